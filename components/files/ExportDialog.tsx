import { useEffect, useState } from 'preact/hooks';
import { filesWords } from '../../lib/words/files.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';
import { Archive } from './Archive.tsx';

export type FormatName = 'docx' | 'html' | 'markdown' | 'csl-json' | 'ris';

export interface ExportChoice {
  format: FormatName;
  adverse: boolean;
  notes: boolean;
  unfiled: boolean;
}

interface Props {
  /** Null when there is no case yet: only the archive is offered. */
  reference: string | null;
  /** The index in HTML, as it will print; an empty text when it cannot be made. */
  preview: (choice: ExportChoice) => Promise<string>;
  /** Resolves to the file's name. */
  onExport: (choice: ExportChoice) => Promise<string>;
  onArchive: () => Promise<string>;
  /** Resolves to null when all is restored, else to why not. */
  onRestore: (file: File) => Promise<string | null>;
  onClose: () => void;
}

const FORMATS: readonly FormatName[] = ['docx', 'html', 'markdown', 'csl-json', 'ris'];

/** Files out of the case, with the index as it will print; the archive of everything, out and in. */
export function ExportDialog({ reference, preview, onExport, onArchive, onRestore, onClose }: Props) {
  const words = useWords(filesWords);
  const [choice, setChoice] = useState<ExportChoice>({
    format: 'docx',
    adverse: true,
    notes: false,
    unfiled: true,
  });
  return (
    <Dialog title={reference ? `${words.title}: ${reference}` : words.title} onClose={onClose} wide>
      <div class="export">
        <div class="stack">
          {reference ? (
            <Files choice={choice} onChoice={setChoice} onExport={onExport} />
          ) : (
            <p class="quiet">{words.nothing}</p>
          )}
          <hr class="rule" />
          <Archive onArchive={onArchive} onRestore={onRestore} />
        </div>
        {reference && <Preview choice={choice} preview={preview} />}
      </div>
    </Dialog>
  );
}

interface FilesProps {
  choice: ExportChoice;
  onChoice: (choice: ExportChoice) => void;
  onExport: Props['onExport'];
}

function Files({ choice, onChoice, onExport }: FilesProps) {
  const words = useWords(filesWords);
  const [said, setSaid] = useState('');
  const run = async () => {
    setSaid(words.working);
    setSaid(
      await onExport(choice).then(
        words.saved,
        (error: unknown) => `${error instanceof Error ? error.message : error}`,
      ),
    );
  };
  const parts = ['adverse', 'notes', 'unfiled'] as const;
  return (
    <section class="stack" aria-labelledby="export-files">
      <h3 id="export-files">{words.files}</h3>
      <label class="labelled">
        <span class="label">{words.format}</span>
        <select
          class="input"
          value={choice.format}
          onChange={(event) => onChoice({ ...choice, format: event.currentTarget.value as FormatName })}
        >
          {FORMATS.map((format) => (
            <option key={format} value={format}>
              {words[format]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{words.what}</legend>
        {parts.map((part) => (
          <label key={part} class="check">
            <input
              type="checkbox"
              checked={choice[part]}
              onChange={(event) => onChoice({ ...choice, [part]: event.currentTarget.checked })}
            />
            {words[part]}
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="button" class="button main" onClick={run}>
          {words.download}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}

function Preview({ choice, preview }: { choice: ExportChoice; preview: Props['preview'] }) {
  const words = useWords(filesWords);
  const [html, setHtml] = useState('');
  useEffect(() => {
    let stale = false;
    void preview(choice).then((made) => {
      if (!stale) setHtml(made);
    });
    return () => {
      stale = true;
    };
  }, [choice, preview]);
  return (
    <section class="stack preview" aria-labelledby="export-preview">
      <h3 id="export-preview">{words.preview}</h3>
      {/* No script runs in it and it reaches nothing: it only shows. */}
      <iframe title={words.preview} sandbox="" srcdoc={html} />
    </section>
  );
}
