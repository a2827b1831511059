// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { SearchHit } from '../../components/search/types.ts';
import { CaseSwitch } from '../../components/shell/CaseSwitch.tsx';
import { ErrorBoundary } from '../../components/shell/ErrorBoundary.tsx';
import { HealthBanner } from '../../components/shell/HealthBanner.tsx';
import { gestureOf } from '../../components/shell/keys.ts';
import { Notices } from '../../components/shell/Notices.tsx';
import { SearchField } from '../../components/shell/SearchField.tsx';
import { TopBar } from '../../components/shell/TopBar.tsx';
import { LOCALES } from '../../lib/model/index.ts';
import { checkAccessibility, stage } from './stage.tsx';

const HITS: SearchHit[] = [
  {
    id: 'a',
    kind: 'passage',
    text: 'street-level informants',
    marks: [{ start: 0, end: 6 }],
    place: 'Methods',
    address: '/reader.html',
  },
  { id: 'b', kind: 'issue', text: 'Relocation', marks: [], address: '/binder.html' },
];

describe('case switch', () => {
  it('says that there is no case, rather than nothing', () => {
    stage(<CaseSwitch cases={[]} active={null} onSwitch={vi.fn()} />);
    const select = screen.getByRole('combobox') as HTMLSelectElement;
    expect(select.selectedOptions[0]?.textContent).toBe('No case yet');
  });
});

function bar(change: object = {}) {
  const acts = {
    onSwitch: vi.fn(),
    onNew: vi.fn(),
    onUndo: vi.fn(),
    onExport: vi.fn(),
    onQuery: vi.fn(),
    onHit: vi.fn(),
  };
  const scene = (
    <TopBar
      place="binder"
      cases={{
        cases: [
          { id: '1', reference: 'MX-2026-014' },
          { id: '2', reference: 'GT-2026-001' },
        ],
        active: '1',
        onSwitch: acts.onSwitch,
        onNew: acts.onNew,
        onChange: vi.fn(),
      }}
      history={{ undo: 'move an entry', redo: null, onUndo: acts.onUndo, onRedo: vi.fn() }}
      search={
        <SearchField
          query="street"
          hits={HITS}
          total={12}
          all="/results.html"
          onQuery={acts.onQuery}
          onChoose={acts.onHit}
        />
      }
      onExport={acts.onExport}
      onCommands={vi.fn()}
      onKeys={vi.fn()}
      {...change}
    />
  );
  return { acts, scene };
}

describe('frame', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(
      <>
        {bar().scene}
        <HealthBanner trouble="behind" detail="(3 / 9)" onArchive={vi.fn()} />
        <h1>Page</h1>
        <Notices
          notices={[{ id: '1', text: 'Saved', action: { label: 'Undo', onChoose: vi.fn() } }]}
          onClose={vi.fn()}
        />
      </>,
      locale,
    );
    fireEvent.focus(screen.getByRole('combobox', { name: /search|buscar|rechercher/i }));
    await checkAccessibility();
  });

  it('switches the case, and shows the active one until it is switched', () => {
    const { acts, scene } = bar();
    stage(scene);
    const choice = screen.getByLabelText('Case') as HTMLSelectElement;
    fireEvent.change(choice, { target: { value: '2' } });
    expect([acts.onSwitch.mock.calls, choice.value]).toEqual([[['2']], '1']);
    fireEvent.change(choice, { target: { value: 'new' } });
    expect(acts.onNew).toHaveBeenCalled();
  });

  it('says what undo would take back', () => {
    const { acts, scene } = bar();
    stage(scene);
    fireEvent.click(screen.getByRole('button', { name: 'Undo: move an entry' }));
    expect(acts.onUndo).toHaveBeenCalled();
    expect((screen.getByRole('button', { name: 'Redo' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('walks what the search found by arrows', () => {
    const { acts, scene } = bar();
    stage(scene);
    const field = screen.getByRole('combobox', { name: 'Search' });
    fireEvent.focus(field);
    expect(screen.getByRole('status').textContent).toBe('12 results');
    const options = () => within(screen.getByRole('listbox')).getAllByRole('option');
    expect(options()[0]?.querySelector('mark')?.textContent).toBe('street');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(options()[1]?.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(acts.onHit.mock.calls[0]?.[0].id).toBe('b');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('says what is safe when a view breaks', async () => {
    const Bad = () => {
      throw new Error('no such row');
    };
    stage(
      <ErrorBoundary>
        <Bad />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toMatch(/is still saved/);
    expect(screen.getByText('Error: no such row')).toBeTruthy();
    await checkAccessibility();
  });
});

describe('keys', () => {
  const typed = (key: string, more: KeyboardEventInit = {}, on: Element = document.body) => {
    let gesture: ReturnType<typeof gestureOf> = null;
    const listen = (event: Event) => {
      gesture = gestureOf(event as KeyboardEvent);
    };
    document.addEventListener('keydown', listen);
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }));
    document.removeEventListener('keydown', listen);
    return gesture;
  };

  it('mean one thing on every page', () => {
    expect([
      typed('z', { ctrlKey: true }),
      typed('Z', { ctrlKey: true, shiftKey: true }),
      typed('z', { metaKey: true }),
      typed('y', { ctrlKey: true }),
      typed('/'),
      typed('?', { shiftKey: true }),
      typed('z'),
      typed('k', { ctrlKey: true }),
    ]).toEqual(['undo', 'redo', 'undo', 'redo', 'search', 'keys', null, null]);
  });

  it('are left to text fields', () => {
    for (const tag of ['input', 'textarea'] as const) {
      const field = document.body.appendChild(document.createElement(tag));
      expect([typed('z', { ctrlKey: true }, field), typed('/', {}, field)]).toEqual([null, null]);
      field.remove();
    }
    const radio = document.body.appendChild(document.createElement('input'));
    radio.type = 'radio';
    expect(typed('z', { ctrlKey: true }, radio)).toBe('undo');
    radio.remove();
  });
});
