import { useState } from 'preact/hooks';
import { HistoryDialog, type Step } from '../../components/history/HistoryDialog.tsx';
import { readChanges, type Walk, walkTo } from '../store/index.ts';
import { historyWords } from '../words/history.ts';
import { say } from '../words/say.ts';
import { refusalWords } from '../words/verbs.ts';
import type { Desk } from './desk.ts';
import { useLive } from './use-live.ts';

interface Props {
  desk: Desk;
  onBin: () => void;
  onClose: () => void;
}

/** What was done of late, in all windows; followed while it is open. */
export function History({ desk, onBin, onClose }: Props) {
  const { store, locale, readOnly } = desk;
  const words = say(historyWords, locale);
  const refusals = say(refusalWords, locale);
  const steps = useLive(() => readChanges(store), 'changes');
  const [said, setSaid] = useState('');
  const tell = ({ steps: count, problem }: Walk, went: (count: number) => string) => {
    const stopped = problem ? words.stopped(refusals[problem.reason]) : '';
    setSaid([count > 0 && went(count), stopped].filter(Boolean).join(' '));
  };
  const walk = async (step: Step) =>
    tell(await walkTo(store, step.id), step.isUndone ? words.wentForth : words.wentBack);
  /** The step beside the line's now: the one that undo or redo alone would walk. */
  const beside = (isUndone: boolean) => {
    const side = (steps ?? []).filter((step) => step.isUndone === isUndone);
    const next = isUndone ? side.at(-1) : side[0];
    if (next && !readOnly) void walk(next);
  };
  if (!steps) return null;
  return (
    <HistoryDialog
      steps={steps}
      said={said}
      {...(readOnly ? {} : { onWalk: (step: Step) => void walk(step) })}
      onUndo={() => beside(false)}
      onRedo={() => beside(true)}
      onBin={onBin}
      onClose={onClose}
    />
  );
}
