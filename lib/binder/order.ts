/**
 * Order keys compare by code units, never by a language's rules; records with equal keys stay in a fixed
 * order.
 */
export function byOrder(a: { order: string; id?: string }, b: { order: string; id?: string }): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  const [left, right] = [a.id ?? '', b.id ?? ''];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
