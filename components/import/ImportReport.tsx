import { importWords } from '../../lib/words/import.ts';
import { useLocale, useWords } from '../words.tsx';
import { reportLines } from './report.ts';
import type { FileOutcome } from './types.ts';

/** Lines shown of a long list; the saved report has all. */
const SHOWN = 20;

/** What became of the files: what came in, what was there, what did not and why. */
export function ImportReport({ outcomes }: { outcomes: readonly FileOutcome[] }) {
  const words = useWords(importWords);
  const locale = useLocale();
  return (
    <ul class="stack">
      {outcomes.map((outcome, at) => {
        const { counts, joined, notIn, parts } = reportLines(outcome, locale);
        return (
          <li key={at} class="import-file">
            <h3>{outcome.name}</h3>
            {counts.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {joined.length > 0 && <LeftOutList title={words.joined} lines={joined} />}
            {notIn.length > 0 && <LeftOutList title={words.notIn} lines={notIn} open />}
            {parts.length > 0 && <LeftOutList title={words.partsNotIn} lines={parts} />}
          </li>
        );
      })}
    </ul>
  );
}

function LeftOutList({ title, lines, open }: { title: string; lines: readonly string[]; open?: boolean }) {
  const words = useWords(importWords);
  return (
    <details open={open}>
      <summary>
        {title} ({lines.length})
      </summary>
      <ul class="import-left small">
        {lines.slice(0, SHOWN).map((line, at) => (
          <li key={at}>{line.length > 300 ? `${line.slice(0, 300)} …` : line}</li>
        ))}
        {lines.length > SHOWN && <li class="quiet">{words.more(lines.length - SHOWN)}</li>}
      </ul>
    </details>
  );
}
