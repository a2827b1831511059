import type { SourceId } from '../../lib/model/index.ts';
import { groundsText } from '../../lib/words/identity.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { sourceLine, titleText } from '../source/source-line.ts';
import { useLocale, useWords } from '../words.tsx';
import type { Kin } from './types.ts';

interface Props {
  kin: readonly Kin[];
  onChoose: (id: SourceId) => void;
}

/** What is kin to a source and stays a source of its own: translations, the whole, its parts. */
export function Relations({ kin, onChoose }: Props) {
  const words = useWords(libraryWords);
  const locale = useLocale();
  if (kin.length === 0) return null;
  return (
    <section class="stack">
      <h3>{words.related}</h3>
      <ul class="kin">
        {kin.map(({ as, source, grounds }) => (
          <li key={`${as} ${source.id}`}>
            <span class="small quiet">{words[as]}</span>
            <button type="button" class="button link" onClick={() => onChoose(source.id)}>
              {titleText(source.metadata, locale)}
            </button>
            <span class="small quiet">
              {[sourceLine(source.metadata, locale), groundsText(grounds, locale)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
