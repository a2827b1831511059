import { useId, useState } from 'preact/hooks';
import { templates } from '../../lib/binder/templates/index.ts';
import type { StyleId, TemplateId } from '../../lib/model/index.ts';
import { newCaseWords } from '../../lib/words/binder.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useLocale, useWords } from '../words.tsx';
import { Reference } from './Reference.tsx';
import { StyleChoice } from './StyleChoice.tsx';

export interface CaseDraft {
  reference: string;
  template: TemplateId;
  style: StyleId;
}

interface Props {
  /** A reference nobody can be known by: "MX-2026-014". */
  suggested: string;
  styles: readonly { id: StyleId; label: string }[];
  onCreate: (draft: CaseDraft) => void;
  onClose: () => void;
}

/** A case begins with a reference, an outline and a style; each can be changed later. */
export function NewCaseDialog({ suggested, styles, onCreate, onClose }: Props) {
  const words = useWords(newCaseWords);
  const shell = useWords(shellWords);
  const [draft, setDraft] = useState<CaseDraft>({
    reference: suggested,
    template: 'us-asylum',
    style: firstStyle('us-asylum', styles),
  });
  const missing = draft.reference.trim() === '';
  const submit = (event: Event) => {
    event.preventDefault();
    if (!missing) onCreate({ ...draft, reference: draft.reference.trim() });
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        <Reference
          value={draft.reference}
          missing={missing}
          onInput={(reference) => setDraft({ ...draft, reference })}
        />
        <TemplateChoice
          value={draft.template}
          onChange={(template) => setDraft({ ...draft, template, style: firstStyle(template, styles) })}
        />
        <StyleChoice
          styles={styles}
          value={draft.style}
          onChange={(style) => setDraft({ ...draft, style })}
        />
        <footer>
          <button type="button" class="button" onClick={onClose}>
            {shell.cancel}
          </button>
          <button type="submit" class="button main" disabled={missing}>
            {words.create}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

function TemplateChoice({ value, onChange }: { value: TemplateId; onChange: (id: TemplateId) => void }) {
  const words = useWords(newCaseWords);
  const locale = useLocale();
  const name = useId();
  const ids = Object.keys(templates) as TemplateId[];
  return (
    <fieldset>
      <legend>{words.template}</legend>
      {ids.map((id) => (
        <label key={id} class="check">
          <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
          {templates[id].label[locale]}
        </label>
      ))}
    </fieldset>
  );
}

/** The template's own style where it is offered, the first offered otherwise. */
const firstStyle = (template: TemplateId, styles: Props['styles']): StyleId => {
  const own = styles.find((style) => style.id === templates[template].style);
  return (own ?? styles[0])?.id ?? 'bluebook';
};
