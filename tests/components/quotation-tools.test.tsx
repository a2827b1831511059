// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Inspector } from '../../components/binder/Inspector.tsx';
import { answersOf, type BinderItem } from '../../lib/binder/index.ts';
import { type Entry, LOCALES, type Locale, type Span } from '../../lib/model/index.ts';
import { item, view } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const WORDS = 'Groups that are weak depend on "[i]nformants" in the quarter.';
const at = (words: string): Span => {
  const start = WORDS.indexOf(words);
  return { start, end: start + words.length };
};

interface Scene {
  entry?: Partial<Entry>;
  others?: BinderItem[];
  holds?: boolean;
  locale?: Locale;
  readOnly?: boolean;
}

function show({ entry = {}, others = [], holds = false, locale = 'en', readOnly = false }: Scene = {}) {
  const bare = item(2, { issues: ['B'], exact: WORDS });
  const shown = { ...bare, entry: { ...bare.entry, ...entry } };
  const acts = { onChange: vi.fn(), onCheck: vi.fn(), onShow: vi.fn() };
  const rest = {
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
      item={shown}
      issues={view().issues.map((issue) => ({ issue, level: 1 }))}
      citations={{ full: [{ text: 'IRB' }], short: [{ text: 'IRB' }], record: null }}
      style="bluebook"
      into="es"
      links={answersOf([shown, ...others])('entry-2')}
      adverse={[shown, ...others].filter(({ entry: { stance } }) => stance === 'adverse')}
      usual={{}}
      tags={['tracking', 'extortion']}
      checkHolds={holds}
      checker="A. Reader"
      readOnly={readOnly}
      heading={null}
      readContext={async () => null}
      {...acts}
      onChange={(id, edit) => acts.onChange(id, typeof edit === 'function' ? edit(shown.entry) : edit)}
      {...rest}
    />,
    locale,
  );
  return acts;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByLabelText('The source’s words') as HTMLTextAreaElement;
function select({ start, end }: Span) {
  field().focus();
  field().setSelectionRange(start, end);
}
const shownWords = () => document.querySelector('blockquote.passage')?.textContent?.replaceAll('\u00a0', ' ');

const ALTERED: Partial<Entry> = {
  alterations: [
    { span: at('Groups'), put: 'words', words: 'groups' },
    { span: at('that are weak'), put: 'ellipsis' },
  ],
  emphasis: [at('depend')],
};

describe('the quotation', () => {
  it.each(LOCALES)('is edited by everybody (%s)', async (locale) => {
    show({ locale, entry: ALTERED });
    fireEvent.click(document.querySelector('.quotation > p button') as Element);
    await checkAccessibility();
  });

  it('leaves out and stresses what is selected, by button and by letter, and trims the spaces', () => {
    const acts = show();
    press('Edit the quotation');
    select({ start: at(' that').start, end: at('weak ').end });
    press(/^Leave out/);
    const out = { span: at('that are weak'), put: 'ellipsis' };
    expect(acts.onChange).toHaveBeenLastCalledWith('entry-2', { alterations: [out] });
    select(at('depend'));
    fireEvent.keyDown(field(), { key: 'e' });
    expect(acts.onChange).toHaveBeenLastCalledWith('entry-2', { emphasis: [at('depend')] });
    select({ start: 4, end: 4 });
    press(/^Emphasise/);
    expect(acts.onChange).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('status').textContent).toBe('Select words first.');
  });

  it('puts words in brackets, in place of some or at the cursor', () => {
    const acts = show();
    press('Edit the quotation');
    const write = (words: string) => {
      const input = screen.getByLabelText('Your words in the brackets');
      fireEvent.input(input, { target: { value: words } });
      fireEvent.submit(input.closest('form') as Element);
    };
    select(at('Groups'));
    fireEvent.keyDown(field(), { key: 'b' });
    expect((screen.getByLabelText('Your words in the brackets') as HTMLInputElement).value).toBe('Groups');
    write('groups');
    expect(acts.onChange).toHaveBeenLastCalledWith('entry-2', {
      alterations: [{ span: at('Groups'), put: 'words', words: 'groups' }],
    });
    select({ start: 7, end: 7 });
    press(/^Put in brackets/);
    write('armed');
    expect(acts.onChange).toHaveBeenLastCalledWith('entry-2', {
      alterations: [{ span: { start: 7, end: 7 }, put: 'words', words: 'armed' }],
    });
  });

  it('never lets the words themselves be changed', () => {
    show();
    press('Edit the quotation');
    const typed = new InputEvent('beforeinput', { data: 'x', cancelable: true, bubbles: true });
    field().dispatchEvent(typed);
    expect(typed.defaultPrevented).toBe(true);
    fireEvent.input(field(), { target: { value: 'other words' } });
    expect(field().value).toBe(WORDS);
  });

  it('is shown as it will print, tells what is ours from what is the source’s, and takes each back', () => {
    const acts = show({ entry: ALTERED });
    expect(shownWords()).toBe('[groups] . . . depend on "[i]nformants" in the quarter.');
    const ours = [...document.querySelectorAll('.passage .ours')].map((one) => one.textContent);
    expect(ours).toHaveLength(2);
    expect(document.querySelector('.passage em')?.textContent).toBe('depend');
    expect(screen.getByText('(emphasis added; other brackets in original)')).toBeTruthy();
    expect(screen.getByText(/are the source’s own/)).toBeTruthy();
    press('Take back: Left out: “that are weak”');
    expect(acts.onChange).toHaveBeenLastCalledWith('entry-2', { alterations: [ALTERED.alterations?.[0]] });
    press('Take back: Emphasised: “depend”');
    expect(acts.onChange).toHaveBeenLastCalledWith('entry-2', { emphasis: [] });
  });
});

