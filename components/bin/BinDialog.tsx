import { useRef, useState } from 'preact/hooks';
import type { LocalText } from '../../lib/model/index.ts';
import { binWords } from '../../lib/words/bin.ts';
import { dayText } from '../../lib/words/dates.ts';
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
  onClose: () => void;
}

const PLURAL = {
  case: 'cases',
  issue: 'issues',
  entry: 'entries',
  search: 'searches',
  clip: 'clips',
} as const satisfies Record<Kind, keyof typeof binWords>;

/** What was deleted, by the day, each with the way back. */
export function BinDialog({ items, said, onPutBack, onClose }: Props) {
  const words = useWords(binWords);
  const locale = useLocale();
  const list = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<Kind | null>(null);
  const shown = items.filter((item) => kind === null || item.kind === kind);
  const days = Map.groupBy(shown, ({ deletedAt }) => dayText(deletedAt, locale));
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
        {items.length > 0 && <KindChoice items={items} kind={kind} onKind={setKind} />}
        <p role="status" class={said ? 'said' : 'unseen'}>
          {said}
        </p>
        <div ref={list}>
          {[...days].map(([day, ofDay]) => (
            <section key={day} aria-label={day}>
              <h3>{day}</h3>
              <ul>
                {ofDay.map((item) => (
                  <Line key={`${item.kind} ${item.id}`} item={item} {...(onPutBack ? { onPutBack } : {})} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
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

function Line({ item, onPutBack }: { item: Deleted } & Pick<Props, 'onPutBack'>) {
  const words = useWords(binWords);
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
    </li>
  );
}
