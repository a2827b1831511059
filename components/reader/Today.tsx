import type { Piece } from '../../lib/anchor/index.ts';
import type { PassageState } from '../../lib/model/index.ts';
import { numberText } from '../../lib/words/dates.ts';
import { todayWords } from '../../lib/words/look.ts';
import { WordChanges } from '../source/WordChanges.tsx';
import { WordDiff } from '../source/WordDiff.tsx';
import { useLocale, useWords } from '../words.tsx';

/** How far the comparison with the page of today has come. */
export type TodayState =
  | { state: 'ask' | 'refused' | 'reading' | 'unread' }
  | { state: 'read'; found: FoundToday; kept: string | null };

export interface FoundToday {
  pieces: readonly Piece[];
  words: { kept: number; added: number; removed: number };
  passages: readonly { id: string; exact: string; state: PassageState; words?: string }[];
  elsewhere: string | null;
  unlike: boolean;
}

export interface TodayProps {
  today: TodayState;
  address: string;
  readOnly: boolean;
  /** Asks the browser for the site's permission: straight from the click. */
  onAllow: () => void;
  onAgain: () => void;
  onKeep: () => void;
  onClose: () => void;
}

/** The page of today beside the capture: what is asked for first, what became of it, and how the two differ. */
export function Today(props: TodayProps) {
  const { today, onClose } = props;
  const words = useWords(todayWords);
  return (
    <section class="today" aria-labelledby="today-title">
      <div class="today-head">
        <h2 id="today-title">{words.title}</h2>
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <div aria-live="polite">
        {today.state === 'read' ? <Found {...props} today={today} /> : <OnTheWay {...props} />}
      </div>
    </section>
  );
}

function OnTheWay({ today, address, onAllow, onAgain }: TodayProps) {
  const words = useWords(todayWords);
  const open = (
    <a class="button" href={address} target="_blank" rel="noreferrer">
      {words.open}
    </a>
  );
  const again = (
    <button type="button" class="button main" onClick={onAgain}>
      {words.again}
    </button>
  );
  if (today.state === 'reading') return <p>{words.reading}</p>;
  if (today.state === 'ask')
    return (
      <>
        <p>{words.why(URL.parse(address)?.hostname ?? address)}</p>
        <p class="today-acts">
          <button type="button" class="button main" onClick={onAllow}>
            {words.allow}
          </button>
        </p>
      </>
    );
  return (
    <>
      <p>{today.state === 'refused' ? words.refused : words.unread}</p>
      <p class="today-acts">
        {again} {open}
      </p>
    </>
  );
}

function Found({ today, readOnly, onKeep }: TodayProps & { today: Extract<TodayState, { state: 'read' }> }) {
  const words = useWords(todayWords);
  const locale = useLocale();
  const { found, kept } = today;
  const { added, removed } = found.words;
  const same = added === 0 && removed === 0;
  return (
    <>
      {found.elsewhere && <p class="warn">{words.elsewhere(found.elsewhere)}</p>}
      {found.unlike && <p class="warn">{words.other}</p>}
      <p>{same ? words.same : words.differs(numberText(added, locale), numberText(removed, locale))}</p>
      <p class="today-acts">
        {kept === null ? (
          <button type="button" class="button main" disabled={readOnly} onClick={onKeep}>
            {words.keep}
          </button>
        ) : (
          <>
            {words.keptToday} <a href={`#capture=${kept}`}>{words.readIt}</a>
          </>
        )}
      </p>
      {found.passages.length > 0 && <Standings passages={found.passages} />}
      {!same && (
        <>
          <h3>{words.diff}</h3>
          <WordChanges pieces={found.pieces} />
        </>
      )}
    </>
  );
}

function Standings({ passages }: Pick<FoundToday, 'passages'>) {
  const words = useWords(todayWords);
  return (
    <>
      <h3>{words.passages}</h3>
      <ul class="standings">
        {passages.map(({ id, exact, state, words: now }) => (
          <li key={id}>
            <strong class={`standing ${state}`}>{words[state]}</strong>{' '}
            {state === 'changed' && now !== undefined ? (
              <WordDiff old={exact} now={now} />
            ) : (
              <q class="passage">{exact}</q>
            )}
            {state === 'gone' && now !== undefined && (
              <p class="small quiet">
                {words.nearest} <q>{now}</q>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
