import { X } from 'lucide-preact';
import { COLUMNS, type Column } from '../../lib/import/index.ts';
import { columnWords, formatWords, importWords, refusedWords } from '../../lib/words/import.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useWords } from '../words.tsx';
import type { FoundView, OnColumn } from './types.ts';

interface Props {
  found: FoundView;
  onRemove: () => void;
  onColumn: OnColumn;
}

/** What is in one file, before anything of it is written. */
export function FoundFile({ found, onRemove, onColumn }: Props) {
  const words = useWords(importWords);
  const formats = useWords(formatWords);
  const refused = useWords(refusedWords);
  const { name, is, why, sources, passages, leftOut, first, table } = found;
  const counts = [
    is && formats[is],
    is !== null && words.sources(sources),
    passages > 0 && words.passages(passages),
    leftOut > 0 && words.leftOut(leftOut),
  ].filter(Boolean);
  return (
    <li class="import-file" data-refused={is === null || undefined}>
      <header class="row">
        <h3>{name}</h3>
        <IconButton icon={X} label={words.remove(name)} onClick={onRemove} />
      </header>
      <p class="small quiet">{why ? refused[why] : counts.join(' · ')}</p>
      {table && <Columns table={table} onColumn={onColumn} />}
      {first.length > 0 && (
        <ol class="import-first">
          {first.map((one, at) => (
            <li key={at}>
              <span>{one.title || words.untitled}</span>
              {one.words && <span class="passage"> {one.words}</span>}
            </li>
          ))}
          {sources > first.length && <li class="quiet">{words.more(sources - first.length)}</li>}
        </ol>
      )}
    </li>
  );
}

/** What each column is taken for: guessed from its head, and the user's to change. */
function Columns({
  table: { columns, heads },
  onColumn,
}: {
  table: NonNullable<FoundView['table']>;
  onColumn: OnColumn;
}) {
  const words = useWords(importWords);
  const names = useWords(columnWords);
  return (
    <fieldset class="import-columns">
      <legend>{words.columns}</legend>
      {heads.map(({ head, example }, at) => (
        <label key={at}>
          <span class="import-head">
            {head}
            {example && <span class="small quiet"> {example}</span>}
          </span>
          <select
            class="input"
            value={columns[at] ?? ''}
            onChange={(event) => onColumn(at, (event.currentTarget.value || null) as Column | null)}
          >
            <option value="">{words.unread}</option>
            {COLUMNS.map((column) => (
              <option key={column} value={column}>
                {names[column]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
