import { useState } from 'preact/hooks';
import { templates } from '../../lib/binder/templates/index.ts';
import type { Case, StyleId, TemplateId } from '../../lib/model/index.ts';
import { newCaseWords } from '../../lib/words/binder.ts';
import { caseFieldWords } from '../../lib/words/cases.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';
import { CaseFields } from './CaseFields.tsx';
import { type CaseDetails, type CaseSaid, detailsOf, isTaken, isWhole, saidIn } from './details.ts';
import type { CaseFieldsProps } from './fields.ts';
import { Reference } from './Reference.tsx';
import type { StyleOption } from './StyleChoice.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';

interface Props extends Pick<CaseFieldsProps, 'styles' | 'today' | 'suggestClient'> {
  /** References of the other cases. */
  others: readonly string[];
  /** A reference nobody can be known by: "MX-2026-014". */
  suggested: string;
  /** The case whose outline it takes; absent: it starts from a template. */
  copyOf?: Case;
  onCreate: (said: CaseSaid, template: TemplateId) => void;
  onClose: () => void;
}

/** A case begins with a reference, an outline and a forum; all but the outline can be changed later. */
export function NewCaseDialog({ suggested, copyOf, onCreate, onClose, others, ...choices }: Props) {
  const words = useWords(newCaseWords);
  const fields = useWords(caseFieldWords);
  const shell = useWords(shellWords);
  const [template, setTemplate] = useState<TemplateId>(copyOf?.template ?? 'us-asylum');
  const [details, setDetails] = useState(() => first(suggested, copyOf, choices.styles));
  const submit = (event: Event) => {
    event.preventDefault();
    if (isWhole(details)) onCreate(saidIn(details), template);
  };
  return (
    <Dialog title={copyOf ? fields.copyTitle(copyOf.reference) : words.title} onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        {copyOf && <p class="quiet">{fields.copyWhat}</p>}
        <Reference
          value={details.reference}
          missing={details.reference.trim() === ''}
          taken={isTaken(details, others)}
          onInput={(reference) => setDetails({ ...details, reference })}
        />
        {!copyOf && (
          <TemplateChoice
            value={template}
            onChange={(id) => {
              setTemplate(id);
              setDetails({ ...details, ...ofTemplate(id, choices.styles) });
            }}
          />
        )}
        <CaseFields {...choices} details={details} onChange={(some) => setDetails({ ...details, ...some })} />
        <footer>
          <button type="button" class="button" onClick={onClose}>
            {shell.cancel}
          </button>
          <button type="submit" class="button main" disabled={!isWhole(details)}>
            {words.create}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

function first(reference: string, copyOf: Case | undefined, styles: readonly StyleOption[]): CaseDetails {
  const empty = { hearing: '', daysBefore: '', client: '' };
  if (copyOf) return { ...detailsOf(copyOf), ...empty, reference };
  return { ...empty, reference, country: '', role: '', ...ofTemplate('us-asylum', styles) };
}

/** Forum and style that a template proposes; its own style where it is offered, the first offered otherwise. */
function ofTemplate(template: TemplateId, styles: readonly StyleOption[]) {
  const { profile, style: own } = templates[template];
  const style: StyleId = (styles.find(({ id }) => id === own) ?? styles[0])?.id ?? 'bluebook';
  return { profile, style };
}
