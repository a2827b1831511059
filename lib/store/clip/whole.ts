import { type CaptureFacts, type CaptureId, newId, ok, type Result } from '../../model/index.ts';
import { invalid, type StoreProblem } from '../problem.ts';
import { SETTINGS_ID } from '../rows.ts';
import { openSettings } from '../shape.ts';
import type { Store } from '../store.ts';
import type { Known } from './accept.ts';
import { admit } from './admit.ts';
import { digest } from './digest.ts';
import { readCaptureFacts } from './schema.ts';

/**
 * Keeps a page whole, without a passage: its text, its bytes, its metadata, linked into the chain of custody. Its
 * source is found or made as for a clip. Not in the undo line: a capture is a fact.
 */
export async function keepPage(
  store: Store,
  said: CaptureFacts,
  known: Known = {},
): Promise<Result<CaptureId, StoreProblem>> {
  const checked = readCaptureFacts(said);
  if (!checked.ok) return { ok: false, error: invalid(checked.error).problem };
  const { evidence, codec } = store.inside;
  const { collector } = await openSettings(codec, await evidence.settings.get(SETTINGS_ID));
  const named = collector === '' ? {} : { collector };
  const circumstances = { ...checked.value.circumstances, ...named, ...known.circumstances };
  const facts = { ...checked.value, circumstances };
  const made = await digest(store, { id: newId(), visit: newId(), facts });
  const done = await admit(store, {
    clip: newId(),
    drafts: [],
    capture: { state: 'fresh', digest: made },
  });
  return done.ok ? ok(made.id) : done;
}
