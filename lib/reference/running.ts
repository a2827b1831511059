import type { OriginChain, OriginLink, OriginReason, Span } from '../model/index.ts';
import type { FlatText } from './flat.ts';
import { workKey } from './keys.ts';
import { findMentions, type Step, treeOf, wordsOf } from './mentions.ts';
import { SAME_SOURCE, SPEAKS_ON } from './phrases.ts';
import { firstEndingAfter } from './places.ts';
import type { Citation, ReferenceEntry, References } from './types.ts';

/** An uncited sentence in its paragraph. */
export interface Uncited {
  sentence: Span;
  /** What the paragraph cites, in order: citations that cite something. */
  cited: readonly Citation[];
}

/** How far into a sentence its subject is looked for, in UTF-16 code units. */
const SUBJECT = 110;
const REPORTS =
  /^(?:according to|as reported by|según|de acuerdo con|selon|d'après)\b|\b(?:states?|stated|notes?|noted|reports?|reported|says|said|indicates?|indicated|adds|added|found|finds|documented|documents|estimates?|estimated|writes|wrote|señala|señaló|informa|informó|afirma|afirmó|indique|rapporte|affirme)\b/iu;

/**
 * The source of a sentence without a citation of its own, where its words go on with one: "The same report adds …",
 * "The Harbour Office also states …". Never certain.
 */
export function runningSource(references: References, text: FlatText, uncited: Uncited): OriginChain[] {
  const { sentence } = uncited;
  const words = text.flat.slice(sentence.start, Math.min(sentence.end, sentence.start + SUBJECT));
  const [before, after] = citedAround(uncited);
  SAME_SOURCE.lastIndex = 0;
  if (SAME_SOURCE.test(words) || SPEAKS_ON.test(words)) {
    const link = before ?? (SPEAKS_ON.test(words) ? undefined : after);
    return link ? [chainOf(link.work, { by: 'same-source' })] : [];
  }
  if (!REPORTS.test(words)) return [];
  const named = namedIn(references, words);
  if (named.length === 0) return [];
  for (const link of [after, before]) {
    const fits = link && named.some(({ work }) => workKey(work) === workKey(link.work));
    if (fits) return [chainOf(link.work, { by: 'named-in-sentence' })];
  }
  const [only] = named;
  if (named.length === 1 && only) return [chainOf(only.work, { by: 'named-in-sentence' })];
  const author = only?.work.author;
  const work = author === undefined ? {} : { author };
  return [{ links: [{ work, surety: 'open', because: { by: 'several', fitting: named.length } }] }];
}

const chainOf = (work: OriginLink['work'], because: OriginReason): OriginChain => ({
  links: [{ work, surety: 'likely', because }],
});

/** What the paragraph cites before the sentence and after it, where that is one work. */
function citedAround({ sentence, cited }: Uncited): (OriginLink | undefined)[] {
  const at = firstEndingAfter(cited, sentence.start);
  let after = at;
  while ((cited[after]?.start ?? sentence.end) < sentence.end) after++;
  return [cited[at - 1], cited[after]].map(onlyLink);
}

function onlyLink(citation: Citation | undefined): OriginLink | undefined {
  const [link] = citation?.chains.length === 1 ? (citation.chains[0]?.links ?? []) : [];
  return link && link.surety !== 'open' ? link : undefined;
}

/** Entries whose author the first words of a sentence name. */
function namedIn(references: References, words: string): ReferenceEntry[] {
  const { byName, tree } = namesOfWorks(references);
  const named = findMentions({ flat: words }, wordsOf({ flat: words }), tree);
  const entries = new Set(named.flatMap(({ name }) => byName.get(name) ?? []));
  return [...entries].sort((a, b) => a.start - b.start);
}

/** The names of the entries of a text's lists of works. */
interface NamesOfWorks {
  byName: Map<string, ReferenceEntry[]>;
  tree: Step;
}

const known = new WeakMap<References, NamesOfWorks>();

function namesOfWorks(references: References): NamesOfWorks {
  const before = known.get(references);
  if (before) return before;
  const byName = new Map<string, ReferenceEntry[]>();
  for (const list of references.lists)
    for (const entry of list.kind === 'works' ? list.entries : [])
      for (const name of entry.names) {
        const others = byName.get(name);
        if (others) others.push(entry);
        else if (name.length > 3) byName.set(name, [entry]);
      }
  const made = { byName, tree: treeOf(byName.keys()) };
  known.set(references, made);
  return made;
}

/** Whether a folded name is one that the text's lists of works know. */
export const knowsName = (references: References, name: string): boolean =>
  namesOfWorks(references).byName.has(name);
