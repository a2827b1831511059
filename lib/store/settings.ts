import type { CaseId, Result } from '../model/index.ts';
import { commit } from './commit.ts';
import { invalid, notFound, Overtaken, type StoreProblem } from './problem.ts';
import { SETTINGS_ID, type SettingsRow } from './rows.ts';
import { openSettings } from './shape.ts';
import type { Store } from './store.ts';
import type { Unit, Unwritten } from './unit.ts';
import type { Settings } from './views.ts';

/** Of a collector, in UTF-16 code units. */
const LONGEST_NAME = 1_000;

/** Chooses the case that clips go to; null: none. */
export function setActiveCase(store: Store, id: CaseId | null): Promise<Result<null, StoreProblem>> {
  return commit(store, 'set-active-case', async () => {
    const fresh = await defaults(store);
    return async (unit) => {
      if (id !== null) {
        const found = await unit.evidence.cases.get(id);
        if (!found || found.deletedAt) throw notFound('case', id);
      }
      await activate(unit, fresh, id);
      return null;
    };
  });
}

/** Changes some settings and leaves the others. */
export function updateSettings(
  store: Store,
  change: Partial<Omit<Settings, 'activeCase'>>,
): Promise<Result<null, StoreProblem>> {
  return commit(store, 'update-settings', async () => {
    if ((change.collector?.length ?? 0) > LONGEST_NAME) throw invalid('the name is too long');
    const { evidence, codec } = store.inside;
    const read = await evidence.settings.get(SETTINGS_ID);
    const { activeCase: _, ...settings } = await openSettings(codec, read);
    const body = await codec.seal({ ...settings, ...change });
    return async (unit) => {
      const now = await unit.evidence.settings.get(SETTINGS_ID);
      if (now?.version !== read?.version) throw new Overtaken();
      const activeCase = (now && !now.deletedAt && now.activeCase) || null;
      await unit.write('settings', { id: SETTINGS_ID, activeCase, body });
      return null;
    };
  });
}

/** The settings row to write where there is none yet. Outside transactions. */
export async function defaults(store: Store): Promise<Unwritten<SettingsRow>> {
  const { activeCase, ...settings } = await openSettings(store.inside.codec, undefined);
  return { id: SETTINGS_ID, activeCase, body: await store.inside.codec.seal(settings) };
}

/** Makes a case the active one, inside a transaction. */
export async function activate(
  unit: Unit,
  fresh: Unwritten<SettingsRow>,
  activeCase: CaseId | null,
): Promise<void> {
  const row = await unit.evidence.settings.get(SETTINGS_ID);
  const now = row?.deletedAt ? undefined : row;
  if ((now?.activeCase ?? null) === activeCase) return;
  await unit.write('settings', { ...(now ?? fresh), activeCase });
}
