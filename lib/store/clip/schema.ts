import * as v from 'valibot';
import {
  type CapturedText,
  type CaptureFacts,
  type ClipProposal,
  isId,
  type MetadataKey,
  type PassageDraft,
  type SourceMetadata,
  type StagedPart,
} from '../../model/index.ts';

/**
 * What may come in from a page or an archive. Sizes are bounded, objects are made anew with the named keys only
 * (so nothing reaches a prototype), and a field of metadata or circumstances that is no good is dropped rather
 * than losing the passage with it.
 */

/** Far above any real page: a hundred books. */
const LONGEST_TEXT = 32_000_000;
const LONGEST_HTML = 128_000_000;
const MOST_BLOCKS = 1_000_000;
const MOST_PASSAGES = 200;
const LONGEST_ADDRESS = 64_000;
const LONGEST_LINE = 20_000;
const MOST_PARTS = 1_024;
const LONGEST_PART = 16_000_000;

export const id = v.custom<string>(isId, 'not an id');
export const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const passageText = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Only web pages and files are evidence with an address; `javascript:` and `data:` are not. */
export const address = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ADDRESS),
  v.check((text) => /^(https?|file):$/.test(URL.parse(text)?.protocol ?? ''), 'not a web or file address'),
);

export const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'an empty span'),
);

/** Left out when absent or no good: `exactOptionalPropertyTypes` knows no `undefined`. */
const orNothing = <S extends v.GenericSchema>(schema: S) =>
  v.optional(v.fallback(v.union([schema, v.undefined_()]), undefined));

/** Takes away the keys that hold `undefined`. */
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;

const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no such moment'),
);

export { instant };

const block = v.pipe(
  v.object({
    kind: v.picklist(['heading', 'paragraph', 'item', 'quote', 'cell', 'caption', 'pre', 'label', 'note']),
    start: offset,
    end: offset,
    level: orNothing(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(99))),
    label: orNothing(line),
    pageLabel: orNothing(line),
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

export const selectors = v.pipe(
  v.object({
    quote: v.object({ exact: passageText, prefix: line, suffix: line }),
    position: span,
    section: v.pipe(
      v.array(v.pipe(v.object({ number: orNothing(line), title: line }), v.transform(present))),
      v.maxLength(99),
    ),
    paragraph: v.nullable(offset),
    block: offset,
    pageLabel: orNothing(line),
    domPath: orNothing(line),
    decoys: orNothing(v.pipe(v.array(passageText), v.maxLength(4))),
  }),
  v.transform(present),
);

/** Where a page may say that it found a value; the user's and a seed's win over all and are not a page's to claim. */
const IN_PAGES = [
  'site-rule',
  'json-ld',
  'microdata',
  'meta',
  'link',
  'visible-text',
  'address',
  'document',
  'readability',
  'last-modified',
  'other-copy',
] as const;

const ANYWHERE = ['user', 'user-rule', 'seed', ...IN_PAGES] as const;

const said = v.object({ at: instant, of: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)) });

const fieldFoundIn =
  (places: readonly (typeof ANYWHERE)[number][], byUser: v.GenericSchema = v.undefined_()) =>
  <S extends v.GenericSchema>(value: S) => {
    const candidate = {
      value,
      foundIn: v.picklist(places),
      place: orNothing(line),
      weight: unit,
      said: orNothing(byUser),
    };
    const others = v.pipe(v.array(v.pipe(v.object(candidate), v.transform(present))), v.maxLength(50));
    return orNothing(v.pipe(v.object({ ...candidate, others: orNothing(others) }), v.transform(present)));
  };

const words = v.pipe(line, v.minLength(1));
const year = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(9999));
const month = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(12));
const day = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(31));
export const partialDate = v.union([
  v.strictObject({ year, month, day }),
  v.strictObject({ year, month }),
  v.strictObject({ year }),
]);
const author = v.object({ name: words, kind: v.picklist(['person', 'body']) });
const translation = v.object({ language: words, address });
const kind = v.picklist([
  'report',
  'response-to-information-request',
  'country-page',
  'urgent-action',
  'news',
  'web-page',
  'legislation',
  'decision',
  'book',
  'article',
  'encyclopedia',
]);

const metadataOf = (field: ReturnType<typeof fieldFoundIn>) =>
  v.pipe(
    v.object({
      title: field(words),
      subtitle: field(words),
      authors: field(v.pipe(v.array(author), v.maxLength(500))),
      publisher: field(words),
      siteName: field(words),
      published: field(partialDate),
      modified: field(partialDate),
      language: field(words),
      number: field(words),
      kind: field(kind),
      container: field(words),
      edition: field(words),
      eventPeriod: field(words),
      doi: field(words),
      canonicalUrl: field(address),
      pdfUrl: field(address),
      translations: field(v.pipe(v.array(translation), v.maxLength(100))),
      countries: field(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), v.maxLength(300))),
    }),
    v.transform(present),
  ) as unknown as v.GenericSchema<unknown, SourceMetadata>;

export const metadata = metadataOf(fieldFoundIn(ANYWHERE, said));
export const foundIn = v.picklist(ANYWHERE);

const METADATA = (metadata as unknown as { entries: Record<MetadataKey, unknown> }).entries;
export const metadataKey = v.custom<MetadataKey>(
  (key) => typeof key === 'string' && Object.hasOwn(METADATA, key),
  'not a field of metadata',
);

/** Whether a field of metadata can hold a value. */
export function isFieldValue(key: MetadataKey, value: unknown): boolean {
  const checked = read(metadata, { [key]: { value, foundIn: 'user', weight: 1 } });
  return checked.ok && checked.value[key] !== undefined;
}

const pageMetadata = metadataOf(fieldFoundIn(IN_PAGES));

const whole = v.pipe(v.number(), v.safeInteger());
export const circumstances = v.pipe(
  v.object({
    mode: v.picklist(['selection', 'page', 'pdf', 'seed', 'pasted']),
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
    collector: orNothing(line),
  }),
  v.transform(present),
);

const html = v.object({
  html: v.pipe(v.string(), v.maxLength(LONGEST_HTML)),
  mediaType: v.literal('text/html'),
});
export const storedBytes = v.object({ sha256: sha256Hex, length: offset, mediaType: line });

const captureFacts = v.pipe(
  v.object({
    address,
    frameAddress: orNothing(address),
    canonicalAddress: orNothing(address),
    titleShown: v.pipe(
      v.string(),
      v.transform((title) => title.slice(0, LONGEST_LINE)),
    ),
    text: capturedText,
    textRules: words,
    page: v.nullable(html),
    metadata: v.fallback(pageMetadata, {}),
    circumstances,
  }),
  v.transform(present),
) as unknown as v.GenericSchema<unknown, CaptureFacts>;

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

/** A value read by a schema, or in words what is wrong with it. */
export type Read<T> = { ok: true; value: T } | { ok: false; error: string };

export const readProposal = (value: unknown): Read<ClipProposal> => read(proposal, value);
export const readCaptureFacts = (value: unknown): Read<CaptureFacts> => read(captureFacts, value);
export const readStagedPart = (value: unknown): Read<StagedPart> => read(stagedPart, value);

export function read<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Read<T> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  return { ok: false, error: path ? `${path}: ${issue.message}` : issue.message };
}
