import { useId, useState } from 'preact/hooks';
import { filesWords } from '../../lib/words/files.ts';
import { useWords } from '../words.tsx';

interface Props {
  onArchive: () => Promise<string>;
  /** Resolves to what is to be said of it. */
  onRestore: (file: File) => Promise<string>;
}

/** Everything out to one file and back, with what uninstalling means beside it. */
export function Archive({ onArchive, onRestore }: Props) {
  const words = useWords(filesWords);
  const id = useId();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<string>) => {
    setBusy(true);
    setSaid(words.working);
    setSaid(await work().catch((error: unknown) => (error instanceof Error ? error.message : String(error))));
    setBusy(false);
  };
  const restore = (file: File | undefined) => {
    if (file) void run(() => onRestore(file));
  };
  return (
    <section class="stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.archive}</h3>
      <p>{words.archiveWhy}</p>
      <p class="quiet">{words.plain}</p>
      <p>
        <button
          type="button"
          class="button"
          disabled={busy}
          onClick={() => run(async () => words.saved(await onArchive()))}
        >
          {words.saveArchive}
        </button>
      </p>
      <label class="labelled">
        <span class="label">{words.restore}</span>
        <input
          class="input"
          type="file"
          accept=".zip,application/zip"
          disabled={busy}
          aria-describedby={`${id}-why`}
          onChange={(event) => restore(event.currentTarget.files?.[0])}
        />
      </label>
      <p id={`${id}-why`} class="small quiet">
        {words.restoreWhy}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
