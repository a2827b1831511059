import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Order keys compare by code units, never by a language's rules. */
export const byOrder = (a: { order: string }, b: { order: string }): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : 0;

/** A key after all of these. */
export function orderAfter(keys: readonly string[]): string {
  return generateKeyBetween(greatest(keys), null);
}

/** `count` keys after all of these, ascending. */
export function ordersAfter(keys: readonly string[], count: number): string[] {
  return generateNKeysBetween(greatest(keys), null, count);
}

/**
 * A key directly before `next` among `keys`; without `next`, after all of them. Merged archives may bring equal
 * keys: then the new key stands before all that are equal to `next`.
 */
export function orderBefore(keys: readonly string[], next: string | null): string {
  if (next === null) return orderAfter(keys);
  return generateKeyBetween(greatest(keys.filter((key) => key < next)), next);
}

const greatest = (keys: readonly string[]): string | null =>
  keys.reduce<string | null>((most, key) => (most === null || key > most ? key : most), null);
