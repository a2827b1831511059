import * as v from 'valibot';
import { isId } from '../../model/index.ts';

/**
 * The smallest things that may come in from a page or an archive, bounded, and how a schema is asked.
 */

export const LONGEST_ADDRESS = 64_000;
export const LONGEST_LINE = 20_000;

export const id = v.custom<string>(isId, 'not an id');
export const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Only web pages and files are evidence with an address; `javascript:` and `data:` are not. */
export const address = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ADDRESS),
  v.check((text) => /^(https?|file):$/.test(URL.parse(text)?.protocol ?? ''), 'not a web or file address'),
);

/** A span that may be empty: where a picture stands in a text. */
export const place = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'a span that ends before it starts'),
);

export const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'an empty span'),
);

/** Left out when absent or no good: `exactOptionalPropertyTypes` knows no `undefined`. */
export const orNothing = <S extends v.GenericSchema>(schema: S) =>
  v.optional(v.fallback(v.union([schema, v.undefined_()]), undefined));

/** Takes away the keys that hold `undefined`. */
export const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;

export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no such moment'),
);

export const words = v.pipe(line, v.minLength(1));

const year = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(9999));
const month = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(12));
const day = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(31));
export const partialDate = v.union([
  v.strictObject({ year, month, day }),
  v.strictObject({ year, month }),
  v.strictObject({ year }),
]);

/** A value read by a schema, or in words what is wrong with it. */
export type Read<T> = { ok: true; value: T } | { ok: false; error: string };

export function read<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Read<T> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  return { ok: false, error: path ? `${path}: ${issue.message}` : issue.message };
}
