import { useMemo } from 'preact/hooks';
import { profiles } from '../../lib/binder/index.ts';
import type { Role } from '../../lib/model/index.ts';
import { caseFieldWords } from '../../lib/words/cases.ts';
import { useLocale, useWords } from '../words.tsx';
import { countriesByName } from './countries.ts';
import { ruleText } from './deadline-text.ts';
import { Field } from './Field.tsx';
import type { CaseFieldsProps } from './fields.ts';
import { StyleChoice } from './StyleChoice.tsx';

const ROLES: readonly Role[] = ['advocate', 'expert', 'researcher'];

/** What fewer people need to say of a case. */
export function MoreFields(props: CaseFieldsProps) {
  const { details, onChange, styles } = props;
  return (
    <>
      <Country {...props} />
      <StyleChoice styles={styles} value={details.style} onChange={(style) => onChange({ style })} />
      <RoleChoice {...props} />
      <DaysByOrder {...props} />
      <Client {...props} />
    </>
  );
}

function Country({ details, onChange }: CaseFieldsProps) {
  const words = useWords(caseFieldWords);
  const locale = useLocale();
  const countries = useMemo(() => countriesByName(locale), [locale]);
  return (
    <Field label={words.country}>
      <select
        class="input"
        value={details.country}
        onChange={(event) => onChange({ country: event.currentTarget.value })}
      >
        <option value="">{words.notSaid}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function RoleChoice({ details, onChange }: CaseFieldsProps) {
  const words = useWords(caseFieldWords);
  return (
    <Field label={words.role}>
      <select
        class="input"
        value={details.role}
        onChange={(event) => onChange({ role: event.currentTarget.value as Role | '' })}
      >
        <option value="">{words.asForum(words[profiles[details.profile].role])}</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {words[role]}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Client({ details, onChange, suggestClient }: CaseFieldsProps) {
  const words = useWords(caseFieldWords);
  return (
    <div class="stack client">
      <Field label={words.client} hint={words.clientHint}>
        <input
          class="input"
          autocomplete="off"
          spellcheck={false}
          value={details.client}
          onInput={(event) => onChange({ client: event.currentTarget.value })}
        />
      </Field>
      <p>
        <button type="button" class="button link" onClick={() => onChange({ client: suggestClient() })}>
          {words.suggest}
        </button>
      </p>
    </div>
  );
}

function DaysByOrder({ details, onChange }: CaseFieldsProps) {
  const words = useWords(caseFieldWords);
  const locale = useLocale();
  const rule = profiles[details.profile].deadline;
  const hint = rule.value === null ? words.noRule : words.daysHint(rule.value, ruleText(rule, locale));
  return (
    <Field label={words.daysBefore} hint={hint}>
      <input
        type="number"
        class="input"
        min="0"
        max="3650"
        step="1"
        inputMode="numeric"
        value={details.daysBefore}
        onInput={(event) => onChange({ daysBefore: event.currentTarget.value })}
      />
    </Field>
  );
}
