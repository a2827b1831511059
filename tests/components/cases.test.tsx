// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CaseDialog } from '../../components/cases/CaseDialog.tsx';
import { CasePicker } from '../../components/cases/CasePicker.tsx';
import { CaseRow } from '../../components/cases/CaseRow.tsx';
import { countriesByName } from '../../components/cases/countries.ts';
import { countdownText, groundText } from '../../components/cases/deadline-text.ts';
import { NewCaseDialog } from '../../components/cases/NewCaseDialog.tsx';
import { sortLines } from '../../components/cases/order.ts';
import { SampleOffer } from '../../components/cases/SampleOffer.tsx';
import { LOCALES } from '../../lib/model/index.ts';
import { suggestPseudonym } from '../../lib/surface/new-case.ts';
import { view } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const cases = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `case-${at}`, reference: `MX-2026-${at + 10}` }));

const acts = () => ({ onCopy: vi.fn(), onMove: vi.fn(), onClose: vi.fn(), onNew: vi.fn() });

describe('passages to another case', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(<CasePicker cases={cases(9)} passages={3} {...acts()} />, locale);
    await checkAccessibility();
  });

  it('are copied or moved to the case that was chosen, and to none before', () => {
    const did = acts();
    stage(<CasePicker cases={cases(3)} passages={3} {...did} />);
    const copy = screen.getByRole('button', { name: 'Copy 3 passages' }) as HTMLButtonElement;
    expect(copy.disabled).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'MX-2026-11' }));
    fireEvent.click(copy);
    expect(did.onCopy).toHaveBeenCalledWith('case-1');
    fireEvent.click(screen.getByRole('radio', { name: 'Move' }));
    fireEvent.click(screen.getByRole('button', { name: 'Move 3 passages' }));
    expect(did.onMove).toHaveBeenCalledWith('case-1');
  });

  it('are searched for among many, and one that is out of sight is not chosen', () => {
    const did = acts();
    stage(<CasePicker cases={cases(12)} passages={1} {...did} />);
    fireEvent.click(screen.getByRole('radio', { name: 'MX-2026-11' }));
    const find = screen.getByRole('searchbox', { name: 'Find a case' });
    fireEvent.input(find, { target: { value: 'mx zzz' } });
    expect(screen.getByText(/^No case has/)).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Copy 1 passage' }) as HTMLButtonElement).disabled).toBe(true);
    fireEvent.input(find, { target: { value: '-19 mx' } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy 1 passage' }));
    expect(did.onCopy).toHaveBeenCalledWith('case-9');
  });

  it('ask for a case where there is no other', () => {
    const did = acts();
    stage(<CasePicker cases={[]} passages={1} {...did} />);
    fireEvent.click(screen.getByRole('button', { name: 'New case' }));
    expect(did.onNew).toHaveBeenCalled();
  });
});

