import { filingParts, type PartId } from '../../lib/binder/parts.ts';
import type { ProfileId } from '../../lib/model/index.ts';
import { makingWords } from '../../lib/words/making-files.ts';
import { partTitles } from '../../lib/words/parts.ts';
import { useWords } from '../words.tsx';

interface Props {
  profile: ProfileId;
  parts: readonly PartId[];
  /** Chosen, with nothing to print. */
  silent: readonly PartId[];
  onParts: (parts: PartId[]) => void;
}

/** Of which parts the document is made, those of the case's forum in its order, each with where the practice was read. */
export function PartChoices({ profile, parts, silent, onParts }: Props) {
  const words = useWords(makingWords);
  const titles = useWords(partTitles);
  // Searches are work product: they are chosen among what is the user's own, and there alone.
  const known = filingParts[profile].filter(({ id }) => id !== 'searches');
  const whySilent: Partial<Record<PartId, string>> = {
    packages: words.noPackageItem,
    'translation-certificate': words.noTranslation,
  };
  const chosen = known.filter(({ id }) => parts.includes(id));
  const toggle = (id: PartId, isIn: boolean) =>
    onParts(known.map((part) => part.id).filter((one) => (one === id ? isIn : parts.includes(one))));
  return (
    <details class="folded">
      <summary>{words.parts(chosen.length)}</summary>
      <div class="stack">
        {known.map(({ id, source, confidence }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={parts.includes(id)}
              // A document of no part is none.
              disabled={chosen.length === 1 && chosen[0]?.id === id}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            <span>
              {titles[id]}
              {silent.includes(id) && <span class="small quiet source-of">{whySilent[id]}</span>}
              {confidence !== 'own' && (
                <span class="small quiet source-of">
                  {source}
                  {confidence === 'to-verify' && `, ${words.toVerify}`}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </details>
  );
}
