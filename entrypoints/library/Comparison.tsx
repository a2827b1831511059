import { Duplicates } from '../../components/library/Duplicates.tsx';
import type { Duplicate } from '../../components/library/types.ts';
import type { SourceId } from '../../lib/model/index.ts';
import { dismissProposal, mergeSources, readProposals } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { say } from '../../lib/words/say.ts';
import { shellWords } from '../../lib/words/shell.ts';

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
  const pairs = useLive(() => readProposals(store, of ?? undefined), `pairs ${of}`);
  // Over the page nothing else can be reached: after the last pair the way back has to be.
  const closeAfterLast = () => {
    if (pairs?.length === 1) onClose();
  };
  const undo = { label: say(shellWords, locale).undo, onChoose: desk.undo };
  const merge = async ({ ours, theirs }: Duplicate) => {
    const stands = await run(mergeSources(store, theirs.id, ours.id));
    if (!stands) return;
    onMerged(stands);
    closeAfterLast();
    notify({ text: words.merged, action: undo });
  };
  const keepApart = async ({ ours, theirs }: Duplicate) => {
    const done = await dismissProposal(store, ours.id, theirs.id);
    if (!done.ok) return void run(Promise.resolve(done));
    closeAfterLast();
    notify({ text: words.apart, action: undo });
  };
  if (!pairs) return null;
  return (
    <Duplicates
      duplicates={pairs}
      onMerge={(pair) => void merge(pair)}
      onKeepApart={(pair) => void keepApart(pair)}
      onClose={onClose}
    />
  );
}
