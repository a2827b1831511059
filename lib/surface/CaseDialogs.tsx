import { CaseDialog } from '../../components/cases/CaseDialog.tsx';
import type { CaseSaid } from '../../components/cases/details.ts';
import { NewCaseDialog } from '../../components/cases/NewCaseDialog.tsx';
import type { Case, CaseId, TemplateId } from '../model/index.ts';
import { copyCase, createCase, deleteCase, updateCase } from '../store/index.ts';
import { caseWords } from '../words/binder.ts';
import { say } from '../words/say.ts';
import { today } from './day.ts';
import { type Desk, wayBack } from './desk.ts';
import { offeredStyles, suggestPseudonym, suggestReference } from './new-case.ts';

interface Props {
  desk: Desk;
  cases: readonly Case[];
  onDone: () => void;
}

interface NewProps extends Props {
  copyOf?: Case;
  /** The case is there. */
  onMade?: (id: CaseId) => void;
}

/** Makes a case, from a template or with the outline of another. */
export function NewCase({ desk, cases, copyOf, onMade, onDone }: NewProps) {
  const { store, run, locale } = desk;
  const create = async (said: CaseSaid, template: TemplateId) => {
    const making = copyOf
      ? copyCase(store, copyOf.id, said)
      : createCase(store, { ...said, template, locale });
    const id = await run(making);
    if (id === null) return;
    onDone();
    onMade?.(id);
  };
  return (
    <NewCaseDialog
      suggested={suggestReference(cases, new Date().getFullYear())}
      {...choicesFor(desk, cases)}
      {...(copyOf ? { copyOf } : {})}
      onClose={onDone}
      onCreate={(said, template) => void create(said, template)}
    />
  );
}

/** Changes or deletes a case. */
export function ChangeCase({ desk, theCase, cases, onDone }: Props & { theCase: Case }) {
  const { store, did, notify, locale } = desk;
  const words = say(caseWords, locale);
  const save = async (change: Partial<CaseSaid>) => {
    onDone();
    if (Object.keys(change).length === 0) return;
    if (await did(updateCase(store, theCase.id, change))) notify({ text: words.changed, ...wayBack(desk) });
  };
  return (
    <CaseDialog
      theCase={theCase}
      {...choicesFor(
        desk,
        cases.filter(({ id }) => id !== theCase.id),
      )}
      onClose={onDone}
      onSave={(change) => void save(change)}
      onRemove={() => {
        onDone();
        void removeCase(desk, theCase);
      }}
    />
  );
}

/** Deletes a case and offers it back. */
export async function removeCase(desk: Desk, { id, reference }: Case): Promise<void> {
  const { store, did, notify, locale } = desk;
  if (await did(deleteCase(store, id)))
    notify({ text: say(caseWords, locale).removed(reference), ...wayBack(desk) });
}

const choicesFor = ({ locale, settings }: Desk, cases: readonly Case[]) => ({
  styles: offeredStyles(settings.ownStyle),
  others: cases.map(({ reference }) => reference),
  today: today(),
  suggestClient: () => suggestPseudonym(cases, locale),
});
