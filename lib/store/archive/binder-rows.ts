import { generateKeyBetween } from 'fractional-indexing';
import * as v from 'valibot';
import { areInOrder } from '../../binder/index.ts';
import type { Span } from '../../model/index.ts';
import { address, id, instant, LONGEST_ADDRESS, line, offset, span } from '../schema/basic.ts';
import { locale, mutable, note, when } from './columns.ts';

/** Rows of cases and of what stands in them. */

const local = v.object({ en: note, es: note, fr: note });
/** A day of the calendar: "2027-03-04". */
const day = v.pipe(v.string(), v.isoDate());

/** A key that `fractional-indexing` can continue from. */
const order = v.pipe(line, v.check(isOrderKey, 'not an order key'));

function isOrderKey(key: string): boolean {
  try {
    return generateKeyBetween(key, null) > key;
  } catch {
    return false;
  }
}

const style = v.picklist([
  'bluebook',
  'mcgill',
  'oscola',
  'euaa',
  'ecoi',
  'irb',
  'chicago-notes',
  'chicago-author-date',
  'apa',
  'own',
]);

const profile = v.picklist(['us-eoir', 'us-uscis', 'ca-rpd', 'uk-ftt-iac', 'expert', 'general']);

/** How the files of a case were made last. */
const habits = v.object({
  format: line,
  parts: v.pipe(v.array(line), v.maxLength(100)),
  style,
  group: v.picklist(['issue', 'exhibit']),
  wording: v.picklist(['quotation', 'parenthetical']),
  name: v.pipe(line, v.maxLength(200)),
});

export const cases = v.object({
  id,
  ...mutable,
  order,
  content: v.object({
    reference: note,
    template: v.picklist(['us-asylum', 'ca-irpa', 'uk-eu', 'general']),
    profile,
    style,
    locale,
    packages: when(v.pipe(v.array(id), v.maxLength(1_000))),
    role: when(v.picklist(['advocate', 'expert', 'researcher'])),
    country: when(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    client: when(note),
    hearing: when(day),
    daysBefore: when(v.pipe(offset, v.maxValue(3_650))),
    exhibitNumber: when(v.pipe(line, v.maxLength(40))),
    archivedAt: when(instant),
    arrangement: when(v.picklist(['issue', 'type', 'date', 'own'])),
    filing: when(
      v.object({
        adverse: when(v.picklist(['leave-out', 'include', 'flag'])),
        others: when(v.picklist(['cite', 'list', 'leave-out'])),
        unfiled: when(v.picklist(['leave-out', 'include'])),
      }),
    ),
    particulars: when(
      v.pipe(
        v.record(line, note),
        v.check((said) => Object.keys(said).length <= 1_000),
      ),
    ),
    exporting: when(v.record(profile, habits)),
    dismissals: when(
      v.pipe(v.array(v.object({ of: line, key: line, reason: note, at: instant })), v.maxLength(10_000)),
    ),
    restored: when(v.pipe(v.array(v.object({ of: line, at: instant })), v.maxLength(10_000))),
    sample: when(v.picklist(['begun', 'whole'])),
  }),
});

export const issues = v.object({
  id,
  ...mutable,
  case: id,
  parent: v.nullable(id),
  order,
  content: v.object({
    templateNode: when(line),
    label: local,
    gloss: when(local),
    searchWords: when(v.array(line)),
    proposition: when(note),
    dismissed: when(v.pipe(v.array(id), v.maxLength(10_000))),
  }),
});

/** In order and not overlapping: what is printed walks along them. */
const spans = <T extends v.GenericSchema<unknown, unknown>>(of: T, spanOf: (one: v.InferOutput<T>) => Span) =>
  v.pipe(
    v.array(of),
    v.maxLength(10_000),
    v.check((all) => areInOrder(all.map(spanOf)), 'spans that overlap'),
  );

const alteration = v.variant('put', [
  v.object({ span, put: v.literal('ellipsis') }),
  v.object({ span, put: v.literal('words'), words: note }),
]);
const translation = v.object({
  text: note,
  language: line,
  translator: note,
  competence: note,
  date: v.union([v.literal(''), day]),
});

export const entries = v.object({
  id,
  ...mutable,
  case: id,
  passage: id,
  source: id,
  clip: when(id),
  placements: v.pipe(v.array(v.object({ issue: id, order })), v.maxLength(10_000)),
  order,
  content: v.object({
    stance: v.nullable(v.picklist(['supports', 'adverse', 'mixed', 'background'])),
    note,
    parenthetical: note,
    transcript: when(note),
    alterations: when(spans(alteration, (one) => one.span)),
    emphasis: when(spans(span, (one) => one)),
    translation: when(translation),
    citeCheck: when(v.object({ by: note, at: instant, citation: note })),
    answers: when(v.pipe(v.array(id), v.maxLength(10_000))),
    tags: when(v.pipe(v.array(line), v.maxLength(1_000))),
    disclosure: when(
      v.object({
        choice: v.picklist(['keep', 'leave-out']),
        of: v.pipe(v.array(note), v.maxLength(10_000)),
      }),
    ),
  }),
});

export const exhibits = v.object({
  id,
  ...mutable,
  case: id,
  order,
  content: v.object({
    home: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
    scope: v.picklist(['whole', 'excerpt']),
    filedBy: v.nullable(note),
    pages: when(v.pipe(offset, v.maxValue(1_000_000))),
  }),
});

export const searches = v.object({
  id,
  ...mutable,
  case: id,
  content: v.object({
    day,
    place: note,
    address: when(address),
    words: note,
    outcome: v.picklist(['found', 'nothing', 'open']),
    result: note,
    issue: when(id),
  }),
});
