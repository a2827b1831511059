import type { Block, Span } from '../model/index.ts';
import type { FlatText } from './flat.ts';

/**
 * What may cite and was not read as a citation: a bracket with a name and a figure, a mark of a note. All in flat words.
 */
const UNREAD =
  /[([](?=[^()[\]]{0,300}\d)(?=[^()[\]]{0,300}\p{Lu})[^()[\]]{2,300}[()[\]]|\[\d{1,4}\]|(?<=\p{L}[.,;:!?]["')]?)\d{1,3}(?=\s|$)|[⁰¹²³⁴-⁹]/u;

/** Where a text has been looked through since the citation that was read last. */
export interface PassedOver {
  /** To this offset. */
  to: number;
  /** Whether something stands there that may cite and was not read. */
  hasUnread: boolean;
}

/**
 * Goes on looking from the last citation to the next: an "ibid." leads back over plain words alone, not over what may
 * cite, nor a heading.
 */
export function passOver(
  { flat }: FlatText,
  blocks: readonly Block[],
  passed: PassedOver,
  until: Span,
): void {
  if (until.start <= passed.to) return;
  passed.hasUnread ||=
    UNREAD.test(flat.slice(passed.to, until.start)) ||
    blocks.some(({ kind, start, end }) => kind === 'heading' && start >= passed.to && end <= until.start);
  passed.to = until.start;
}
