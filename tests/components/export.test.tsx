// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ExportDialog } from '../../components/files/ExportDialog.tsx';
import { type Exportable, habitsOf } from '../../components/files/exportable.ts';
import { Speaks } from '../../components/words.tsx';
import { defaultOptions, type Flagged, summarise, USUAL_NAME } from '../../lib/export/index.ts';
import { type Case, fail, LOCALES, ok, type ProfileId } from '../../lib/model/index.ts';
import { filesWords } from '../../lib/words/files.ts';
import { flagsWords } from '../../lib/words/flags.ts';
import { particularWords } from '../../lib/words/particulars.ts';
import { say } from '../../lib/words/say.ts';
import { view } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const STYLES = [{ id: 'bluebook', label: 'Bluebook' }] as const;

const exportable = (): Exportable => ({
  reference: 'MX-2026-014',
  theCase: view().case,
  habits: null,
  styles: STYLES,
  initial: defaultOptions(view().case),
  others: { forum: 'EOIR', value: 'cite', source: 'Practice', isRead: false },
  searches: 3,
  flagged: () => [],
  onDecide: vi.fn(),
  onOpen: vi.fn(),
  onGo: vi.fn(),
  onFiling: vi.fn(),
  linkTo: (id) => ({ words: `Words of ${id}`, address: `/binder.html#entry=${id}` }),
  summary: (options) => summarise(view(), options),
  preview: vi.fn(async () => '<p>index</p>'),
  nameOf: ({ format, name }) => `${name}.${format}`,
  onFill: vi.fn(),
  onName: vi.fn(),
  onStyle: vi.fn(async () => undefined),
  onExport: vi.fn(async () => ok('MX-2026-014-index.docx')),
});

/** The sample in a forum. */
function inForum(profile: ProfileId, particulars: Case['particulars'] = {}): Exportable {
  const mine = { ...view(), case: { ...view().case, profile, particulars } };
  const initial = defaultOptions(mine.case);
  return { ...exportable(), theCase: mine.case, initial, summary: (options) => summarise(mine, options) };
}

const flag = (choice: Flagged['choice']): Flagged => ({
  entry: 'entry-1',
  words: 'Neighbours saw the boy, 14, near the school.',
  source: 'Mexico',
  signs: [{ kind: 'minor', words: 'boy, 14' }],
  choice,
});

function showExport(given: Exportable | null, cases = 0) {
  const acts = {
    onArchive: vi.fn(async () => 'all.zip'),
    onRestore: vi.fn(async () => 'The archive was not restored.'),
    onClose: vi.fn(),
  };
  return { acts, scene: <ExportDialog exportable={given} cases={cases} {...acts} /> };
}

