import type { CitedWork, OriginLink } from '../../model/index.ts';
import { chainKey, signOf, type WorkSign, workKey } from '../../reference/index.ts';
import { NAMING } from './naming.ts';

/** Keys of works and chains, made once for each: what was read is shown again after every change of a binder. */

const works = new WeakMap<CitedWork, string>();
const signs = new WeakMap<CitedWork, WorkSign>();
const chains = new WeakMap<readonly OriginLink[], string>();

/** As `workKey` has it. */
export function keyOfWork(work: CitedWork): string {
  const known = works.get(work);
  if (known !== undefined) return known;
  const key = workKey(work);
  works.set(work, key);
  return key;
}

/** As `signOf` has it. */
export function signOfWork(work: CitedWork): WorkSign {
  const known = signs.get(work);
  if (known) return known;
  const sign = signOf(work, NAMING);
  signs.set(work, sign);
  return sign;
}

/** As `chainKey` has it. */
export function keyOfLinks(links: OriginLink[]): string {
  const known = chains.get(links);
  if (known !== undefined) return known;
  const key = chainKey({ links });
  chains.set(links, key);
  return key;
}
