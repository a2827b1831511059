import { ArrowLeftRight } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { libraryWords } from '../../lib/words/library.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { gestureOf } from '../shell/keys.ts';
import { useWords } from '../words.tsx';
import { ComparedPair } from './ComparedPair.tsx';
import { isUnlike, useFacts } from './pair.ts';
import type { Decided, Duplicate, PairFacts } from './types.ts';

interface Props {
  duplicates: readonly Duplicate[];
  /** What the last decision was; it is said here, since nothing beneath a dialog can be reached. */
  decided?: Decided | null;
  /** Reads what a pair's captures tell. Rejects where they cannot be read. */
  readFacts: (duplicate: Duplicate) => Promise<PairFacts>;
  /** Takes the last decision back. */
  onUndo: () => void;
  onMerge: (duplicate: Duplicate) => void;
  onKeepApart: (duplicate: Duplicate) => void;
  onClose: () => void;
}

/** Pairs that are likely one work, one pair at a time, side by side; the user says whether they are, and which stays. */
export function Duplicates(props: Props) {
  const { duplicates, decided, readFacts, onMerge, onKeepApart, onClose } = props;
  const words = useWords(libraryWords);
  const [at, setAt] = useState(0);
  const [swapped, setSwapped] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const place = duplicates.length > 0 ? at % duplicates.length : 0;
  const proposed = duplicates[place];
  const pair = proposed && (swapped === idOf(proposed) ? turned(proposed) : proposed);
  useUndoKey(props.onUndo);
  const facts = useFacts(pair, readFacts);
  const unlike = pair !== undefined && isUnlike(pair, facts);
  const decide = (act: (duplicate: Duplicate) => void) => {
    if (pair) act(pair);
    // The next pair takes this one's place; the keyboard goes on where it was.
    body.current?.focus();
  };
  return (
    <Dialog title={words.duplicates} onClose={onClose} wide>
      <div class="stack duplicates" ref={body} tabIndex={-1}>
        <DecidedLine decided={decided ?? null} />
        {!pair && <p role="status">{words.noDuplicates}</p>}
        {pair && (
          <>
            <p class="quiet" role="status">
              {words.pairOf(place + 1, duplicates.length)}
            </p>
            <ComparedPair duplicate={pair} facts={facts} />
            <footer>
              {duplicates.length > 1 && (
                <button type="button" class="button" onClick={() => setAt(place + 1)}>
                  {words.nextPair}
                </button>
              )}
              {maySwap(pair) && (
                <button
                  type="button"
                  class="button"
                  onClick={() => setSwapped(pair === proposed ? idOf(proposed) : null)}
                >
                  <ArrowLeftRight aria-hidden="true" /> {words.swap}
                </button>
              )}
              <button
                type="button"
                class={`button ${unlike ? 'main' : ''}`}
                onClick={() => decide(onKeepApart)}
              >
                {words.keepApart}
              </button>
              <button type="button" class={`button ${unlike ? '' : 'main'}`} onClick={() => decide(onMerge)}>
                {words.merge}
              </button>
            </footer>
          </>
        )}
      </div>
    </Dialog>
  );
}

/** While the dialog is open, the key takes back what was decided in it, wherever the focus is. */
function useUndoKey(onUndo: () => void) {
  const latest = useRef(onUndo);
  latest.current = onUndo;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (gestureOf(event) !== 'undo') return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** The region stands from the start, since late ones are not read out. */
function DecidedLine({ decided }: { decided: Decided | null }) {
  const words = useWords(shellWords);
  return (
    <div role="status" class={decided ? 'notice-line' : ''}>
      {decided?.text}{' '}
      {decided?.onUndo && (
        <button type="button" class="button link" onClick={decided.onUndo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

const idOf = ({ ours, theirs }: Duplicate): string => `${ours.id} ${theirs.id}`;

/** A document that came with Proffer stays. */
const maySwap = ({ ours, theirs }: Duplicate): boolean => !ours.seed && !theirs.seed;

/** The same pair with the other one staying. */
function turned({ ours, theirs, agree, differ, ...pair }: Duplicate): Duplicate {
  const turn = (fields: Duplicate['agree']) =>
    fields.map((one) => ({ field: one.field, ours: one.theirs, theirs: one.ours }));
  return { ...pair, ours: theirs, theirs: ours, agree: turn(agree), differ: turn(differ) };
}
