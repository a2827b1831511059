import { SORTS, type Sort } from '../../components/cases/order.ts';

/** The order that an address of the list asks for: `#sort=changed`; by hearing else. */
export function sortOf(hash: string): Sort {
  const asked = new URLSearchParams(hash.replace(/^#/, '')).get('sort');
  return SORTS.find((sort) => sort === asked) ?? 'hearing';
}
