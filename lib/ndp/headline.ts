import type { PackageLanguage, PartialDate } from '../model/index.ts';
import { findDates, findMonth } from '../source/dates.ts';
import { countryCode } from './country.ts';
import type { Line } from './lines.ts';

/** What stands above a package's list. */
export interface Headline {
  language: PackageLanguage;
  country: string | null;
  versionDate: PartialDate | null;
}

const NAMES: readonly [PackageLanguage, RegExp][] = [
  ['en', /national documentation packages?(?:\s*\(NDP\))?/i],
  ['fr', /cartables? nationa(?:l|ux) de documentation(?:\s*\(CND\))?/i],
];
const BOARD =
  /immigration and refugee board(?: of canada)?|commission de l.immigration et du statut de réfugié(?: du canada)?|\bIRB\b|\bCISR\b/giu;
const CHANGED = /modifi|updated on this page|mise? à jour de la page/i;
const VERSION = /version|dated?|as of|updated|en date du|mise? à jour|publi/i;
const LONGEST_COUNTRY = 70;
const LEADING = /^\s*(?:for|on|of|sur|pour|du|de|des)(?:\s+|$)/iu;
const ARTICLE = /^\s*(?:the|le|la|les)\s+|^\s*l[’']/iu;

/**
 * Reads what a page's heading says; `null` when it is not headed as a National Documentation Package. The day a
 * page was modified is not its package's version.
 * @param lines those above the first numbered document
 */
export function readHeadline(title: string, lines: readonly Line[]): Headline | null {
  const headings = lines.filter((line) => line.heading).map((line) => line.text);
  const texts = [...headings, title, ...lines.map((line) => line.text)];
  const named = texts.find((text) => NAMES.some(([, pattern]) => pattern.test(text)));
  const language = NAMES.find(([, pattern]) => pattern.test(named ?? ''))?.[0];
  if (!language) return null;
  const candidates = texts.filter((text) => text.length <= 200);
  return { language, country: findCountry(candidates), versionDate: findVersion(candidates) };
}

/** The country beside the package's name or beside a date; one the platform knows by its name before any other. */
function findCountry(texts: readonly string[]): string | null {
  const beside = texts.flatMap((text) => {
    const isNamed = NAMES.some(([, pattern]) => pattern.test(text));
    const isDated = dateOf(text) !== null && /[-–—:,(]/.test(text);
    return isNamed || isDated ? countriesIn(text) : [];
  });
  const alone = texts.filter((text) => countryCode(text) !== null);
  const known = [...beside, ...alone].find((name) => countryCode(name) !== null);
  return known ?? beside.find((name) => /^\p{Lu}/u.test(name)) ?? null;
}

function countriesIn(text: string): string[] {
  let rest = text;
  for (const [, pattern] of NAMES) rest = rest.replace(pattern, ' | ');
  rest = rest.replace(BOARD, ' | ');
  const date = dateOf(rest);
  if (date) rest = `${rest.slice(0, date.start)} | ${rest.slice(date.end)}`;
  return rest
    .split(/\s*\|\s*|\s+[-–—]\s+|[:()[\]]/u)
    .map((part) => part.replace(LEADING, '').replace(ARTICLE, ''))
    .map((part) => part.replace(/^[\s,.;–—-]+|[\s,.;–—-]+$/gu, ''))
    .filter(
      (part) => part !== '' && part.length <= LONGEST_COUNTRY && !VERSION.test(part) && /^\p{L}/u.test(part),
    );
}

/** A date beside the country or the package's name, then one beside "version", then one alone. */
function findVersion(texts: readonly string[]): PartialDate | null {
  const dated = texts.flatMap((text) => {
    const found = CHANGED.test(text) ? null : dateOf(text);
    return found ? [{ text, ...found }] : [];
  });
  const ranks = [
    ({ text }: { text: string }) => NAMES.some(([, pattern]) => pattern.test(text)),
    ({ text }: { text: string }) => countriesIn(text).some((name) => countryCode(name) !== null),
    ({ text }: { text: string }) => VERSION.test(text),
    ({ text, start, end }: { text: string; start: number; end: number }) => text.length - (end - start) <= 4,
  ];
  for (const fits of ranks) {
    const found = dated.find(fits);
    if (found) return found.date;
  }
  return null;
}

const dateOf = (text: string) => findDates(text)[0] ?? findMonth(text);
