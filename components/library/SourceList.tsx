import { isRetired, type SourceId } from '../../lib/model/index.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { kindWords, sourceWords } from '../../lib/words/source.ts';
import { sourceLine, titleText } from '../source/source-line.ts';
import { useLocale, useWords } from '../words.tsx';
import type { LibraryLine } from './filter.ts';

interface Props {
  lines: readonly LibraryLine[];
  chosen: SourceId | null;
  onChoose: (id: SourceId) => void;
  onClear: () => void;
}

/** The sources, one a line: title, who and when, how often it was captured and clipped. */
export function SourceList({ lines, chosen, onChoose, onClear }: Props) {
  const words = useWords(libraryWords);
  if (lines.length === 0)
    return (
      <div class="empty">
        <p>{words.noneFound}</p>
        <button type="button" class="button" onClick={onClear}>
          {words.clear}
        </button>
      </div>
    );
  return (
    <ul class="source-list" aria-label={words.sources}>
      {lines.map((line) => (
        <li key={line.source.id}>
          <SourceButton line={line} chosen={line.source.id === chosen} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

interface ButtonProps {
  line: LibraryLine;
  chosen: boolean;
  onChoose: (id: SourceId) => void;
}

function SourceButton({ line, chosen, onChoose }: ButtonProps) {
  const words = useWords(libraryWords);
  const kinds = useWords(kindWords);
  const about = useWords(sourceWords);
  const locale = useLocale();
  const { metadata, seed, id } = line.source;
  const kind = metadata.kind && kinds[metadata.kind.value];
  return (
    <button
      type="button"
      class="source-line"
      aria-current={chosen ? 'true' : undefined}
      onClick={() => onChoose(id)}
    >
      <span class="passage title" lang={metadata.language?.value}>
        {titleText(metadata, locale)}
      </span>
      <span class="quiet">{sourceLine(metadata, locale, line.publisher)}</span>
      <span class="small quiet">
        {[
          isRetired(line.source) && words.retired,
          kind,
          seed && about.seed,
          words.captures(line.captures),
          words.passages(line.passages),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </button>
  );
}
