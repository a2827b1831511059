// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Inspector } from '../../components/binder/Inspector.tsx';
import { pinpointLine } from '../../components/binder/PassageFacts.tsx';
import type { PassageEnd } from '../../lib/model/index.ts';
import { LOCALES, type Locale } from '../../lib/model/index.ts';
import { item, PUBLISHER, view } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const CITATIONS = {
  full: [{ text: 'IRB, ' }, { text: 'Mexico', italic: true as const }],
  short: [{ text: 'IRB' }],
  record: 'Exh. ___, Tab C',
};

function show(locale: Locale = 'en', readOnly = false) {
  const acts = {
    onChange: vi.fn(),
    onCheck: vi.fn(),
    onShow: vi.fn(),
    onFile: vi.fn(),
    onUnfile: vi.fn(),
    onCorrect: vi.fn(),
    onAssess: vi.fn(),
    onOpenReader: vi.fn(),
    onCopy: vi.fn(),
    onRemove: vi.fn(),
    onBack: vi.fn(),
  };
  stage(
    <Inspector
      item={{
        ...item(2, { issues: ['A1', 'B'], stance: 'adverse', exact: 'One.\nTwo.' }),
        publisher: PUBLISHER,
        seen: {
          passage: 'P2',
          state: 'changed',
          address: 'https://example.org/',
          since: '2026-11-02T10:00:00.000Z',
          seenAt: '2026-11-20T10:00:00.000Z',
          words: 'One. Three.',
        },
      }}
      issues={view().issues.map((issue) => ({ issue, level: issue.parent ? 2 : 1 }))}
      citations={CITATIONS}
      readOnly={readOnly}
      heading={null}
      style="bluebook"
      into="en"
      links={{ answers: [], answeredBy: [] }}
      adverse={[]}
      usual={{}}
      tags={[]}
      checkHolds={false}
      checker=""
      readContext={async () => ({ before: ['It was before.'], exact: 'One.', after: ['It came after.'] })}
      {...acts}
    />,
    locale,
  );
  return acts;
}

describe('citations', () => {
  it('are shown in full, in short and by their place in the record, each to be copied', () => {
    const acts = show();
    const lines = within(screen.getByRole('region', { name: 'Citations' }));
    expect(lines.getByText('Exh. ___, Tab C', { exact: false })).toBeTruthy();
    for (const name of ['Copy the citation', 'Copy the short form', 'Copy the record citation'])
      fireEvent.click(lines.getByRole('button', { name }));
    expect(acts.onCopy.mock.calls.map(([items, as]) => [items.length, as])).toEqual([
      [1, 'full'],
      [1, 'short'],
      [1, 'record'],
    ]);
  });
});

describe('inspector', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    show(locale);
    await checkAccessibility();
  });

  it('shows the text around the passage on demand', async () => {
    show();
    expect(screen.queryByText('It was before.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show the text around it' }));
    await waitFor(() => expect(screen.getByText('It was before.')).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: 'Hide the text around it' }));
    expect(screen.queryByText('It came after.')).toBeNull();
  });

  it('shows who stands behind the passage, and what the user found of them', () => {
    const acts = show();
    expect(screen.getByText('Not assessed')).toBeTruthy();
    expect(screen.getByText('Decides claims.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Assess/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(acts.onAssess).toHaveBeenCalledTimes(1);
  });

  it('says since when the words are others on their page, and which', () => {
    show();
    expect(
      screen.getByText(
        /^Changed on the page .*2 Nov(ember)? 2026|^Changed on the page .*Nov(ember)? 2, 2026/,
      ),
    ).toBeTruthy();
    expect(document.querySelector('.seen-again del')?.textContent?.trim()).toBe('Two');
    expect(document.querySelector('.seen-again ins')?.textContent?.trim()).toBe('Three');
    expect(screen.getByText('Number changed:').parentElement?.textContent).toBe(
      'Number changed: Two → Three',
    );
  });

  it('takes a stance, and takes it back', () => {
    const acts = show();
    fireEvent.click(screen.getByRole('radio', { name: 'Supports' }));
    expect(acts.onChange).toHaveBeenLastCalledWith('entry-2', { stance: 'supports' }, undefined);
    fireEvent.click(screen.getByRole('radio', { name: 'Adverse' }));
    expect(acts.onChange).toHaveBeenLastCalledWith('entry-2', { stance: null }, undefined);
  });

  it('saves a note when it is left, and drops a draft on Escape', () => {
    const acts = show();
    const note = screen.getByLabelText('Private note');
    fireEvent.input(note, { target: { value: 'draft' } });
    fireEvent.keyDown(note, { key: 'Escape' });
    fireEvent.blur(note);
    expect(acts.onChange).not.toHaveBeenCalled();
    fireEvent.input(note, { target: { value: 'Ask the expert' } });
    fireEvent.blur(note);
    expect(acts.onChange).toHaveBeenCalledWith('entry-2', { note: 'Ask the expert' }, 'note');
  });

  it('files under another issue and out of one', () => {
    const acts = show();
    const choice = screen.getByLabelText('Filed under') as HTMLSelectElement;
    expect([...choice.options].map((option) => option.value)).toEqual(['', 'A', 'A2']);
    fireEvent.change(choice, { target: { value: 'A' } });
    fireEvent.change(choice, { target: { value: 'A2' } });
    expect(acts.onFile).not.toHaveBeenCalled();
    fireEvent.keyDown(choice, { key: 'Enter' });
    expect(acts.onFile).toHaveBeenCalledWith('entry-2', 'A2');
    fireEvent.click(screen.getByRole('button', { name: 'Take out of Issue B' }));
    expect(acts.onUnfile).toHaveBeenCalledWith('entry-2', 'B');
  });

  it('lets nothing be changed in read-only mode', () => {
    show('en', true);
    expect((screen.getByLabelText('Private note') as HTMLTextAreaElement).disabled).toBe(true);
    expect(screen.queryByRole('button', { name: /Edit|Take out|Remove/ })).toBeNull();
  });

  it('says where the passage stands in words', () => {
    expect(LOCALES.map((locale) => pinpointLine(item(1), locale))).toEqual([
      '2 Tracking Methods, para. 3',
      '2 Tracking Methods, párr. 3',
      '2 Tracking Methods, par. 3',
    ]);
  });

  it('says from where to where a passage goes', () => {
    const { passage, source } = item(1);
    const goingOn = (last: PassageEnd, pageLabel?: string) => {
      const own = pageLabel === undefined ? {} : { pageLabel };
      return pinpointLine(
        { source, passage: { ...passage, selectors: { ...passage.selectors, ...own, last } } },
        'en',
      );
    };
    const { section } = passage.selectors;
    expect(goingOn({ section, paragraph: 5 })).toBe('2 Tracking Methods, paras. 3–5');
    expect(goingOn({ section: [{ number: '3', title: 'Findings' }], paragraph: 1 })).toBe(
      '2 Tracking Methods, para. 3 – 3 Findings, para. 1',
    );
    expect(goingOn({ section, paragraph: null, pageLabel: 'ii' }, 'i')).toBe(
      '2 Tracking Methods, para. 3, Pages i to ii',
    );
  });
});
