import type { entriesWords } from '../../lib/words/binder.ts';
import type { say } from '../../lib/words/say.ts';
import type { MenuItem } from '../controls/Menu.tsx';
import type { EntryCardProps } from './types.ts';

type Words = ReturnType<typeof say<typeof entriesWords>>;

/** Everything that can be done with an entry, drags among them, as commands. */
export function entryMenu(props: EntryCardProps, words: Words): MenuItem[] {
  const { item, onOpenReader, onCopy } = props;
  const reading = [
    { label: words.openReader, onChoose: () => onOpenReader(item) },
    { label: words.copy, onChoose: () => onCopy(item) },
  ];
  return props.readOnly ? reading : [...moving(props, words), ...reading, ...filing(props, words)];
}

function moving(props: EntryCardProps, words: Words): MenuItem[] {
  const { item, place, neighbours, fixedOrder, onMove } = props;
  if (fixedOrder) return [];
  const first = place.at === 0;
  const last = place.at === place.of - 1;
  const to = (before: string | null) => () => onMove(item.entry.id, before);
  return [
    { label: words.moveUp, keys: 'Alt+↑', disabled: first, onChoose: to(neighbours.above) },
    { label: words.moveDown, keys: 'Alt+↓', disabled: last, onChoose: to(neighbours.afterNext) },
    { label: words.moveTop, disabled: first, onChoose: to(neighbours.first) },
    { label: words.moveEnd, disabled: last, onChoose: to(null) },
  ];
}

function filing({ item, issue, onFileUnder, onUnfile, onRemove }: EntryCardProps, words: Words): MenuItem[] {
  const { id } = item.entry;
  return [
    { label: words.fileUnder, onChoose: () => onFileUnder(id) },
    ...(issue ? [{ label: words.unfile, onChoose: () => onUnfile(id, issue.id) }] : []),
    { label: words.remove, keys: 'Delete', onChoose: () => onRemove(id) },
  ];
}
