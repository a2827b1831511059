import { useId, useState } from 'preact/hooks';
import type { CaseId } from '../../lib/model/index.ts';
import { otherCaseWords } from '../../lib/words/other-case.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { Segments } from '../controls/Segments.tsx';
import { useWords } from '../words.tsx';

export interface CasePickerProps {
  /** The other cases, by reference; put away ones may be among them. */
  cases: readonly { id: CaseId; reference: string }[];
  /** How many passages go. */
  passages: number;
  onCopy: (to: CaseId) => void;
  onMove: (to: CaseId) => void;
  onClose: () => void;
  /** Where there is no other case yet. */
  onNew?: () => void;
}

/** From this many cases on they are searched rather than looked through. */
const MANY = 8;

/** Chooses the case to which passages are copied or moved. */
export function CasePicker(props: CasePickerProps) {
  const words = useWords(otherCaseWords);
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      {props.cases.length === 0 ? <NoOther {...props} /> : <Choice {...props} />}
    </Dialog>
  );
}

function NoOther({ onNew, onClose }: CasePickerProps) {
  const words = useWords(otherCaseWords);
  const shell = useWords(shellWords);
  return (
    <>
      <p>{words.noneOther}</p>
      <footer>
        <button type="button" class="button" onClick={onClose}>
          {shell.close}
        </button>
        {onNew && (
          <button type="button" class="button main" onClick={onNew}>
            {words.newCase}
          </button>
        )}
      </footer>
    </>
  );
}

function Choice({ cases, passages, onCopy, onMove, onClose }: CasePickerProps) {
  const words = useWords(otherCaseWords);
  const shell = useWords(shellWords);
  const [to, setTo] = useState<CaseId | null>(cases.length === 1 ? (cases[0]?.id ?? null) : null);
  const [way, setWay] = useState<'copy' | 'move'>('copy');
  const options = [
    { value: 'copy', label: words.copy },
    { value: 'move', label: words.move },
  ] as const;
  const submit = (event: Event) => {
    event.preventDefault();
    if (to !== null) (way === 'copy' ? onCopy : onMove)(to);
  };
  return (
    <form class="stack" onSubmit={submit}>
      <CaseList cases={cases} value={to} onChange={setTo} />
      <Segments
        legend={words.how}
        value={way}
        options={[...options]}
        onChange={(chosen) => chosen && setWay(chosen)}
      />
      <p class="small quiet">
        {way === 'copy' ? words.copyWhat : words.moveWhat} {words.already}
      </p>
      <footer>
        <button type="button" class="button" onClick={onClose}>
          {shell.cancel}
        </button>
        <button type="submit" class="button main" disabled={to === null}>
          {way === 'copy' ? words.doCopy(passages) : words.doMove(passages)}
        </button>
      </footer>
    </form>
  );
}

interface ListProps {
  cases: CasePickerProps['cases'];
  value: CaseId | null;
  onChange: (id: CaseId | null) => void;
}

function CaseList({ cases, value, onChange }: ListProps) {
  const words = useWords(otherCaseWords);
  const name = useId();
  const [query, setQuery] = useState('');
  const found = matching(cases, query);
  const search = (text: string) => {
    setQuery(text);
    const left = matching(cases, text);
    // What is out of sight is not chosen; the only one left is.
    if (left.length === 1) onChange(left[0]?.id ?? null);
    else if (!left.some(({ id }) => id === value)) onChange(null);
  };
  return (
    <fieldset class="case-list">
      <legend>{words.which}</legend>
      {cases.length >= MANY && (
        <input
          type="search"
          class="input"
          aria-label={words.find}
          placeholder={words.find}
          value={query}
          autocomplete="off"
          onInput={(event) => search(event.currentTarget.value)}
        />
      )}
      <div class="cases-found">
        {found.map(({ id, reference }) => (
          <label key={id} class="check">
            <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
            {reference}
          </label>
        ))}
        {found.length === 0 && <p class="quiet">{words.noneFound}</p>}
      </div>
    </fieldset>
  );
}

/** Cases whose reference has every word that was typed, in any order. */
function matching<T extends { reference: string }>(cases: readonly T[], query: string): readonly T[] {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
  return cases.filter(({ reference }) => asked.every((word) => reference.toLowerCase().includes(word)));
}