const CHOICES = {
  others: [],
  styles: [{ id: 'bluebook', label: 'Bluebook' }],
  today: '2026-11-22',
  suggestClient: () => 'Cedar',
} as const;
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('what is said of a case', () => {
  it.each(LOCALES)('keeps nobody out, and tells the deadline with its ground (%s)', async (locale) => {
    const theCase = { ...view().case, hearing: '2027-03-04', profile: 'us-eoir' } as const;
    stage(
      <CaseDialog theCase={theCase} {...CHOICES} onSave={vi.fn()} onRemove={vi.fn()} onClose={vi.fn()} />,
      locale,
    );
    await checkAccessibility();
    expect(document.body.textContent).toMatch(/EOIR, Immigration Court Practice Manual, ch. 3.1\(b\)/);
  });

  it('says that another case is called so', () => {
    stage(
      <CaseDialog
        theCase={view().case}
        {...CHOICES}
        others={['MX-2026-015']}
        onSave={vi.fn()}
        onRemove={vi.fn()}
        onClose={vi.fn()}
      />,
    );
    expect(screen.queryByText(/Another case is called so/)).toBeNull();
    type('Reference', ' mx-2026-015');
    expect(screen.getByText(/Another case is called so/)).toBeTruthy();
  });

  it('is saved where it was changed, and only there', () => {
    const onSave = vi.fn();
    const theCase = { ...view().case, client: 'Orchid', hearing: '2027-03-04' };
    stage(<CaseDialog theCase={theCase} {...CHOICES} onSave={onSave} onRemove={vi.fn()} onClose={vi.fn()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Suggest a pseudonym' }));
    type(/by order of the court/, '15');
    expect(screen.getByText(/15 days before, by order of the court/)).toBeTruthy();
    type('Hearing or interview', '');
    fireEvent.change(screen.getByLabelText('Country of feared return'), { target: { value: 'HN' } });
    fireEvent.change(screen.getByLabelText('Your role'), { target: { value: 'expert' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    const change = { client: 'Cedar', daysBefore: 15, hearing: null, country: 'HN', role: 'expert' };
    expect(onSave).toHaveBeenCalledWith(change);
  });

  it.each(['-1', '1.5', '99999'])('is not saved with %s days', (days) => {
    stage(
      <CaseDialog theCase={view().case} {...CHOICES} onSave={vi.fn()} onRemove={vi.fn()} onClose={vi.fn()} />,
    );
    type(/by order of the court/, days);
    expect((screen.getByRole('button', { name: 'Save' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('goes along to a copy but for client and dates', () => {
    const onCreate = vi.fn();
    const copyOf = {
      ...view().case,
      reference: 'MX-1',
      client: 'Orchid',
      hearing: '2027-03-04',
      country: 'MX',
    } as const;
    stage(
      <NewCaseDialog suggested="MX-2" copyOf={copyOf} {...CHOICES} onCreate={onCreate} onClose={vi.fn()} />,
    );
    expect(screen.getByRole('heading', { name: 'New case with the outline of MX-1' })).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Create the case' }));
    const said = { reference: 'MX-2', client: null, hearing: null, country: 'MX' };
    expect(onCreate.mock.calls[0]?.[0]).toMatchObject(said);
  });

  it('offers every country by its name in the language, in that language’s order', () => {
    expect(countriesByName('es').find(({ code }) => code === 'SV')?.name).toBe('El Salvador');
    for (const locale of LOCALES) {
      const names = countriesByName(locale);
      expect(names).toHaveLength(250);
      expect(new Set(names.map(({ name }) => name)).size).toBe(250);
      expect(names.filter(({ code, name }) => code === name)).toEqual([]);
    }
  });
});

describe('the countdown', () => {
  const of = { profile: 'us-eoir', hearing: '2027-03-04' } as const;

  it.each([
    ['2027-01-21', 'Evidence due in 12 days, Feb 2'],
    ['2027-02-02', 'Evidence due today, Feb 2'],
    ['2027-02-05', 'Evidence was due 3 days ago, Feb 2'],
    ['2027-03-07', 'Hearing was 3 days ago, Mar 4'],
    ['2026-12-31', 'Evidence due in 33 days, Feb 2, 2027'],
  ])('on %s says: %s', (today, text) => {
    expect(countdownText(of, today, 'en')).toBe(text);
  });

  it('is to the hearing where no deadline is known, and says nothing without one', () => {
    expect(countdownText({ ...of, profile: 'general' }, '2027-03-03', 'en')).toBe('Hearing tomorrow, Mar 4');
    expect(countdownText({ profile: 'general' }, '2027-03-03', 'en')).toBeNull();
  });

  it('tells what it rests on: a rule and how it was read, or an order', () => {
    expect(groundText(of, 'en')).toBe(
      '30 days before: EOIR, Immigration Court Practice Manual, ch. 3.1(b), to verify',
    );
    expect(groundText({ profile: 'ca-rpd' }, 'fr')).toMatch(/^10 jours avant : .+ r\. 34$/);
    expect(groundText({ profile: 'us-eoir', daysBefore: 1 }, 'en')).toBe(
      '1 day before, by order of the court',
    );
    expect(groundText({ profile: 'general' }, 'en')).toBeNull();
  });
});

describe('a pseudonym', () => {
  it('is one no other case has, and numbered once all are taken', () => {
    const drawn: { client: string }[] = [];
    for (let at = 0; at < 80; at++) drawn.push({ client: suggestPseudonym(drawn, 'fr', (at % 10) / 10) });
    expect(new Set(drawn.map(({ client }) => client)).size).toBe(80);
    expect(drawn.at(-1)?.client).toMatch(/^\p{L}+ 3$/u);
  });
});

const verbs = () => ({
  onOpen: vi.fn(),
  onClipInto: vi.fn(),
  onChange: vi.fn(),
  onCopy: vi.fn(),
  onPutAway: vi.fn(),
  onRemove: vi.fn(),
});
const SHOWN = {
  name: 'MX-1',
  address: '/binder.html#case=1',
  progress: { passages: 16, filed: 14, issues: 44, covered: 9 },
  unanswered: 1,
  isActive: false,
  today: '2027-01-21',
  readOnly: false,
};
const lineOf = (change: object = {}) => ({
  case: { ...view().case, reference: 'MX-1', ...change },
  changedAt: '2027-01-20T10:00:00.000Z',
});
const row = (change: object = {}, shown: object = {}) => (
  <ul>
    <CaseRow {...verbs()} {...SHOWN} {...shown} line={lineOf(change)} />
  </ul>
);

describe('a case in the list', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(row({ client: 'Orchid', hearing: '2027-03-04', country: 'MX' }), locale);
    await checkAccessibility();
  });

  it('tells in words how far it has come and when it is due', () => {
    stage(row({ profile: 'us-eoir', hearing: '2027-03-04', client: 'Orchid', country: 'MX' }));
    expect(
      screen.getByText(
        '14 of 16 passages filed · 9 issues with passages, 35 without · 1 adverse passage unanswered',
      ),
    ).toBeTruthy();
    expect(screen.getByText('Evidence due in 12 days, Feb 2')).toBeTruthy();
    expect(screen.getByText(/^Hearing March 4, 2027 · 30 days before: EOIR.*to verify$/)).toBeTruthy();
    expect(screen.getByText('Client: Orchid')).toBeTruthy();
  });

  it('can do by its menu all it can do', () => {
    const did = verbs();
    const scene = (change: object) => (
      <ul>
        <CaseRow {...did} {...SHOWN} line={lineOf(change)} />
      </ul>
    );
    const choose = (label: string) => {
      fireEvent.click(screen.getByRole('button', { name: 'Actions for MX-1' }));
      fireEvent.click(screen.getByRole('menuitem', { name: label, hidden: true }));
    };
    const { rerender } = stage(scene({}));
    for (const label of [
      'Open the binder',
      'Clip into this case',
      'Change…',
      'Copy as a template…',
      'Delete',
    ])
      choose(label);
    choose('Put away');
    expect(did.onPutAway.mock.calls.at(-1)?.[1]).toBe(true);
    for (const verb of Object.values(did)) expect(verb).toHaveBeenCalledTimes(1);
    rerender(scene({ archivedAt: '2027-01-20T10:00:00.000Z' }));
    choose('Take up again');
    expect(did.onPutAway.mock.calls.at(-1)?.[1]).toBe(false);
  });

  it('is sorted by the next hearing, those heard last, or by what was worked on last', () => {
    const lines = [
      { reference: 'heard', hearing: '2027-01-02', at: 5 },
      { reference: 'undated', at: 4 },
      { reference: 'later', hearing: '2027-05-01', at: 9 },
      { reference: 'heard long ago', hearing: '2025-01-02', at: 7 },
      { reference: 'next', hearing: '2027-01-21', at: 1 },
      { reference: 'undated, newer', at: 6 },
    ].map(({ at, ...of }) => ({
      case: { ...view().case, ...of },
      changedAt: `2027-01-01T00:00:0${at}.000Z`,
    }));
    const named = (by: 'hearing' | 'changed') =>
      sortLines(lines, by, '2027-01-21').map((line) => line.case.reference);
    const byHearing = ['next', 'later', 'undated, newer', 'undated', 'heard', 'heard long ago'];
    expect(named('hearing')).toEqual(byHearing);
    expect(named('changed').slice(0, 3)).toEqual(['later', 'heard long ago', 'undated, newer']);
  });
});

describe('the sample case', () => {
  it('shows how far it is, and says where one was broken off', async () => {
    const onMake = vi.fn();
    const { rerender } = stage(<SampleOffer making={{ done: 3, of: 12 }} readOnly={false} onMake={onMake} />);
    await checkAccessibility();
    expect((screen.getByRole('progressbar') as HTMLProgressElement).value).toBe(3);
    rerender(<SampleOffer making={null} isHalf readOnly={false} onMake={onMake} />);
    expect(screen.getByText(/was broken off/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Finish the sample case' }));
    expect(onMake).toHaveBeenCalled();
  });
});
