import { fireEvent, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { EntriesPane } from '../../components/binder/EntriesPane.tsx';
import { itemsIn, outlineRows, rowsBelow } from '../../components/binder/rows.ts';
import { answersOf, type BinderView } from '../../lib/binder/index.ts';
import type { Locale } from '../../lib/model/index.ts';
import { view } from './sample.ts';
import { stage } from './stage.tsx';

const verbs = () => ({
  onGo: vi.fn(),
  onBack: vi.fn(),
  onSearch: vi.fn(),
  onChoose: vi.fn(),
  onMove: vi.fn(),
  onUnfile: vi.fn(),
  onRemove: vi.fn(),
  onOpenReader: vi.fn(),
  onCopy: vi.fn(),
  onConfirmOrigin: vi.fn(),
  onFileAll: vi.fn(),
  onStanceAll: vi.fn(),
  onTagAll: vi.fn(),
  onToCase: vi.fn(),
  onRemoveAll: vi.fn(),
  onPropose: vi.fn(),
});

interface Scene {
  binder?: BinderView;
  scope?: string;
  chosen?: string | null;
  locale?: Locale;
  readOnly?: boolean;
}

/** Puts the middle of the binder on a page; its verbs, to be asked. */
export function show({
  binder = view(),
  scope = 'B',
  chosen = null,
  locale = 'en',
  readOnly = false,
}: Scene = {}) {
  const { onPropose, ...acts } = verbs();
  const rows = outlineRows(binder, locale);
  const row = rows.find((one) => one.id === scope);
  if (!row) throw new Error('no such row');
  stage(
    <EntriesPane
      row={row}
      below={rowsBelow(rows, row)}
      heading={null}
      items={itemsIn(binder, scope)}
      chosen={chosen}
      issue={row.issue ?? null}
      issues={new Map(binder.issues.map((issue) => [issue.id, issue]))}
      citationOf={() => 'IRB, MEX201601.E'}
      style="bluebook"
      checkOf={({ entry }) => (entry.citeCheck ? 'holds' : 'none')}
      linksOf={answersOf(binder.items)}
      {...(readOnly ? {} : { onPropose })}
      fixedOrder={scope === 'all'}
      readOnly={readOnly}
      levels={binder.issues.map((issue) => ({ issue, level: 1 }))}
      cases={[{ id: 'case-2', reference: 'MX-2' }]}
      tags={['tracking']}
      {...acts}
    />,
    locale,
  );
  return { ...acts, onPropose };
}

export const cards = () => screen.getAllByRole('listitem');
export const press = (element: Element | undefined, key: string, more = {}) =>
  fireEvent.keyDown(element as Element, { key, ...more });
