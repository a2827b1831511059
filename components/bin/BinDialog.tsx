import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocalText } from '../../lib/model/index.ts';
import { binWords } from '../../lib/words/bin.ts';
import { dayText } from '../../lib/words/dates.ts';
import { eraseWords } from '../../lib/words/erase.ts';
import { historyWords } from '../../lib/words/history.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { stepFocus } from '../controls/popup.ts';
import { useLocale, useWords } from '../words.tsx';

const KINDS = ['case', 'issue', 'entry', 'search', 'clip'] as const;
type Kind = (typeof KINDS)[number];

/** One thing that was deleted. */
export interface Deleted {
  kind: Kind;
  id: string;
  deletedAt: string;
  name: LocalText | null;
  reference: LocalText | null;
  more: number;
  lacks: 'case' | 'passage' | 'place' | null;
}

interface Props {
  /** The latest first. */
  items: readonly Deleted[];
  /** What came of the last act, in words. */
  said: string;
  /** Absent where nothing may be changed. */
  onPutBack?: (item: Deleted, what: string) => void;
  /** Asks about erasing one thing; null: everything. Absent as above. */
  onErase?: (item: Deleted | null, what: string | null) => void;
  onClose: () => void;
}

const PLURAL = {
  case: 'cases',
  issue: 'issues',
  entry: 'entries',
  search: 'searches',
  clip: 'clips',
} as const satisfies Record<Kind, keyof typeof binWords>;

/** What was deleted, by the day, each with the way back and the way out. */
export function BinDialog({ items, said, onPutBack, onErase, onClose }: Props) {
  const words = useWords(binWords);
  const erasing = useWords(eraseWords);
  const locale = useLocale();
  const list = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<Kind | null>(null);
  const shown = items.filter((item) => kind === null || item.kind === kind);
  const days = Map.groupBy(shown, ({ deletedAt }) => dayText(deletedAt, locale));
  useFocusKept(list, items, said);
  return (
    <Dialog title={words.title} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the list */}
      <div
        class="stack bin"
        onKeyDown={(event) => {
          if (!/^Arrow(Up|Down)/.test(event.key) || event.target instanceof HTMLSelectElement) return;
          if (stepFocus(event, list.current, 'button:not(:disabled)')) event.preventDefault();
        }}
      >
        <p class="quiet">{items.length === 0 ? words.empty : words.lead}</p>
        {items.length > 0 && (
          <div class="row">
            <KindChoice items={items} kind={kind} onKind={setKind} />
            {onErase && (
              <button type="button" class="button" onClick={() => onErase(null, null)}>
                {erasing.emptyBin}
              </button>
            )}
          </div>
        )}
        <p role="status" class={said ? 'said' : 'unseen'}>
          {said}
        </p>
        <div ref={list}>
          {[...days].map(([day, ofDay]) => (
            <section key={day} aria-label={day}>
              <h3>{day}</h3>
              <ul>
                {ofDay.map((item) => (
                  <Line key={`${item.kind} ${item.id}`} item={item} onPutBack={onPutBack} onErase={onErase} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}

/** A line that goes takes the focus with it: it comes to the next one, or to the dialog's cross. */
function useFocusKept(list: RefObject<HTMLDivElement>, items: Props['items'], said: string): void {
  useEffect(() => {
    const at = document.activeElement;
    if (!list.current || (at !== null && at !== document.body)) return;
    const next =
      list.current.querySelector('button') ?? list.current.closest('dialog')?.querySelector('button');
    next?.focus();
  }, [list, items, said]);
}

interface ChoiceProps {
  items: readonly Deleted[];
  kind: Kind | null;
  onKind: (kind: Kind | null) => void;
}

function KindChoice({ items, kind, onKind }: ChoiceProps) {
  const words = useWords(binWords);
  const count = (of: Kind) => items.filter((item) => item.kind === of).length;
  return (
    <label class="row">
      {words.show}
      <select
        class="input"
        value={kind ?? ''}
        onChange={(event) => onKind(KINDS.find((one) => one === event.currentTarget.value) ?? null)}
      >
        <option value="">{words.all(items.length)}</option>
        {KINDS.filter((one) => count(one) > 0).map((one) => (
          <option key={one} value={one}>
            {words.kindCount(words[PLURAL[one]], count(one))}
          </option>
        ))}
      </select>
    </label>
  );
}

interface LineProps {
  item: Deleted;
  onPutBack: Props['onPutBack'] | undefined;
  onErase: Props['onErase'] | undefined;
}

function Line({ item, onPutBack, onErase }: LineProps) {
  const words = useWords(binWords);
  const erasing = useWords(eraseWords);
  const quoted = useWords(historyWords).quoted;
  const locale = useLocale();
  const { kind, more, lacks } = item;
  const name = item.name?.[locale] ?? words.unnamed;
  const isQuoted = item.name !== null && (kind === 'entry' || kind === 'clip');
  const along = more === 0 ? '' : kind === 'clip' ? words.passages(more) : words.below(more);
  const why = { case: words.noCase, passage: words.noPassage, place: words.noPlace };
  return (
    <li>
      <div>
        <p class={isQuoted ? 'passage' : ''}>{isQuoted ? quoted(name) : name}</p>
        <p class="small quiet">
          {[words[kind], along, item.reference?.[locale]].filter(Boolean).join(' · ')}
        </p>
        {lacks && <p class="small">{why[lacks]}</p>}
      </div>
      <div class="ways">
        {onPutBack && !lacks && (
          <button
            type="button"
            class="button"
            aria-label={words.putBackThis(name)}
            onClick={() => onPutBack(item, name)}
          >
            {words.putBack}
          </button>
        )}
        {onErase && (
          <button
            type="button"
            class="button plain"
            aria-label={erasing.eraseThis(name)}
            onClick={() => onErase(item, isQuoted ? quoted(name) : name)}
          >
            {erasing.eraseOne}
          </button>
        )}
      </div>
    </li>
  );
}
