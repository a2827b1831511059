import type { ExportSummary } from '../../lib/export/summary.ts';
import { filesWords } from '../../lib/words/files.ts';
import { useWords } from '../words.tsx';

const LISTS = [
  'leftOut',
  'othersLeftOut',
  'personsLeftOut',
  'unfiled',
  'altered',
  'withoutPinpoint',
  'withoutTitle',
  'withoutDate',
] as const;

/** What is left out of the file, and what it lacks: counted, never guessed. */
export function Lacks({ summary }: { summary: ExportSummary }) {
  const words = useWords(filesWords);
  const lacks = LISTS.filter((list) => summary[list].length > 0);
  return (
    <div class="small quiet" role="status">
      {lacks.length > 0 && (
        <ul class="lacks">
          {lacks.map((list) => (
            <li key={list}>{words[list](summary[list].length)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
