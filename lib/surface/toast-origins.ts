import type { OriginSaid, SavedToast } from '../messages/protocol.ts';
import { type ClipId, fail, type Locale, type PassageId, type Result } from '../model/index.ts';
import {
  type ClipView,
  decideOrigins,
  readClip,
  type Store,
  type StoreProblem,
  toldOrigins,
} from '../store/index.ts';
import { citesText, isOpen, wholeText } from '../words/origin-line.ts';

/** What the toast says and changes of what a clip's passages rest on. */

/** More would not be calm; the binder has them all. */
const MOST_TOLD = 2;

/** The first origins of a clip's passages in words, those that can be confirmed before those that could not be told. */
export async function originPart(
  store: Store,
  { passages }: ClipView,
  locale: Locale,
): Promise<Pick<SavedToast, 'origins' | 'moreOrigins'>> {
  const told: SavedToast['origins'] = [];
  for (const passage of new Map(passages.map((one) => [one.passage.id, one.passage])).values())
    for (const { key, standing, links } of await toldOrigins(store, passage))
      told.push({
        ...{ passage: passage.id, key, standing, open: isOpen(links) },
        ...{ said: citesText(links, locale), whole: wholeText(links, locale) },
      });
  const sorted = told.sort((a, b) => Number(a.open) - Number(b.open));
  return { origins: sorted.slice(0, MOST_TOLD), moreOrigins: Math.max(0, sorted.length - MOST_TOLD) };
}

/** Confirms an origin of one of a clip's passages, or takes that back. */
export async function decideOfClip(
  store: Store,
  clip: ClipId,
  { passage, key, decision }: OriginSaid,
): Promise<Result<unknown, StoreProblem>> {
  const view = await readClip(store, clip);
  if (!view?.live || !isOf(view, passage))
    return fail({ reason: 'not-found', what: 'passage', id: String(passage) });
  return decideOrigins(store, [
    { passage, key, decision, ...(decision === null ? { standing: 'confirmed' as const } : {}) },
  ]);
}

const isOf = ({ passages }: ClipView, id: PassageId): boolean =>
  passages.some(({ passage }) => passage.id === id);
