// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fieldText } from '../../components/source/fields.ts';
import { SourceFields } from '../../components/source/SourceFields.tsx';
import { sourceLine } from '../../components/source/source-line.ts';
import {
  type Candidate,
  LOCALES,
  type Locale,
  type RuleOffer,
  type SourceMetadata,
  type UserRule,
} from '../../lib/model/index.ts';
import { foundText } from '../../lib/words/found.ts';
import { METADATA } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const CORRECTED: SourceMetadata = {
  title: {
    value: 'My title',
    foundIn: 'user',
    weight: 1,
    others: [
      { value: 'Found title', foundIn: 'meta', weight: 0.9 },
      { value: 'Window title', foundIn: 'document', weight: 0.3 },
    ],
  },
};

function show(metadata: SourceMetadata = METADATA, locale: Locale = 'en') {
  const onCorrect = vi.fn();
  stage(<SourceFields metadata={metadata} onCorrect={onCorrect} />, locale);
  return onCorrect;
}

const edit = (label: string) =>
  fireEvent.click(screen.getByRole('button', { name: `Edit: ${label}`, hidden: true }));

function write(label: string, text: string): HTMLFormElement {
  const field = screen.getByLabelText(label) as HTMLInputElement;
  fireEvent.input(field, { target: { value: text } });
  fireEvent.submit(field.form as HTMLFormElement);
  return field.form as HTMLFormElement;
}

