import { carriable, contentOf, PRIVATE, type Private } from '../../lib/export/options.ts';
import { labelOf } from '../../lib/export/parts/fields.ts';
import type { ExportSummary } from '../../lib/export/summary.ts';
import type { ProfileId } from '../../lib/model/index.ts';
import { heldWords } from '../../lib/words/held.ts';
import { partTitles } from '../../lib/words/parts.ts';
import { useLocale, useWords } from '../words.tsx';
import type { ExportChoice } from './types.ts';

interface Props {
  profile: ProfileId;
  choice: ExportChoice;
  summary: ExportSummary;
  /** How many searches are noted. */
  searches: number;
}

/** Of the files that are no document. */
const NOTHING: ExportSummary['stated'] = { parts: [], silent: [], filled: [], headings: 0 };

/** What will be in the file, and what will not: all that its parts print of the case is named. */
export function Held({ profile, choice: { format, options }, summary, searches }: Props) {
  const held = useWords(heldWords);
  const titles = useWords(partTitles);
  const locale = useLocale();
  const list = (parts: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts.filter((part) => part !== ''));
  const able = carriable(format);
  const isChosen = (name: Private) => able.includes(name) && options[name];
  const content = contentOf(format);
  const isNote = content === 'note';
  const stated: ExportSummary['stated'] = content === 'index' ? summary.stated : NOTHING;
  const isContrary = stated.parts.includes('contrary');
  const isAdverseSaid = !isNote && (isContrary || options.adverse === 'flag') && !options.stances;
  // Where a search names the issue it was made for, the file names it.
  const isSaid: Partial<Record<Private, boolean>> = {
    issues: stated.headings > 0 || ((isNote || isChosen('searches')) && searches > 0),
    searches: isNote,
  };
  const inside = [
    held.reference,
    ...(isNote ? [held.count(searches)] : [held.passages(summary.passages), held.exhibits(summary.exhibits)]),
    !isNote && summary.inRecord > 0 ? held.inRecord(summary.inRecord) : '',
    stated.headings > 0 ? held.headings(stated.headings) : '',
    isAdverseSaid ? held.adverse : '',
    ...PRIVATE.filter(isChosen).map((name) => held[name]),
  ];
  const outside = PRIVATE.filter((name) => !isChosen(name) && !isSaid[name]).map((name) =>
    name === 'stances' && isAdverseSaid ? held.otherStances : held[name],
  );
  const filled = stated.filled.map((id) => labelOf(profile, id)[locale]);
  const said = [
    held.sentence(list(inside), list([...outside, held.never])),
    stated.parts.length > 0 ? held.parts(list(stated.parts.map((id) => titles[id]))) : '',
    filled.length > 0 ? held.filled(list(filled)) : '',
  ];
  return <p class="small held">{said.filter((one) => one !== '').join(' ')}</p>;
}
