import type { ComponentProps } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Flagged } from '../../lib/export/disclosure.ts';
import { contentOf, type ExportOptions, type FormatId } from '../../lib/export/options.ts';
import type { ExportSummary } from '../../lib/export/summary.ts';
import type { FilingChoices } from '../../lib/model/index.ts';
import { filesWords } from '../../lib/words/files.ts';
import { ExportChecks } from '../checks/ExportChecks.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';
import { Archive } from './Archive.tsx';
import { ExportChoices } from './ExportChoices.tsx';
import { Flags } from './Flags.tsx';
import { Held } from './Held.tsx';
import { Lacks } from './Lacks.tsx';
import { PrivateChoices } from './PrivateChoices.tsx';
import { type ExportChoice, type FlagVerbs, filingIn, type Link, type OthersRule } from './types.ts';

export type ExportedChecks = Pick<
  ComponentProps<typeof ExportChecks>,
  'open' | 'places' | 'all' | 'reading' | 'onRead'
>;

/** What there is to export; null when no case is worked on and only the archive is offered. */
export interface Exportable {
  reference: string;
  /** For a filing. */
  initial: ExportOptions;
  /** Null where nobody else filed anything. */
  others: OthersRule | null;
  /** How many searches are noted. */
  searches: number;
  summary: (options: ExportOptions) => ExportSummary;
  flagged: (options: ExportOptions, format: FormatId) => Flagged[];
  onDecide: FlagVerbs['onDecide'];
  onOpen: FlagVerbs['onOpen'];
  /** What the case files was chosen anew. */
  onFiling: (choices: Required<FilingChoices>) => void;
  /** Where an entry or a source is found; null where it is gone. */
  linkTo: (id: string) => Link | null;
  onGo: (address: string) => void;
  /** The file in HTML, as it will print; of citations, the index. */
  preview: (choice: ExportChoice) => Promise<string>;
  /** Resolves to the file's name. */
  onExport: (choice: ExportChoice) => Promise<string>;
}

interface Props {
  exportable: Exportable | null;
  /** What the checks found in the case; null until they were made. */
  checks?: ExportedChecks | null;
  /** How many cases there are: where there are some and none is chosen, that is said. */
  cases: number;
  onArchive: () => Promise<string>;
  /** Resolves to what is to be said: what came in, or why nothing did. */
  onRestore: (file: File) => Promise<string>;
  onClose: () => void;
}

/** Files out of the case, with the index as it will print; the archive of everything, out and in. */
export function ExportDialog({ exportable, checks = null, cases, onArchive, onRestore, onClose }: Props) {
  const words = useWords(filesWords);
  const [chosen, setChoice] = useState<ExportChoice | null>(null);
  const choice = chosen ?? (exportable && { format: 'docx' as const, options: exportable.initial });
  const choose = (next: ExportChoice) => {
    setChoice(next);
    const had = JSON.stringify(exportable && filingIn(exportable.initial));
    const filing = filingIn(next.options);
    if (next.options.audience === 'filing' && JSON.stringify(filing) !== had) exportable?.onFiling(filing);
  };
  const title = exportable ? `${words.title}: ${exportable.reference}` : words.title;
  return (
    <Dialog title={title} onClose={onClose} wide={exportable !== null}>
      <div class={exportable ? 'export' : ''}>
        <div class="stack">
          {exportable && choice ? (
            <Files exportable={exportable} checks={checks} choice={choice} onChoice={choose} />
          ) : (
            <p class="quiet">{cases === 0 ? words.nothing : words.noneChosen}</p>
          )}
          {exportable && <hr class="rule" />}
          {/* Stays where it is when a case comes back: what it says of that is to be read. */}
          <Archive key="archive" onArchive={onArchive} onRestore={onRestore} />
        </div>
        {exportable && choice && <Preview choice={choice} preview={exportable.preview} />}
      </div>
    </Dialog>
  );
}

interface FilesProps {
  exportable: Exportable;
  checks: ExportedChecks | null;
  choice: ExportChoice;
  onChoice: (choice: ExportChoice) => void;
}

function Files({ exportable, checks, choice, onChoice }: FilesProps) {
  const words = useWords(filesWords);
  const { said, flags, list, run } = useFile(exportable, choice);
  const summary = exportable.summary(choice.options);
  return (
    <section class="stack" aria-labelledby="export-files">
      <h3 id="export-files">{words.files}</h3>
      <ExportChoices
        choice={choice}
        onChoice={onChoice}
        filing={filingIn(exportable.initial)}
        others={exportable.others}
      />
      <PrivateChoices choice={choice} onChoice={onChoice} />
      {flags && <Flags flags={flags} list={list} onDecide={exportable.onDecide} onOpen={exportable.onOpen} />}
      <Held choice={choice} summary={summary} searches={exportable.searches} />
      {flags && <Told exportable={exportable} checks={checks} summary={summary} />}
      <div class="row">
        <button type="button" class="button main" onClick={run}>
          {words.download}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}

interface ToldProps extends Pick<FilesProps, 'exportable' | 'checks'> {
  summary: ExportSummary;
}

/** What is left out of the file and what it lacks, and what the checks found of it. */
function Told({ exportable: { linkTo, onGo }, checks, summary }: ToldProps) {
  return (
    <>
      <Lacks summary={summary} isChecked={checks !== null} linkTo={linkTo} onGo={onGo} />
      {checks && <ExportChecks {...checks} entries={summary.entries} onGo={onGo} />}
    </>
  );
}

/** Writes the file once nothing that was flagged waits for a decision. */
function useFile(exportable: Exportable, choice: ExportChoice) {
  const words = useWords(filesWords);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const hasPassages = contentOf(choice.format) !== 'note';
  const flags = useMemo(
    () => (hasPassages ? exportable.flagged(choice.options, choice.format) : null),
    [exportable, choice.options, choice.format, hasPassages],
  );
  const waiting = flags?.filter((flag) => flag.choice === null).length ?? 0;
  useEffect(() => setSaid(''), [waiting]);
  const run = async () => {
    if (waiting > 0) {
      setSaid(words.decideFirst(waiting));
      list.current?.querySelector<HTMLElement>('.flag.waiting input')?.focus();
      return;
    }
    setSaid(words.working);
    setSaid(await exportable.onExport(choice).then(words.saved, String));
  };
  return { said, flags, list, run };
}

function Preview({ choice, preview }: { choice: ExportChoice; preview: Exportable['preview'] }) {
  const words = useWords(filesWords);
  const [html, setHtml] = useState('');
  const title = contentOf(choice.format) === 'note' ? words.previewNote : words.preview;
  useEffect(() => {
    let stale = false;
    const show = (made: string) => {
      if (!stale) setHtml(made);
    };
    preview(choice).then(show, (error: unknown) => show(String(error)));
    return () => {
      stale = true;
    };
  }, [choice, preview]);
  return (
    <section class="stack preview" aria-labelledby="export-preview">
      <h3 id="export-preview">{title}</h3>
      {/* No script runs in it and it reaches nothing: it only shows. */}
      <iframe title={title} sandbox="" srcdoc={html} />
    </section>
  );
}
