import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Column } from '../../lib/import/index.ts';
import { type CaseId, newId } from '../../lib/model/index.ts';
import type { Store } from '../../lib/store/index.ts';
import { inFolder, lookInto } from '../../lib/surface/import-files.ts';
import { type Imported, runImport } from '../../lib/surface/import-run.ts';
import { type Chosen, withColumn } from './found.ts';

export type Stage =
  | { state: 'choosing' }
  | { state: 'looking' }
  | { state: 'importing'; done: number; all: number }
  | ({ state: 'done' } & Imported);

/** Files on their way in: chosen, looked into, imported, told of. */
export function useImport(store: Store) {
  const [stage, setStage] = useState<Stage>({ state: 'choosing' });
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const take = useCallback(async (files: readonly File[], folder: boolean) => {
    setStage({ state: 'looking' });
    for (const file of folder ? inFolder(files) : files) {
      const looked = await lookInto(file);
      setChosen((all) => [...all, { id: newId(), looked }]);
    }
    setStage({ state: 'choosing' });
  }, []);
  const start = async (into: CaseId | null) => {
    control.current = new AbortController();
    const { signal } = control.current;
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
    stop: () => control.current?.abort(),
    again: () => setStage({ state: 'choosing' }),
    remove: (id: string) => setChosen((all) => all.filter((one) => one.id !== id)),
    setColumn: (id: string, at: number, holds: Column | null) =>
      setChosen((all) => all.map((one) => (one.id === id ? withColumn(one, at, holds) : one))),
  };
}
