import { useRef } from 'preact/hooks';
import type { ChangeId, LocalText } from '../../lib/model/index.ts';
import { momentText } from '../../lib/words/dates.ts';
import { changedWords, historyWords } from '../../lib/words/history.ts';
import { verbWords } from '../../lib/words/verbs.ts';
import { isPressed } from '../commands/key-names.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { stepFocus } from '../controls/popup.ts';
import { useLocale, useWords } from '../words.tsx';

/** One step of what was done. */
export interface Step {
  id: ChangeId;
  verb: keyof typeof verbWords;
  at: string;
  isUndone: boolean;
  subject: LocalText | null;
  /** What was changed of an entry. */
  fields: readonly (keyof typeof changedWords)[];
  more: number;
  reference: LocalText | null;
}

interface Props {
  /** The latest first; those undone before those that stand. */
  steps: readonly Step[];
  /** What came of the last walk, in words. */
  said: string;
  /** Absent where nothing may be changed. */
  onWalk?: (step: Step) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** To what was deleted, which is kept longer than the line. */
  onBin: () => void;
  onClose: () => void;
}

/** The line of what was done, with the way back to any step of it and forth again. */
export function HistoryDialog({ steps, said, onWalk, onUndo, onRedo, onBin, onClose }: Props) {
  const words = useWords(historyWords);
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isPressed(event, 'Mod+Z', false)) onUndo();
    else if (isPressed(event, 'Mod+Shift+Z', false) || isPressed(event, 'Mod+Y', false)) onRedo();
    else if (!/^(Arrow|Home|End)/.test(event.key) || !stepFocus(event, list.current, 'button')) return;
    event.preventDefault();
  };
  const now = steps.findIndex(({ isUndone }) => !isUndone);
  return (
    <Dialog title={words.title} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the steps */}
      <div class="stack history" onKeyDown={onKeyDown}>
        <p class="quiet">{steps.length === 0 ? words.empty : words.lead}</p>
        <p>
          <button type="button" class="button link" onClick={onBin}>
            {words.bin}
          </button>
        </p>
        <p role="status" class={said ? 'said' : 'unseen'}>
          {said}
        </p>
        <ol ref={list}>
          {steps.map((step, index) => (
            <Line
              key={step.id}
              step={step}
              isNow={index > 0 && index === now}
              {...(onWalk ? { onWalk } : {})}
            />
          ))}
        </ol>
      </div>
    </Dialog>
  );
}

interface LineProps extends Pick<Props, 'onWalk'> {
  step: Step;
  /** The line between what was undone and what stands is above it. */
  isNow: boolean;
}

function Line({ step, isNow, onWalk }: LineProps) {
  const words = useWords(historyWords);
  const verbs = useWords(verbWords);
  const locale = useLocale();
  const changed = useWords(changedWords);
  const subject = step.subject?.[locale];
  const fields = step.fields.map((field) => changed[field]).join(', ');
  const what = fields ? words.changed(verbs[step.verb], fields) : verbs[step.verb];
  const said = [subject && words.quoted(subject), step.more > 0 && words.more(step.more)]
    .filter(Boolean)
    .join(' ');
  const label = step.isUndone ? words.redoTo : words.undoTo;
  return (
    <>
      {isNow && (
        <li class="now small" aria-hidden="true">
          {words.now}
        </li>
      )}
      <li class={step.isUndone ? 'undone' : ''}>
        <div>
          <p class="what">
            {what} {said}
          </p>
          <p class="small quiet">
            {[step.isUndone && words.undone, step.reference?.[locale], momentText(step.at, locale)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {onWalk && (
          <button
            type="button"
            class="button plain"
            aria-label={`${label}: ${what} ${said}`}
            onClick={() => onWalk(step)}
          >
            {label}
          </button>
        )}
      </li>
    </>
  );
}
