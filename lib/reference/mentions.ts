import type { Span } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';
import type { FlatText } from './flat.ts';

/** A place where the text names an entry of its lists. */
export interface Mention extends Span {
  /** Folded, as the index has it. */
  name: string;
}

/** Names word by word. */
export interface Step {
  next: Map<string, Step>;
  name: string | null;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Names of so few letters are words too ("us"); they count where they are capitalised. */
const SHORT = 4;

/** The words of a text, folded, side by side with where they stand. */
export interface Words {
  folded: string[];
  starts: number[];
  ends: number[];
}

/** The words of a text; made once, for names are looked for twice. */
export function wordsOf({ flat }: Pick<FlatText, 'flat'>): Words {
  const words: Words = { folded: [], starts: [], ends: [] };
  const known = new Map<string, string>();
  for (const { index, 0: word } of flat.matchAll(WORD)) {
    const folded = known.get(word) ?? foldName(word);
    known.set(word, folded);
    words.folded.push(folded);
    words.starts.push(index);
    words.ends.push(index + word.length);
  }
  return words;
}

/** Where names stand, in reading order; a name inside a longer one ("retired professor") belongs to the longer. */
export function findMentions({ flat }: Pick<FlatText, 'flat'>, words: Words, root: Step): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.folded.length; at++) {
    const length = longestFrom(root, words.folded, at);
    if (length === null) continue;
    const start = words.starts[at] as number;
    const end = words.ends[at + length.words - 1] as number;
    if (length.name.length <= SHORT && !/\p{Lu}/u.test(flat.slice(start, end))) continue;
    mentions.push({ start, end, name: length.name });
    at += length.words - 1;
  }
  return mentions;
}

/** Made once for the names that are looked for in many places. */
export function treeOf(names: Iterable<string>): Step {
  const root: Step = { next: new Map(), name: null };
  for (const name of names) {
    let step = root;
    for (const word of name.split(' ')) {
      const next = step.next.get(word) ?? { next: new Map(), name: null };
      step.next.set(word, next);
      step = next;
    }
    step.name = name;
  }
  return root;
}

function longestFrom(
  root: Step,
  words: readonly string[],
  from: number,
): { words: number; name: string } | null {
  let step: Step | undefined = root;
  let found: { words: number; name: string } | null = null;
  for (let at = from; step && at < words.length; at++) {
    step = step.next.get(words[at] as string);
    if (step?.name) found = { words: at - from + 1, name: step.name };
  }
  return found;
}

const INTRODUCED = /\(["']?([\p{Lu}\d][\p{L}\d&/-]{1,14})["']?\)/gu;

/**
 * Short forms that the text introduces after a name ("Human Rights Watch (HRW)", "X's Transformation Index (XTI)"):
 * the short form, folded, and the name it stands for.
 */
export function findShortForms({ flat }: FlatText, mentions: readonly Mention[]): Map<string, string> {
  const forms = new Map<string, string>();
  let next = 0;
  for (const { index, 1: short = '' } of flat.matchAll(INTRODUCED)) {
    while (next < mentions.length && (mentions[next] as Mention).end <= index) next++;
    const before = mentions[next - 1];
    if (!before || !standsFor(short, flat.slice(before.start, index), index - before.end)) continue;
    const form = foldName(short);
    if (form !== before.name && !forms.has(form)) forms.set(form, before.name);
  }
  return forms;
}

/** In UTF-16 code units, between a name and its short form. */
const LONGEST_BETWEEN = 80;

function standsFor(short: string, words: string, between: number): boolean {
  if (between <= 2) return true;
  if (between > LONGEST_BETWEEN || /[.;:]\s/.test(words)) return false;
  const first = [...words.matchAll(WORD)].map(({ 0: word }) => word.charAt(0).toLowerCase());
  let at = 0;
  for (const letter of short.toLowerCase()) {
    at = first.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
