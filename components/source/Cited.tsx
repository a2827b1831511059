import { diffWords } from '../../lib/anchor/index.ts';
import type { SourceMetadata } from '../../lib/model/index.ts';
import { citedWords } from '../../lib/words/cited.ts';
import { useWords } from '../words.tsx';
import { Citation } from './Citation.tsx';
import { type CitedField, type Citing, isPrinted } from './citing.ts';
import type { FieldValue } from './fields.ts';
import { WordChanges } from './WordChanges.tsx';

/** How a source is cited, above the fields that its citation is made of. */
export function Cited({ citing, metadata }: { citing: Citing; metadata: SourceMetadata }) {
  const words = useWords(citedWords);
  return (
    <div class="cited">
      <p class="small quiet">{words.citation(citing.style)}</p>
      <p>
        <Citation text={citing.of(metadata)} />
      </p>
    </div>
  );
}

/** What a value that is being written changes in the citation. @param value null while it cannot be read */
export function CitedWith({ cited, value }: { cited: CitedField; value: FieldValue | null }) {
  const words = useWords(citedWords);
  const next = value === null ? cited.now : cited.as(value);
  return (
    <div class="cited small">
      <p class="quiet">{words.citation(cited.style)}</p>
      <WordChanges pieces={diffWords(cited.now, next)} />
      {value !== null && next === cited.now && <NotPrinted cited={cited} value={value} />}
    </div>
  );
}

/** Where a style does not print a value, so that nobody waits for the citation to change. */
export function NotPrinted({ cited, value }: { cited: CitedField; value: FieldValue }) {
  const words = useWords(citedWords);
  if (isPrinted(cited, value)) return null;
  return <p class="small quiet">{words.notPrinted(cited.style)}</p>;
}