describe('export', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(showExport(exportable()).scene, locale);
    await checkAccessibility();
  });

  it('previews as chosen, says what is left out, and what the file was called', async () => {
    const given = exportable();
    stage(showExport(given).scene);
    expect(screen.getByText('1 adverse left out')).toBeTruthy();
    await waitFor(() =>
      expect((screen.getByTitle(/as it will print/) as HTMLIFrameElement).srcdoc).toBe('<p>index</p>'),
    );
    fireEvent.click(screen.getByRole('radio', { name: 'My desk' }));
    expect(screen.queryByText('1 adverse left out')).toBeNull();
    expect((screen.getByRole('checkbox', { name: /notes/ }) as HTMLInputElement).checked).toBe(false);
    fireEvent.click(screen.getByRole('checkbox', { name: /notes/ }));
    fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'ris' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    await screen.findByText('Saved as MX-2026-014-index.docx');
    const options = {
      ...given.initial,
      audience: 'office',
      notes: true,
      adverse: 'flag',
      unfiled: 'include',
    };
    expect(given.onExport).toHaveBeenCalledWith(
      { format: 'ris', options, name: USUAL_NAME },
      expect.any(AbortSignal),
    );
  });

  it('keeps what a filing leaves out for the case, and what lies on the desk for the file', () => {
    const given = exportable();
    stage(showExport(given).scene);
    fireEvent.change(screen.getByLabelText('Adverse passages'), { target: { value: 'flag' } });
    expect(given.onFiling).toHaveBeenLastCalledWith({
      adverse: 'flag',
      others: 'cite',
      unfiled: 'leave-out',
    });
    fireEvent.click(screen.getByRole('radio', { name: 'My desk' }));
    fireEvent.change(screen.getByLabelText('Adverse passages'), { target: { value: 'include' } });
    expect(given.onFiling).toHaveBeenCalledTimes(1);
  });

  it('leads from each count to what it counts', () => {
    const given = exportable();
    stage(showExport(given).scene);
    const link = screen.getByRole('link', { name: '1 adverse left out' });
    fireEvent.click(link);
    expect(given.onGo).toHaveBeenCalledWith(link.getAttribute('href'));
    expect(document.querySelectorAll('.lacks > li')).toHaveLength(
      document.querySelectorAll('.lacks > li > a, .lacks > li > details').length,
    );
  });

  it('says in one sentence what the file holds and what it leaves out', () => {
    stage(showExport(exportable()).scene);
    const said = () => document.querySelector('.held')?.textContent ?? '';
    expect(said()).toMatch(
      /^The file holds the case’s reference, 2 passages, 1 exhibit, and the headings of 3 issues; it leaves out your/,
    );
    expect(said()).not.toMatch(/leaves out .*issues/);
    fireEvent.click(screen.getByRole('checkbox', { name: /client, country and hearing/ }));
    expect(said()).toMatch(/holds .*client, country and hearing; it leaves out your private notes, stances/);
    fireEvent.click(screen.getByRole('radio', { name: 'My desk' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Filing' }));
    expect(
      [...document.querySelectorAll<HTMLInputElement>('.private input')].some((box) => box.checked),
    ).toBe(false);
    fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'note-markdown' } });
    expect(said()).toMatch(/holds the case’s reference and 3 searches/);
    expect(screen.queryByText('Persons who may need protection')).toBeNull();
  });

  it('names the parts of the file, and what was filled in that they print', () => {
    const particulars = { party: 'M. R.', 'us-eoir:number': 'A 000-000-000', 'ca-rpd:court': 'Toronto' };
    stage(showExport(inForum('us-eoir', particulars)).scene);
    const said = () => document.querySelector('.held')?.textContent ?? '';
    expect(said()).toMatch(/Its parts: Cover page, Index of exhibits, .* and Certificate of service\./);
    expect(said()).toMatch(/They print what is filled in: Respondent’s name and A-number\./);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Cover page/ }));
    expect(said()).not.toMatch(/Cover page|A-number/);
    fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'csv' } });
    expect(said()).not.toMatch(/Its parts/);
    expect(said()).toMatch(/leaves out .*the issues that passages are filed under/);
  });

  it('says of a chosen part that it has nothing to print, and offers the searches once', () => {
    stage(showExport(inForum('us-eoir')).scene);
    const box = screen.getByRole('checkbox', {
      name: /^Certificate of translation.*Nothing to print: no passage/,
    });
    fireEvent.click(box);
    expect(screen.queryByText(/^Nothing to print/)).toBeNull();
    expect(screen.getAllByRole('checkbox', { name: /searches/i })).toHaveLength(1);
  });

  it.each(LOCALES)('asks for a decision on each flagged passage before it writes (%s)', async (locale) => {
    const words = say(flagsWords, locale);
    const given = { ...exportable(), flagged: () => [flag(null), flag('leave-out')] };
    stage(showExport(given).scene, locale);
    await checkAccessibility();
    expect([...document.querySelectorAll('.flag mark')].map((mark) => mark.textContent)).toContain('boy, 14');
    fireEvent.click(screen.getByRole('button', { name: say(filesWords, locale).download }));
    await screen.findByText(say(filesWords, locale).decideFirst(1));
    expect(given.onExport).not.toHaveBeenCalled();
    const [keep, leaveOut] = screen.getAllByRole('radio', {
      name: new RegExp(`${words.keep}|${words.leaveOut}`),
    });
    expect(document.activeElement).toBe(keep);
    fireEvent.click(leaveOut as HTMLElement);
    expect(given.onDecide).toHaveBeenLastCalledWith([flag(null)], 'leave-out');
    fireEvent.click(screen.getAllByRole('button', { name: words.open })[0] as HTMLElement);
    expect(given.onOpen).toHaveBeenCalledWith('entry-1');
  });

  it('keeps all that wait in one step, and writes when nothing waits', async () => {
    const given = { ...exportable(), flagged: () => [flag(null), { ...flag(null), entry: 'entry-2' }] };
    const { rerender } = stage(showExport(given).scene);
    fireEvent.click(screen.getByRole('button', { name: 'Keep the 2 that are undecided' }));
    expect(given.onDecide).toHaveBeenCalledWith(given.flagged(), 'keep');
    const decided = { ...given, flagged: () => [flag('keep')] };
    rerender(showExport(decided).scene);
    fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    await screen.findByText(/^Saved as/);
  });

  it('begins as the case’s files were made last, without what is private', () => {
    const first = exportable();
    const habits = habitsOf({
      format: 'csv',
      name: '{what}',
      options: { ...first.initial, notes: true, group: 'exhibit', parts: ['index'] },
    });
    expect(JSON.stringify(habits)).not.toMatch(/notes|stances|client/);
    stage(showExport({ ...first, habits: { ...habits, parts: ['index', 'of a later program'] } }).scene);
    expect((screen.getByLabelText('Format') as HTMLSelectElement).value).toBe('csv');
    expect((screen.getByRole('checkbox', { name: /notes/ }) as HTMLInputElement).checked).toBe(false);
    fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'docx' } });
    expect((screen.getByLabelText('Arranged by') as HTMLSelectElement).value).toBe('exhibit');
    expect(screen.getByText('Parts of the document (1)')).toBeTruthy();
    expect(screen.getByText(/Saved as \{what\}\.docx/)).toBeTruthy();
  });

  it('chooses parts, counts the blanks of what they say, and keeps what is filled in', async () => {
    const given = exportable();
    stage(showExport({ ...given, initial: { ...given.initial, parts: ['index'] } }).scene);
    expect(screen.queryByText(/What the parts say/)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Cover page/ }));
    expect(screen.getByText(/What the parts say \(\d+ blanks\)/)).toBeTruthy();
    const court = screen.getByLabelText(particularWords.court.en) as HTMLInputElement;
    expect(court.value).toBe('');
    fireEvent.focus(court);
    fireEvent.input(court, { target: { value: 'Immigration Court, El Paso' } });
    fireEvent.blur(court);
    expect(given.onFill).toHaveBeenCalledWith('general:court', 'Immigration Court, El Paso');
    await checkAccessibility();
  });

  it('keeps a choice while the one before it is being saved, and follows what is taken back', () => {
    const given = (said: string) => inForum('us-eoir', { 'us-eoir:detention': said });
    const { rerender } = stage(showExport(given('')).scene);
    const show = (said: string) => rerender(<Speaks locale="en">{showExport(given(said)).scene}</Speaks>);
    const box = () => screen.getByLabelText(particularWords.detention.en) as HTMLSelectElement;
    fireEvent.change(box(), { target: { value: 'detained' } });
    fireEvent.change(box(), { target: { value: 'not-detained' } });
    show('detained');
    expect(box().value).toBe('not-detained');
    show('not-detained');
    show('');
    expect(box().value).toBe('');
  });

  it('keeps what files are called when the field is left, and when the dialog is closed', () => {
    const given = exportable();
    const { unmount } = stage(showExport(given).scene);
    const field = screen.getByLabelText(/^File name/);
    fireEvent.input(field, { target: { value: '{case} {date}' } });
    fireEvent.blur(field);
    fireEvent.blur(field);
    expect(given.onName).toHaveBeenCalledTimes(1);
    fireEvent.input(field, { target: { value: '{case}' } });
    unmount();
    expect(given.onName).toHaveBeenCalledTimes(2);
    expect(given.onName).toHaveBeenLastCalledWith('{case}');
  });

  it('stops a long file, and saves none', async () => {
    let heard: AbortSignal | undefined;
    const onExport: Exportable['onExport'] = (_, signal) => {
      heard = signal;
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error())));
    };
    stage(showExport({ ...exportable(), onExport }).scene);
    fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    const stop = await screen.findByRole('button', { name: 'Stop' });
    await checkAccessibility();
    fireEvent.click(stop);
    await screen.findByText('Stopped. No file was saved.');
    expect(heard?.aborted).toBe(true);
    expect(screen.getByRole('button', { name: 'Save the file' })).toBeTruthy();
  });

  it('names the passages whose letters a PDF cannot have, and takes a font for them', async () => {
    const missing = [{ letters: ['漢', '字'], part: 'Index', heading: 'I', excerpt: 'a 漢字 b' }];
    const onExport = vi.fn(async () => fail({ kind: 'letters' as const, missing }));
    stage(showExport({ ...exportable(), onExport }).scene);
    fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/漢 \(U\+6F22\).*\nIndex › I: “a 漢字 b”/);
    await checkAccessibility();
    const font = new File([new Uint8Array([1, 2])], 'a.ttf');
    fireEvent.change(screen.getByLabelText(/^Font for these letters/), { target: { files: [font] } });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    await waitFor(() => expect(onExport).toHaveBeenCalledTimes(2));
    const [choice] = onExport.mock.calls[1] as unknown as Parameters<Exportable['onExport']>;
    expect(choice.options.fonts?.own).toEqual(new Uint8Array([1, 2]));
  });

  it('offers the archive without a case too, and says why one was not taken', async () => {
    const { acts, scene } = showExport(null);
    stage(scene);
    expect(screen.getByText(/Uninstalling Proffer erases all data/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save an archive' }));
    await screen.findByText('Saved as all.zip');
    const file = new File(['PK'], 'a.zip');
    fireEvent.change(screen.getByLabelText('Restore from an archive'), { target: { files: [file] } });
    await screen.findByText('The archive was not restored.');
    expect(acts.onRestore).toHaveBeenCalledWith(file);
  });
});
