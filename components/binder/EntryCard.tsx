import { GripVertical } from 'lucide-preact';
import { heldTogether, pinpointOf, pinpointText } from '../../lib/cite/pinpoint.ts';
import { quotationRemark } from '../../lib/export/printed.ts';
import type { Locale } from '../../lib/model/index.ts';
import { entriesWords, stanceWords } from '../../lib/words/binder.ts';
import { bulkWords } from '../../lib/words/bulk.ts';
import { citingWords } from '../../lib/words/citing.ts';
import { partialDateText } from '../../lib/words/dates.ts';
import { pictureWords, wordsOf } from '../../lib/words/picture.ts';
import { Menu } from '../controls/Menu.tsx';
import { useRowDrop } from '../controls/useRowDrop.ts';
import { useLocale, useWords } from '../words.tsx';
import { EntrySaid } from './EntrySaid.tsx';
import { entryMenu } from './entry-menu.ts';
import { Quotation } from './Quotation.tsx';
import { ENTRY_DRAG, type EntryCardProps } from './types.ts';

/** One entry as it would be printed: the words, where they are from, what was said about them. */
export function EntryCard(props: EntryCardProps) {
  const { item, place, chosen, reachable, readOnly } = props;
  const words = useWords(entriesWords);
  const menu = {
    entries: words,
    stances: useWords(stanceWords),
    bulk: useWords(bulkWords),
    citing: useWords(citingWords),
  };
  const locale = useLocale();
  const { entry, passage } = item;
  const drop = useRowDrop({
    kind: ENTRY_DRAG,
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
        <Quotation item={item} style={props.style} />
        <Transcript {...props} />
        <Cited {...props} />
        {props.sameAs !== null && <p class="quiet small">{words.sameWords(props.sameAs)}</p>}
        <EntrySaid {...props} />
      </div>
      <Menu label={words.actions} items={entryMenu(props, menu)} tabIndex={chosen ? 0 : -1} />
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

/** The day of its source, its place in it, and where nothing is called by a title, its address or its file. */
function whereAndWhen({ source, capture, passage }: EntryCardProps['item'], locale: Locale): string[] {
  const { title, published } = source.metadata;
  const { bytesFrom } = capture.circumstances;
  const home = bytesFrom && 'name' in bytesFrom ? bytesFrom.name : capture.address;
  return [
    title ? '' : home,
    published ? partialDateText(published.value, locale) : '',
    pinpointText(pinpointOf(passage.selectors, title?.value)),
  ];
}

/** What follows the quotation in print: where it stands, what of it is ours, what it is quoted for, its translation. */
function Cited({ item, citation, style }: EntryCardProps) {
  const locale = useLocale();
  const { entry, passage } = item;
  const { exact } = passage.selectors.quote;
  const remark = passage.picture ? '' : quotationRemark(exact, entry, style, locale);
  const { parenthetical, translation } = entry;
  return (
    <>
      <p class="quiet small citation">
        {heldTogether([citation, ...whereAndWhen(item, locale)].filter(Boolean).join(' · '))} {remark}{' '}
        {parenthetical && <span dir="auto">({parenthetical})</span>}
      </p>
      {translation && (
        <p class="passage translated" lang={translation.language} dir="auto">
          {translation.text}
        </p>
      )}
    </>
  );
}
