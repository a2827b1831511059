import { diffWords, type LoudChange, loudChanges } from '../../lib/anchor/index.ts';
import { loudWords } from '../../lib/words/seen.ts';
import { useLocale, useWords } from '../words.tsx';
import { WordChanges } from './WordChanges.tsx';

interface Props {
  /** As it was clipped. */
  old: string;
  now: string;
}

/** What became of a passage word by word: what alters its meaning is called out above it. */
export function WordDiff({ old, now }: Props) {
  const pieces = diffWords(old, now);
  return (
    <>
      <Loud changes={loudChanges(pieces)} />
      <WordChanges pieces={pieces} />
    </>
  );
}

function Loud({ changes }: { changes: readonly LoudChange[] }) {
  const words = useWords(loudWords);
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return (
    <ul class="loud">
      {changes.map(({ kind, removed, added }, at) => (
        // Changes of one text never change places.
        <li key={`${at} ${kind}`}>
          <strong>{words[kind]}</strong> {removed.length > 0 && <del>{list.format(removed)}</del>}
          {removed.length > 0 && added.length > 0 && ' → '}
          {added.length > 0 && <ins>{list.format(added)}</ins>}
        </li>
      ))}
    </ul>
  );
}
