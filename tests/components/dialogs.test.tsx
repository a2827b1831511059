// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CaseDialog } from '../../components/cases/CaseDialog.tsx';
import { NewCaseDialog } from '../../components/cases/NewCaseDialog.tsx';
import { Options, type StorageFacts } from '../../components/options/Options.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { LOCALES, type UserRule } from '../../lib/model/index.ts';
import { view } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const STYLES = [{ id: 'bluebook', label: 'Bluebook' }] as const;
const CHOICES = { others: [], styles: STYLES, today: '2026-11-22', suggestClient: () => 'Cedar' };
const SAYS_NOTHING = { hearing: null, daysBefore: null, country: null, role: null, client: null };

describe('a new case', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(
      <NewCaseDialog suggested="MX-2026-014" {...CHOICES} onCreate={vi.fn()} onClose={vi.fn()} />,
      locale,
    );
    await checkAccessibility();
  });

  it('has a reference, an outline and a style', () => {
    const onCreate = vi.fn();
    stage(<NewCaseDialog suggested="MX-2026-014" {...CHOICES} onCreate={onCreate} onClose={vi.fn()} />);
    const reference = screen.getByLabelText('Reference');
    fireEvent.input(reference, { target: { value: ' ' } });
    expect((screen.getByRole('button', { name: 'Create the case' }) as HTMLButtonElement).disabled).toBe(
      true,
    );
    fireEvent.input(reference, { target: { value: ' GT-2026-002 ' } });
    fireEvent.click(screen.getByRole('radio', { name: /Canada/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Create the case' }));
    const said = { ...SAYS_NOTHING, reference: 'GT-2026-002', profile: 'ca-rpd', style: 'bluebook' };
    expect(onCreate).toHaveBeenCalledWith(said, 'ca-irpa');
  });
});

describe('a case', () => {
  it('is renamed or deleted', async () => {
    const [onSave, onRemove] = [vi.fn(), vi.fn()];
    stage(
      <CaseDialog theCase={view().case} {...CHOICES} onSave={onSave} onRemove={onRemove} onClose={vi.fn()} />,
    );
    await checkAccessibility();
    fireEvent.input(screen.getByLabelText('Reference'), { target: { value: 'MX-1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledWith({ reference: 'MX-1' });
    fireEvent.click(screen.getByRole('button', { name: 'Delete the case' }));
    expect(onRemove).toHaveBeenCalled();
  });
});

const FACTS: StorageFacts = {
  cases: 2,
  sources: 5,
  captures: 1234,
  passages: 7,
  space: 3_500_000,
  persisted: true,
  lastArchive: null,
};

const PREFERENCES = { collector: '', stanceOnPages: false, ownStyle: null };

describe('settings', () => {
  it.each(LOCALES)('keep nobody out (%s)', async (locale) => {
    const preferences = { ...PREFERENCES, locale, theme: 'dark' } as const;
    stage(<Options preferences={preferences} facts={FACTS} onChange={vi.fn()} onArchive={vi.fn()} />, locale);
    await checkAccessibility();
  });

  it('list the user’s rules for sites, each with its end', async () => {
    const rule: UserRule = {
      id: 'r',
      site: 'irb.example',
      field: 'publisher',
      take: { from: 'value', value: 'IRB' },
      createdAt: '',
      updatedAt: '',
    };
    const onEndRule = vi.fn();
    const preferences = { ...PREFERENCES, locale: null, theme: 'system' } as const;
    const props = { preferences, facts: FACTS, onChange: vi.fn(), onArchive: vi.fn(), onEndRule };
    stage(<Options {...props} rules={[rule]} />);
    await checkAccessibility();
    expect(screen.getByText('Your rule for irb.example: always “IRB”.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^End the rule/ }));
    expect(onEndRule).toHaveBeenCalledWith(rule);
  });

  it('change at once, and count in the language', () => {
    const onChange = vi.fn();
    const preferences = { ...PREFERENCES, locale: 'fr', theme: 'system' } as const;
    stage(<Options preferences={preferences} facts={FACTS} onChange={onChange} onArchive={vi.fn()} />, 'fr');
    expect(screen.getByText(/^1\s234$/u)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Langue'), { target: { value: 'es' } });
    fireEvent.change(screen.getByLabelText('Langue'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Sombre' }));
    const collector = screen.getByLabelText('Qui collecte');
    fireEvent.input(collector, { target: { value: 'A. B.' } });
    fireEvent.blur(collector);
    expect(onChange.mock.calls.map(([change]) => change)).toEqual([
      { locale: 'es' },
      { locale: null },
      { theme: 'dark' },
      { collector: 'A. B.' },
    ]);
  });
});

describe('first run', () => {
  const words = 'Criminal groups depend on informants. More of it.';
  const excerpt = {
    captured: { text: words, blocks: [{ kind: 'paragraph', start: 0, end: words.length } as const] },
    language: 'en',
    title: 'Report',
    line: 'IRB · 2023',
    span: { start: 0, end: 37 },
  };

  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(
      <Welcome excerpt={excerpt} language={locale} done={null} onClip={vi.fn()} onLanguage={vi.fn()} />,
      locale,
    );
    await checkAccessibility();
  });

  it('clips the proposed passage by one press, and shows where it went', () => {
    const onClip = vi.fn();
    const props = { excerpt, language: null, onClip, onLanguage: vi.fn() };
    const { rerender } = stage(<Welcome {...props} done={null} />);
    const link = screen.getByRole('link', { name: 'Import from files' });
    expect(link.getAttribute('href')).toBe('/import.html');
    fireEvent.click(screen.getByRole('button', { name: 'Clip this passage' }));
    expect(onClip).toHaveBeenCalledWith({ start: 0, end: 37 });
    rerender(<Welcome {...props} done={{ reference: 'CASE-1', issue: 'Safe', entry: <p>entry</p> }} />);
    expect(screen.getByRole('status').textContent).toContain('CASE-1');
    expect(screen.getByRole('link', { name: 'Open the binder' }).getAttribute('href')).toBe('/binder.html');
  });
});
