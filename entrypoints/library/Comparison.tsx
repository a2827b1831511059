import { useCallback, useState } from 'preact/hooks';
import { Duplicates } from '../../components/library/Duplicates.tsx';
import type { Decided, Duplicate } from '../../components/library/types.ts';
import { ok, type Result, type SourceId } from '../../lib/model/index.ts';
import { dismissProposal, mergeSources, readProposals } from '../../lib/store/index.ts';
import { type Desk, wayBack } from '../../lib/surface/desk.ts';
import { pairFacts } from '../../lib/surface/pair-facts.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { say } from '../../lib/words/say.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { refusalWords } from '../../lib/words/verbs.ts';
import { useActs } from './useActs.ts';

interface Props {
  desk: Desk;
  /** Only pairs of this source; null: of the whole library. */
  of: SourceId | null;
  /** A pair was made one; `id` stands. */
  onMerged: (id: SourceId) => void;
  onClose: () => void;
}

/** The pairs that are likely one work, compared and decided; each decision can be taken back. */
export function Comparison({ desk, of, onMerged, onClose }: Props) {
  const { store, run, notify, locale } = desk;
  const words = say(libraryWords, locale);
  const shell = say(shellWords, locale);
  const [decided, setDecided] = useState<Decided | null>(null);
  const pairs = useLive(() => readProposals(store, of ?? undefined), `pairs ${of}`);
  const readFacts = useCallback((pair: Duplicate) => pairFacts(store, pair), [store]);
  const { act, takeBack } = useActs(store);
  const undoLast = async () => {
    const taken = await takeBack();
    if (taken.state === 'moved-on')
      setDecided({ text: shell.notDone(say(refusalWords, locale)['not-last']) });
    if (taken.state !== 'taken-back') return;
    const { last } = taken;
    setDecided(last === null ? { text: shell.undone } : { text: `${shell.undone}. ${last}`, onUndo });
  };
  const onUndo = () => void undoLast();
  // Beneath the dialog nothing can be reached: what was decided is said in it, and goes along when it is closed.
  const leave = (text: string | undefined) => {
    onClose();
    if (text) notify({ text, ...wayBack(desk) });
  };
  const tell = (text: string) => {
    if (pairs && pairs.length > 1) setDecided({ text, onUndo });
    else leave(text);
  };
  const merge = async ({ ours, theirs }: Duplicate) => {
    const merged = await act(words.merged, async () => {
      const stands = await run(mergeSources(store, theirs.id, ours.id));
      if (stands) onMerged(stands);
      return stands !== null;
    });
    if (merged) tell(words.merged);
  };
  const keepApart = async ({ ours, theirs }: Duplicate) => {
    const kept = await act(
      words.apart,
      async () => (await run(settled(dismissProposal(store, ours.id, theirs.id)))) !== null,
    );
    if (kept) tell(words.apart);
  };
  if (!pairs) return null;
  return (
    <Duplicates
      duplicates={pairs}
      decided={decided}
      readFacts={readFacts}
      onUndo={onUndo}
      onMerge={(pair) => void merge(pair)}
      onKeepApart={(pair) => void keepApart(pair)}
      onClose={() => leave(decided?.onUndo && decided.text)}
    />
  );
}

/** That something was done, of what answers with nothing. */
async function settled<E>(done: Promise<Result<unknown, E>>): Promise<Result<true, E>> {
  const result = await done;
  return result.ok ? ok(true) : result;
}
