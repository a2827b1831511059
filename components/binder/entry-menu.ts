import type { BinderItem } from '../../lib/binder/view.ts';
import type { entriesWords, stanceWords } from '../../lib/words/binder.ts';
import type { bulkWords } from '../../lib/words/bulk.ts';
import type { citingWords } from '../../lib/words/citing.ts';
import type { say } from '../../lib/words/say.ts';
import type { MenuItem } from '../controls/Menu.tsx';
import { STANCES } from './StanceChoice.tsx';
import type { CopiedAs, EntryCardProps, EntryVerbs } from './types.ts';

interface Words {
  entries: ReturnType<typeof say<typeof entriesWords>>;
  stances: ReturnType<typeof say<typeof stanceWords>>;
  bulk: ReturnType<typeof say<typeof bulkWords>>;
  citing: Citing;
}

type Citing = ReturnType<typeof say<typeof citingWords>>;

/** The forms in which entries are copied, with their keys in the list; one alone refers back to nothing. */
export function copying(
  items: readonly BinderItem[],
  onCopy: EntryVerbs['onCopy'],
  words: Citing,
): MenuItem[] {
  const as = (form: CopiedAs) => () => onCopy(items, form);
  const one = [
    { label: words.copyQuoted, keys: 'C', onChoose: as('quoted') },
    { label: words.copyFull, keys: 'Shift+C', onChoose: as('full') },
    { label: words.copyRecord, keys: 'R', onChoose: as('record') },
  ];
  if (items.length < 2) return one;
  return [
    ...one,
    { label: words.copyNotes, keys: 'N', onChoose: as('notes') },
    { label: words.copyQuotedNotes, keys: 'Shift+N', onChoose: as('quoted-notes') },
  ];
}

/** Everything that can be done with an entry, drags among them, as commands. */
export function entryMenu(props: EntryCardProps, words: Words): MenuItem[] {
  const { item, onOpenReader, onCopy } = props;
  const reading = [
    { label: words.entries.openReader, onChoose: () => onOpenReader(item) },
    ...copying([item], onCopy, words.citing),
  ];
  if (props.readOnly) return reading;
  return [
    ...filing(props, words),
    ...judging(props, words),
    ...moving(props, words),
    ...reading,
    ...leaving(props, words),
  ];
}

function filing({ item, issue, onAsk, onUnfile }: EntryCardProps, { entries }: Words): MenuItem[] {
  const { id } = item.entry;
  return [
    { label: entries.fileUnder, keys: 'I', onChoose: () => onAsk('file', [id]) },
    ...(issue ? [{ label: entries.unfile, onChoose: () => onUnfile(id, issue.id) }] : []),
  ];
}

/** What it does for its issue; what it does already is not offered. */
function judging({ item: { entry }, onStanceAll }: EntryCardProps, { stances, bulk }: Words): MenuItem[] {
  const all = STANCES.map((stance, at) => ({
    label: stances[stance],
    keys: String(at + 1),
    disabled: stance === entry.stance,
    onChoose: () => onStanceAll([entry.id], stance),
  }));
  const none = { label: bulk.noStance, keys: '0', onChoose: () => onStanceAll([entry.id], null) };
  return entry.stance === null ? all : [...all, none];
}

function moving(props: EntryCardProps, { entries }: Words): MenuItem[] {
  const { item, place, neighbours, fixedOrder, onMove } = props;
  if (fixedOrder) return [];
  const first = place.at === 0;
  const last = place.at === place.of - 1;
  const to = (before: string | null) => () => onMove(item.entry.id, before);
  return [
    { label: entries.moveUp, keys: 'Alt+↑', disabled: first, onChoose: to(neighbours.above) },
    { label: entries.moveDown, keys: 'Alt+↓', disabled: last, onChoose: to(neighbours.afterNext) },
    { label: entries.moveTop, disabled: first, onChoose: to(neighbours.first) },
    { label: entries.moveEnd, disabled: last, onChoose: to(null) },
  ];
}

function leaving({ item, onAsk, onRemove }: EntryCardProps, { entries, bulk }: Words): MenuItem[] {
  const { id } = item.entry;
  return [
    { label: bulk.toCase, onChoose: () => onAsk('case', [id]) },
    { label: entries.remove, keys: 'Delete', onChoose: () => onRemove(id) },
  ];
}
