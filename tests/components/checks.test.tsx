// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { CheckList } from '../../components/checks/CheckList.tsx';
import { EntryChecks } from '../../components/checks/EntryChecks.tsx';
import { ExportChecks } from '../../components/checks/ExportChecks.tsx';
import { findingText } from '../../components/checks/finding-text.ts';
import { checkPlaces } from '../../components/checks/links.ts';
import { independenceText, workText } from '../../components/checks/root-text.ts';
import { CHECK_IDS, dismissalOf, sorted } from '../../lib/binder/checks/index.ts';
import { independence } from '../../lib/binder/independence/independence.ts';
import { LOCALES } from '../../lib/model/index.ts';
import { checkTitles } from '../../lib/words/check-titles.ts';
import { chain, item, link } from '../binder/checks/view.ts';
import { CHECKED, checkList, FINDINGS, findingOf, REASON } from './checked.tsx';
import { checkAccessibility, stage } from './stage.tsx';

/** What was found by one check, unfolded. */
function group(title: string) {
  const found = screen.getByRole('heading', { name: title }).closest('details');
  if (!found) throw new Error(`no group ${title}`);
  found.open = true;
  return within(found);
}

describe('the list of checks', () => {
  it('stands by how much it matters here, and names the text that asks', () => {
    stage(checkList('en'));
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent?.trim());
    expect(headings.map((one) => one?.replace(/ \d+$/, ''))).toEqual([
      'Required here',
      'Advised',
      'Worth knowing',
      'Not a problem',
    ]);
    const required = within(screen.getByRole('region', { name: 'Required here' }));
    expect(required.getByText(/had to be in by November 15, 2026/)).toBeTruthy();
    expect(required.getByText(/SOR\/2012-256, r\. 32/)).toBeTruthy();
  });

  it('says of each what was counted, and leads there', () => {
    stage(checkList('en'));
    const shared = group('Exhibits that rest on one origin');
    shared.getByText(
      '2 exhibits rest on one origin: Author of x, 2022. 3 exhibits, 2 independent roots as far as known; 1 adverse passage included; 1 confirmed, 1 only found.',
    );
    expect(shared.getByRole('link', { name: 'i1' }).getAttribute('href')).toBe(
      '/binder.html#case=c1&issue=i1',
    );
    const unpinned = group('Without a pinpoint');
    expect(unpinned.getByRole('link').getAttribute('href')).toBe('/binder.html#case=c1&entry=3');
  });

  it('lists the passages that were counted, once it is asked', async () => {
    stage(checkList('en'));
    const counted = group('Exhibits that rest on one origin').getByText('2 passages').closest('details');
    if (!counted) throw new Error('nothing counted');
    expect(counted.querySelectorAll('a').length).toBe(0);
    counted.open = true;
    fireEvent(counted, new Event('toggle'));
    expect([...counted.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual([
      '/binder.html#case=c1&entry=1',
      '/binder.html#case=c1&entry=2',
    ]);
  });

  it('keeps a reason, and none that is empty', () => {
    const onDismiss = vi.fn();
    stage(checkList('en', { onDismiss }));
    const unpinned = group('Without a pinpoint');
    fireEvent.click(unpinned.getByRole('button', { name: 'Not a problem because…' }));
    const field = unpinned.getByRole('textbox', { name: 'Why it is no problem' });
    expect(document.activeElement).toBe(field);
    const form = field.closest('form') as HTMLFormElement;
    fireEvent.input(field, { target: { value: '   ' } });
    fireEvent.submit(form);
    expect(onDismiss).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: ' One page only. ' } });
    fireEvent.submit(form);
    expect(onDismiss).toHaveBeenCalledWith(findingOf('no-pinpoint'), 'One page only.');
    // What had the keyboard is about to go: the next group has it.
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });

  it('lets Escape and Cancel leave a reason unsaid', () => {
    stage(checkList('en', { onDismiss: vi.fn() }));
    const unpinned = group('Without a pinpoint');
    const ask = () => fireEvent.click(unpinned.getByRole('button', { name: 'Not a problem because…' }));
    ask();
    fireEvent.keyDown(unpinned.getByRole('textbox'), { key: 'Escape' });
    expect(unpinned.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(unpinned.getByRole('button'));
    ask();
    fireEvent.click(unpinned.getByRole('button', { name: 'Cancel' }));
    expect(unpinned.queryByRole('textbox')).toBeNull();
  });

  it('keeps what was dismissed apart, with its reason, and takes it back', () => {
    const onTakeBack = vi.fn();
    stage(checkList('en', { onTakeBack }));
    expect(screen.queryByRole('heading', { name: 'Old sources' })).toBeNull();
    const dismissed = group('Not a problem');
    dismissed.getByText(new RegExp(REASON));
    fireEvent.click(dismissed.getByRole('button', { name: 'Take back' }));
    expect(onTakeBack).toHaveBeenCalledWith(findingOf('source-old'));
  });

  it('tells what was said before something else was counted, and offers it again', () => {
    const finding = findingOf('no-pinpoint');
    const lapsed = {
      ...dismissalOf(finding),
      key: 'other',
      reason: 'It had none.',
      at: '2026-11-20T10:00:00.000Z',
    };
    const places = checkPlaces(CHECKED, 'en');
    const open = sorted([finding], [lapsed]);
    stage(<CheckList sorted={open} places={places} of={CHECKED.case} onDismiss={vi.fn()} />);
    const found = group('Without a pinpoint');
    found.getByText('Before something else was counted, you said: “It had none.”');
    fireEvent.click(found.getByRole('button', { name: 'Not a problem because…' }));
    expect((found.getByRole('textbox') as HTMLTextAreaElement).value).toBe('It had none.');
  });

  it('offers nothing to change in a library that is only read', () => {
    stage(checkList('en'));
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it.each(LOCALES)('is open to everybody in %s, also where a reason is asked', async (locale) => {
    stage(checkList(locale, { onDismiss: vi.fn(), onTakeBack: vi.fn() }), locale);
    for (const one of document.querySelectorAll('details')) one.open = true;
    fireEvent.click(document.querySelector('.finding button') as Element);
    await checkAccessibility();
  });
});

describe('a finding', () => {
  it('has a title and a sentence in every language', () => {
    expect(Object.keys(checkTitles).sort()).toEqual([...CHECK_IDS].sort());
    for (const finding of FINDINGS) {
      const said = LOCALES.map((locale) => findingText(finding, locale));
      expect(said.every((text) => text.length > 5 && !/undefined|NaN|null|\[object/.test(text))).toBe(true);
      expect(new Set(said).size).toBe(LOCALES.length);
    }
  });

  it('concerns the issues it is of or counts passages of, and those above', () => {
    const { concerns } = checkPlaces(CHECKED, 'en');
    expect(concerns(findingOf('shared-origin'), 'i1')).toBe(true);
    expect(concerns(findingOf('shared-origin'), 'i2')).toBe(false);
    expect(concerns(findingOf('left-out'), 'i2')).toBe(true);
    expect(concerns(findingOf('no-issue'), 'i1')).toBe(false);
  });

  it('is told of an entry quietly', async () => {
    const findings = FINDINGS.filter(({ entries, issue }) => !issue && entries.includes('3'));
    stage(<EntryChecks findings={findings} />);
    screen.getByText(`${findings.length} checks to look at`);
    await checkAccessibility();
    expect(stage(<EntryChecks findings={[]} />).container.textContent).toBe('');
  });
});

describe('roots in words', () => {
  const said = (...drafts: Parameters<typeof item>[0][]) =>
    independenceText(independence(drafts.map(item)), 'en');

  it('name what was said to somebody before what is printed', () => {
    const spoken = {
      ...chain('talk'),
      links: [
        {
          ...link('talk'),
          work: {
            author: 'Professor',
            published: { year: 2023, month: 8, day: 14 },
            spoken: 'interview' as const,
          },
        },
      ],
    };
    expect(
      said(
        { id: '1', origins: [spoken] },
        { id: '2', origins: [chain('x')] },
        { id: '3', origins: [chain('x')] },
      ),
    ).toBe(
      '3 exhibits, 2 independent roots as far as known; resting on an interview of August 14, 2023 (Professor) · Author of x, 2022; 3 origins confirmed',
    );
  });

  it('say that passages against the case are counted', () => {
    expect(said({ id: '1', entry: { stance: 'adverse' } }, { id: '2' })).toBe(
      '2 exhibits, 2 independent roots as far as known; 1 adverse passage included; no origin known',
    );
  });

  it('name three of many, and give the number of the rest', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ id: name, origins: [chain(name)] }));
    expect(said(...five)).toContain(
      'resting on Author of a, 2022 · Author of b, 2022 · Author of c, 2022 and 2 more;',
    );
  });

  it('say that no origin is known where none was looked for', () => {
    expect(said({ id: '1' }, { id: '2' })).toBe(
      '2 exhibits, 2 independent roots as far as known; no origin known',
    );
  });

  it('say of how many passages an origin is not known', () => {
    expect(said({ id: '1', origins: [chain('what?')] }, { id: '2' })).toBe(
      '2 exhibits, 1 independent root as far as known; it is A Press, June 1, 2026; of 1 passage an origin is not known; 1 origin confirmed',
    );
  });

  it('say that nobody looked, and who chose more roots than there are exhibits', () => {
    expect(said({ id: '1', origins: 'unread' })).toBe(
      '1 exhibit, no root known; of 1 passage an origin is not known',
    );
    expect(said({ id: '1', origins: [chain('x'), chain('y')] })).toBe(
      '1 exhibit, 2 independent roots as far as known; one report chose them all; resting on Author of x, 2022 · Author of y, 2022; 2 origins confirmed',
    );
  });

  it('call a work by what is known of it, and cut what is too long', () => {
    expect(workText({ key: 'k' }, 'fr')).toBe('un ouvrage sans nom');
    expect(workText({ key: 'k', title: 'Lives at risk', published: 'undated' }, 'en')).toBe(
      'Lives at risk, undated',
    );
    expect(workText({ key: 'k', spoken: 'post', published: 'undated' }, 'es')).toBe(
      'una publicación en redes',
    );
    expect(workText({ key: 'k', title: 'x'.repeat(200) }, 'en')).toBe(`${'x'.repeat(90)}…`);
  });
});

