import type { MetadataKey } from '../../lib/model/index.ts';
import { languageText } from '../../lib/words/dates.ts';
import { kindWords, sourceWords } from '../../lib/words/source.ts';
import { useLocale, useWords } from '../words.tsx';
import { AuthorsControl } from './AuthorsControl.tsx';
import { languageCodes } from './codes.ts';
import { type Draft, shapeOf } from './drafts.ts';

interface Props {
  id: string;
  name: MetadataKey;
  label: string;
  draft: Draft;
  wrong: boolean;
  onDraft: (draft: Draft) => void;
}

/** The control that fits a field: a line of text, a date, authors one by one, a choice. */
export function FieldControl({ id, name, label, draft, wrong, onDraft }: Props) {
  const shape = shapeOf(name);
  if (typeof draft !== 'string')
    return <AuthorsControl id={id} label={label} authors={draft} onAuthors={onDraft} />;
  const control = {
    id,
    class: 'input',
    'aria-label': label,
    'aria-invalid': wrong,
    'aria-describedby': `${id}-hint`,
    value: draft,
    onInput: (event: { currentTarget: { value: string } }) => onDraft(event.currentTarget.value),
  };
  if (shape === 'kind') return <KindControl {...control} />;
  if (shape === 'language') return <LanguageControl {...control} />;
  if (shape === 'date') return <input {...control} autocomplete="off" placeholder="2023-09-01" />;
  if (shape === 'address') return <input {...control} type="url" inputMode="url" autocomplete="off" />;
  if (shape === 'text') return <textarea {...control} rows={1} onKeyDown={submitOnEnter} />;
  return <input {...control} autocomplete="off" />;
}

/** A long title is read whole; it has no second line of its own. */
function submitOnEnter(event: KeyboardEvent) {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  (event.currentTarget as HTMLTextAreaElement).form?.requestSubmit();
}

interface ControlProps {
  id: string;
  value: string;
  onInput: (event: { currentTarget: { value: string } }) => void;
}

function KindControl(props: ControlProps) {
  const kinds = useWords(kindWords);
  const words = useWords(sourceWords);
  return (
    <select {...props}>
      <option value="">{words.chooseKind}</option>
      {Object.entries(kinds).map(([kind, label]) => (
        <option key={kind} value={kind}>
          {label}
        </option>
      ))}
    </select>
  );
}

function LanguageControl(props: ControlProps) {
  const locale = useLocale();
  const list = `${props.id}-languages`;
  return (
    <>
      <input {...props} list={list} autocomplete="off" />
      <datalist id={list}>
        {languageCodes.map((code) => (
          <option key={code} value={languageText(code, locale)} />
        ))}
      </datalist>
    </>
  );
}
