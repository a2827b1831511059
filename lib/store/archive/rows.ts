import * as v from 'valibot';
import { LONGEST_SEEN } from '../../model/index.ts';
import { isAlike } from '../../source/user-rules.ts';
import { leftOut } from '../appearance-schema.ts';
import { capturedText, circumstances, selectors, storedBytes } from '../clip/schema.ts';
import { packageList } from '../ndp-schema.ts';
import { decidedOrigins, foundOrigins } from '../origins/schema.ts';
import { setPageLabels } from '../page-labels.ts';
import { assessed } from '../publisher-schema.ts';
import { address, id, instant, line, offset, place, span } from '../schema/basic.ts';
import { foundIn, isFieldValue, metadata, metadataKey } from '../schema/metadata.ts';
import { cases, entries, exhibits, issues, searches } from './binder-rows.ts';
import { locale, mutable, note, when } from './columns.ts';
import type { ArchivedTable } from './format.ts';

/** Rows as an archive holds them: what stands in the open beside `content`, without keys and versions. */

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const addresses = v.pipe(v.array(address), v.maxLength(10_000));

const sources = v.object({
  id,
  ...mutable,
  seed: when(v.literal(true)),
  imported: when(v.literal(true)),
  mergedInto: when(id),
  joinedAt: when(instant),
  content: v.object({
    metadata,
    addresses,
    pageLabels: when(setPageLabels),
    retired: when(
      v.object({ why: v.nullable(v.picklist(['superseded', 'withdrawn'])), words: note, at: instant }),
    ),
    onText: when(v.pipe(v.array(address), v.maxLength(10_000))),
    takenBack: when(v.pipe(v.array(v.object({ field: metadataKey, at: instant })), v.maxLength(500))),
  }),
});

const captures = v.object({
  id,
  source: id,
  visit: v.nullable(id),
  at: instant,
  updatedAt: when(instant),
  content: v.object({
    address,
    frameAddress: when(address),
    canonicalAddress: when(address),
    titleShown: line,
    textHash: hex,
    textRules: line,
    page: v.nullable(storedBytes),
    metadata,
    circumstances,
  }),
});

const texts = v.object({ id, content: capturedText });

const appearances = v.object({ id, at: instant, content: v.object({ stored: storedBytes, leftOut }) });

const length = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100_000));
const point = v.pipe(v.number(), v.finite());
const picture = v.object({
  stored: v.pipe(
    storedBytes,
    v.check(({ mediaType }) => mediaType === 'image/png', 'not a PNG'),
  ),
  width: length,
  height: length,
  page: length,
  area: v.object({ x0: point, y0: point, x1: point, y1: point }),
});
const state = v.picklist(['exact', 'moved', 'changed']);
const lacking = v.picklist(['changed', 'gone']);
const passages = v.object({
  id,
  capture: id,
  source: id,
  clip: id,
  at: instant,
  updatedAt: instant,
  deletedAt: when(instant),
  content: v.object({
    span: place,
    selectors,
    picture: when(picture),
    alsoAt: when(v.pipe(v.array(v.object({ capture: id, span, state })), v.maxLength(100))),
    rests: when(foundOrigins),
    notAt: when(v.pipe(v.array(v.object({ capture: id, address, state: lacking })), v.maxLength(100))),
  }),
});

const packages = v.object({ id, ...mutable, content: packageList });

const publishers = v.object({ id, ...mutable, content: assessed });

const userRules = v.object({
  id,
  ...mutable,
  content: v.pipe(
    v.object({
      site: v.pipe(line, v.minLength(1)),
      field: metadataKey,
      take: v.variant('from', [
        v.object({ from: v.literal('place'), foundIn, place: when(line) }),
        v.object({ from: v.literal('value'), value: v.unknown() }),
      ]),
    }),
    v.check(
      ({ field, take }) => take.from === 'place' || isFieldValue(field, take.value),
      'the field cannot hold the value',
    ),
    v.check(({ field, take }) => take.from === 'place' || isAlike(field), 'not alike on all pages'),
  ),
});

const sightings = v.object({
  id,
  passage: id,
  at: instant,
  updatedAt: instant,
  content: v.object({
    state: v.picklist(['exact', 'moved', 'changed', 'gone']),
    address,
    words: when(v.pipe(v.string(), v.maxLength(LONGEST_SEEN))),
  }),
});

const settings = v.object({
  id: v.literal('settings'),
  ...mutable,
  activeCase: v.nullable(id),
  content: v.object({
    locale: v.nullable(locale),
    theme: v.picklist(['system', 'light', 'dark']),
    welcomed: v.boolean(),
    collector: note,
    stanceOnPages: v.optional(v.boolean(), false),
    ownStyle: v.optional(
      v.nullable(v.object({ title: line, xml: v.pipe(v.string(), v.maxLength(1_000_000)) })),
      null,
    ),
  }),
});

const ACTIONS = [
  'started',
  'captured',
  'clipped',
  'withdrawn',
  'restored',
  'seed-loaded',
  'exported',
  'imported',
  'corrected',
  'merged',
  'parted',
  'erased',
] as const;

const custody = v.object({
  hash: hex,
  content: v.object({
    chain: line,
    seq: offset,
    at: instant,
    actor: line,
    action: v.picklist(ACTIONS),
    object: hex,
    subject: line,
    previous: hex,
  }),
});

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const ground = v.variant('by', [
  v.object({ by: v.literal('address'), address: line }),
  v.object({ by: v.literal('number'), number: line }),
  v.object({ by: v.literal('doi'), doi: line }),
  v.object({ by: v.literal('title'), title: line }),
  v.object({ by: v.literal('text'), share }),
  v.object({ by: v.literal('contained'), share }),
]);
const relations = v.object({
  id,
  ...mutable,
  from: id,
  to: id,
  kind: v.picklist(['likely', 'translation', 'part', 'apart']),
  content: v.object({ grounds: v.pipe(v.array(ground), v.maxLength(50)) }),
});

const origins = v.object({ id, ...mutable, passage: id, content: decidedOrigins });

export const rowSchemas = {
  sources,
  captures,
  texts,
  appearances,
  passages,
  packages,
  cases,
  issues,
  entries,
  exhibits,
  searches,
  publishers,
  relations,
  origins,
  userRules,
  sightings,
  settings,
  custody,
} satisfies Record<ArchivedTable, v.GenericSchema>;

export type ArchivedRows = { [T in ArchivedTable]: v.InferOutput<(typeof rowSchemas)[T]>[] };
