import { Pencil } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { Candidate, Field, MetadataKey } from '../../lib/model/index.ts';
import { foundWords, sourceWords } from '../../lib/words/source.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useLocale, useWords } from '../words.tsx';
import { FieldEditor } from './FieldEditor.tsx';
import type { Correct } from './fields.ts';
import { type FieldValue, fieldText } from './fields.ts';

interface Props {
  name: MetadataKey;
  label: string;
  field: Field<FieldValue> | undefined;
  onCorrect: Correct | undefined;
}

/** One field: its value, where it was found, what else was found, and the way to correct it. */
export function FieldRow({ name, label, field, onCorrect }: Props) {
  const words = useWords(sourceWords);
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus());
  };
  const save = (value: FieldValue) => {
    onCorrect?.(name, value);
    close();
  };
  return (
    <div class="field-row" ref={row}>
      <dt>{label}</dt>
      <dd>
        {editing ? (
          <FieldEditor name={name} label={label} value={field?.value} onSave={save} onCancel={close} />
        ) : (
          <>
            <div class="value">
              <span class={field ? '' : 'quiet'}>
                {field ? fieldText(name, field.value, locale) : words.notFound}
              </span>
              {onCorrect && (
                <IconButton icon={Pencil} label={words.edit(label)} onClick={() => setEditing(true)} />
              )}
            </div>
            {field && <Provenance name={name} field={field} onCorrect={onCorrect} />}
          </>
        )}
      </dd>
    </div>
  );
}

function Provenance({
  name,
  field,
  onCorrect,
}: Pick<Props, 'name' | 'onCorrect'> & { field: Field<FieldValue> }) {
  const words = useWords(sourceWords);
  const found = useWords(foundWords);
  const locale = useLocale();
  const others = field.others ?? [];
  const where = (candidate: Candidate<FieldValue>) =>
    words.foundIn(found[candidate.foundIn]) + (candidate.place ? ` (${candidate.place})` : '');
  return (
    <>
      <p class="small quiet">{where(field)}</p>
      {others.length > 0 && (
        <details class="small others">
          <summary>
            {words.alsoFound} ({others.length})
          </summary>
          <ul>
            {others.map((other) => (
              <li key={`${other.foundIn} ${other.place} ${fieldText(name, other.value, locale)}`}>
                {fieldText(name, other.value, locale)} <span class="quiet">{where(other)}</span>{' '}
                {onCorrect && (
                  <button
                    type="button"
                    class="button link"
                    // Taking back what was found first needs no correction of its own.
                    onClick={() => onCorrect(name, field.foundIn === 'user' ? null : other.value)}
                  >
                    {words.use}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
