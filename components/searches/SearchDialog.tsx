import { useState } from 'preact/hooks';
import type { Issue, IssueId, SearchMade } from '../../lib/model/index.ts';
import { searchesWords } from '../../lib/words/searches.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { IssueOptions } from '../binder/IssueOptions.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Segments } from '../controls/Segments.tsx';
import { useWords } from '../words.tsx';
import { SearchText } from './SearchText.tsx';

export type SearchDraft = Pick<
  SearchMade,
  'day' | 'place' | 'address' | 'words' | 'outcome' | 'result' | 'issue'
>;

/** While nobody has said yet what came of it, there is no outcome. */
export type OpenDraft = Omit<SearchDraft, 'outcome'> & { outcome: SearchDraft['outcome'] | null };

/** In the outline's order. */
type IssueLevel = { issue: Issue; level: number };

interface Props {
  draft: OpenDraft;
  issues: readonly IssueLevel[];
  /** Whether it is noted for the first time. */
  isNew: boolean;
  onSave: (draft: SearchDraft) => void;
  onClose: () => void;
}

const OUTCOMES = ['found', 'nothing', 'open'] as const;

/** Where one looked, for what, and what came of it. */
export function SearchDialog({ draft: first, issues, isNew, onSave, onClose }: Props) {
  const words = useWords(searchesWords);
  const shell = useWords(shellWords);
  const [draft, setDraft] = useState(first);
  const [isAsked, setAsked] = useState(false);
  const change = (some: Partial<OpenDraft>) => setDraft({ ...draft, ...some });
  const address = draft.address?.trim() ?? '';
  const isBad = address !== '' && !URL.canParse(address);
  const isWhole = draft.place.trim() !== '' && draft.day !== '' && !isBad;
  const submit = (event: Event) => {
    event.preventDefault();
    const { outcome } = draft;
    if (outcome === null) setAsked(true);
    else if (isWhole) onSave(tidied({ ...draft, outcome }, address));
  };
  return (
    <Dialog title={isNew ? words.add : words.change} onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        <label class="labelled">
          <span class="label">{words.day}</span>
          <input
            type="date"
            class="input"
            required
            value={draft.day}
            onInput={(event) => change({ day: event.currentTarget.value })}
          />
        </label>
        <SearchText
          label={words.place}
          hint={words.placeHint}
          value={draft.place}
          onInput={(place) => change({ place })}
        />
        <SearchText
          label={words.address}
          hint={isBad ? words.addressBad : ''}
          invalid={isBad}
          value={draft.address ?? ''}
          onInput={(text) => change({ address: text })}
        />
        <SearchText
          label={words.words}
          hint={words.wordsHint}
          value={draft.words}
          onInput={(text) => change({ words: text })}
        />
        <IssueOf
          issues={issues}
          value={draft.issue}
          onChange={(issue) => setDraft(withIssue(draft, issue))}
        />
        <Outcome
          value={draft.outcome}
          isAsked={isAsked && draft.outcome === null}
          onChange={(outcome) => change({ outcome })}
        />
        <SearchText label={words.result} long value={draft.result} onInput={(result) => change({ result })} />
        <footer>
          <button type="button" class="button" onClick={onClose}>
            {shell.cancel}
          </button>
          <button type="submit" class="button main" disabled={!isWhole}>
            {shell.save}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

function tidied({ address: _, ...draft }: SearchDraft, address: string): SearchDraft {
  return { ...draft, place: draft.place.trim(), words: draft.words.trim(), ...(address ? { address } : {}) };
}

const withIssue = ({ issue: _, ...draft }: OpenDraft, issue: IssueId | null): OpenDraft =>
  issue === null ? draft : { ...draft, issue };

interface OutcomeProps {
  value: OpenDraft['outcome'];
  /** Saving needs an answer. */
  isAsked: boolean;
  onChange: (outcome: SearchDraft['outcome']) => void;
}

/** What came of it is always said by a person: a nil result is evidence too. */
function Outcome({ value, isAsked, onChange }: OutcomeProps) {
  const words = useWords(searchesWords);
  return (
    <div class="labelled">
      <span class="label" aria-hidden="true">
        {words.outcome}
      </span>
      <Segments
        legend={words.outcome}
        value={value}
        options={OUTCOMES.map((one) => ({ value: one, label: words[one] }))}
        onChange={(outcome) => outcome && onChange(outcome)}
      />
      <p class="small caution" role="alert">
        {isAsked && words.outcomeMissing}
      </p>
    </div>
  );
}

interface IssueProps {
  issues: readonly IssueLevel[];
  value: IssueId | undefined;
  onChange: (issue: IssueId | null) => void;
}

function IssueOf({ issues, value, onChange }: IssueProps) {
  const words = useWords(searchesWords);
  return (
    <label class="labelled">
      <span class="label">{words.issue}</span>
      <select
        class="input"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{words.noIssue}</option>
        <IssueOptions issues={issues} />
      </select>
    </label>
  );
}
