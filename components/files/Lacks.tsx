import type { ExportSummary } from '../../lib/export/summary.ts';
import { filesWords } from '../../lib/words/files.ts';
import { useWords } from '../words.tsx';

/** What the file will hold and what it lacks: counted, never guessed. */
export function Lacks({ summary }: { summary: ExportSummary }) {
  const words = useWords(filesWords);
  const lists = ['leftOut', 'unfiled', 'altered', 'withoutPinpoint', 'withoutTitle', 'withoutDate'] as const;
  const lacks = lists.filter((list) => summary[list].length > 0);
  return (
    <div class="small" role="status">
      <p>{words.holds(summary.passages, summary.exhibits)}</p>
      <ul class="lacks quiet">
        {lacks.map((list) => (
          <li key={list}>{words[list](summary[list].length)}</li>
        ))}
      </ul>
    </div>
  );
}
