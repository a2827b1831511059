import { ChevronDown, ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { outlineWords } from '../../lib/words/binder.ts';
import { Menu, type MenuItem } from '../controls/Menu.tsx';
import { useWords } from '../words.tsx';
import { ENTRY_DRAG, type OutlineActs, type OutlineRow } from './types.ts';

interface Props {
  row: OutlineRow;
  chosen: boolean;
  /** The one row in the tab order. */
  reachable: boolean;
  /** `null` for a row without rows below. */
  open: boolean | null;
  readOnly: boolean;
  acts: OutlineActs;
  /** The field for a new issue inside this one. */
  after: ComponentChildren;
}

export function OutlineItem({ row, chosen, reachable, open, readOnly, acts, after }: Props) {
  const words = useWords(outlineWords);
  const drop = useDrop(row, readOnly ? null : acts.file);
  const coverage = row.coverage ? words[row.coverage] : '';
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys */}
      <div
        role="treeitem"
        data-row={row.id}
        class={drop.over ? 'drop' : ''}
        style={{ '--level': row.level }}
        tabIndex={reachable ? 0 : -1}
        aria-level={row.level}
        aria-selected={chosen}
        aria-expanded={open ?? undefined}
        aria-label={[row.label, words.count(row.count), coverage].filter(Boolean).join(', ')}
        title={row.gloss}
        onClick={() => acts.choose(row.id)}
        {...drop.handlers}
      >
        <Twist open={open} onFold={(closed) => acts.fold(row.id, closed)} />
        <span class="label">{row.label}</span>
        {row.coverage && <span class={`coverage ${row.coverage}`} title={coverage} aria-hidden="true" />}
        <span class="count" aria-hidden="true" data-count={row.count || ''} />
        {row.issue && !readOnly && (
          <Menu label={words.actions(row.label)} items={menuOf(row, words, acts)} tabIndex={-1} />
        )}
      </div>
      {after && <div role="none">{after}</div>}
    </>
  );
}

function Twist({ open, onFold }: { open: boolean | null; onFold: (closed: boolean) => void }) {
  if (open === null) return <span class="twist" />;
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: arrows fold by key
    <span
      class="twist"
      onClick={(event) => {
        event.stopPropagation();
        onFold(open);
      }}
    >
      <Icon aria-hidden="true" />
    </span>
  );
}

function useDrop(row: OutlineRow, file: OutlineActs['file'] | null) {
  const [over, setOver] = useState(false);
  if (!row.issue || !file) return { over: false, handlers: {} };
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes(ENTRY_DRAG)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      const entry = event.dataTransfer?.getData(ENTRY_DRAG);
      event.preventDefault();
      setOver(false);
      if (entry) file(entry, row.id);
    },
  };
  return { over, handlers };
}

const menuOf = (
  row: OutlineRow,
  words: ReturnType<typeof useWords<typeof outlineWords>>,
  acts: OutlineActs,
): MenuItem[] => [
  { label: words.rename, keys: 'F2', onChoose: () => acts.rename(row.id) },
  { label: words.addBelow, keys: 'Insert', onChoose: () => acts.addTo(row.id) },
  { label: words.moveUp, keys: 'Alt+↑', onChoose: () => acts.step(row, 'up') },
  { label: words.moveDown, keys: 'Alt+↓', onChoose: () => acts.step(row, 'down') },
  { label: words.moveOut, keys: 'Alt+←', onChoose: () => acts.step(row, 'out') },
  { label: words.moveIn, keys: 'Alt+→', onChoose: () => acts.step(row, 'in') },
  { label: words.remove, keys: 'Delete', onChoose: () => acts.remove(row.id) },
];
