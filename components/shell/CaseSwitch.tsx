import { SlidersHorizontal } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { CaseId } from '../../lib/model/index.ts';
import { caseWords } from '../../lib/words/binder.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useWords } from '../words.tsx';

export interface CaseSwitchProps {
  cases: { id: CaseId; reference: string }[];
  active: CaseId | null;
  onSwitch: (id: CaseId) => void;
  /** Absent where no case can be made. */
  onNew?: () => void;
  /** Absent where the active case cannot be changed. */
  onChange?: () => void;
}

const NEW = 'new';

/** Which case clips and changes go to. */
export function CaseSwitch({ cases, active, onSwitch, onNew, onChange }: CaseSwitchProps) {
  const words = useWords(shellWords);
  const change = useWords(caseWords);
  const id = useId();
  return (
    <div class="case-switch">
      <label for={id} class="quiet">
        {words.case}
      </label>
      <select
        id={id}
        class="input"
        value={active ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          event.currentTarget.value = active ?? '';
          if (chosen === NEW) onNew?.();
          else onSwitch(chosen);
        }}
      >
        {active === null && (
          // A disabled option is not chosen by itself, and an empty value does not tell it from none.
          <option value="" disabled selected>
            {cases.length > 0 ? words.noneChosen : words.noCase}
          </option>
        )}
        {cases.map((item) => (
          <option key={item.id} value={item.id}>
            {item.reference}
          </option>
        ))}
        {onNew && <option value={NEW}>{words.newCase}</option>}
      </select>
      {onChange && active !== null && (
        <IconButton icon={SlidersHorizontal} label={change.change} onClick={onChange} />
      )}
    </div>
  );
}
