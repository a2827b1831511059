import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { contentOf } from '../../lib/export/options.ts';
import type { NotWritten } from '../../lib/export/written.ts';
import { filesWords } from '../../lib/words/files.ts';
import { makingWords } from '../../lib/words/making-files.ts';
import { useWords } from '../words.tsx';
import type { Exportable } from './exportable.ts';
import type { ExportChoice } from './types.ts';

/** How the writing of a file goes. */
export interface Writing {
  /** What is said of it; empty where nothing is. */
  said: string;
  /** Why there is no file; null where there is, or none was asked for. */
  refused: NotWritten | null;
  busy: boolean;
  run: () => void;
  stop: () => void;
}

/** Writes the file once nothing that was flagged waits for a decision; a long one can be stopped. */
export function useWriting(exportable: Exportable, choice: ExportChoice) {
  const words = useWords(filesWords);
  const making = useWords(makingWords);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<NotWritten | null>(null);
  const [current, setCurrent] = useState<AbortController | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const hasPassages = contentOf(choice.format) !== 'note';
  const flags = useMemo(
    () => (hasPassages ? exportable.flagged(choice.options, choice.format) : null),
    [exportable, choice.options, choice.format, hasPassages],
  );
  const waiting = flags?.filter((flag) => flag.choice === null).length ?? 0;
  useEffect(() => setSaid(''), [waiting]);
  useEffect(() => setRefused(null), [choice]);
  // What is closed writes no file.
  useEffect(() => () => current?.abort(), [current]);
  const write = async (running: AbortController) => {
    const result = await exportable.onExport(choice, running.signal);
    setRefused(result.ok ? null : result.error);
    return result.ok ? words.saved(result.value) : '';
  };
  const run = async () => {
    if (waiting > 0) {
      setSaid(words.decideFirst(waiting));
      list.current?.querySelector<HTMLElement>('.flag.waiting input')?.focus();
      return;
    }
    const running = new AbortController();
    setCurrent(running);
    setRefused(null);
    setSaid(words.working);
    const failed = (error: unknown) => (running.signal.aborted ? making.stopped : String(error));
    setSaid(await write(running).catch(failed));
    setCurrent(null);
  };
  const writing: Writing = {
    ...{ said, refused, busy: current !== null },
    run: () => void run(),
    stop: () => current?.abort(),
  };
  return { flags, list, ...writing };
}
