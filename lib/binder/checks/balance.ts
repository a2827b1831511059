import type { PublisherView } from '../../model/index.ts';
import { answersOf } from '../answers.ts';
import type { BinderItem } from '../view.ts';
import type { Found } from './finding.ts';
import { firstOfEach, type Ground, idsOf } from './ground.ts';

/** An issue of which all passages are of one source. */
export const singleSource = ({ issues, rests }: Ground): Found<'single-source'>[] =>
  issues.flatMap(({ issue, items }) => {
    const sources = firstOfEach(items);
    if (sources.length !== 1) return [];
    const roots = rests.get(issue.id)?.least ?? 0;
    return [
      {
        of: issue.id,
        issue: issue.id,
        entries: idsOf(items),
        sources: sources.map(({ source }) => source.id),
        counts: { passages: items.length, roots, adverse: rests.get(issue.id)?.adverse ?? 0 },
        // What a passage does for the case changes nothing of it.
        on: [idsOf(items), roots],
      },
    ];
  });

/** An issue with several sources, all of publishers of one kind; nothing is said where the kind of one is not known. */
export const oneType = ({ issues }: Ground): Found<'one-type'>[] =>
  issues.flatMap(({ issue, items }) => {
    const firsts = firstOfEach(items);
    const types = new Set(firsts.map(({ publisher }) => publisher?.type ?? null));
    const [type] = types;
    if (firsts.length < 2 || types.size !== 1 || !type) return [];
    return [
      {
        of: issue.id,
        issue: issue.id,
        entries: idsOf(firsts),
        sources: firsts.map(({ source }) => source.id),
        counts: { sources: firsts.length, type },
      },
    ];
  });

/** An issue in which every passage has its stance and none stands against the case. */
export const noAdverse = ({ issues }: Ground): Found<'no-adverse'>[] =>
  issues.flatMap(({ issue, items }) => {
    const isTold = items.length > 0 && items.every(({ entry }) => entry.stance !== null);
    const isAgainst = ({ entry }: BinderItem) => entry.stance === 'adverse' || entry.stance === 'mixed';
    if (!isTold || items.some(isAgainst)) return [];
    return [{ of: issue.id, issue: issue.id, entries: idsOf(items), counts: { passages: items.length } }];
  });

/** A passage that stands against the case and that no other answers. */
export function unansweredAdverse({ view }: Ground): Found<'unanswered-adverse'>[] {
  const links = answersOf(view.items);
  return view.items
    .filter(({ entry }) => entry.stance === 'adverse' && links(entry.id).answeredBy.length === 0)
    .map((item) => ({ of: item.entry.id, entries: idsOf([item]), counts: {} }));
}

/** An issue of which every source is of a publisher that weighs little alone. */
export const weakAlone = ({ issues }: Ground): Found<'weak-alone'>[] =>
  issues.flatMap(({ issue, items }) => {
    const firsts = firstOfEach(items);
    const why = firsts.map(({ publisher }) => weaknessOf(publisher ?? null));
    if (why.length === 0 || why.includes(null)) return [];
    const many = (one: Weakness) => why.filter((weak) => weak === one).length;
    return [
      {
        of: issue.id,
        issue: issue.id,
        entries: idsOf(firsts),
        sources: firsts.map(({ source }) => source.id),
        counts: {
          sources: firsts.length,
          commercial: many('commercial'),
          anonymous: many('anonymous'),
          unassessed: many('unassessed'),
        },
      },
    ];
  });

type Weakness = 'commercial' | 'anonymous' | 'unassessed';

/** Why a publisher weighs little alone; null: it does not, as far as is known. */
function weaknessOf(publisher: PublisherView | null): Weakness | null {
  if (publisher?.type === 'commercial') return 'commercial';
  const isAnyones = publisher?.cautions.includes('anyone-can-edit');
  if (isAnyones || publisher?.assessment?.authorship === 'anonymous') return 'anonymous';
  // Of a publisher whose kind is known, its kind tells something.
  return !publisher || (publisher.type === null && publisher.assessment === null) ? 'unassessed' : null;
}

/** A publisher that the user has not assessed, once for all its passages. */
export function notAssessed({ view }: Ground): Found<'not-assessed'>[] {
  const groups = Map.groupBy(view.items, ({ publisher }) => publisher?.id ?? null);
  return Array.from(groups).flatMap(([id, items]) => {
    const publisher = items[0]?.publisher;
    if (id === null || !publisher || publisher.assessment) return [];
    return [
      {
        of: id,
        entries: idsOf(items),
        sources: [...new Set(items.map(({ source }) => source.id))],
        counts: { publisher: publisher.name[view.case.locale], passages: items.length },
        // One more passage of it changes nothing.
        on: publisher.type,
      },
    ];
  });
}

/** A passage that is filed under no issue. */
export function noIssue({ view, issues }: Ground): Found<'no-issue'>[] {
  const known = new Set(issues.map(({ issue }) => issue.id));
  return view.items
    .filter(({ entry }) => !entry.placements.some(({ issue }) => known.has(issue)))
    .map((item) => ({ of: item.entry.id, entries: idsOf([item]), counts: {} }));
}
