import type { Case, Locale } from '../../model/index.ts';

const REGIONS = { 'ca-irpa': 'CA', 'uk-eu': 'GB' } as const;
const USUAL: Record<Locale, string> = { en: 'en-US', es: 'es-US', fr: 'fr-FR' };

/** Spelling checkers want a region: the forum's where it speaks the language, else a usual one. BCP 47. */
export function spellingOf(locale: Locale, { template }: Pick<Case, 'template'>): string {
  const region = template === 'ca-irpa' || template === 'uk-eu' ? REGIONS[template] : null;
  const spoken = (region === 'CA' && locale !== 'es') || (region === 'GB' && locale === 'en');
  return region && spoken ? `${locale}-${region}` : USUAL[locale];
}
