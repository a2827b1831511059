import { isLoaded } from '../cite/index.ts';
import { defaultOptions } from '../export/index.ts';
import type { Case, ExportHabits } from '../model/index.ts';
import { readCases, type Store, updateCase } from '../store/index.ts';

/** How files were made last for a case's forum; a style that is not loaded cites nothing, so that the case's own stands for it. */
export function habitsIn({
  exporting,
  profile,
  style,
}: Pick<Case, 'exporting' | 'profile' | 'style'>): ExportHabits | null {
  const habits = exporting?.[profile];
  if (!habits) return null;
  return isLoaded(habits.style) ? habits : { ...habits, style };
}

/** Keeps how files are made for a case's forum, where it is another way than before; those of its other forums stay. */
export async function keepHabits(
  store: Store,
  { id, profile, exporting }: Pick<Case, 'id' | 'profile' | 'exporting'>,
  habits: ExportHabits,
): Promise<void> {
  const isNew = JSON.stringify(habits) !== JSON.stringify(exporting?.[profile]);
  // A library that only opens to be read keeps nothing.
  if (!isNew || store.health.state === 'read-only') return;
  await updateCase(store, id, { exporting: { ...exporting, [profile]: habits } });
}

/** Keeps what the files of a case's forum are called, and how else they were made as it was. */
export async function keepName(store: Store, { id }: Pick<Case, 'id'>, name: string): Promise<void> {
  // As it is now: a file may have been written since the dialog saw the case.
  const now = (await readCases(store).once()).find((one) => one.id === id);
  if (now) await keepHabits(store, now, { ...(now.exporting?.[now.profile] ?? usualHabits(now)), name });
}

function usualHabits(theCase: Case): Omit<ExportHabits, 'name'> {
  const { parts, style, group, wording } = defaultOptions(theCase);
  return { format: 'docx', parts: [...parts], style, group, wording };
}