describe('before a file is written', () => {
  type Reading = ComponentProps<typeof ExportChecks>['reading'];
  const before = (entries: string[], onGo = vi.fn(), reading: Reading = null, onRead = vi.fn()) => {
    const open = FINDINGS.map((finding) => ({ finding }));
    const places = checkPlaces(CHECKED, 'en');
    stage(
      <ExportChecks
        open={open}
        places={places}
        entries={entries}
        all="/binder.html#view=checks"
        reading={reading}
        onRead={onRead}
        onGo={onGo}
      />,
    );
    return onGo;
  };

  it('tells only of what is in the file, and of the whole case', async () => {
    before(['3']);
    expect(screen.getByText('Without a pinpoint: 1')).toBeTruthy();
    expect(screen.getByText('The day for the evidence is past: 1 (required here)')).toBeTruthy();
    expect(screen.queryByText(/Pages that nobody saw/)).toBeNull();
    expect(
      screen.getByText(/^Of what is in the file and of the case itself: \d+ of \d+ in the case\.$/),
    ).toBeTruthy();
    const lines = Array.from(
      document.querySelectorAll('.export-checks summary'),
      (one) => one.textContent ?? '',
    );
    const required = lines.filter((text) => text.includes('(required here)'));
    expect(required.length).toBeGreaterThan(1);
    expect(lines.slice(0, required.length)).toEqual(required);
    await checkAccessibility();
  });

  it('says that the pages were not read, and reads them where that is asked for', async () => {
    const onRead = vi.fn();
    before([], vi.fn(), null, onRead);
    expect(screen.getByText(/^The pages themselves were not read/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Read the pages' }));
    expect(onRead).toHaveBeenCalledOnce();
    cleanup();
    before([], vi.fn(), { done: 2, all: 9, left: 0 });
    expect(screen.getByText('Reading the pages: 2 of 9')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Read the pages' })).toBeNull();
    cleanup();
    before(['3'], vi.fn(), { done: 9, all: 9, left: 4 });
    expect(screen.getByText('The pages were read. 4 pages were not read: there are too many')).toBeTruthy();
    await checkAccessibility();
  });

  it('leads to each by the dialog’s own way', () => {
    const onGo = before(['3']);
    fireEvent.click(screen.getByRole('link', { name: 'All checks of the case' }));
    expect(onGo).toHaveBeenCalledWith('/binder.html#view=checks');
  });
});
