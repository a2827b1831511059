import { useEffect, useState } from 'preact/hooks';
import type { ExportOptions } from '../../lib/export/options.ts';
import type { ExportSummary } from '../../lib/export/summary.ts';
import { filesWords } from '../../lib/words/files.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';
import { Archive } from './Archive.tsx';
import { ExportChoices } from './ExportChoices.tsx';
import { Lacks } from './Lacks.tsx';
import type { ExportChoice } from './types.ts';

/** What there is to export; null when no case is worked on and only the archive is offered. */
export interface Exportable {
  reference: string;
  initial: ExportOptions;
  summary: (options: ExportOptions) => ExportSummary;
  /** The index in HTML, as it will print. */
  preview: (options: ExportOptions) => Promise<string>;
  /** Resolves to the file's name. */
  onExport: (choice: ExportChoice) => Promise<string>;
}

interface Props {
  exportable: Exportable | null;
  /** How many cases there are: where there are some and none is chosen, that is said. */
  cases: number;
  onArchive: () => Promise<string>;
  /** Resolves to what is to be said: what came in, or why nothing did. */
  onRestore: (file: File) => Promise<string>;
  onClose: () => void;
}

/** Files out of the case, with the index as it will print; the archive of everything, out and in. */
export function ExportDialog({ exportable, cases, onArchive, onRestore, onClose }: Props) {
  const words = useWords(filesWords);
  const [chosen, setChoice] = useState<ExportChoice | null>(null);
  const choice = chosen ?? (exportable && { format: 'docx' as const, options: exportable.initial });
  const title = exportable ? `${words.title}: ${exportable.reference}` : words.title;
  return (
    <Dialog title={title} onClose={onClose} wide={exportable !== null}>
      <div class={exportable ? 'export' : ''}>
        <div class="stack">
          {exportable && choice ? (
            <Files exportable={exportable} choice={choice} onChoice={setChoice} />
          ) : (
            <p class="quiet">{cases === 0 ? words.nothing : words.noneChosen}</p>
          )}
          {exportable && <hr class="rule" />}
          {/* Stays where it is when a case comes back: what it says of that is to be read. */}
          <Archive key="archive" onArchive={onArchive} onRestore={onRestore} />
        </div>
        {exportable && choice && <Preview options={choice.options} preview={exportable.preview} />}
      </div>
    </Dialog>
  );
}

interface FilesProps {
  exportable: Exportable;
  choice: ExportChoice;
  onChoice: (choice: ExportChoice) => void;
}

function Files({ exportable, choice, onChoice }: FilesProps) {
  const words = useWords(filesWords);
  const [said, setSaid] = useState('');
  const run = async () => {
    setSaid(words.working);
    setSaid(await exportable.onExport(choice).then(words.saved, String));
  };
  return (
    <section class="stack" aria-labelledby="export-files">
      <h3 id="export-files">{words.files}</h3>
      <ExportChoices choice={choice} onChoice={onChoice} />
      <Lacks summary={exportable.summary(choice.options)} />
      <div class="row">
        <button type="button" class="button main" onClick={run}>
          {words.download}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}

function Preview({ options, preview }: { options: ExportOptions; preview: Exportable['preview'] }) {
  const words = useWords(filesWords);
  const [html, setHtml] = useState('');
  useEffect(() => {
    let stale = false;
    const show = (made: string) => {
      if (!stale) setHtml(made);
    };
    preview(options).then(show, (error: unknown) => show(String(error)));
    return () => {
      stale = true;
    };
  }, [options, preview]);
  return (
    <section class="stack preview" aria-labelledby="export-preview">
      <h3 id="export-preview">{words.preview}</h3>
      {/* No script runs in it and it reaches nothing: it only shows. */}
      <iframe title={words.preview} sandbox="" srcdoc={html} />
    </section>
  );
}
