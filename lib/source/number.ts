import type { Candidate, Field, SourceKind } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, fromMetas } from './candidates.ts';
import { type Evidence, tidy } from './evidence.ts';
import { numberKey } from './identity/number.ts';
import type { Line } from './nearby.ts';
import { WEIGHTS } from './weights.ts';

/** The numbers institutions give their documents, how each is written, and what kind of document bears it. */
const NUMBERS: { pattern: RegExp; kind?: SourceKind }[] = [
  // Immigration and Refugee Board of Canada: country code, number, language.
  { pattern: /(?<!\w)[A-Z]{3}\d{5,6}\.(?:EF|FE|E|F)(?!\w)/, kind: 'response-to-information-request' },
  // Amnesty International: region, country, serial, year.
  { pattern: /(?<!\w)[A-Z]{3} ?\d{2}\/\d{3,4}\/(?:19|20)\d{2}(?!\d)/ },
  { pattern: /(?<!\w)UA:? \d{1,3}\/\d{2}(?!\d)/, kind: 'urgent-action' },
  // United Nations documents: organ, session, serial.
  {
    pattern:
      /(?<!\w)(?:A|S|E|CCPR|CEDAW|CRC|CAT|CERD|CED|CMW|CRPD)\/(?:[A-Z0-9.]+\/)*\d+(?:\/[A-Z0-9.]+)*(?!\w)/,
  },
];

/** Further from the title a number counts only where it stands alone. */
const NEAR = 14;
const LONGEST_LINE = 300;
const LONGEST_LABEL = 40;

/** The document's own number, read beside its title; numbers further down belong to what it cites. */
export function findNumber(
  evidence: Evidence,
  title: string,
  lines: readonly Line[],
): Field<string> | undefined {
  const { meta, nearHeading } = WEIGHTS.number;
  const near = lines.filter(
    ({ text, distance }) => text.length <= (Math.abs(distance) <= NEAR ? LONGEST_LINE : LONGEST_LABEL),
  );
  const candidates: Candidate<string>[] = fromMetas(evidence, meta, (text) => text || null);
  for (const text of [title, ...near.map((line) => line.text)]) {
    for (const { pattern } of NUMBERS) {
      const found = pattern.exec(text)?.[0];
      if (found)
        candidates.push({
          value: tidy(found),
          foundIn: 'visible-text',
          place: 'near the title',
          weight: nearHeading,
        });
    }
  }
  return choose(candidates, numberKey);
}

/** Types of JSON-LD objects that tell what kind of publication this is. */
const KINDS: { types: RegExp; kind: SourceKind }[] = [
  { types: /NewsArticle|ReportageNews/, kind: 'news' },
  { types: /^Report$/, kind: 'report' },
  { types: /ScholarlyArticle/, kind: 'article' },
  { types: /Legislation/, kind: 'legislation' },
  { types: /^Book$/, kind: 'book' },
];

/** What kind of publication it is, where its number or JSON-LD tells. */
export function findKind(evidence: Evidence, number: string | undefined): Field<SourceKind> | undefined {
  const candidates: Candidate<SourceKind>[] = [];
  const numbered = number ? NUMBERS.find(({ pattern }) => pattern.test(number))?.kind : undefined;
  if (numbered)
    candidates.push({
      value: numbered,
      foundIn: 'visible-text',
      place: 'number',
      weight: WEIGHTS.kind.number,
    });
  const types = candidatesOf(evidence)[0]?.types ?? [];
  const typed = KINDS.find((known) => types.some((type) => known.types.test(type)))?.kind;
  if (typed)
    candidates.push({ value: typed, foundIn: 'json-ld', place: '@type', weight: WEIGHTS.kind.jsonLd });
  return choose(candidates, (kind) => kind);
}
