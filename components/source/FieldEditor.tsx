import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Author, MetadataKey } from '../../lib/model/index.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { kindWords, sourceWords } from '../../lib/words/source.ts';
import { Segments } from '../controls/Segments.tsx';
import { useWords } from '../words.tsx';
import { draftOf, type FieldProblem, type FieldValue, readDraft } from './fields.ts';

interface Props {
  name: MetadataKey;
  label: string;
  value: FieldValue | undefined;
  onSave: (value: FieldValue) => void;
  onCancel: () => void;
}

/** Corrects one field in place: Enter saves, Escape leaves it as it was. */
export function FieldEditor({ name, label, value, onSave, onCancel }: Props) {
  const words = useWords(sourceWords);
  const shell = useWords(shellWords);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(draftOf(name, value));
  const [authorsAre, setAuthorsAre] = useState<Author['kind']>(kindOf(name, value));
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('.input')?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readDraft(name, draft, authorsAre);
    if (read.ok) onSave(read.value);
    else setProblem(read.error);
  };
  const hint = hintOf(name);
  const input = {
    id,
    class: 'input',
    'aria-label': label,
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-hint`,
    value: draft,
    onInput: (event: { currentTarget: { value: string } }) => setDraft(event.currentTarget.value),
  };
  return (
    <form
      ref={form}
      class="stack"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {name === 'kind' ? (
        <KindChoice {...input} />
      ) : name === 'authors' ? (
        <textarea {...input} />
      ) : (
        <input {...input} />
      )}
      <p id={`${id}-hint`} class="small quiet" role={problem ? 'alert' : undefined}>
        {problem ? words[problem] : hint && words[hint]}
      </p>
      {name === 'authors' && (
        <Segments
          legend={words.authorsKind}
          value={authorsAre}
          options={[
            { value: 'person', label: words.persons },
            { value: 'body', label: words.bodies },
          ]}
          onChange={(kind) => kind && setAuthorsAre(kind)}
        />
      )}
      <div class="row">
        <button type="submit" class="button main">
          {shell.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {shell.cancel}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  value: string;
  onInput: (event: { currentTarget: { value: string } }) => void;
}

function KindChoice(props: ChoiceProps) {
  const kinds = useWords(kindWords);
  return (
    <select {...props}>
      <option value="" />
      {Object.entries(kinds).map(([kind, label]) => (
        <option key={kind} value={kind}>
          {label}
        </option>
      ))}
    </select>
  );
}

const kindOf = (name: MetadataKey, value: FieldValue | undefined): Author['kind'] =>
  name === 'authors' && value ? ((value as Author[])[0]?.kind ?? 'person') : 'person';

function hintOf(name: MetadataKey): 'dateHint' | 'authorsHint' | 'countriesHint' | 'languageHint' | null {
  if (name === 'published' || name === 'modified') return 'dateHint';
  if (name === 'authors') return 'authorsHint';
  if (name === 'countries') return 'countriesHint';
  return name === 'language' ? 'languageHint' : null;
}
