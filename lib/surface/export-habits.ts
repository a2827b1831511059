import { isLoaded } from '../cite/index.ts';
import type { Case, ExportHabits } from '../model/index.ts';
import { type Store, updateCase } from '../store/index.ts';

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
