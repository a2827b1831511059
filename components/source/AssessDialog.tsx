import { useId, useState } from 'preact/hooks';
import type { AssessmentDraft, PublisherType, PublisherView } from '../../lib/model/index.ts';
import { authorshipWords, publisherTypeWords, publisherWords } from '../../lib/words/publisher.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { Segments } from '../controls/Segments.tsx';
import { useLocale, useWords } from '../words.tsx';
import type { Assess } from './fields.ts';

const OPEN: AssessmentDraft = {
  type: null,
  mandate: '',
  method: '',
  funding: '',
  independence: '',
  authorship: null,
  notes: '',
};

interface Props {
  publisher: PublisherView;
  onAssess: Assess;
  onClose: () => void;
}

/** The questions that standards of country information ask of a publisher; no grade, since reasons are what counts. */
export function AssessDialog({ publisher, onAssess, onClose }: Props) {
  const words = useWords(publisherWords);
  const shell = useWords(shellWords);
  const authors = useWords(authorshipWords);
  const locale = useLocale();
  const [draft, setDraft] = useState<AssessmentDraft>(draftOf(publisher));
  const set = (change: Partial<AssessmentDraft>) => setDraft({ ...draft, ...change });
  const done = (assessment: AssessmentDraft | null) => {
    onAssess(assessment);
    onClose();
  };
  return (
    <Dialog title={words.title(publisher.name[locale])} onClose={onClose}>
      <form
        class="stack assess"
        onSubmit={(event) => {
          event.preventDefault();
          done(draft);
        }}
      >
        <p class="quiet">{words.about}</p>
        <TypeChoice publisher={publisher} type={draft.type} onType={(type) => set({ type })} />
        {QUESTIONS.map((key) => (
          <Question key={key} name={key} value={draft[key]} onValue={(value) => set({ [key]: value })} />
        ))}
        <div class="labelled">
          <span class="label">{words.authorship}</span>
          <Segments
            legend={words.authorship}
            optional
            value={draft.authorship}
            options={(['named', 'anonymous', 'mixed'] as const).map((value) => ({
              value,
              label: authors[value],
            }))}
            onChange={(authorship) => set({ authorship })}
          />
        </div>
        <Question name="notes" value={draft.notes} onValue={(notes) => set({ notes })} />
        <footer>
          {publisher.assessment && (
            <button type="button" class="button" onClick={() => done(null)}>
              {words.remove}
            </button>
          )}
          <button type="button" class="button" onClick={onClose}>
            {shell.cancel}
          </button>
          <button type="submit" class="button main">
            {shell.save}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

const QUESTIONS = ['mandate', 'method', 'funding', 'independence'] as const;

function draftOf({ assessment }: PublisherView): AssessmentDraft {
  if (!assessment) return OPEN;
  const { assessedAt: _, ...draft } = assessment;
  return draft;
}

interface QuestionProps {
  name: (typeof QUESTIONS)[number] | 'notes';
  value: string;
  onValue: (value: string) => void;
}

function Question({ name, value, onValue }: QuestionProps) {
  const words = useWords(publisherWords);
  const id = useId();
  const hint = name === 'notes' ? null : words[`${name}Hint`];
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {words[name]}
      </label>
      {hint && (
        <span id={`${id}-hint`} class="small quiet">
          {hint}
        </span>
      )}
      <textarea
        id={id}
        class="input"
        rows={1}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}

interface TypeProps {
  publisher: PublisherView;
  type: PublisherType | null;
  onType: (type: PublisherType | null) => void;
}

function TypeChoice({ publisher, type, onType }: TypeProps) {
  const words = useWords(publisherWords);
  const types = useWords(publisherTypeWords);
  const id = useId();
  // Where the user said nothing of the type, what is shown is the recorded one.
  const recorded = publisher.assessment?.type ? null : publisher.type;
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {words.type}
      </label>
      <select
        id={id}
        class="input"
        value={type ?? ''}
        onChange={(event) => onType((event.currentTarget.value || null) as PublisherType | null)}
      >
        <option value="">{recorded ? words.typeKnown(types[recorded]) : words.typeUnknown}</option>
        {Object.entries(types).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
