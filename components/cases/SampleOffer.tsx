import { sampleWords } from '../../lib/words/sample.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** How far its making has come, here or in another window; null while it is not being made. */
  making: { done: number; of: number } | 'elsewhere' | null;
  readOnly: boolean;
  onMake: () => void;
  /** One was begun and broken off. */
  isHalf?: boolean;
}

/** Offers the sample case, and shows how its making goes. */
export function SampleOffer({ making, readOnly, onMake, isHalf }: Props) {
  const words = useWords(sampleWords);
  return (
    <span class="sample-offer" role="status">
      {making === 'elsewhere' ? (
        <>
          <span>{words.elsewhere}</span>
          <progress aria-label={words.elsewhere} />
        </>
      ) : making ? (
        <>
          <span>{words.making}</span>
          <progress max={making.of} value={making.done} aria-label={words.making} />
        </>
      ) : (
        <>
          {isHalf && <span>{words.half}</span>}
          <button type="button" class="button" disabled={readOnly} onClick={onMake}>
            {isHalf ? words.goOn : words.make}
          </button>
        </>
      )}
    </span>
  );
}
