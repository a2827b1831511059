import { GripVertical, NotebookPen } from 'lucide-preact';
import { entriesWords, stanceWords } from '../../lib/words/binder.ts';
import { bulkWords } from '../../lib/words/bulk.ts';
import { pictureWords, wordsOf } from '../../lib/words/picture.ts';
import { Menu } from '../controls/Menu.tsx';
import { PassageShown } from '../source/PassageShown.tsx';
import { isToTell, SeenAgain } from '../source/SeenAgain.tsx';
import { useLocale, useWords } from '../words.tsx';
import { entryMenu } from './entry-menu.ts';
import { issuePath } from './rows.ts';
import { ENTRY_DRAG, type EntryCardProps } from './types.ts';
import { useEntryDrop } from './useEntryDrop.ts';

/** One entry as it would be printed: the words, where they are from, what was said about them. */
export function EntryCard(props: EntryCardProps) {
  const { item, place, chosen, reachable, citation, readOnly } = props;
  const words = useWords(entriesWords);
  const locale = useLocale();
  const { entry, passage, source } = item;
  const drop = useEntryDrop({
    id: entry.id,
    next: place.next,
    onMove: props.onMove,
    off: readOnly || props.fixedOrder,
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    // biome-ignore lint/a11y/useSemanticElements: see ChunkedList
    <div
      role="listitem"
      aria-posinset={place.at + 1}
      aria-setsize={place.of}
      class={['entry', chosen && 'chosen', props.selected && 'selected', drop.edge].filter(Boolean).join(' ')}
      data-entry={entry.id}
      tabIndex={reachable ? 0 : -1}
      aria-current={chosen ? 'true' : undefined}
      aria-label={`${words.position(place.at + 1, place.of)}. ${wordsOf(passage, locale).slice(0, 160)}`}
      draggable={!readOnly}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={(event) => clicked(event, props)}
      onDragStart={(event) => event.dataTransfer?.setData(ENTRY_DRAG, entry.id)}
      {...drop.handlers}
    >
      <Margin {...props} />
      <div class="stack printed">
        <PassageShown passage={passage} language={source.metadata.language?.value} />
        <Transcript {...props} />
        <p class="quiet small citation">{citation}</p>
        {props.sameAs !== null && <p class="quiet small">{words.sameWords(props.sameAs)}</p>}
        <Said {...props} />
      </div>
      <Menu label={words.actions} items={entryMenu(props, words)} tabIndex={chosen ? 0 : -1} />
    </div>
  );
}

/** With Shift a range is selected, with Ctrl one more; else the entry is chosen. */
function clicked(event: MouseEvent, { item, onSelect, onChoose }: EntryCardProps): void {
  if (event.shiftKey || event.ctrlKey || event.metaKey) onSelect(item.entry.id, event.shiftKey);
  else onChoose(item.entry.id);
}

/** Its number, the box that selects it, and what it is dragged by. */
function Margin({ item, place, chosen, selected, selecting, readOnly, onSelect }: EntryCardProps) {
  const words = useWords(bulkWords);
  return (
    <span class={selecting ? 'ordinal selecting' : 'ordinal'}>
      <span aria-hidden="true">{place.at + 1}</span>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the box in it is the control */}
      <label onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          aria-label={words.select(place.at + 1)}
          checked={selected}
          tabIndex={chosen ? 0 : -1}
          onClick={(event) => onSelect(item.entry.id, event.shiftKey)}
        />
      </label>
      {!readOnly && <GripVertical aria-hidden="true" />}
    </span>
  );
}

/** What the user read in a picture, marked as the user's. */
function Transcript({ item: { entry, passage } }: EntryCardProps) {
  const words = useWords(pictureWords);
  if (!passage.picture || !entry.transcript?.trim()) return null;
  return <p dir="auto">{words.transcribed(entry.transcript.trim())}</p>;
}

/** What the user said about it: stance, other issues, that there is a note. */
function Said({ item, issue, issues }: EntryCardProps) {
  const words = useWords(entriesWords);
  const stances = useWords(stanceWords);
  const locale = useLocale();
  const { stance, note, placements } = item.entry;
  const others = placements.filter((placement) => placement.issue !== issue?.id);
  const altered = item.seen && isToTell(item.seen) ? item.seen : null;
  if (!stance && !note && !altered && others.length === 0) return null;
  return (
    <p class="row said">
      {stance && <span class={`chip ${stance}`}>{stances[stance]}</span>}
      {others.length > 0 && issue && <span class="small quiet">{words.alsoUnder}</span>}
      {others.map((placement) => (
        <span key={placement.issue} class="chip">
          {issuePath(issues, placement.issue, locale)}
        </span>
      ))}
      {altered && <SeenAgain seen={altered} brief />}
      {note && (
        <span class="chip" title={note}>
          <NotebookPen aria-hidden="true" /> {words.hasNote}
        </span>
      )}
    </p>
  );
}
