import { sha256Json } from '../../custody/index.ts';
import type { CaptureSummary, Passage } from '../../model/index.ts';

/**
 * What the chain of custody vouches for. The source is left out: which publication a capture belongs to is
 * found, and may be put right; the text and the page stand in by their hashes.
 */
export function captureHash({ source: _, ...fact }: CaptureSummary): Promise<string> {
  return sha256Json(fact);
}

/**
 * `alsoAt` and `notAt` are left out: they are found anew whenever another copy comes in; and what it rests on, which is
 * read anew by better rules.
 */
export function passageHash({
  source: _,
  alsoAt: __,
  notAt: ___,
  rests: ____,
  ...fact
}: Passage): Promise<string> {
  return sha256Json(fact);
}
