import { Pencil } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { Candidate, Field, MetadataKey } from '../../lib/model/index.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { standsInWords } from '../../lib/words/stands-in.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useLocale, useWords } from '../words.tsx';
import type { Behind } from './behind.ts';
import { NotPrinted } from './Cited.tsx';
import type { CitedField } from './citing.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { type Correct, type FieldValue, fieldText, foundOf } from './fields.ts';
import { RuleOffer, type RuleVerbs, ruleFor } from './RuleOffer.tsx';
import { Suggestions } from './Suggestions.tsx';
import { useOrigin } from './useOrigin.ts';

interface Props {
  name: MetadataKey;
  label: string;
  field: Field<FieldValue> | undefined;
  onCorrect: Correct | undefined;
  rules: RuleVerbs | undefined;
  /** Of a publisher that was not found: who stands in for it elsewhere. */
  behind: Behind | null;
  /** What the field does to the citation, where there is one. */
  cited: CitedField | undefined;
  /** Opened for editing with the list. */
  editing?: boolean;
}

/** One field: its value, where it was found, what else was found, and the way to correct it. */
export function FieldRow({ name, label, field, onCorrect, rules, behind, cited, editing: opened }: Props) {
  const [editing, setEditing] = useState(opened ?? false);
  const row = useRef<HTMLDivElement>(null);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus());
  };
  const save = (value: FieldValue | null) => {
    onCorrect?.(name, value);
    close();
  };
  return (
    <div class="field-row" ref={row}>
      <dt>{label}</dt>
      <dd>
        {editing ? (
          <FieldEditor name={name} label={label} field={field} cited={cited} onSave={save} onCancel={close} />
        ) : (
          <>
            <Value name={name} label={label} field={field} onEdit={onCorrect && (() => setEditing(true))} />
            {!field && behind && <StandsIn behind={behind} />}
            {field && <Provenance name={name} label={label} field={field} onCorrect={onCorrect} />}
            {cited && field?.foundIn === 'user' && <NotPrinted cited={cited} value={field.value} />}
            {rules && <RuleOffer name={name} label={label} {...ruleFor(name, rules)} />}
          </>
        )}
      </dd>
    </div>
  );
}

interface ValueProps extends Pick<Props, 'name' | 'label' | 'field'> {
  onEdit: (() => void) | undefined;
}

function Value({ name, label, field, onEdit }: ValueProps) {
  const words = useWords(sourceWords);
  const locale = useLocale();
  const absent = name === 'published' ? words.dateNotFound : words.notFound;
  return (
    <div class="value">
      <span class={field ? '' : 'quiet'}>{field ? fieldText(name, field.value, locale) : absent}</span>
      {onEdit && <IconButton icon={Pencil} label={words.edit(label)} onClick={onEdit} />}
    </div>
  );
}

/** What lists, filters and citations name in its place is said here too. */
function StandsIn({ behind: { name, as } }: { behind: Behind }) {
  const words = useWords(standsInWords);
  return as !== 'publisher' && <p class="small quiet">{words[as](name)}</p>;
}

interface ProvenanceProps {
  name: MetadataKey;
  label: string;
  field: Field<FieldValue>;
  onCorrect: Correct | undefined;
}

function Provenance({ name, label, field, onCorrect }: ProvenanceProps) {
  const words = useWords(sourceWords);
  const origin = useOrigin();
  const found = foundOf(field);
  const own = field.foundIn === 'user';
  const others = own ? found : found.slice(1);
  const use = (candidate: Candidate<FieldValue>) =>
    onCorrect?.(name, candidate === found[0] ? null : candidate.value);
  return (
    <>
      <p class="small quiet">
        {origin(field)}
        {own && onCorrect && (
          <>
            {' '}
            <button type="button" class="button link" onClick={() => onCorrect(name, null)}>
              {words.takeBack}
              <span class="unseen">: {label}</span>
            </button>
          </>
        )}
      </p>
      {own && found[0] && <Instead name={name} candidate={found[0]} />}
      {others.length > 0 && (
        <details class="small others">
          <summary>
            {words.alsoFound} ({others.length})
          </summary>
          <Suggestions name={name} found={others} chosen={field.value} onUse={onCorrect && use} />
        </details>
      )}
    </>
  );
}

/** What was found stays in sight beside the user's own value. */
function Instead({ name, candidate }: { name: MetadataKey; candidate: Candidate<FieldValue> }) {
  const words = useWords(sourceWords);
  const locale = useLocale();
  const origin = useOrigin();
  return (
    <p class="small quiet">
      {words.instead(fieldText(name, candidate.value, locale))} {origin(candidate)}
    </p>
  );
}
