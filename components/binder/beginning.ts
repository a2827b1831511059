import type { BinderItem } from '../../lib/binder/view.ts';
import type { Locale } from '../../lib/model/index.ts';
import { wordsOf } from '../../lib/words/picture.ts';

/** Of a passage's words, in UTF-16 code units: enough to know it again. */
const SHOWN = 90;

/** How a passage begins, in one line. */
export function beginning({ passage }: BinderItem, locale: Locale): string {
  const words = wordsOf(passage, locale).replace(/\s+/g, ' ').trim();
  return words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', SHOWN) || SHOWN)} …`;
}
