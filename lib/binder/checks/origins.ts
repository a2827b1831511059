import { citationCircles } from '../independence/circles.ts';
import { chainsOf, type Independence, type Root } from '../independence/independence.ts';
import { workNames } from '../independence/works.ts';
import type { Found } from './finding.ts';
import { type Ground, type IssueGround, idsOf } from './ground.ts';

/**
 * Two or more exhibits for one issue that rest on one origin are no corroboration of one another. What is found of an
 * issue is not told again of the one above it.
 */
export function sharedOrigin({ issues, rests }: Ground): Found<'shared-origin'>[] {
  return issues.flatMap((ground) => {
    const own = rests.get(ground.issue.id) as Independence;
    const below = new Set(
      ground.children
        .flatMap((id) => rests.get(id)?.roots ?? [])
        .map(({ key, entries }) => `${key} ${entries.length}`),
    );
    const isNew = ({ key, entries }: Root) => !below.has(`${key} ${entries.length}`);
    return own.roots
      .filter((root) => root.homes.length > 1 && isNew(root))
      .map((root) => shared(ground, own, root));
  });
}

function shared({ issue }: IssueGround, rests: Independence, root: Root): Found<'shared-origin'> {
  const { exhibits, confirmed, found, adverse } = rests;
  return {
    of: `${issue.id} ${root.key}`,
    also: root.aliases.map((key) => `${issue.id} ${key}`),
    issue: issue.id,
    entries: root.entries,
    homes: root.homes,
    counts: {
      exhibits,
      roots: rests.least,
      unknown: rests.unknown.length,
      sharing: root.homes.length,
      works: root.works,
      confirmed,
      found,
      adverse,
    },
    // That another passage came to the issue changes nothing of these.
    on: root.entries.toSorted(),
  };
}

/** A report that cites a report that cites it back. */
export const citationCircle = ({ view, same }: Ground): Found<'citation-circle'>[] =>
  citationCircles(view.items, same).map(({ works, entries }) => ({
    of: works.map(({ key }) => key).join(' '),
    entries,
    sources: works.flatMap(({ source }) => source ?? []),
    counts: { works },
    on: works.map(({ key }) => key),
  }));

/** A passage that says what others say, and of which nobody said whether it rests on all that was found. */
export function originUnconfirmed({ view }: Ground): Found<'origin-unconfirmed'>[] {
  const names = workNames(view.items);
  return view.items.flatMap((item) => {
    const all = chainsOf(item);
    const chains = all.filter(({ standing }) => standing === 'found');
    if (chains.length === 0) return [];
    const open = chains.filter(({ links }) => links.some(({ surety }) => surety === 'open')).length;
    const cited = chains.flatMap(({ links: [first] }) => (first && first.surety !== 'open' ? first.key : []));
    const works = [...new Set(cited)].map((key) => names.get(key) ?? { key });
    const counts = { found: chains.length, confirmed: all.length - chains.length, open, works };
    // Whole chains: of a work that is cited already another may be found to rest on something else.
    const on = chains.map(({ key }) => key).sort();
    return [{ of: item.entry.id, entries: idsOf([item]), counts, on }];
  });
}
