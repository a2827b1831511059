import { carriable, contentOf, PRIVATE } from '../../lib/export/options.ts';
import type { ExportSummary } from '../../lib/export/summary.ts';
import { heldWords } from '../../lib/words/held.ts';
import { useLocale, useWords } from '../words.tsx';
import type { ExportChoice } from './types.ts';

interface Props {
  choice: ExportChoice;
  summary: ExportSummary;
  /** How many searches are noted. */
  searches: number;
}

/** One sentence: what will be in the file, and what will not. */
export function Held({ choice: { format, options }, summary, searches }: Props) {
  const held = useWords(heldWords);
  const locale = useLocale();
  const list = (parts: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts.filter((part) => part !== ''));
  const able = carriable(format);
  const isChosen = (name: (typeof PRIVATE)[number]) => able.includes(name) && options[name];
  const isNote = contentOf(format) === 'note';
  const isAdverseSaid = !isNote && options.adverse === 'flag' && !options.stances;
  const inside = [
    held.reference,
    ...(isNote ? [held.count(searches)] : [held.passages(summary.passages), held.exhibits(summary.exhibits)]),
    !isNote && summary.inRecord > 0 ? held.inRecord(summary.inRecord) : '',
    isAdverseSaid ? held.adverse : '',
    ...PRIVATE.filter(isChosen).map((name) => held[name]),
  ];
  const outside = PRIVATE.filter((name) => !isChosen(name) && !(isNote && name === 'searches')).map((name) =>
    name === 'stances' && isAdverseSaid ? held.otherStances : held[name],
  );
  return <p class="small held">{held.sentence(list(inside), list([...outside, held.never]))}</p>;
}
