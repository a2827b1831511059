import type { PartId } from '../../lib/binder/parts.ts';
import {
  type FiledField,
  fieldsOf,
  filledOf,
  particularKey,
  particularOf,
  proposedFor,
} from '../../lib/export/parts/fields.ts';
import type { Case } from '../../lib/model/index.ts';
import { dateText } from '../../lib/words/dates.ts';
import { makingWords } from '../../lib/words/making-files.ts';
import { DraftText } from '../controls/DraftText.tsx';
import { HeldSelect } from '../controls/HeldSelect.tsx';
import { useLocale, useWords } from '../words.tsx';

interface Props {
  theCase: Pick<Case, 'profile' | 'particulars' | 'locale' | 'hearing'>;
  parts: readonly PartId[];
  onFill: (field: string, words: string) => void;
}

/** What covers and certificates say of the matter: filled in here, kept with the case, editable to the last word. */
export function Particulars({ theCase, parts, onFill }: Props) {
  const words = useWords(makingWords);
  const fields = fieldsOf(theCase.profile, parts);
  const blanks = fields.filter(({ id }) => particularOf(theCase, id, theCase.locale) === '');
  if (fields.length === 0) return null;
  return (
    <details class="folded">
      <summary>{words.particulars(blanks.length)}</summary>
      <div class="stack">
        <p class="small quiet">{words.particularsHint}</p>
        {fields.map((field) => (
          <Field key={field.id} field={field} theCase={theCase} onFill={onFill} />
        ))}
      </div>
    </details>
  );
}

const ROWS: Readonly<Partial<Record<FiledField['kind'], number>>> = { lines: 3, wording: 8 };

function Field({ field, theCase, onFill }: Pick<Props, 'theCase' | 'onFill'> & { field: FiledField }) {
  const words = useWords(makingWords);
  const locale = useLocale();
  const { id, kind, choices } = field;
  const label = field.label[locale];
  const said = filledOf(theCase, id);
  const key = particularKey(theCase.profile, id);
  if (choices)
    return (
      <HeldSelect
        label={label}
        value={said}
        options={[
          { value: '', label: words.notChosen },
          ...choices.map((choice) => ({ value: choice.value, label: choice.label[locale] })),
        ]}
        onSave={(value) => onFill(key, value)}
      />
    );
  const { hearing } = theCase;
  // Client matter is not printed unasked: the case's day is told here, and stands in no part until it is written.
  const isOther =
    id === 'hearing-day' && hearing && said !== hearing && said !== dateText(hearing, theCase.locale);
  const hint = isOther ? words.caseDay(dateText(hearing, locale)) : kind === 'wording' && words.wordingHint;
  const proposed = proposedFor(theCase.profile, id, theCase.locale);
  return (
    <DraftText
      label={label}
      value={said || proposed}
      rows={ROWS[kind] ?? 1}
      {...(hint ? { hint } : {})}
      onSave={(value) => onFill(key, value.trim() === proposed.trim() ? '' : value)}
    />
  );
}