const details = (title: string) =>
  [...document.querySelectorAll('details')].find((one) =>
    one.querySelector('summary')?.textContent?.startsWith(title),
  ) as HTMLDetailsElement;

describe('what is said of an entry', () => {
  it('folds away while it is unused', () => {
    show({ entry: { tags: ['tracking'] } });
    const open = ['Parenthetical', 'Tags', 'Translation', 'Answers'].map((title) => details(title).open);
    expect(open).toEqual([false, true, false, false]);
  });

  it('is a translation, whose missing parts are named', () => {
    const acts = show();
    const text = screen.getByLabelText('Translated words');
    fireEvent.input(text, { target: { value: 'Los grupos' } });
    fireEvent.blur(text);
    const made = { text: 'Los grupos', language: 'es', translator: '', competence: '', date: '' };
    expect(acts.onChange).toHaveBeenLastCalledWith('entry-2', { translation: made });
    cleanup();
    const later = show({ entry: { translation: { ...made, translator: 'Ana Ruiz' } } });
    expect(screen.getByText('Missing for a certificate: competence, date.')).toBeTruthy();
    const again = screen.getByLabelText('Translated words');
    fireEvent.input(again, { target: { value: ' ' } });
    fireEvent.blur(again);
    expect(later.onChange).toHaveBeenLastCalledWith('entry-2', { translation: null });
  });

  it('is a cite-check, which names who is offered, and tells when it no longer holds', () => {
    const acts = show();
    press('Mark as cite-checked');
    const by = screen.getByLabelText('Checked by') as HTMLInputElement;
    expect(by.value).toBe('A. Reader');
    fireEvent.submit(by.closest('form') as Element);
    expect(acts.onCheck.mock.calls[0]?.[1]).toBe('A. Reader');
    cleanup();
    const citeCheck = { by: 'M. B.', at: '2026-11-02T12:00:00.000Z', citation: 'IRB, old' };
    const stale = show({ entry: { citeCheck } });
    expect(screen.getByText(/check by M\. B\. .* no longer holds/)).toBeTruthy();
    expect(screen.getByText('It printed: IRB, old')).toBeTruthy();
    const section = screen.getByRole('region', { name: 'Cite-checked' });
    fireEvent.click(within(section).getByRole('button', { name: 'Take back' }));
    expect(stale.onCheck.mock.calls[0]?.[1]).toBeNull();
    cleanup();
    show({ entry: { citeCheck }, holds: true });
    expect(screen.getByText(/Cite-checked by M\. B\. on/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check again' })).toBeNull();
  });

  it('is what it answers and what answers it', async () => {
    const adverse = item(5, { stance: 'adverse', exact: 'They will not track.' });
    const acts = show({ others: [adverse] });
    const choice = screen.getByLabelText('Link the passage it answers…');
    fireEvent.change(choice, { target: { value: 'entry-5' } });
    fireEvent.keyDown(choice, { key: 'Enter' });
    expect(acts.onChange).toHaveBeenLastCalledWith('entry-2', { answers: ['entry-5'] });
    cleanup();
    const linked = show({ entry: { answers: ['entry-5'] }, others: [adverse] });
    await checkAccessibility();
    press('They will not track.');
    expect(linked.onShow).toHaveBeenCalledWith('entry-5');
    press('No longer answers: They will not track.');
    expect(linked.onChange).toHaveBeenLastCalledWith('entry-2', { answers: [] });
    cleanup();
    show({ entry: { stance: 'adverse' } });
    expect(screen.getByText(/No passage answers this yet/)).toBeTruthy();
    cleanup();
    const answer = item(6, { exact: 'They do track.' });
    show({
      entry: { stance: 'adverse' },
      others: [{ ...answer, entry: { ...answer.entry, answers: ['entry-2'] } }],
    });
    expect(screen.getByText('Answered by 1 passage')).toBeTruthy();
    expect(screen.queryByText(/No passage answers/)).toBeNull();
  });

  it('finds what it answers by its words where there are many', async () => {
    const others = Array.from({ length: 60 }, (_, at) =>
      item(at + 10, { stance: 'adverse', exact: `Passage ${at} says they will not track.` }),
    );
    const acts = show({ others });
    press('Link the passage it answers…');
    const field = screen.getByRole('combobox', { name: 'Adverse passage: type some of its words' });
    expect(screen.getByRole('status').textContent).toBe('The first 50 of 60 passages');
    await checkAccessibility();
    fireEvent.input(field, { target: { value: 'tráck 57' } });
    expect(screen.getByRole('status').textContent).toBe('1 passage');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(acts.onChange).toHaveBeenLastCalledWith('entry-2', { answers: ['entry-67'] });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('may not be changed in read-only mode', () => {
    show({ entry: { ...ALTERED, tags: ['tracking'] }, readOnly: true });
    expect(screen.queryByRole('button', { name: /Take back|Edit|Mark|Take “/ })).toBeNull();
  });
});
