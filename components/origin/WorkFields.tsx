import { useId } from 'preact/hooks';
import { originFormWords } from '../../lib/words/origins.ts';
import { useWords } from '../words.tsx';
import type { Draft } from './draft.ts';
import type { HeldSource } from './types.ts';

interface Props {
  draft: Draft;
  sources: readonly HeldSource[];
  onChange: (part: Partial<Draft>) => void;
}

/** What the name is called of each kind. */
const NAMED_AS = {
  '': 'author',
  interview: 'interviewed',
  correspondence: 'interviewed',
  post: 'posted',
} as const;

const DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?|n\\.d\\.';

/** What is said of one work, and which source of the library it is. */
export function WorkFields({ draft, sources, onChange }: Props) {
  const words = useWords(originFormWords);
  const id = useId();
  const field = (key: 'author' | 'title' | 'container' | 'pinpoint', label: string) => (
    <div class="labelled">
      <label class="label" for={`${id}-${key}`}>
        {label}
      </label>
      <input
        id={`${id}-${key}`}
        class="input"
        autocomplete="off"
        maxLength={2_000}
        value={draft[key]}
        onInput={(event) => onChange({ [key]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <>
      <Kind id={`${id}-kind`} draft={draft} onChange={onChange} />
      {field('author', words[NAMED_AS[draft.spoken]])}
      {field('title', words.workTitle)}
      {field('container', words.container)}
      <DateField id={`${id}-date`} date={draft.date} onChange={(date) => onChange({ date })} />
      {field('pinpoint', words.pinpoint)}
      <div class="labelled">
        <label class="label" for={`${id}-address`}>
          {words.address}
        </label>
        <input
          id={`${id}-address`}
          class="input"
          type="url"
          pattern="https?://.*"
          maxLength={2_000}
          value={draft.address}
          onInput={(event) => onChange({ address: event.currentTarget.value })}
        />
      </div>
      <Held id={`${id}-held`} draft={draft} sources={sources} onChange={onChange} />
    </>
  );
}

function DateField({ id, date, onChange }: { id: string; date: string; onChange: (date: string) => void }) {
  const words = useWords(originFormWords);
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {words.date}
      </label>
      <input
        id={id}
        class="input"
        autocomplete="off"
        pattern={DATE}
        title={words.dateHint}
        aria-describedby={`${id}-hint`}
        value={date}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="small quiet">
        {words.dateHint}
      </p>
    </div>
  );
}

const SPOKEN = ['interview', 'correspondence', 'post'] as const;

/** Whether it was published or said to somebody. */
function Kind({ id, draft, onChange }: Omit<Props, 'sources'> & { id: string }) {
  const words = useWords(originFormWords);
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {words.kind}
      </label>
      <select
        id={id}
        class="input"
        value={draft.spoken}
        onChange={(event) => onChange({ spoken: event.currentTarget.value as Draft['spoken'] })}
      >
        <option value="">{words.publication}</option>
        {SPOKEN.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Held({ id, draft, sources, onChange }: Props & { id: string }) {
  const words = useWords(originFormWords);
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {words.held}
      </label>
      <select
        id={id}
        class="input"
        value={draft.held}
        onChange={(event) => onChange({ held: event.currentTarget.value })}
      >
        <option value="">{words.heldFound}</option>
        <option value="none">{words.heldNot}</option>
        {sources.map((source) => (
          <option key={source.id} value={source.id}>
            {source.label}
          </option>
        ))}
      </select>
    </div>
  );
}