describe('source fields', () => {
  it.each(LOCALES)('keep nobody out (%s)', async (locale) => {
    show({ ...METADATA, ...CORRECTED }, locale);
    await checkAccessibility();
  });

  it('say where each value was found, and what was not', () => {
    show({ ...METADATA, published: undefined as never });
    expect(screen.getByText('Found in: the page’s description of itself (og:title)')).toBeTruthy();
    expect(screen.getByText('Date not found')).toBeTruthy();
    expect(screen.getAllByText('Not found').length).toBeGreaterThan(0);
  });

  it('say so in plain words first, with the page’s own name for the place beside them', () => {
    const at = (foundIn: Candidate<unknown>['foundIn'], place?: string) =>
      foundText(place === undefined ? { foundIn } : { foundIn, place }, 'en');
    expect([
      at('json-ld', 'publisher'),
      at('json-ld'),
      at('meta', 'meta citation_title'),
      at('visible-text', 'h1'),
      at('visible-text', 'near the title'),
      at('document', 'html lang'),
      at('address', 'path'),
      at('address', 'address'),
    ]).toEqual([
      'the page’s own data (JSON-LD: publisher)',
      'the page’s own data (JSON-LD)',
      'the page’s description of itself (citation_title)',
      'the main heading (h1)',
      'the text near the title',
      'the language the page is marked with (html lang)',
      'the address (path)',
      'the address',
    ]);
  });

  it('remark on a date that lies in the future, and keep it', () => {
    const onCorrect = show();
    edit('Published');
    const form = write('Published', '2999-01');
    expect(onCorrect).toHaveBeenCalledWith('published', { year: 2999, month: 1 });
    expect(form).toBeTruthy();
    edit('Published');
    fireEvent.input(screen.getByRole('textbox', { name: 'Published' }), { target: { value: '2999' } });
    expect(screen.getByText('This date lies in the future.')).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox', { name: 'Published' }), { target: { value: '1999' } });
    expect(screen.queryByText('This date lies in the future.')).toBeNull();
  });

  it('say how names that were written in one line are parted', () => {
    show();
    edit('Authors');
    fireEvent.input(screen.getByRole('textbox', { name: 'Author 1' }), {
      target: { value: 'Jane Roe; John Doe' },
    });
    expect(screen.getByText('Read as Jane Roe; John Doe')).toBeTruthy();
  });

  it('keep what a citation needs in sight, and all else under one heading', () => {
    const value = { foundIn: 'meta', weight: 1 } as const;
    show({ ...METADATA, siteName: { value: 'IRB', ...value }, doi: { value: '10.1/x', ...value } });
    const more = screen.getByText('More (2 found)').closest('details') as HTMLElement;
    const labels = (within: ParentNode) => [...within.querySelectorAll('dt')].map((dt) => dt.textContent);
    expect(labels(more).slice(0, 2)).toEqual(['Site', 'DOI']);
    const main = labels(document.body).filter((label) => !labels(more).includes(label));
    expect(main).toEqual(['Title', 'Authors', 'Publisher', 'Published', 'Number', 'Kind', 'Language']);
  });

  it('name the copy a value was borrowed from', () => {
    show({ title: { value: 'T', foundIn: 'other-copy', place: 'copy at amnesty.example', weight: 0.5 } });
    expect(screen.getByText('From the copy at amnesty.example')).toBeTruthy();
  });

  it('correct a date in place, say how it was read, and refuse what is none', async () => {
    const onCorrect = show();
    edit('Published');
    expect((screen.getByRole('textbox', { name: 'Published' }) as HTMLInputElement).value).toBe('2023-09');
    expect(screen.getByText('Read as September 2023')).toBeTruthy();
    write('Published', '2023-13');
    expect(screen.getByRole('alert').textContent).toContain('no such month');
    await checkAccessibility();
    write('Published', '2023-09-01');
    expect(onCorrect).toHaveBeenCalledWith('published', { year: 2023, month: 9, day: 1 });
  });

  it('offer what was found while a field is edited, each with its place', () => {
    const onCorrect = show();
    edit('Title');
    const found = within(screen.getByRole('list', { name: 'Found for this field' }));
    expect(found.getByText('in use')).toBeTruthy();
    expect(found.getByText('Found in: the page itself')).toBeTruthy();
    fireEvent.click(found.getByRole('button', { name: 'Use this: RIR Mexico' }));
    expect(onCorrect).toHaveBeenCalledWith('title', 'RIR Mexico');
  });

  it('leave a value as it was on Escape, and what is around the field alone', () => {
    const onCorrect = vi.fn();
    const onEscape = vi.fn();
    stage(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands in for the toast, which closes on Escape
      <div onKeyDown={onEscape}>
        <SourceFields metadata={METADATA} onCorrect={onCorrect} />
      </div>,
    );
    edit('Title');
    const field = screen.getByRole('textbox', { name: 'Title' });
    fireEvent.input(field, { target: { value: 'Another' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(onCorrect).not.toHaveBeenCalled();
    expect(onEscape).not.toHaveBeenCalled();
  });

  it('do not make a correction of what was not changed', () => {
    const onCorrect = show();
    edit('Title');
    fireEvent.submit(
      (screen.getByRole('textbox', { name: 'Title' }) as HTMLTextAreaElement).form as HTMLFormElement,
    );
    expect(onCorrect).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('keep what was found beside a correction, and bring it back', () => {
    const onCorrect = show(CORRECTED);
    expect(screen.getByText('Your correction')).toBeTruthy();
    expect(screen.getByText(/In place of “Found title”/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Title' }));
    fireEvent.click(screen.getByRole('button', { name: 'Use this: Found title', hidden: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Use this: Window title', hidden: true }));
    expect(onCorrect.mock.calls).toEqual([
      ['title', null],
      ['title', null],
      ['title', 'Window title'],
    ]);
  });

  it('keep another correction in sight, of a source that was joined', () => {
    const other = { value: 'Her title', foundIn: 'user', weight: 1 } as const;
    const { title } = CORRECTED;
    show({
      title: {
        ...title,
        value: 'My title',
        foundIn: 'user',
        weight: 1,
        others: [other, ...(title?.others ?? [])],
      },
    });
    expect(screen.getByText('Her title', { selector: '.found' })).toBeTruthy();
  });

  it('keep persons and bodies apart', () => {
    const onCorrect = show({
      authors: { value: [{ name: 'Ana Ruiz', kind: 'person' }], foundIn: 'meta', weight: 1 },
    });
    edit('Authors');
    fireEvent.click(screen.getByRole('button', { name: 'Add an author' }));
    fireEvent.input(screen.getByLabelText('Author 2'), { target: { value: 'Human Rights Watch' } });
    fireEvent.change(screen.getByLabelText('Author 2 is'), { target: { value: 'body' } });
    fireEvent.submit((screen.getByLabelText('Author 2') as HTMLInputElement).form as HTMLFormElement);
    expect(onCorrect).toHaveBeenCalledWith('authors', [
      { name: 'Ana Ruiz', kind: 'person' },
      { name: 'Human Rights Watch', kind: 'body' },
    ]);
  });

  it('edit nothing where nothing may be changed, and still show what was found', () => {
    stage(<SourceFields metadata={CORRECTED} />);
    expect(screen.queryByRole('button', { hidden: true })).toBeNull();
    expect(screen.getByText('Window title')).toBeTruthy();
  });
});

describe('a correction that repeats', () => {
  const offer: RuleOffer = {
    site: 'irb.example',
    field: 'title',
    take: { from: 'place', foundIn: 'document', place: 'title' },
    sources: 2,
  };
  const standing: UserRule = { ...offer, id: 'r', createdAt: '', updatedAt: '' };

  it('is offered as a rule for the site', async () => {
    const acts = { onMake: vi.fn(), onEnd: vi.fn() };
    stage(
      <SourceFields
        metadata={CORRECTED}
        onCorrect={vi.fn()}
        rules={{ offers: [offer], standing: [], ...acts }}
      />,
    );
    expect(screen.getByText(/Corrected in the same way in 2 sources of irb.example/)).toBeTruthy();
    fireEvent.click(
      screen.getByRole('button', { name: 'Always take it from the title bar (title) on this site' }),
    );
    expect(acts.onMake).toHaveBeenCalledWith(offer);
    await checkAccessibility();
  });

  it('that became a rule is said so, and can be ended', () => {
    const acts = { onMake: vi.fn(), onEnd: vi.fn() };
    const value: UserRule = { ...standing, take: { from: 'value', value: 'IRB' } };
    stage(
      <SourceFields
        metadata={CORRECTED}
        onCorrect={vi.fn()}
        rules={{ offers: [offer], standing: [value], ...acts }}
      />,
    );
    expect(screen.getByText(/Your rule for irb.example: always “IRB”/)).toBeTruthy();
    expect(screen.queryByText(/Corrected in the same way/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'End the rule' }));
    expect(acts.onEnd).toHaveBeenCalledWith(value);
  });
});

describe('texts', () => {
  it('show no more of a date than is known, and say when there is none', () => {
    expect(fieldText('published', { year: 2023 }, 'fr')).toBe('2023');
    expect(sourceLine(METADATA, 'es')).toBe(
      'Immigration and Refugee Board of Canada · MEX201601.E · septiembre de 2023',
    );
    expect(sourceLine({}, 'en')).toBe('date not found');
  });
});
