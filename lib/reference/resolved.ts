import type { CitedWork, OriginLink, OriginReason, Surety } from '../model/index.ts';
import type { CitationPart } from './brackets.ts';
import { publishedOf } from './dates.ts';
import type { ReferenceEntry } from './types.ts';

/** What a citation was taken for. */
export interface Resolved {
  /** `null` where it stays open. */
  entry: ReferenceEntry | null;
  /** Where it stays open: who was named. */
  author?: string | null;
  surety: Surety;
  because: OriginReason;
}

/** The link of a citation; an open one holds what the citation itself says. */
export function linkOf(part: CitationPart, { entry, author, surety, because }: Resolved): OriginLink {
  const link: OriginLink = {
    work: entry?.work ?? workSaid(part, author ?? null),
    surety,
    because,
    at: { start: part.start, end: part.end },
  };
  if (part.pinpoint !== null) link.pinpoint = part.pinpoint;
  return link;
}

function workSaid(part: CitationPart, named: string | null): CitedWork {
  const work: CitedWork = {};
  const author = part.author ?? named;
  if (author !== null) work.author = author;
  if (part.date) work.published = publishedOf(part.date);
  return work;
}
