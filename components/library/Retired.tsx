import { useState } from 'preact/hooks';
import type { Retirement } from '../../lib/model/index.ts';
import { dayText } from '../../lib/words/dates.ts';
import { retiredWords } from '../../lib/words/retired.ts';
import { useLocale, useWords } from '../words.tsx';

/** Keeps that a source is retired; null takes it into use again. */
export type Retire = (said: { why: Why; words: string } | null) => void;

type Why = NonNullable<Retirement['why']>;
const WHYS: readonly Why[] = ['superseded', 'withdrawn'];

interface Props {
  retired: Retirement | undefined;
  /** Absent where nothing may be changed. */
  onRetire?: Retire;
}

/** That the user relies on a source no more, why, and the way back; nothing of one that is in use. */
export function Retired({ retired, onRetire }: Props) {
  const words = useWords(retiredWords);
  const locale = useLocale();
  if (!retired?.why) return null;
  return (
    <div class="stack retired">
      <p class="notice-line">
        <strong>{words[retired.why]}</strong> {words.said(dayText(retired.at, locale))}{' '}
        {onRetire && (
          <button type="button" class="button link" onClick={() => onRetire(null)}>
            {words.again}
          </button>
        )}
      </p>
      {retired.words && <p dir="auto">{retired.words}</p>}
    </div>
  );
}

/** The way to retire a source: one line until it is wanted. */
export function RetireForm({ onRetire }: { onRetire: Retire }) {
  const words = useWords(retiredWords);
  const [why, setWhy] = useState<Why>('superseded');
  const [text, setText] = useState('');
  const retire = (event: Event) => {
    event.preventDefault();
    onRetire({ why, words: text });
  };
  return (
    <details class="fold">
      <summary>{words.retire}</summary>
      <form class="stack" onSubmit={retire}>
        <p class="small quiet">{words.lead}</p>
        <label class="labelled">
          <span class="small quiet">{words.why}</span>
          <select class="input" value={why} onChange={(event) => setWhy(event.currentTarget.value as Why)}>
            {WHYS.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="labelled">
          <span class="small quiet">{words.words}</span>
          <input
            class="input"
            type="text"
            maxLength={1000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p>
          <button type="submit" class="button">
            {words.do}
          </button>
        </p>
      </form>
    </details>
  );
}
