/** The languages the interface speaks. */
export const LOCALES = ['en', 'es', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in every language of the interface. */
export type LocalText = Readonly<Record<Locale, string>>;

/** The best of our languages for a list of BCP 47 tags in order of preference; English when none fits. */
export function chooseLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    const found = LOCALES.find((locale) => locale === primary);
    if (found) return found;
  }
  return 'en';
}
