// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CaseDialog } from '../../components/cases/CaseDialog.tsx';
import { CasePicker } from '../../components/cases/CasePicker.tsx';
import { countriesByName } from '../../components/cases/countries.ts';
import { countdownText, groundText } from '../../components/cases/deadline-text.ts';
import { NewCaseDialog } from '../../components/cases/NewCaseDialog.tsx';
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
    expect(groundText({ profile: 'ca-rpd' }, 'fr')).toMatch(/^10 jours avant: .+ r\. 34$/);
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
