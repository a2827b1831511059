import type { Case } from '../../lib/model/index.ts';
import { deadlineWords } from '../../lib/words/cases.ts';
import { useLocale, useWords } from '../words.tsx';
import { countdownText, groundText } from './deadline-text.ts';

interface Props {
  of: Pick<Case, 'hearing' | 'daysBefore' | 'profile'>;
  /** "2026-11-22" */
  today: string;
  /** Opens the case's dialog; absent where it cannot be changed. */
  onChange?: () => void;
}

/** When the evidence of the case is due, in a few quiet words that lead to where it is set. */
export function Countdown({ of, today, onChange }: Props) {
  const words = useWords(deadlineWords);
  const locale = useLocale();
  const text = countdownText(of, today, locale) ?? words.noHearing;
  if (!onChange) return <span class="countdown quiet">{text}</span>;
  return (
    <button
      type="button"
      class="button plain countdown"
      aria-label={words.change(text)}
      title={of.hearing === undefined ? undefined : (groundText(of, locale) ?? undefined)}
      onClick={onChange}
    >
      {text}
    </button>
  );
}
