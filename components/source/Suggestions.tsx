import type { Candidate, MetadataKey } from '../../lib/model/index.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { useLocale, useWords } from '../words.tsx';
import { type FieldValue, fieldText } from './fields.ts';
import { useOrigin } from './useOrigin.ts';

interface Props {
  name: MetadataKey;
  found: readonly Candidate<FieldValue>[];
  /** What stands now; it is marked and cannot be chosen again. */
  chosen: FieldValue | undefined;
  /** Absent where nothing may be changed. */
  onUse: ((candidate: Candidate<FieldValue>) => void) | undefined;
}

/** Everything that was found for a field, each with where it stands, to be taken at one press. */
export function Suggestions({ name, found, chosen, onUse }: Props) {
  const words = useWords(sourceWords);
  const locale = useLocale();
  const origin = useOrigin();
  const now = chosen === undefined ? null : fieldText(name, chosen, locale);
  return (
    <ul class="suggestions small" aria-label={words.suggestions}>
      {found.map((candidate) => {
        const text = fieldText(name, candidate.value, locale);
        const inUse = text === now;
        return (
          <li key={`${candidate.foundIn} ${candidate.place} ${text}`}>
            <span>
              <span class="found">{text}</span> <span class="quiet">{origin(candidate)}</span>
            </span>
            {inUse && <span class="quiet">{words.inUse}</span>}
            {!inUse && onUse && (
              <button type="button" class="button link" onClick={() => onUse(candidate)}>
                {words.use}
                <span class="unseen">: {text}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
