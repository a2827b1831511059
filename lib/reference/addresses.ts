import type { CitedWork, Span } from '../model/index.ts';
import { firstEndingAfter } from './places.ts';
import type { Note, PageLink, ReferenceList } from './types.ts';

/** Gives entries that print no address that of the first link in them. */
export function addAddresses(lists: readonly ReferenceList[], links: readonly PageLink[]): void {
  const outward = sortedOutward(links);
  if (outward.length === 0) return;
  for (const { entries } of lists) for (const entry of entries) addAddress(entry.work, entry, outward);
}

/** The same for the works of notes; a work that stands in a list has its own there. */
export function addNoteAddresses(notes: readonly Note[], links: readonly PageLink[]): void {
  const outward = sortedOutward(links);
  if (outward.length === 0) return;
  for (const { chains } of notes)
    for (const chain of chains)
      for (const { work, at, because } of chain.links)
        if (at && because.by === 'mark') addAddress(work, at, outward);
}

function sortedOutward(links: readonly PageLink[]): PageLink[] {
  return links
    .filter(({ to, address, start, end }) => to === undefined && end > start && /^https?:/i.test(address))
    .sort((a, b) => a.start - b.start);
}

function addAddress(work: CitedWork, span: Span, links: readonly PageLink[]): void {
  const link = links[firstEndingAfter(links, span.start)];
  if (work.address === undefined && link && link.start >= span.start && link.end <= span.end)
    work.address = link.address;
}
