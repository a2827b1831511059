import type { Ground, SourceMetadata } from '../../model/index.ts';
import { siteOf } from './address.ts';
import {
  contradicts,
  datesAgree,
  languagesAgree,
  numbersAgree,
  publishersAgree,
  titlesAgree,
} from './contradiction.ts';
import { doiKey } from './keys.ts';
import { workNumber } from './number.ts';
import { type Overlap, overlapOf, type Shingled } from './shingles.ts';

/** One of two publications that may be one. */
export interface Likeness {
  metadata: SourceMetadata;
  addresses: readonly string[];
  /** Of some of its captures. */
  texts: readonly Shingled[];
  /** No house that anybody knows stands behind its site: what it prints of itself, anybody could print. */
  stranger?: boolean;
}

export interface Verdict {
  /** `part`: the first is a part of the second; `whole`: the second of the first. */
  kind: 'certain' | 'likely' | 'translation' | 'part' | 'whole';
  /** The strongest first. */
  grounds: Ground[];
}

/** How much of their words two texts must share. A false join is worse than a question, so doubt asks. */
const TEXT = {
  /** One work whatever else is known of the two, if nothing speaks against it. */
  same: 0.9,
  /** One work with title at another site: wording edited for another audience. */
  reworded: 0.7,
  figureless: 0.8,
  /** One work with title at another site, where one text is the other with paragraphs left out. */
  abridged: 0.9,
  /** One work with a number, a DOI, or title and day: reprints stand in frames of their own. */
  reprint: 0.5,
  /** Worth a question by itself. */
  alike: 0.5,
  /** The shorter text stands in the longer one. */
  contained: 0.8,
  /** A text that is less than this of the longer one is a part of it, not a copy. */
  partOfWhole: 0.5,
  /** Below this, an edition's or a template's figures were changed. */
  figures: 0.8,
} as const;

/**
 * Whether two publications are one. A number, a DOI and a title are what any page can print: they join pages of one
 * site, elsewhere only where the text agrees too. Text alone joins what shares nearly all of it, where number, year,
 * language, title and figures do not speak against it; where only title or year do, and another site shows it, it is
 * asked about. Null: nothing worth saying.
 */
export function judge(a: Likeness, b: Likeness): Verdict | null {
  const name = nameInCommon(a.metadata, b.metadata);
  const overlap = bestOverlap(a, b);
  // The words themselves outweigh a tag: a reprint's frame may be in another language than what it frames.
  const oneLanguage = overlap !== null && bearsOut(overlap);
  if (!oneLanguage && languagesAgree(a.metadata, b.metadata) === 'differ') return translation(a, b, name);
  if (name) return named(a, b, name, overlap);
  if (contradicts(a.metadata, b.metadata)) return twin(a, b, overlap);
  return byText(a, b, overlap);
}

/** Whether the text of a page that claims to be a copy bears it out. */
export const bearsOut = ({ similarity, containment, ratio }: Overlap): boolean =>
  similarity >= TEXT.reprint || (containment >= TEXT.contained && ratio >= TEXT.partOfWhole);

/** The overlap of the two texts that are most alike; null where one has none. */
export function bestOverlap(a: Likeness, b: Likeness): (Overlap & { shorter: 'a' | 'b' }) | null {
  const all = a.texts.flatMap((one) =>
    b.texts.map((other) => ({
      ...overlapOf(one, other),
      shorter: one.shingles.size <= other.shingles.size ? ('a' as const) : ('b' as const),
    })),
  );
  const worth = ({ similarity, containment }: Overlap) => Math.max(similarity, containment / 2);
  return all.reduce<(typeof all)[number] | null>(
    (best, next) => (best && worth(best) >= worth(next) ? best : next),
    null,
  );
}

/** The number or DOI that both bear. */
export function nameInCommon(a: SourceMetadata, b: SourceMetadata): Ground | null {
  if (a.doi && b.doi && doiKey(a.doi.value) === doiKey(b.doi.value))
    return { by: 'doi', doi: doiKey(a.doi.value) };
  const number = b.number?.value ?? '';
  return numbersAgree(a, b) === 'agree' ? { by: 'number', number } : null;
}

type Found = ReturnType<typeof bestOverlap>;

function named(a: Likeness, b: Likeness, name: Ground, overlap: Found): Verdict | null {
  const titles = titlesAgree(a.metadata, b.metadata);
  const text = overlap && textGround(overlap);
  const grounds = text ? [name, text] : [name];
  if (overlap && bearsOut(overlap)) return { kind: isBorne(a, b, overlap) ? 'certain' : 'likely', grounds };
  if (sharesSite(a, b) && titles !== 'differ') return { kind: 'certain', grounds: [name] };
  if (overlap && overlap.containment >= TEXT.contained) return partOf(overlap, grounds);
  return titles === 'agree' ? { kind: 'likely', grounds: [name, titleGround(b)] } : null;
}

