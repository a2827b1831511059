import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  type Author,
  type Field,
  looksFuture,
  type MetadataKey,
  type PartialDate,
  systemClock,
} from '../../lib/model/index.ts';
import { typedAuthors } from '../../lib/source/typed-authors.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { useLocale, useWords } from '../words.tsx';
import { CitedWith } from './Cited.tsx';
import type { CitedField } from './citing.ts';
import { draftOf, type FieldProblem, type FieldShape, readDraft, shapeOf } from './drafts.ts';
import { FieldControl } from './FieldControl.tsx';
import { type FieldValue, fieldText, foundOf } from './fields.ts';
import { Suggestions } from './Suggestions.tsx';

interface Props {
  name: MetadataKey;
  label: string;
  field: Field<FieldValue> | undefined;
  cited: CitedField | undefined;
  /** `null` takes the user's own value back. */
  onSave: (value: FieldValue | null) => void;
  onCancel: () => void;
}

/** Corrects one field in place: Enter saves, Escape leaves it as it was; what was found can be taken at a press. */
export function FieldEditor({ name, label, field, cited, onSave, onCancel }: Props) {
  const shell = useWords(shellWords);
  const locale = useLocale();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(name, field?.value, locale));
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('.input')?.focus(), []);
  const read = readDraft(name, draft, locale);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!read.ok) setProblem(read.error);
    else if (isSame(name, draft, draftOf(name, field?.value, locale))) onCancel();
    else onSave(read.value);
  };
  const found = field ? foundOf(field) : [];
  return (
    <form
      ref={form}
      class="stack field-editor"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The toast and dialogs close on Escape too: here it only means this field.
        event.stopPropagation();
        onCancel();
      }}
    >
      <FieldControl
        id={id}
        name={name}
        label={label}
        draft={draft}
        wrong={problem !== null}
        onDraft={(next) => {
          setDraft(next);
          setProblem(null);
        }}
      />
      <Hint id={`${id}-hint`} name={name} problem={problem} value={read.ok ? read.value : null} />
      {cited && <CitedWith cited={cited} value={read.ok ? read.value : null} />}
      <div class="row">
        <button type="submit" class="button main">
          {shell.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {shell.cancel}
        </button>
      </div>
      {found.length > 0 && (
        <Suggestions
          name={name}
          found={found}
          chosen={field?.value}
          // What would stand without the user needs no correction of its own.
          onUse={(candidate) => onSave(candidate === found[0] ? null : candidate.value)}
        />
      )}
    </form>
  );
}

interface HintProps {
  id: string;
  name: MetadataKey;
  problem: FieldProblem | null;
  value: FieldValue | null;
}

/** What is wrong, how it was understood, or what the field takes; a date that no page can bear yet is remarked on. */
function Hint({ id, name, problem, value }: HintProps) {
  const words = useWords(sourceWords);
  const locale = useLocale();
  const hint = HINTS[shapeOf(name)];
  const understood = value === null ? null : understoodAs(name, value);
  const text = understood ? words.readAs(fieldText(name, understood, locale)) : hint && words[hint];
  const future =
    shapeOf(name) === 'date' && value !== null && looksFuture(value as PartialDate, systemClock());
  return (
    <p
      id={id}
      class={problem ? 'small problem' : 'small quiet'}
      role={problem ? 'alert' : undefined}
      hidden={!problem && !text}
    >
      {problem ? words[problem] : text}
      {future && (
        <>
          {'. '}
          <span class="remark">{words.inFuture}</span>
        </>
      )}
    </p>
  );
}

/** What will stand where it is not what was written: a date, or names parted that were written in one line. */
function understoodAs(name: MetadataKey, value: FieldValue): FieldValue | null {
  if (shapeOf(name) === 'date') return value;
  if (shapeOf(name) !== 'authors') return null;
  const parted = typedAuthors(value as Author[]);
  return parted.length > (value as Author[]).length ? parted : null;
}

type HintWord = 'dateHint' | 'authorsHint' | 'countriesHint' | 'languageHint' | 'doiHint';
const HINTS: Partial<Record<FieldShape, HintWord>> = {
  date: 'dateHint',
  authors: 'authorsHint',
  countries: 'countriesHint',
  language: 'languageHint',
  doi: 'doiHint',
};

const isSame = (name: MetadataKey, draft: unknown, before: unknown): boolean =>
  shapeOf(name) === 'authors' ? JSON.stringify(draft) === JSON.stringify(before) : draft === before;
