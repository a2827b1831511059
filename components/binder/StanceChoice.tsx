import type { Stance } from '../../lib/model/index.ts';
import { stanceWords } from '../../lib/words/binder.ts';
import { Segments } from '../controls/Segments.tsx';
import { useWords } from '../words.tsx';

/** In the order in which they are offered. */
export const STANCES: readonly Stance[] = ['supports', 'adverse', 'mixed', 'background'];

interface Props {
  stance: Stance | null;
  readOnly?: boolean;
  onChange: (stance: Stance | null) => void;
}

/** What an entry does for its issue; choosing the chosen one again takes it back. */
export function StanceChoice({ stance, readOnly, onChange }: Props) {
  const words = useWords(stanceWords);
  return (
    <Segments
      legend={words.legend}
      value={stance}
      options={STANCES.map((value) => ({ value, label: words[value] }))}
      optional
      disabled={readOnly === true}
      onChange={onChange}
    />
  );
}
