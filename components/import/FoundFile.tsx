import { X } from 'lucide-preact';
import { COLUMNS, type Column, ENCODINGS } from '../../lib/import/index.ts';
import { importWords } from '../../lib/words/import.ts';
import { columnWords, formatWords, refusedWords } from '../../lib/words/import-report.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useLocale, useWords } from '../words.tsx';
import { decodedLines, leftOutLine, savedLines } from './report.ts';
import type { FoundView, OnColumn, OnEncoding } from './types.ts';

interface Props {
  found: FoundView;
  onRemove: () => void;
  onColumn: OnColumn;
  onEncoding: OnEncoding;
}

/** What is in one file, before anything of it is written. */
export function FoundFile({ found, onRemove, onColumn, onEncoding }: Props) {
  const words = useWords(importWords);
  const formats = useWords(formatWords);
  const refused = useWords(refusedWords);
  const locale = useLocale();
  const { name, is, why, sources, passages, leftOut, left, first, table, decoded, saved } = found;
  const counts = [
    is && formats[is],
    is !== null && words.sources(sources),
    passages > 0 && words.passages(passages),
  ].filter(Boolean);
  return (
    <li class="import-file" data-refused={is === null || undefined}>
      <header class="row">
        <h3>{name}</h3>
        <IconButton icon={X} label={words.remove(name)} onClick={onRemove} />
      </header>
      <p class="small quiet">{why ? refused[why] : counts.join(' · ')}</p>
      {decoded && <Encoding decoded={decoded} onEncoding={onEncoding} />}
      {savedLines(saved, locale).map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
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
      {leftOut > 0 && <Left all={leftOut} left={left} />}
    </li>
  );
}

/** In which encoding a file is read, where it does not say so itself or not all of it could be read. */
function Encoding({
  decoded,
  onEncoding,
}: {
  decoded: NonNullable<FoundView['decoded']>;
  onEncoding: OnEncoding;
}) {
  const words = useWords(importWords);
  const locale = useLocale();
  const { encoding, how, bad } = decoded;
  if (bad === 0 && (how === 'valid' || how === 'marked')) return null;
  return (
    <div class="import-encoding">
      <label class="row">
        <span>{words.readAs}</span>
        <select class="input" value={encoding} onChange={(event) => onEncoding(event.currentTarget.value)}>
          {[...new Set([encoding, ...ENCODINGS])].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {how === 'guessed' && <p class="small">{words.guessed}</p>}
      {bad > 0 && <p class="small">{decodedLines({ ...decoded, how: 'chosen' }, locale)}</p>}
    </div>
  );
}

/** What of a file has no place here, to be looked through before anything is written. */
function Left({ all, left }: { all: number; left: FoundView['left'] }) {
  const words = useWords(importWords);
  const locale = useLocale();
  return (
    <details class="small">
      <summary>{words.leftOut(all)}</summary>
      <ul class="import-left">
        {left.map((one, at) => (
          <li key={at}>{leftOutLine({ ...one, words: one.words.slice(0, 300) }, locale)}</li>
        ))}
        {all > left.length && <li class="quiet">{words.more(all - left.length)}</li>}
      </ul>
    </details>
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
