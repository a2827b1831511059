import type { Field, SourceMetadata } from '../../../lib/model/index.ts';
import { type Likeness, shingled } from '../../../lib/source/index.ts';
import type { SavedPage } from './pages.ts';

/** A pair of publications and whether they are one work. */
export interface Pair {
  kind: string;
  same: boolean;
  one: Likeness;
  other: Likeness;
}

/** Numbers between 0 and 1, the same at every run. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const field = <T>(value: T): Field<T> => ({ value, foundIn: 'meta', weight: 1 });

export function likenessOf(
  address: string,
  paragraphs: readonly string[],
  metadata: SourceMetadata,
): Likeness {
  const blocks = [];
  let text = '';
  for (const paragraph of paragraphs) {
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + paragraph.length } as const);
    text += `${paragraph}\n`;
  }
  return { addresses: [address], metadata, texts: [shingled({ text, blocks })] };
}

/** What another site says of a work it took over: the title glued to its own name, no number, no date. */
function elsewhere({ metadata }: SavedPage, language?: string): SourceMetadata {
  const copied: SourceMetadata = { siteName: field('The other site') };
  if (metadata.title) copied.title = field(`${metadata.title.value} | The other site`);
  const said = language ?? metadata.language?.value;
  if (said) copied.language = field(said);
  return copied;
}

type Change = (paragraphs: readonly string[], roll: () => number, stranger: SavedPage) => string[];

const cut =
  (share: number): Change =>
  (paragraphs, roll) =>
    paragraphs.filter(() => roll() >= share);

const reword =
  (share: number): Change =>
  (paragraphs, roll) => {
    const words = paragraphs.join(' ').split(/\s+/);
    const another = () => words[Math.floor(roll() * words.length)] ?? 'other';
    return paragraphs.map((paragraph) =>
      paragraph.replace(/\S+/g, (word) => (roll() < share ? another() : word)),
    );
  };

/** The furniture of another page around it, told from the article by nobody. */
const frame: Change = (paragraphs, _, { furniture }) => [
  ...furniture.slice(0, 8),
  ...paragraphs,
  ...furniture.slice(-12),
];

const all =
  (...changes: Change[]): Change =>
  (paragraphs, roll, stranger) =>
    changes.reduce((changed, change) => change(changed, roll, stranger), [...paragraphs]);

/** Copies of a work as other sites make them. */
const COPIES: Record<string, Change> = {
  'boilerplate swapped': frame,
  'a fifth of the paragraphs cut': cut(0.2),
  'two fifths cut': cut(0.4),
  '1 word in 100 changed': reword(0.01),
  '3 words in 100 changed': reword(0.03),
  'frame, a tenth cut, 1 in 100 changed': all(frame, cut(0.1), reword(0.01)),
};

const GERMAN = [
  'Startseite',
  'Suche in allen Dokumenten',
  'Über uns',
  'Herausgeber und Datenschutz',
  'Teilen',
];

export function copiesOf(page: SavedPage, stranger: SavedPage, seed: number): Pair[] {
  const one = likenessOf(page.address, page.paragraphs, page.metadata);
  const pair = (kind: string, paragraphs: string[], language?: string): Pair => ({
    kind,
    same: true,
    one,
    other: likenessOf('https://copies.example/1', paragraphs, elsewhere(page, language)),
  });
  const roll = dice(seed);
  const made = Object.entries(COPIES).map(([kind, change]) =>
    pair(kind, change(page.paragraphs, roll, stranger)),
  );
  const german = page.metadata.language?.value.startsWith('de') ? 'en' : 'de';
  return [...made, pair('frame in another language', [...GERMAN, ...page.paragraphs, ...GERMAN], german)];
}

/** Works that look like a page's and are not. */
export function strangersOf(page: SavedPage, stranger: SavedPage, seed: number): Pair[] {
  const roll = dice(seed);
  const { address, metadata, paragraphs } = page;
  const one = likenessOf(address, paragraphs, metadata);
  const site = new URL(address).origin;
  const newer = paragraphs.map((paragraph, index) => {
    if (roll() < 0.15) return stranger.paragraphs[index % stranger.paragraphs.length] ?? paragraph;
    return paragraph.replace(/\d+/g, (digits) => (roll() < 0.5 ? String(Number(digits) + 1) : digits));
  });
  const { published: _, ...undated } = metadata;
  const year = (metadata.published?.value.year ?? 2020) + 1;
  const dated = { ...metadata, published: field({ year }) };
  const { title: __, number: ___, ...rest } = undated;
  const title = field(stranger.metadata.title?.value ?? 'Another title');
  const template = paragraphs.map((paragraph, index) =>
    roll() < 0.1 ? (stranger.paragraphs[index % stranger.paragraphs.length] ?? paragraph) : paragraph,
  );
  const quoted = paragraphs.filter(() => roll() < 0.4);
  const pair = (kind: string, other: Likeness): Pair => ({ kind, same: false, one, other });
  return [
    pair('next edition, dated', likenessOf(`${site}/next`, newer, dated)),
    pair('next edition, undated', likenessOf(`${site}/next`, newer, undated)),
    pair('next edition, undated, at another site', likenessOf('https://copies.example/2', newer, undated)),
    pair('page of one template', likenessOf(`${site}/template`, template, { ...rest, title })),
    pair(
      'article that quotes two fifths',
      likenessOf('https://quotes.example/1', [...stranger.paragraphs, ...quoted], stranger.metadata),
    ),
  ];
}
