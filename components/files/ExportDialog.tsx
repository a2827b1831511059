import { useEffect, useState } from 'preact/hooks';
import { contentOf, type ExportOptions } from '../../lib/export/options.ts';
import type { ExportSummary } from '../../lib/export/summary.ts';
import { filesWords } from '../../lib/words/files.ts';
import { ExportChecks } from '../checks/ExportChecks.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';
import { Archive } from './Archive.tsx';
import { Arrangement } from './Arrangement.tsx';
import { ExportChoices } from './ExportChoices.tsx';
import { type Exportable, type ExportedChecks, firstChoice } from './exportable.ts';
import { Flags } from './Flags.tsx';
import { Held } from './Held.tsx';
import { Lacks } from './Lacks.tsx';
import { PartChoices } from './PartChoices.tsx';
import { Particulars } from './Particulars.tsx';
import { PrivateChoices } from './PrivateChoices.tsx';
import { Save } from './Save.tsx';
import { type ExportChoice, filingIn } from './types.ts';
import { useNameKept } from './useNameKept.ts';
import { useWriting } from './useWriting.ts';

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
  const choice = chosen ?? (exportable && firstChoice(exportable));
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
  const { flags, list, ...writing } = useWriting(exportable, choice);
  const keepName = useNameKept(exportable, choice.name);
  const summary = exportable.summary(choice.options);
  const set = (change: Partial<ExportOptions>) =>
    onChoice({ ...choice, options: { ...choice.options, ...change } });
  return (
    <section class="stack" aria-labelledby="export-files">
      <h3 id="export-files">{words.files}</h3>
      <ExportChoices
        choice={choice}
        onChoice={onChoice}
        filing={filingIn(exportable.initial)}
        others={exportable.others}
      />
      {contentOf(choice.format) === 'index' && (
        <IndexChoices
          exportable={exportable}
          options={choice.options}
          silent={summary.stated.silent}
          onOptions={set}
        />
      )}
      <PrivateChoices choice={choice} onChoice={onChoice} />
      {flags && <Flags flags={flags} list={list} onDecide={exportable.onDecide} onOpen={exportable.onOpen} />}
      <Held
        profile={exportable.theCase.profile}
        choice={choice}
        summary={summary}
        searches={exportable.searches}
      />
      {flags && <Told exportable={exportable} checks={checks} summary={summary} />}
      <Save
        writing={writing}
        choice={choice}
        named={exportable.nameOf(choice)}
        onName={(name) => onChoice({ ...choice, name })}
        onNamed={keepName}
        onFont={(own) => set({ fonts: { own } })}
      />
    </section>
  );
}

/** Folded: what is usual needs no choice. */
function IndexChoices({
  exportable: { theCase, styles, onStyle, onFill },
  options,
  silent,
  onOptions,
}: {
  exportable: Exportable;
  options: ExportOptions;
  silent: ExportSummary['stated']['silent'];
  onOptions: (change: Partial<ExportOptions>) => void;
}) {
  return (
    <div>
      <PartChoices
        profile={theCase.profile}
        parts={options.parts}
        silent={silent}
        onParts={(parts) => onOptions({ parts })}
      />
      <Particulars theCase={theCase} parts={options.parts} onFill={onFill} />
      <Arrangement options={options} styles={styles} onStyle={onStyle} onOptions={onOptions} />
    </div>
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
