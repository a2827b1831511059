import { citingWords } from '../../lib/words/citing.ts';
import { Citation } from '../source/Citation.tsx';
import { CitationLine } from '../source/CitationLine.tsx';
import { useWords } from '../words.tsx';
import type { CopiedAs, EntryCitations } from './types.ts';

interface Props {
  citations: EntryCitations;
  onCopy: (as: CopiedAs) => void;
}

/** How the entry is cited, as it prints now: in full, in short, and by its place in what the case files. */
export function CitationLines({ citations: { full, short, record }, onCopy }: Props) {
  const words = useWords(citingWords);
  return (
    <section class="stack citations" aria-label={words.citations}>
      <CitationLine copy={words.copyFull} onCopy={() => onCopy('full')}>
        <Citation text={full} />
      </CitationLine>
      <CitationLine of={words.short} copy={words.copyShort} onCopy={() => onCopy('short')}>
        <Citation text={short} />
      </CitationLine>
      {record === null ? (
        <p class="small quiet">
          {words.record}: {words.notInRecord}
        </p>
      ) : (
        <CitationLine of={words.record} copy={words.copyRecord} onCopy={() => onCopy('record')}>
          {record}
        </CitationLine>
      )}
    </section>
  );
}
