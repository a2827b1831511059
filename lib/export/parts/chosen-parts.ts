import { type BinderView, filingParts, type PartId, type PartRule } from '../../binder/index.ts';
import type { ExportOptions } from '../options.ts';

/** The parts that were chosen, in the order of the case's forum. Searches are work product: their own choice alone brings them in. */
export function chosenParts(
  { case: { profile } }: BinderView,
  { parts, searches }: ExportOptions,
): PartRule[] {
  const chosen = new Set<PartId>(parts.filter((id) => id !== 'searches'));
  if (searches) chosen.add('searches');
  return filingParts[profile].filter(({ id }) => chosen.has(id));
}