/** What a stranger's page prints is no better than its text, which must be one by itself. */
const isBorne = (a: Likeness, b: Likeness, overlap: Overlap): boolean =>
  sharesSite(a, b) || !(a.stranger || b.stranger) || overlap.similarity >= TEXT.same;

function byText(a: Likeness, b: Likeness, overlap: Found): Verdict | null {
  const titles = titlesAgree(a.metadata, b.metadata);
  if (overlap && overlap.containment >= TEXT.contained && overlap.ratio < TEXT.partOfWhole)
    return partOf(overlap, [textGround(overlap)]);
  if (titles === 'differ') return twin(a, b, overlap);
  const grounds = [
    ...(overlap && overlap.similarity > 0 ? [textGround(overlap)] : []),
    ...(titles === 'agree' ? [titleGround(b)] : []),
  ];
  if (overlap && !figuresDiffer(overlap) && oneText(a, b, overlap)) return { kind: 'certain', grounds };
  if (overlap && looksAlike(overlap)) return { kind: 'likely', grounds };
  const alikeOutside = titles === 'agree' && datesAgree(a.metadata, b.metadata) === 'agree';
  if (!alikeOutside || publishersAgree(a.metadata, b.metadata) !== 'agree') return null;
  return { kind: 'likely', grounds: [titleGround(b)] };
}

/** Editions and templates of one house share their words under titles and years of their own; two houses do not. */
function twin(a: Likeness, b: Likeness, overlap: Found): Verdict | null {
  if (!overlap || sharesSite(a, b) || numbersAgree(a.metadata, b.metadata) === 'differ') return null;
  const isSame = overlap.similarity >= TEXT.same && overlap.containment >= TEXT.same;
  return isSame && !figuresDiffer(overlap) ? { kind: 'likely', grounds: [textGround(overlap)] } : null;
}

const figuresDiffer = ({ figures }: Overlap): boolean => figures !== null && figures < TEXT.figures;

function oneText(a: Likeness, b: Likeness, { similarity, containment, ratio, figures }: Overlap): boolean {
  if (similarity >= TEXT.same) return true;
  if (titlesAgree(a.metadata, b.metadata) !== 'agree') return false;
  if (datesAgree(a.metadata, b.metadata) === 'agree') return similarity >= TEXT.reprint;
  if (sharesSite(a, b)) return false;
  // Without figures to tell an edition by, less may differ.
  const least = figures === null ? TEXT.figureless : TEXT.reworded;
  return similarity >= least || (containment >= TEXT.abridged && ratio >= TEXT.partOfWhole);
}

const looksAlike = ({ similarity, containment, ratio }: Overlap): boolean =>
  similarity >= TEXT.alike || (containment >= TEXT.contained && ratio >= TEXT.partOfWhole);

/** The number is the same, or the same but for the letter of its language, and the publisher or site too. */
function translation(a: Likeness, b: Likeness, name: Ground | null): Verdict | null {
  const [one, other] = [a.metadata.number?.value, b.metadata.number?.value];
  const sameWork = one !== undefined && other !== undefined && workNumber(one) === workNumber(other);
  if (!name && !sameWork) return null;
  const ofOneHouse = sharesSite(a, b) || publishersAgree(a.metadata, b.metadata) === 'agree';
  if (!ofOneHouse) return null;
  return { kind: 'translation', grounds: [name ?? { by: 'number', number: workNumber(other ?? '') }] };
}

const partOf = ({ shorter }: { shorter: 'a' | 'b' }, grounds: Ground[]): Verdict => ({
  kind: shorter === 'a' ? 'part' : 'whole',
  grounds,
});

/** Whichever of the two measures says more. */
const textGround = ({ similarity, containment }: Overlap): Ground =>
  similarity < TEXT.alike && containment >= TEXT.contained
    ? { by: 'contained', share: containment }
    : { by: 'text', share: similarity };

const titleGround = ({ metadata }: Likeness): Ground => ({ by: 'title', title: metadata.title?.value ?? '' });

function sharesSite(a: Likeness, b: Likeness): boolean {
  const sites = new Set(a.addresses.filter((address) => /^https?:/i.test(address)).map(siteOf));
  return b.addresses.some((address) => sites.has(siteOf(address)));
}
