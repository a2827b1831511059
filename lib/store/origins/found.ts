import type { CapturedText, FoundOrigins, OriginChain, OriginLink, Span } from '../../model/index.ts';
import { originsOf, type PageLink, REFERENCE_RULES, readReferences } from '../../reference/index.ts';
import { read } from '../schema/basic.ts';
import { originLinks } from './schema.ts';
import { seenLink } from './seen-words.ts';

/** UTF-16 code units. A longer text is read after the clip was answered, by a page that has the time. */
export const LONGEST_AT_CLIP = 500_000;
/** Nor are longer texts read then: a page that shows a case must stay usable. */
export const LONGEST_READ = 5_000_000;

/** Of one passage; a page of nothing but citations names no origins of its own. */
const MOST_FOUND = 50;

/** Of what is printed of one work, and of its address; no entry of a list and no address that is one is longer. */
const LONGEST_PRINTED = 4_000;
const LONGEST_ADDRESS = 4_000;

/** Tells what the passages of one text rest on; null where that cannot be told. */
export type OriginFinder = (span: Span) => FoundOrigins | null;

const nothing: OriginFinder = () => null;

/** As a clip is stored: not where that would keep its answer waiting. */
export const findAtClip = ({ text, textHash }: { text: CapturedText; textHash: string }): OriginFinder =>
  text.text.length > LONGEST_AT_CLIP ? nothing : originFinder(text, textHash);

let last: { hash: string; find: OriginFinder } | null = null;

/**
 * Reads a text's references, so that its passages can be asked about. Never throws: what a text says of its origins is
 * worth nothing beside the passage itself.
 * @param hash of the text: several clips of one page read it once
 * @param links of its page, where they were read
 */
export function originFinder(text: CapturedText, hash: string, links?: PageLink[]): OriginFinder {
  if (!links && last?.hash === hash) return last.find;
  const find = finderOf(text, links);
  if (!links) last = { hash, find };
  return find;
}

function finderOf(text: CapturedText, links: PageLink[] | undefined): OriginFinder {
  try {
    const references = readReferences(text, links);
    return (span) => {
      try {
        const chains = originsOf(references, text, span).slice(0, MOST_FOUND).map(usable).filter(fits);
        return { rules: REFERENCE_RULES, links: links !== undefined, chains };
      } catch {
        return null;
      }
    };
  } catch {
    return nothing;
  }
}

/** A chain with such addresses only as may be opened: what a page prints or links may be anything. */
const usable = ({ links }: OriginChain): OriginChain => ({
  links: links.map((link) => {
    const { address, printed, ...rest } = link.work;
    const work: OriginLink['work'] = { ...rest };
    if (printed !== undefined && printed.length <= LONGEST_PRINTED) work.printed = printed;
    if (address !== undefined && address.length <= LONGEST_ADDRESS && isWeb(address)) work.address = address;
    return seenLink({ ...link, work });
  }),
});

/** An archive with a chain that is beyond all bounds could not be read back; a list that was read as one entry makes such. */
const fits = ({ links }: OriginChain): boolean => read(originLinks, links).ok;

const isWeb = (address: string): boolean => /^https?:$/.test(URL.parse(address)?.protocol ?? '');
