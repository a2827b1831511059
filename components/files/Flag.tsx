import type { Flagged } from '../../lib/export/disclosure.ts';
import { flagsWords } from '../../lib/words/flags.ts';
import { Segments } from '../controls/Segments.tsx';
import { useWords } from '../words.tsx';
import type { FlagVerbs } from './types.ts';

/** Letters shown on either side of what raised a flag. */
const AROUND = 90;

/** One flagged passage: its words, what raised the flag and why, and what becomes of it. */
export function Flag({ flag, onDecide, onOpen }: { flag: Flagged } & FlagVerbs) {
  const words = useWords(flagsWords);
  const said = flag.signs[0]?.words ?? '';
  return (
    <li class={`flag ${flag.choice ?? 'waiting'}`} data-flag={flag.entry}>
      <blockquote>
        <Excerpt text={flag.words} raised={flag.signs.map((sign) => sign.words)} />
      </blockquote>
      {flag.source && <p class="small quiet source">{flag.source}</p>}
      {flag.signs.map((sign) => (
        <p key={sign.kind + sign.words} class="small">
          {words[sign.kind]} <span class="quiet">{words.quoted(shortened(sign.words))}</span>
        </p>
      ))}
      <div class="row">
        <Segments
          legend={words.choice(shortened(said || flag.words))}
          value={flag.choice}
          options={[
            { value: 'keep', label: words.keep },
            { value: 'leave-out', label: words.leaveOut },
          ]}
          optional
          onChange={(choice) => onDecide([flag], choice)}
        />
        <button type="button" class="button link" onClick={() => onOpen(flag.entry)}>
          {words.open}
        </button>
      </div>
    </li>
  );
}

/** The passage from a little before the first of what raised the flag, each of it marked. */
function Excerpt({ text, raised }: { text: string; raised: readonly string[] }) {
  const spans = spansOf(text, raised);
  const [first] = spans;
  const last = spans.at(-1);
  const start = first ? Math.max(0, first.start - AROUND) : 0;
  const end = Math.min(text.length, last ? Math.min(last.end, start + 8 * AROUND) + AROUND : 3 * AROUND);
  const parts = [];
  let at = start;
  for (const span of spans) {
    if (span.start < at || span.end > end) continue;
    parts.push(text.slice(at, span.start), <mark key={span.start}>{text.slice(span.start, span.end)}</mark>);
    at = span.end;
  }
  return (
    <>
      {start > 0 && '…'}
      {parts}
      {text.slice(at, end)}
      {end < text.length && '…'}
    </>
  );
}

function spansOf(text: string, raised: readonly string[]): { start: number; end: number }[] {
  const found = raised.map((words) => ({ start: text.indexOf(words), words }));
  return found
    .filter(({ start }) => start >= 0)
    .map(({ start, words }) => ({ start, end: start + words.length }))
    .sort((a, b) => a.start - b.start);
}

const shortened = (text: string): string =>
  text.length > 120 ? `${[...text.slice(0, 240)].slice(0, 119).join('')}…` : text;
