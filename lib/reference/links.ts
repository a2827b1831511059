import type { Block, CitedWork, Span } from '../model/index.ts';
import { type FlatText, tidy } from './flat.ts';
import type { Citation, PageLink } from './types.ts';

/** Blocks in which a link over words is part of what the text says. */
const PROSE = new Set<Block['kind']>(['paragraph', 'quote', 'item', 'cell', 'note']);
/** Words that speak of a work or of somebody's saying; a link over them cites. */
const OF_CITING =
  /\b(?:reports?|reported|study|studies|survey|article|said|says|stated|found|findings|according|data|statistics|figures|documented|investigation|statement|analysis|estimates?|interview|published|release|paper|index|informe|estudio|encuesta|artículo|según|datos|cifras|documentó|reportó|informó|comunicado|investigación|rapport|étude|enquête|selon|données|chiffres|communiqué|publié)\b/iu;
/** Where pages ask for something, share or show; never a work. */
const NO_WORK =
  /^https?:\/\/(?:[^/]*\.)?(?:facebook\.com\/(?:sharer|share)|twitter\.com\/(?:intent|share)|x\.com\/(?:intent|share)|linkedin\.com\/share|wa\.me|api\.whatsapp\.com|t\.me\/share|pinterest\.[a-z]+\/pin\/create)|\/(?:donate|subscribe|newsletter|login|signup|sign-up|tag|tags|category|author|authors|topics?)(?:[/?#]|$)/i;
const OF_A_PAGE = /^https?:\/\/[^/?#]+\/[^#]/i;
/** Signs of a note, which are read as marks. */
export const MARK_WORDS = /^[[(]?\s*(?:\d{1,4}|[⁰¹²³⁴-⁹]{1,4}|[*†‡§]{1,3}|[a-z])\s*[\])]?$/u;

/** Inline links that cite a work: over words of a sentence, to a page of its own. */
export function citingLinks(
  text: FlatText,
  blocks: readonly Block[],
  links: readonly PageLink[],
): Citation[] {
  const sorted = links.filter(isSound(text)).sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Citation[] = [];
  let [at, read] = [0, 0];
  for (const link of sorted) {
    while (at < blocks.length && (blocks[at] as Block).end <= link.start) at++;
    const block = blocks[at];
    if (!block || link.start < block.start || link.start < read || !cites(text, block, link)) continue;
    read = Math.min(link.end, block.end);
    found.push(asCitation(text, { ...link, end: read }));
  }
  return found;
}

const isSound =
  ({ flat }: FlatText) =>
  ({ start, end }: PageLink): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= flat.length;

function cites({ flat }: FlatText, block: Block, link: PageLink): boolean {
  if (link.to !== undefined || !PROSE.has(block.kind)) return false;
  if (!OF_A_PAGE.test(link.address) || NO_WORK.test(link.address)) return false;
  const words = flat.slice(link.start, Math.min(link.end, block.end)).trim();
  if (!/\p{L}{2}/u.test(words) || MARK_WORDS.test(words)) return false;
  const others = block.end - block.start - (link.end - link.start);
  // A block that is but a link is a headline or a button.
  return others >= MOST_ALONE || others > words.length;
}

/** Letters beside the link that make a block a sentence, in UTF-16 code units. */
const MOST_ALONE = 25;

function asCitation({ flat, verbatim }: FlatText, { start, end, address }: PageLink): Citation {
  const work: CitedWork = { printed: tidy(verbatim.slice(start, end)), address };
  const surety = OF_CITING.test(flat.slice(start, end)) ? 'certain' : 'likely';
  const at: Span = { start, end };
  return { form: 'link', start, end, chains: [{ links: [{ work, surety, because: { by: 'link' }, at }] }] };
}
