import * as v from 'valibot';
import type {
  CapturedText,
  CaptureFacts,
  ClipProposal,
  DocumentFacts,
  PassageDraft,
  StagedPart,
} from '../../model/index.ts';
import {
  address,
  id,
  instant,
  LONGEST_LINE,
  line,
  offset,
  orNothing,
  place,
  present,
  type Read,
  read,
  span,
  words,
} from '../schema/basic.ts';
import { pageMetadata } from '../schema/metadata.ts';

/**
 * What may come in from a page or an archive. Sizes are bounded, objects are made anew with the named keys only
 * (so nothing reaches a prototype), and a field of metadata or circumstances that is no good is dropped rather
 * than losing the passage with it.
 */

/** Far above any real page: a hundred books. */
const LONGEST_TEXT = 32_000_000;
const LONGEST_HTML = 128_000_000;
/** In bytes; as much as the reader of documents opens. */
const LARGEST_DOCUMENT = 512 * 1024 * 1024;
const MOST_BLOCKS = 1_000_000;
const MOST_PASSAGES = 200;
const MOST_PARTS = 1_024;
const LONGEST_PART = 16_000_000;
const passageText = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const block = v.pipe(
  v.object({
    kind: v.picklist(['heading', 'paragraph', 'item', 'quote', 'cell', 'caption', 'pre', 'label', 'note']),
    start: offset,
    end: offset,
    level: orNothing(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(99))),
    label: orNothing(line),
    pageLabel: orNothing(line),
    filePage: orNothing(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
    furniture: orNothing(
      v.picklist([
        'navigation',
        'disclaimer',
        'form',
        'promotion',
        'teaser',
        'caption',
        'outside-article',
        'running-head',
      ]),
    ),
  }),
  v.transform(present),
);

/** Blocks in reading order, not overlapping, inside the text. */
export const capturedText = v.pipe(
  v.object({ text: passageText, blocks: v.pipe(v.array(block), v.maxLength(MOST_BLOCKS)) }),
  v.check(
    ({ text, blocks }) =>
      blocks.every(
        ({ start, end }, index) =>
          start <= end && end <= text.length && start >= (blocks[index - 1]?.end ?? 0),
      ),
    'blocks out of order or out of the text',
  ),
) as unknown as v.GenericSchema<unknown, CapturedText>;

const section = v.pipe(
  v.array(v.pipe(v.object({ number: orNothing(line), title: line }), v.transform(present))),
  v.maxLength(99),
);
const pinned = { section, paragraph: v.nullable(offset), pageLabel: orNothing(line) };
const quote = v.object({ exact: passageText, prefix: line, suffix: line });
export const selectors = v.pipe(
  v.object({
    quote,
    position: place,
    ...pinned,
    block: offset,
    last: orNothing(v.pipe(v.object(pinned), v.transform(present))),
    struck: orNothing(v.pipe(v.array(line), v.maxLength(20))),
    domPath: orNothing(line),
    copy: orNothing(v.object({ ordinal: offset, of: offset })),
    decoys: orNothing(v.pipe(v.array(quote), v.maxLength(4))),
  }),
  v.transform(present),
);

const bytesFrom = v.variant('how', [
  v.object({ how: v.literal('fetched'), address, at: instant }),
  v.pipe(
    v.object({
      how: v.literal('file'),
      name: line,
      modified: orNothing(instant),
      saysFrom: orNothing(v.object({ address, at: v.nullable(instant) })),
    }),
    v.transform(present),
  ),
  v.object({ how: v.literal('import'), name: line, at: instant }),
]);

const whole = v.pipe(v.number(), v.safeInteger());
export const circumstances = v.pipe(
  v.object({
    mode: v.picklist(['selection', 'page', 'pdf', 'seed', 'pasted', 'imported', 'saved']),
    startedAt: v.nullable(instant),
    endedAt: v.nullable(instant),
    clockOffset: orNothing(whole),
    timeZone: orNothing(line),
    extensionVersion: orNothing(line),
    browser: orNothing(line),
    operatingSystem: orNothing(line),
    viewport: orNothing(v.object({ width: whole, height: whole })),
    language: orNothing(line),
    privateWindow: orNothing(v.boolean()),
    signedIn: orNothing(v.boolean()),
    metadataFailed: orNothing(v.boolean()),
    collector: orNothing(line),
    bytesFrom: orNothing(bytesFrom),
  }),
  v.transform(present),
);

const html = v.object({
  html: v.pipe(v.string(), v.maxLength(LONGEST_HTML)),
  mediaType: v.literal('text/html'),
});
export const storedBytes = v.object({ sha256: sha256Hex, length: offset, mediaType: line });

const pdf = v.object({
  bytes: v.pipe(
    v.instance(Uint8Array),
    v.check(({ length }) => length <= LARGEST_DOCUMENT, 'a document too large'),
  ),
  mediaType: v.literal('application/pdf'),
});

const facts = {
  address,
  frameAddress: orNothing(address),
  canonicalAddress: orNothing(address),
  titleShown: v.pipe(
    v.string(),
    v.transform((title) => title.slice(0, LONGEST_LINE)),
  ),
  text: capturedText,
  textRules: words,
  metadata: v.fallback(pageMetadata, {}),
  circumstances,
};

const captureFacts = v.pipe(
  v.object({ ...facts, page: v.nullable(html) }),
  v.transform(present),
) as unknown as v.GenericSchema<unknown, CaptureFacts>;

const documentFacts = v.pipe(
  v.object({ ...facts, page: pdf }),
  v.transform(present),
) as unknown as v.GenericSchema<unknown, DocumentFacts>;

const drafts = v.pipe(
  v.array(v.object({ id, span, selectors })),
  v.minLength(1),
  v.maxLength(MOST_PASSAGES),
  v.check((list) => new Set(list.map((draft) => draft.id)).size === list.length, 'an id twice'),
) as unknown as v.GenericSchema<unknown, PassageDraft[]>;

const proposal = v.object({
  clip: id,
  visit: id,
  passages: drafts,
  capture: v.variant('state', [
    v.object({ id, state: v.literal('sent-before') }),
    v.object({ id, state: v.literal('inline'), facts: captureFacts }),
    v.object({
      id,
      state: v.literal('staged'),
      parts: v.pipe(whole, v.minValue(1), v.maxValue(MOST_PARTS)),
    }),
  ]),
}) as unknown as v.GenericSchema<unknown, ClipProposal>;

const stagedPart = v.pipe(
  v.object({
    clip: id,
    index: offset,
    count: v.pipe(whole, v.minValue(1), v.maxValue(MOST_PARTS)),
    part: v.pipe(v.string(), v.maxLength(LONGEST_PART)),
  }),
  v.check(({ index, count }) => index < count, 'a part beyond the last'),
) as unknown as v.GenericSchema<unknown, StagedPart>;

export const readProposal = (value: unknown): Read<ClipProposal> => read(proposal, value);
export const readCaptureFacts = (value: unknown): Read<CaptureFacts> => read(captureFacts, value);
export const readDocumentFacts = (value: unknown): Read<DocumentFacts> => read(documentFacts, value);
export const readStagedPart = (value: unknown): Read<StagedPart> => read(stagedPart, value);
