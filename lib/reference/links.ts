import type { Block, CitedWork, Span } from '../model/index.ts';
import { type FlatText, tidy } from './flat.ts';
import type { Citation, PageLink } from './types.ts';

/** Blocks in which a link over words is part of what the text says. */
const PROSE = new Set<Block['kind']>(['paragraph', 'quote', 'item', 'cell', 'note']);
/** Words that speak of a work or of somebody's saying; a link over them cites. */
const OF_CITING =
  /\b(?:reports?|reported|study|studies|survey|article|said|says|stated|found|findings|according|data|statistics|figures|documented|investigation|statement|analysis|estimates?|interview|published|release|paper|informe|estudio|encuesta|artículo|según|datos|cifras|documentó|reportó|informó|comunicado|investigación|rapport|étude|enquête|selon|données|chiffres|communiqué|publié)\b/iu;
/** Before a link over a name: the sentence relies on it. */
const RELIES_BEFORE =
  /\b(?:according to|reported by|documented by|citing|quoting|report (?:by|from)|data (?:by|from)|según|de acuerdo con|citando|selon|d'après)\s+(?:the\s|el\s|la\s|los\s|las\s|le\s|les\s|l')?["']?$/iu;
const RELIES_AFTER =
  /^["']?,?\s+(?:has |have |also |ha )?(?:reported|reports?|said|says|found|finds|stated|states|noted|notes|documented|documents|estimated|estimates|wrote|writes|informó|reportó|señaló|documentó|rapporte|indique)\b/iu;
/** Links that ask, share, sell or lead to whatever is on one subject: never a work. */
const NO_WORK =
  /[/.?&](?:donate|subscri\w*|suscri\w*|abo|newsletters?|login|wp-login\.php|signin|sign-?up|register|registr\w*|account|connexion|authorize|share\w*|sharer(?:\.php)?|intent|dialog|submit|bookmarklet|hashtag|tags?|category|categories|section|authors?|autor|autores|auteurs?|verfasser|topics?|thema|themen|temas?|emne|privacy\w*|datenschutz\w*)(?:[/?#.]|$)/i;
/** Where a page of somebody's own has one name in its path, and what they posted has more. */
const PROFILE =
  /^https?:\/\/(?:[a-z0-9-]+\.)?(?:facebook|twitter|x|instagram|linkedin|tiktok|youtube|threads|telegram|pinterest|reddit)\.(?:com|net|me)\/[^/]*\/?(?:[?#].*)?$|^https?:\/\/(?:t\.me|wa\.me)\/[^/]*\/?$/i;
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
  const inBlocks = new Map<Block, PageLink[]>();
  let [at, read] = [0, 0];
  for (const link of sorted) {
    while (at < blocks.length && (blocks[at] as Block).end <= link.start) at++;
    const block = blocks[at];
    if (!block || link.start < block.start || link.start < read || !PROSE.has(block.kind)) continue;
    read = Math.min(link.end, block.end);
    const known = inBlocks.get(block);
    if (known) known.push({ ...link, end: read });
    else inBlocks.set(block, [{ ...link, end: read }]);
  }
  return [...inBlocks].flatMap(([block, own]) =>
    isSentence(block, own) ? own.flatMap((link) => citationOf(text, link)) : [],
  );
}

const isSound =
  ({ flat }: FlatText) =>
  ({ start, end }: PageLink): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= flat.length;

/** Letters beside its links that make a block a sentence, in UTF-16 code units; a row of links is a menu. */
const FEWEST_BESIDE = 25;

/** Furniture is none: its links are the site's own. */
const isSentence = (block: Block, links: readonly PageLink[]): boolean =>
  block.furniture === undefined &&
  block.end - block.start - links.reduce((sum, { start, end }) => sum + end - start, 0) >= FEWEST_BESIDE;

function citationOf({ flat, verbatim }: FlatText, link: PageLink): Citation[] {
  const { start, end, address, to } = link;
  const words = flat.slice(start, end).trim();
  if (to !== undefined || !/\p{L}{2}/u.test(words) || MARK_WORDS.test(words)) return [];
  if (!OF_A_PAGE.test(address) || NO_WORK.test(address) || PROFILE.test(address)) return [];
  const relies =
    RELIES_BEFORE.test(flat.slice(Math.max(0, start - 60), start)) ||
    RELIES_AFTER.test(flat.slice(end, end + 40));
  const isSure = relies || OF_CITING.test(words);
  if (!isSure && isName(words)) return [];
  const work: CitedWork = { printed: tidy(verbatim.slice(start, end)), address };
  const at: Span = { start, end };
  const surety = isSure ? 'certain' : 'likely';
  return [{ form: 'link', start, end, chains: [{ links: [{ work, surety, because: { by: 'link' }, at }] }] }];
}

/** One word, or capitalised ones: a link over them tells who or what that is. */
const isName = (words: string): boolean =>
  !words.includes(' ') ||
  words.split(' ').every((word) => /^(?:\P{L}*\p{Lu}|(?:of|the|and|de|del|la|von|du|des|y|et)$)/u.test(word));
