import type { Block, CitedWork, Span } from '../model/index.ts';
import { type FlatText, tidy } from './flat.ts';
import { MARK_WORDS } from './linked-notes.ts';
import type { Citation, PageLink } from './types.ts';

/** Blocks in which a link over words is part of what the text says. */
const PROSE = new Set<Block['kind']>(['paragraph', 'quote', 'item', 'cell', 'note']);
/** Words for a work. */
const WORK =
  '(?:reports?|stud(?:y|ies)|surveys?|articles?|findings|data|statistics|figures|investigations?|statements?|analys[ie]s|estimates?|interviews?|press releases?|papers?|audits?|assessments?|dataset|informes?|estudios?|encuestas?|artículos?|datos|cifras|comunicados?|investigación|rapports?|études?|enquêtes?|données|chiffres|communiqués?)';
const SAYS =
  '(?:reported|reports?|said|says|found|finds|stated|states|noted|notes|documented|documents|estimated|estimates|wrote|writes|shows?|showed|according to|informó|reportó|señaló|documentó|según|rapporte|indique|selon)';
const OF_WORK = new RegExp(`(?<![\\p{L}-])${WORK}(?![\\p{L}-])`, 'iu');
/** Words that name a work: whose it is or of which year, its title, or that it says something. */
const NAMES_WORK: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}-])${WORK}\\s(?:by|from|of|del?|de la|par|du)\\s(?:the\\s|el\\s|la\\s)?\\p{Lu}`,
    'u',
  ),
  new RegExp(
    `\\p{Lu}[\\p{L}\\d&]+(?:'s)?\\s(?:\\d{4}\\s)?(?:\\p{Ll}[\\p{L}-]*\\s){0,2}${WORK}(?![\\p{L}-])`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}-])${WORK}\\s(?:that\\s)?${SAYS}(?![\\p{L}-])`, 'iu'),
  /"[^"]{8,}"/u,
];
/** In a sentence: it says where it has what it says. */
const ATTRIBUTES = new RegExp(`(?<![\\p{L}-])(?:${SAYS}|as documented|documentaron)(?![\\p{L}-])`, 'iu');
/** Verbs by their form: words that hold one are a statement. */
const OF_STATEMENT =
  /(?<![\p{L}-])(?:was|were|is|are|has|have|had|did|been|killed|shot|found|took|left|fell|rose|fled|sunk|sank|\p{Ll}{3,}(?:ed|aron|ieron))(?![\p{L}-])/iu;
/** Words that lead a reader elsewhere and cite nothing. */
const INVITES =
  /^(?:read|see|click|learn|find out|watch|listen|follow|sign|join|visit|download|contact|our|more|here|this page|lea|vea|más|lire|voir|plus)(?![\p{L}-])/iu;
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
  if (INVITES.test(words)) return [];
  const surety = suretyOf(flat, link, words);
  if (!surety) return [];
  const printed = surety === 'certain' || isName(words) ? { printed: tidy(verbatim.slice(start, end)) } : {};
  const work: CitedWork = { ...printed, address };
  const at: Span = { start, end };
  return [{ form: 'link', start, end, chains: [{ links: [{ work, surety, because: { by: 'link' }, at }] }] }];
}

/**
 * Sure where the words name a work, or the sentence relies on whom they name. Other words may be a link to anything:
 * likely at most, and only where they or their sentence state what somebody says; `null`: they cite nothing.
 */
function suretyOf(flat: string, { start, end }: Span, words: string): 'certain' | 'likely' | null {
  if (NAMES_WORK.some((pattern) => pattern.test(words))) return 'certain';
  const relies =
    RELIES_BEFORE.test(flat.slice(Math.max(0, start - 60), start)) ||
    RELIES_AFTER.test(flat.slice(end, end + 40));
  if (relies && (OF_WORK.test(words) || /\p{Lu}/u.test(words))) return 'certain';
  if (OF_WORK.test(words)) return 'likely';
  if (isName(words)) return null;
  const isStated = words.split(' ').length > 2 && OF_STATEMENT.test(words);
  return isStated || ATTRIBUTES.test(sentenceAround(flat, start, end)) ? 'likely' : null;
}

/** How far about a link its sentence is looked at, in UTF-16 code units. */
const SENTENCE = 300;

function sentenceAround(flat: string, start: number, end: number): string {
  const before =
    flat
      .slice(Math.max(0, start - SENTENCE), start)
      .split(/[.!?]["')]?\s/)
      .at(-1) ?? '';
  const after = flat.slice(end, end + SENTENCE).split(/[.!?]["')]?\s/, 1)[0] ?? '';
  return `${before} ${after}`;
}

/** One word, or capitalised ones: a link over them tells who or what that is. */
const isName = (words: string): boolean =>
  !words.includes(' ') ||
  words.split(' ').every((word) => /^(?:\P{L}*\p{Lu}|(?:of|the|and|de|del|la|von|du|des|y|et)$)/u.test(word));
