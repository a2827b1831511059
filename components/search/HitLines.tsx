import type { Span } from '../../lib/model/index.ts';
import { searchWords } from '../../lib/words/search.ts';
import { useWords } from '../words.tsx';
import type { SearchHit } from './types.ts';

/** One thing found: its words with what was looked for marked, and under them what it is and where it stands. */
export function HitLines({ hit }: { hit: SearchHit }) {
  const words = useWords(searchWords);
  const printed = hit.kind === 'passage' || hit.kind === 'seed-text' || hit.kind === 'page-text';
  const seed = hit.seed && hit.kind !== 'seed-text' ? words.seed : '';
  return (
    <>
      <span class={printed ? 'passage' : ''} lang={hit.language} dir="auto">
        <Marked text={hit.text || words.untitled} marks={hit.marks} />
      </span>
      <span class="small quiet">
        {[words[hit.kind], hit.byTitle ? words.byTitle : '', seed, hit.place].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

/** A text with the words that were looked for marked in it. */
export function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  let at = 0;
  const pieces = marks.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
