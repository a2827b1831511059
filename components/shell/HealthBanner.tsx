import { healthWords } from '../../lib/words/health.ts';
import { useWords } from '../words.tsx';

export type HealthTrouble = 'behind' | 'missing' | 'counts' | 'newer';

interface Props {
  trouble: HealthTrouble;
  /** Counts or names that help whoever looks into it. */
  detail?: string;
  onArchive: () => void;
}

/** Read-only mode: what was found, what is safe, what to do. */
export function HealthBanner({ trouble, detail, onArchive }: Props) {
  const words = useWords(healthWords);
  const update = trouble === 'newer';
  return (
    <section class="banner" aria-label={words.title}>
      <div role="alert">
        <h2>{words.title}</h2>
        <p>
          {words[trouble]} {detail}
        </p>
        <p>{words.safe}</p>
        <p>{update ? words.doUpdate : words.doRestore}</p>
        {!update && (
          <button type="button" class="button" onClick={onArchive}>
            {words.openArchive}
          </button>
        )}
      </div>
    </section>
  );
}
