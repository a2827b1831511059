import type { DocumentationPackage } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

let byName: ReadonlyMap<string, string> | null = null;

/**
 * The ISO 3166-1 code of a country named in English or French; `null` where the platform knows it under another
 * name. So a package's English and French versions are known to be about one country.
 */
export function countryCode(name: string): string | null {
  byName ??= new Map(['en', 'fr'].flatMap(namesIn));
  return byName.get(foldName(name)) ?? null;
}

/** Whether two packages are versions of one country's. A country that was not found is no other's. */
export function sameCountry(a: DocumentationPackage, b: DocumentationPackage): boolean {
  if (!a.country || !b.country) return false;
  return keyOf(a.country) === keyOf(b.country);
}

const keyOf = (name: string): string => countryCode(name) ?? foldName(name);

function namesIn(locale: string): [name: string, code: string][] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  return CODES.flatMap((code) => {
    const name = names.of(code);
    return name ? [[foldName(name), code] as [string, string]] : [];
  });
}
