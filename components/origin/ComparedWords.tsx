import { dayText } from '../../lib/words/dates.ts';
import { comparedWords } from '../../lib/words/origins.ts';
import { WordChanges } from '../source/WordChanges.tsx';
import { useLocale, useWords } from '../words.tsx';
import type { Compared } from './types.ts';

/** How a passage's words stand in a capture of their original, and in which. */
export function ComparedWords({ compared }: { compared: Compared }) {
  const words = useWords(comparedWords);
  const locale = useLocale();
  if (!compared.with) return <p class="small quiet">{words.noCapture}</p>;
  const { capture, day, result } = compared.with;
  const { state, altered, missing } = result;
  return (
    <div class="stack small compared">
      <p class={state === 'faithful' ? 'faithful' : 'caution'}>
        {words[state](day ? dayText(day, locale) : words.unknownDay)}
      </p>
      {missing.map((part) => (
        <blockquote key={part} class="passage" dir="auto">
          {part}
        </blockquote>
      ))}
      {altered.map(({ words: part, pieces }) => (
        <WordChanges key={part} pieces={pieces} />
      ))}
      <p>
        <a href={`/reader.html#capture=${capture}`}>{words.original}</a>
      </p>
    </div>
  );
}
