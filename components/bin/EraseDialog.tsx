import { useEffect, useRef, useState } from 'preact/hooks';
import { erasedWords, eraseWords } from '../../lib/words/erase.ts';
import { filesWords } from '../../lib/words/files.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';

type Kind = keyof typeof erasedWords;
const KINDS = Object.keys(erasedWords) as Kind[];

/** What the chain of custody tells of. */
const EVIDENCE = ['passages', 'captures', 'packages'] as const satisfies readonly Kind[];

/** What would go, counted. */
export interface ToErase {
  counts: Record<Kind, number>;
  /** Steps of the undo line that go with it. */
  steps: number;
  /** Things that were chosen and stay. */
  held: number;
}

interface Props {
  /** The one thing, as the bin calls it; null: all that is in the bin. */
  what: string | null;
  erasure: ToErase;
  /** Why it was not done, in words. */
  said: string;
  /** Saves an archive; resolves to its name. */
  onArchive: () => Promise<string>;
  onErase: () => Promise<void>;
  onClose: () => void;
}

/** Asks before the only act without a way back, and says in numbers what it takes. The way out has the focus. */
export function EraseDialog({ what, erasure, said, onArchive, onErase, onClose }: Props) {
  const words = useWords(eraseWords);
  const files = useWords(filesWords);
  const cancel = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  const [now, setNow] = useState('');
  const anything = KINDS.some((kind) => erasure.counts[kind] > 0);
  const ofEvidence = EVIDENCE.some((kind) => erasure.counts[kind] > 0);
  useEffect(() => cancel.current?.focus(), []);
  const during = async (work: () => Promise<string>) => {
    setBusy(true);
    setNow(files.working);
    setNow(await work().catch(String));
    setBusy(false);
    // A button that was out of use meanwhile has lost the focus.
    if (document.activeElement === document.body) cancel.current?.focus();
  };
  const archive = async () => files.saved(await onArchive());
  const erase = async () => {
    await onErase();
    return '';
  };
  return (
    <Dialog title={what === null ? words.emptyTitle : words.oneTitle} onClose={onClose}>
      <div class="stack erase">
        {what !== null && <p class="what">{what}</p>}
        <Removed erasure={erasure} />
        {ofEvidence && <p class="small quiet">{words.custody}</p>}
        {anything && <p class="small quiet">{words.archives}</p>}
        <p role="status" class={said || now ? 'said' : 'unseen'}>
          {[said, now].filter(Boolean).join(' ')}
        </p>
        <div class="row">
          <button type="button" class="button" ref={cancel} onClick={onClose}>
            {words.cancel}
          </button>
          {anything && (
            <>
              <button type="button" class="button" disabled={busy} onClick={() => during(archive)}>
                {words.saveFirst}
              </button>
              <button type="button" class="button danger" disabled={busy} onClick={() => during(erase)}>
                {words.erase}
              </button>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Removed({ erasure: { counts, steps, held } }: { erasure: ToErase }) {
  const words = useWords(eraseWords);
  const kinds = useWords(erasedWords);
  const found = KINDS.filter((kind) => counts[kind] > 0);
  return (
    <>
      <p>{found.length > 0 ? words.removes : words.removesNothing}</p>
      {found.length > 0 && (
        <ul class="removed">
          {found.map((kind) => (
            <li key={kind}>{kinds[kind](counts[kind])}</li>
          ))}
        </ul>
      )}
      {held > 0 && <p>{words.held(held)}</p>}
      {found.length > 0 && (
        <p>
          <strong>{words.final}</strong> {steps > 0 && words.steps(steps)}
        </p>
      )}
    </>
  );
}
