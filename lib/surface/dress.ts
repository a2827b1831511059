import type { Locale, LocalText } from '../model/index.ts';
import { readSettings, type Settings, type Store } from '../store/index.ts';
import { localeOf } from './locale.ts';

/** Gives a page its language, its title and its light or dark dress, and keeps the dress as the settings change. */
export async function dress(store: Store, title: LocalText): Promise<Locale> {
  const settings = await readSettings(store).once();
  const locale = localeOf(settings);
  document.documentElement.lang = locale;
  document.title = `${title[locale]} · Proffer`;
  wear(settings);
  readSettings(store).subscribe(wear);
  return locale;
}

function wear({ theme }: Settings): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
