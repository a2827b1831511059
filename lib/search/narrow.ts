import type { CaseId, PublisherType, SourceId } from '../model/index.ts';
import { SEARCH_KINDS, type SearchDocument, type SearchKind } from './documents.ts';
import type { CaseReach, Ledger } from './ledger.ts';

/** What the results are narrowed to; what is absent is open. */
export interface Narrowing {
  kinds?: readonly SearchKind[];
  /** Only what stands in the case in hand. */
  thisCase?: boolean;
  years?: readonly number[];
  types?: readonly PublisherType[];
}

/** How many results each choice would leave, the other choices standing. Choices that leave none are not named. */
export interface Facets {
  kinds: { kind: SearchKind; count: number }[];
  thisCase: number;
  everything: number;
  /** The newest first. */
  years: { year: number; count: number }[];
  /** The most first. */
  types: { type: PublisherType; count: number }[];
}

/** What narrowing looks at, beside the document. */
export interface Standing {
  ledger: Ledger;
  /** The case in hand. */
  caseId: CaseId | undefined;
  reach: CaseReach | null;
  sourceOf: (document: SearchDocument) => SourceId | undefined;
}

/** Takes documents one by one, and counts on the way. */
export class Narrower {
  private readonly kinds = new Map<SearchKind, number>();
  private readonly years = new Map<number, number>();
  private readonly types = new Map<PublisherType, number>();
  private thisCase = 0;
  private everything = 0;
  private readonly narrowing: Narrowing;
  private readonly standing: Standing;

  constructor(narrowing: Narrowing, standing: Standing) {
    this.narrowing = narrowing;
    this.standing = standing;
  }

  /** Whether the document is among the results. */
  takes(document: SearchDocument): boolean {
    const { kinds, thisCase, years, types } = this.narrowing;
    const { year = null, type = null } = this.standing.ledger.source(this.standing.sourceOf(document)) ?? {};
    const inside = isInCase(document, this.standing);
    const kindFits = !kinds || kinds.includes(document.kind);
    const caseFits = !thisCase || inside;
    const yearFits = !years || (year !== null && years.includes(year));
    const typeFits = !types || (type !== null && types.includes(type));
    if (caseFits && yearFits && typeFits) add(this.kinds, document.kind);
    if (kindFits && yearFits && typeFits) {
      this.everything++;
      if (inside) this.thisCase++;
    }
    if (kindFits && caseFits && typeFits) add(this.years, year);
    if (kindFits && caseFits && yearFits) add(this.types, type);
    return kindFits && caseFits && yearFits && typeFits;
  }

  facets(): Facets {
    const kinds = SEARCH_KINDS.map((kind) => ({ kind, count: this.kinds.get(kind) ?? 0 }));
    const years = Array.from(this.years, ([year, count]) => ({ year, count }));
    const types = Array.from(this.types, ([type, count]) => ({ type, count }));
    return {
      kinds: kinds.filter(({ count }) => count > 0),
      thisCase: this.thisCase,
      everything: this.everything,
      years: years.sort((a, b) => b.year - a.year),
      types: types.sort((a, b) => b.count - a.count),
    };
  }
}

/** Whether a document belongs to the case in hand: itself, or through what was clipped from its source. */
function isInCase(document: SearchDocument, { ledger, caseId, reach, sourceOf }: Standing): boolean {
  if (caseId === undefined) return false;
  if (document.caseId !== undefined) return document.caseId === caseId;
  if (document.kind === 'page-text') return true;
  if (document.passageId !== undefined)
    return ledger.usesOf(document.passageId).some((use) => use.caseId === caseId);
  const source = sourceOf(document);
  return source !== undefined && reach?.sources.has(source) === true;
}

function add<Key>(counts: Map<Key, number>, key: Key | null): void {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
}
