import { profiles } from '../../lib/binder/index.ts';
import type { ProfileId } from '../../lib/model/index.ts';
import { caseFieldWords } from '../../lib/words/cases.ts';
import { useLocale, useWords } from '../words.tsx';
import { countdownText, groundText } from './deadline-text.ts';
import { daysOf } from './details.ts';
import { Field } from './Field.tsx';
import type { CaseFieldsProps } from './fields.ts';
import { MoreFields } from './MoreFields.tsx';

/** Forum and hearing, and what else may be said of a case behind "More". */
export function CaseFields(props: CaseFieldsProps) {
  const { details, onChange } = props;
  const words = useWords(caseFieldWords);
  const locale = useLocale();
  return (
    <>
      <Field label={words.forum}>
        <select
          class="input"
          value={details.profile}
          onChange={(event) => onChange({ profile: event.currentTarget.value as ProfileId })}
        >
          {(Object.keys(profiles) as ProfileId[]).map((id) => (
            <option key={id} value={id}>
              {profiles[id].label[locale]}
            </option>
          ))}
        </select>
      </Field>
      <Hearing {...props} />
      <details class="more">
        <summary>{words.more}</summary>
        <div class="stack">
          <MoreFields {...props} />
        </div>
      </details>
    </>
  );
}

/** The day, and what follows from it. */
function Hearing({ details, onChange, today }: CaseFieldsProps) {
  const words = useWords(caseFieldWords);
  const locale = useLocale();
  const days = daysOf(details);
  const dated = { profile: details.profile, ...(days === null ? {} : { daysBefore: days }) };
  const ground = groundText(dated, locale);
  const hint = [
    details.hearing && countdownText({ ...dated, hearing: details.hearing }, today, locale),
    ground ?? words.noRule,
  ];
  return (
    <Field label={words.hearing} hint={hint.filter(Boolean).join(' · ')}>
      <input
        type="date"
        class="input"
        value={details.hearing}
        onInput={(event) => onChange({ hearing: event.currentTarget.value })}
      />
    </Field>
  );
}
