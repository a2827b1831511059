import {
  type BinderItem,
  type BinderView,
  disclosureKey,
  type PersonSign,
  personSigns,
  postHost,
} from '../binder/index.ts';
import type { Disclosure, EntryId, PublisherType } from '../model/index.ts';
import { wordsAround } from './data/words-around.ts';
import { asPrinted, type ExportOptions, type FormatId, isVerbatim } from './options.ts';
import { offered } from './plan.ts';
import { plainBlock } from './printed.ts';
import { type Quote, quoteOf } from './quote.ts';

/** A passage that may tell of somebody who needs protection, with what was decided of it. */
export interface Flagged {
  entry: EntryId;
  /** As it is printed. */
  words: string;
  /** What its source is called; empty where that is not known. */
  source: string;
  signs: PersonSign[];
  /** Null: not yet, or more is flagged now than when it was decided. */
  choice: Disclosure['choice'] | null;
}

/**
 * The passages that an export with these options would print and that may tell of such persons, and those that were
 * decided to be left out. Looks at what is printed: what a quotation leaves out raises nothing, but in a format that has
 * each passage as its page has it.
 */
export function flagged(view: BinderView, options: ExportOptions, format?: FormatId): Flagged[] {
  const verbatim = format !== undefined && isVerbatim(format);
  return offered(view, asPrinted(options, format)).flatMap((item) => {
    const quote = quoteOf(item, options);
    const signs = signsIn(item, quote, verbatim ? verbatimOf(item) : '');
    const choice = choiceOf(item.entry.disclosure, signs);
    if (signs.length === 0 && choice !== 'leave-out') return [];
    const source = item.source.metadata.title?.value ?? item.capture.titleShown;
    return [{ entry: item.entry.id, words: textOf(quote.blocks), source, signs, choice }];
  });
}

/** What is kept of a decision on a flagged passage. */
export const decisionOn = ({ signs }: Flagged, choice: Disclosure['choice']): Disclosure => ({
  choice,
  of: signs.map(disclosureKey),
});

function choiceOf(decided: Disclosure | undefined, signs: readonly PersonSign[]): Flagged['choice'] {
  if (!decided) return null;
  if (decided.choice === 'leave-out') return 'leave-out';
  return signs.every((sign) => decided.of.includes(disclosureKey(sign))) ? 'keep' : null;
}

/** The words of a passage and what is kept of those around it, in one piece. */
function verbatimOf({ passage }: BinderItem): string {
  const { before, exact, after } = wordsAround(passage);
  return before + exact + after;
}

function signsIn(item: BinderItem, quote: Quote, verbatim: string): PersonSign[] {
  const title = item.source.metadata.title?.value ?? '';
  const texts = [
    textOf(quote.blocks),
    textOf(quote.translation?.blocks ?? []),
    verbatim,
    quote.note ?? '',
    quote.rests,
    // Where every word has its capital a name looks like any other.
    isSentence(title) ? title : '',
  ];
  const signs = signsOnce(
    item,
    texts.filter((text) => text !== ''),
  );
  const host = postHost(item.capture.address);
  const post: PersonSign[] = host && !isPublicBody(item) ? [{ kind: 'post', words: host }] : [];
  return [...new Map([...post, ...signs].map((sign) => [disclosureKey(sign), sign])).values()];
}

/** What was found in an item's texts last: other options seldom print other words. */
const lastLooked = new WeakMap<BinderItem, { texts: string; signs: PersonSign[] }>();

function signsOnce(item: BinderItem, texts: readonly string[]): PersonSign[] {
  const now = texts.join('\0');
  const last = lastLooked.get(item);
  if (last?.texts === now) return last.signs;
  const signs = texts.flatMap(personSigns);
  lastLooked.set(item, { texts: now, signs });
  return signs;
}

const textOf = (blocks: Quote['blocks']): string => blocks.map(plainBlock).join('\n');

/** Kinds of publishers whose posts are no body's word to everybody. */
const NO_BODIES: readonly PublisherType[] = ['commercial', 'other'];

/** What a body known as such posts is published for everybody. */
const isPublicBody = ({ publisher }: BinderItem): boolean =>
  publisher?.type !== undefined && publisher.type !== null && !NO_BODIES.includes(publisher.type);

/** Whether fewer than half of the longer words begin with a capital. */
function isSentence(title: string): boolean {
  const words = title.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 < words.length;
}
