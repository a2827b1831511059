import { useEffect, useRef, useState } from 'preact/hooks';
import { useHeldBack } from '../../components/controls/useHeldBack.ts';
import type { Choices, Column } from '../../lib/import/index.ts';
import { type CaseId, newId } from '../../lib/model/index.ts';
import type { Store } from '../../lib/store/index.ts';
import { inFolder, lookInto } from '../../lib/surface/import-files.ts';
import { type Imported, runImport } from '../../lib/surface/import-run.ts';
import { type Chosen, columnsWith } from './found.ts';

export type Stage =
  | { state: 'choosing' }
  | { state: 'looking'; done: number; all: number }
  | { state: 'importing'; done: number; all: number }
  | ({ state: 'done' } & Imported);

/** Files on their way in: chosen, looked into, imported, told of. */
export function useImport(store: Store) {
  const [stage, setStage] = useState<Stage>({ state: 'choosing' });
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const { begin, stop } = useStop();
  useHeldBack(stage.state === 'importing');
  const take = async (files: readonly File[], folder: boolean) => {
    const signal = begin();
    const all = folder ? inFolder(files) : files;
    for (const [done, file] of all.entries()) {
      setStage({ state: 'looking', done, all: all.length });
      const looked = await lookInto(file, signal);
      setChosen((before) => [...before, { id: newId(), looked }]);
    }
    setStage({ state: 'choosing' });
  };
  /** Reads a file anew, as the user says it is to be read; as it was, where that is stopped. */
  const readAs = async ({ id, looked }: Chosen, said: Choices) => {
    setStage({ state: 'looking', done: 0, all: 1 });
    const before = 'choices' in looked ? looked.choices : {};
    const next = await lookInto(looked.file, begin(), { ...before, ...said });
    const kept = next.is === 'nothing' ? looked : next;
    setChosen((all) => all.map((one) => (one.id === id ? { id, looked: kept } : one)));
    setStage({ state: 'choosing' });
  };
  const start = async (into: CaseId | null) => {
    const signal = begin();
    setStage({ state: 'importing', done: 0, all: 0 });
    const progress = (done: number, all: number) => setStage({ state: 'importing', done, all });
    const files = chosen.map(({ looked }) => looked);
    const imported = await runImport(store, { files, case: into, signal, progress });
    setChosen([]);
    setStage({ state: 'done', ...imported });
  };
  return {
    stage,
    chosen,
    take,
    start,
    readAs,
    stop,
    again: () => setStage({ state: 'choosing' }),
    remove: (id: string) => setChosen((all) => all.filter((one) => one.id !== id)),
    setColumn: (one: Chosen, at: number, holds: Column | null) =>
      void readAs(one, columnsWith(one, at, holds)),
  };
}

/** What is under way, and the way to stop it; it stops with the page. */
function useStop(): { begin: () => AbortSignal; stop: () => void } {
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const begin = () => {
    control.current = new AbortController();
    return control.current.signal;
  };
  return { begin, stop: () => control.current?.abort() };
}
