import { quotedParts } from '../quotation.ts';
import type { BinderItem } from '../view.ts';
import { tellingWords } from './contrast.ts';
import type { Found } from './finding.ts';
import { type Ground, idsOf } from './ground.ts';
import { THRESHOLDS } from './thresholds.ts';

/**
 * A quotation in which we left something out or put something in brackets. The source's own brackets and ellipses
 * ("[translation]", "[a]nyone") are its words, and nothing is said of them.
 */
export const leftOut = ({ view }: Ground): Found<'left-out'>[] => view.items.flatMap(leftOutOf);

function leftOutOf(item: BinderItem): Found<'left-out'>[] {
  const { entry, passage, source } = item;
  if ((entry.alterations ?? []).length === 0) return [];
  const { exact } = passage.selectors.quote;
  const parts = quotedParts(exact, { alterations: entry.alterations ?? [] });
  const ellipses = parts.filter(({ kind }) => kind === 'ellipsis');
  const brackets = parts.filter(({ kind }) => kind === 'brackets').length;
  if (ellipses.length === 0 && brackets === 0) return [];
  const gone = ellipses.map(({ text }) => text).join('\n');
  const counts = {
    ellipses: ellipses.length,
    brackets,
    words: gone.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0,
    telling: tellingWords(gone, source.metadata.language?.value),
  };
  return [{ of: entry.id, entries: idsOf([item]), counts, on: entry.alterations }];
}

/** A report of which much that speaks to an issue is in no passage. */
export function unreadRest({ issues, readings }: Ground): Found<'unread-rest'>[] {
  if (!readings) return [];
  return issues.flatMap(({ issue, items }) => {
    const rest = readings.rest.get(issue.id);
    if (!rest) return [];
    return [...Map.groupBy(items, ({ source }) => source.id)].flatMap(([source, of]) => {
      const read = rest.get(source);
      if (!read || read.speaking < THRESHOLDS.speakingLeast) return [];
      if (read.covered / read.speaking >= THRESHOLDS.coveredLeast) return [];
      const report = of[0]?.source.metadata.title?.value || of[0]?.capture.titleShown || '';
      return [
        {
          of: `${issue.id} ${source}`,
          issue: issue.id,
          entries: idsOf(of),
          sources: [source],
          counts: { report, ...read },
          on: read,
        },
      ];
    });
  });
}

/** A sentence next to a passage that holds a word of contrast. */
export const contrastBeside = ({ view, readings }: Ground): Found<'contrast-beside'>[] =>
  view.items.flatMap((item) =>
    (readings?.beside.get(item.entry.id) ?? []).map((counts) => ({
      of: `${item.entry.id} ${counts.side}`,
      entries: idsOf([item]),
      counts,
    })),
  );
