import type { Block, Span } from '../model/index.ts';
import type { FlatText } from './flat.ts';
import { isAfterStop } from './resolve.ts';
import { sentencesIn } from './sentences.ts';
import type { Citation } from './types.ts';

/** A citation and the words it stands for. */
export interface Governed {
  citation: Citation;
  /** One and the same for all that stand side by side. */
  span: Span;
  /** The text may mean so: sentences before the one that a bracket after the full stop stands behind. */
  isGuess?: boolean;
}

/** Words after which the claim follows its citation: "According to a report (X 2020), …", "Smith (2020) found …". */
const NARRATIVE =
  /^[\s,;]*(?:(?:and|but|while|whereas|however|y|pero|mientras|et|mais|tandis que)\s+)?(?:according to|as (?:reported|documented|noted|stated) (?:by|in)|in (?:an?|its|their|the) [^,.]{0,80}(?:report|article|study|survey)|según|de acuerdo con|selon|d'après)\b[^,]{0,140},?\s*$/iu;
const NAME_ALONE = /^[\s,;]*(?:(?:and|but|while|y|et)\s+)?(?:\S+\s+){0,6}\S*\s*$/u;

/**
 * Which words of a block each of its citations stands for: those since the citation before it in its sentence; all
 * since that one where it stands after the full stop; the whole block where it ends a quotation; a link its sentence.
 * @param cited the block's citations that cite something, in order
 */
export function governedIn(
  { flat }: FlatText,
  block: Block,
  { cited, isQuote }: { cited: readonly Citation[]; isQuote: boolean },
): Governed[] {
  const sentences = sentencesIn(flat, block, cited);
  const groups = groupsOf(
    flat,
    cited.filter(({ form }) => form !== 'link'),
  );
  const governed: Governed[] = [];
  let [next, read] = [0, block.start];
  for (const [at, group] of groups.entries()) {
    const first = group[0] as Citation;
    const end = (group.at(-1) as Citation).end;
    while (next < sentences.length - 1 && (sentences[next] as Span).end <= first.start) next++;
    const sentence = sentences[next] ?? block;
    const isWhole =
      (isQuote && groups.length === 1 && end >= block.end - 2) ||
      (first.form === 'bracket' && isAfterStop(flat, first));
    const start = isWhole ? read : Math.max(read, sentence.start);
    const following = groups[at + 1]?.[0];
    const until = goesOn(flat, { start, end: first.start }, first)
      ? Math.min(sentence.end, following?.start ?? sentence.end)
      : end;
    const isGuess = isWhole && !isQuote && start < sentence.start;
    const own = { start: isGuess ? sentence.start : start, end: Math.max(end, until) };
    const guessed = { start, end: own.start };
    for (const citation of group) {
      if (isGuess) governed.push({ citation, span: guessed, isGuess });
      governed.push({ citation, span: own });
    }
    read = Math.max(until, end);
  }
  return [...governed, ...governedByLinks(cited, sentences)].sort(
    (a, b) => a.citation.start - b.citation.start,
  );
}

/** So many citations side by side; a row of more is no author's, and what is behind them stands for nothing. */
const MOST_BESIDE = 100;

/** Citations that stand side by side stand for the same words. */
function groupsOf(flat: string, cited: readonly Citation[]): Citation[][] {
  const groups: Citation[][] = [];
  for (const citation of cited) {
    const before = groups.at(-1);
    const last = before?.at(-1);
    const between = last ? flat.slice(last.end, Math.min(citation.start, last.end + 8)) : null;
    const isBeside = last && citation.start - last.end < 8 && !/[\p{L}\p{N}.!?]/u.test(between ?? '');
    if (before && isBeside && before.length < MOST_BESIDE) before.push(citation);
    else groups.push([citation]);
  }
  return groups;
}

/** Whether what a citation stands for comes after it. */
function goesOn(flat: string, before: Span, citation: Citation): boolean {
  const words = flat.slice(Math.max(before.start, before.end - 260), before.end);
  if (NARRATIVE.test(words)) return true;
  const [link] = citation.chains[0]?.links ?? [];
  return citation.form === 'bracket' && link?.because.by === 'named-in-sentence' && NAME_ALONE.test(words);
}

function governedByLinks(cited: readonly Citation[], sentences: readonly Span[]): Governed[] {
  let next = 0;
  return cited.flatMap((citation): Governed[] => {
    if (citation.form !== 'link') return [];
    while (next < sentences.length - 1 && (sentences[next] as Span).end <= citation.start) next++;
    const sentence = sentences[next];
    return sentence ? [{ citation, span: sentence }] : [];
  });
}
