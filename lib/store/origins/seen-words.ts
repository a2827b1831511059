import type { CitedWork, OriginLink } from '../../model/index.ts';
import { withoutUnseen } from '../../model/index.ts';

/** What names a work, without the characters that hide words in it or turn their order. */

const NAMING = ['author', 'title', 'container', 'pages'] as const;

/** The same links, their works called by words that can be seen; what was only unseen is absent. */
export const seenLinks = (links: readonly OriginLink[]): OriginLink[] => links.map(seenLink);

/** The same link where nothing of it is unseen. */
export function seenLink<L extends OriginLink>(link: L): L {
  const work = seenWork(link.work);
  return work === link.work ? link : { ...link, work };
}

const known = new WeakMap<CitedWork, CitedWork>();

/** The same work where nothing of it is unseen: what is derived of works is remembered by them. */
function seenWork(work: CitedWork): CitedWork {
  const there = known.get(work);
  if (there) return there;
  const changed: CitedWork = { ...work };
  for (const field of NAMING) {
    const words = withoutUnseen(work[field] ?? '').trim();
    if (words === '') delete changed[field];
    else changed[field] = words;
  }
  const persons = (work.persons ?? [])
    .map((name) => withoutUnseen(name).trim())
    .filter((name) => name !== '');
  if (work.persons) changed.persons = persons;
  const isSame = JSON.stringify(changed) === JSON.stringify(work);
  const seen = isSame ? work : changed;
  known.set(work, seen);
  return seen;
}
