import type { Candidate, Locale } from '../model/index.ts';
import { foundWords, placeWords } from './source.ts';

/** Where a value was found, as the page's makers name it: what someone who reads the page's source looks for. */
const MARKUP: Partial<Record<Candidate<unknown>['foundIn'], string>> = {
  'json-ld': 'JSON-LD',
  microdata: 'microdata',
};

/**
 * Where a value was found, in plain words first: "the page’s own data (JSON-LD: publisher)", "the main heading (h1)".
 */
export function foundText(
  { foundIn, place }: Pick<Candidate<unknown>, 'foundIn' | 'place'>,
  locale: Locale,
): string {
  const shown = place?.includes(' ') ? placeWords[place as keyof typeof placeWords] : undefined;
  if (shown && foundIn === 'microdata') return shown[locale];
  const markup = MARKUP[foundIn];
  if (markup) return `${foundWords[foundIn][locale]} (${place ? `${markup}: ${place}` : markup})`;
  if (!place || place === foundIn) return foundWords[foundIn][locale];
  const plain = placeWords[place as keyof typeof placeWords];
  // Words of a place that is plain already need no name beside them.
  if (plain)
    return place.includes(' ') && !place.startsWith('html') ? plain[locale] : `${plain[locale]} (${place})`;
  return `${foundWords[foundIn][locale]} (${place.replace(/^meta /, '')})`;
}
