import { groundsText } from '../../lib/words/identity.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { fieldWords } from '../../lib/words/source.ts';
import { useLocale, useWords } from '../words.tsx';
import { differingFields, isUnlike, percentText, soundGrounds } from './pair.ts';
import type { Duplicate, PairFacts } from './types.ts';

interface Props {
  duplicate: Duplicate;
  facts: PairFacts | null;
}

/** What a pair's own words say, before what is printed on it: what disagrees first, where that is most. */
export function PairVerdict({ duplicate, facts }: Props) {
  const words = useWords(libraryWords);
  const fields = useWords(fieldWords);
  const locale = useLocale();
  const grounds = groundsText(soundGrounds(duplicate, facts), locale);
  const share = facts?.wording ? percentText(facts.wording.share, locale) : null;
  const differing = differingFields(duplicate)
    .map((field) => fields[field])
    .join(', ');
  if (!facts) return <p class="verdict">{grounds !== '' && words.inCommon(grounds)}</p>;
  if (!isUnlike(duplicate, facts))
    return (
      <p class="verdict">
        {share !== null && words.shareAlike(share)} {grounds !== '' && words.because(grounds)}
      </p>
    );
  return (
    <div class="verdict caution">
      <p>
        <strong>{words.shareUnlike(share ?? '')}</strong> {differing !== '' && words.differIn(differing)}
      </p>
      {grounds !== '' && <p class="small">{`${words.inCommon(grounds)} ${words.anyPage}`}</p>}
    </div>
  );
}
