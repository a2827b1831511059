import type { Piece } from '../../lib/anchor/index.ts';
import { numberText } from '../../lib/words/dates.ts';
import { todayWords } from '../../lib/words/look.ts';
import { useLocale, useWords } from '../words.tsx';

/** Of what is the same, so much is shown beside what is not. */
const AROUND = 160;

/** A text with what was added and removed in it; long stretches that are the same are folded. */
export function WordChanges({ pieces }: { pieces: readonly Piece[] }) {
  const words = useWords(todayWords);
  return (
    <div class="word-changes passage">
      {pieces.map(({ kind, text }, at) => {
        // Pieces of one comparison never change places.
        const key = `${at} ${kind}`;
        if (kind === 'kept')
          return <Kept key={key} text={text} first={at === 0} last={at === pieces.length - 1} />;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          <Tag key={key}>
            <span class="unseen">[{words[kind]}: </span>
            {text}
            <span class="unseen">]</span>
          </Tag>
        );
      })}
    </div>
  );
}

function Kept({ text, first, last }: { text: string; first: boolean; last: boolean }) {
  const words = useWords(todayWords);
  const locale = useLocale();
  if (text.length < 3 * AROUND) return <>{text}</>;
  const head = first ? 0 : wholeWord(text, AROUND);
  const tail = last ? text.length : wholeWord(text, text.length - AROUND);
  const inner = text.slice(head, tail);
  return (
    <>
      {text.slice(0, head)}
      <details class="folded">
        <summary>{words.equal(numberText(inner.match(/\S+/g)?.length ?? 0, locale))}</summary>
        {inner}
      </details>
      {text.slice(tail)}
    </>
  );
}

/** The end of the word that stands at an offset. */
function wholeWord(text: string, offset: number): number {
  const at = text.slice(offset).search(/\s/);
  return at === -1 ? offset : offset + at;
}
