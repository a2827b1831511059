import { describe } from '../anchor/index.ts';
import { type CaptureFacts, type ClipAnswer, type ClipId, newId, systemClock } from '../model/index.ts';
import { acceptClip, correctField, readClip, type Store } from '../store/index.ts';
import { readPlain, TEXT_RULES } from '../text/index.ts';

export interface Pasted {
  text: string;
  /** Where the user says it stands; http or https. */
  address: string;
  title: string;
}

/**
 * Keeps a text that the user brought from a page which could not be read. The capture says so (`pasted`): it has
 * no page, and its title is the user's.
 * @returns the fate of the clip, with its id
 */
export async function keepPasted(
  store: Store,
  pasted: Pasted,
): Promise<{ clip: ClipId; answer: ClipAnswer }> {
  const clip = newId();
  const facts = factsOf(pasted);
  const span = { start: 0, end: facts.text.text.length };
  const answer = await acceptClip(store, {
    clip,
    visit: newId(),
    passages: [{ id: clip, span, selectors: describe(facts.text, span) }],
    capture: { id: newId(), state: 'inline', facts },
  });
  if (answer.state === 'saved' && pasted.title) await nameSource(store, clip, pasted.title);
  return { clip, answer };
}

/** The user's title is a correction like any other; a title that was found before stays. */
async function nameSource(store: Store, clip: ClipId, title: string): Promise<void> {
  const view = await readClip(store, clip);
  if (view && !view.source.metadata.title) await correctField(store, view.source.id, 'title', title);
}

function factsOf({ text, address, title }: Pasted): CaptureFacts {
  const now = systemClock();
  return {
    address,
    titleShown: title,
    text: readPlain(text),
    textRules: TEXT_RULES,
    page: null,
    metadata: {},
    circumstances: { mode: 'pasted', startedAt: now, endedAt: now },
  };
}
