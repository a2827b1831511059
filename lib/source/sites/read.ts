import type { Author, Candidate, PartialDate } from '../../model/index.ts';
import { own } from '../../text/own.ts';
import { plausible, readDate } from '../dates.ts';
import { readUrl, tidy } from '../evidence.ts';
import { isBody } from '../names.ts';
import {
  type Find,
  LONGEST_TEXT,
  RULE_WEIGHT,
  type RuleField,
  type RuleFindings,
  type SiteRule,
} from './rule.ts';

/** A page can repeat a marked place a million times; a list of authors or countries is shorter. */
const MOST_ELEMENTS = 40;

/**
 * What a rule finds in a page. Never throws, whatever the markup or the rule; reads at most `MOST_ELEMENTS`
 * elements of a place and `LONGEST_TEXT` characters of each.
 * @param address the address bar's
 */
export function readRule(document: Document, address: string, rule: SiteRule): RuleFindings {
  const findings: Partial<Record<RuleField, Candidate<unknown>[]>> = {};
  for (const [field, finds] of Object.entries(rule.fields) as [RuleField, readonly Find[]][]) {
    const candidates = finds.flatMap((find) => {
      try {
        const value = fieldValue(field, textsOf(document, rule.at ?? address, find), find, rule, address);
        return value === null ? [] : [candidate(value, find, rule)];
      } catch {
        // A selector this browser does not know, a page that bent its prototypes: the other places still count.
        return [];
      }
    });
    if (candidates.length > 0) findings[field] = candidates;
  }
  return findings as RuleFindings;
}

const candidate = <T>(value: T, find: Find, { hosts }: SiteRule): Candidate<T> => ({
  value,
  foundIn: 'site-rule',
  place: placeOf(find) ?? hosts[0] ?? '',
  weight: find.weight ?? RULE_WEIGHT,
});

/** The place in a person's words; none for what is true of the whole site. */
function placeOf({ select, attribute, meta, address }: Find): string | undefined {
  if (select) return attribute ? `${select} [${attribute}]` : select;
  return meta ? `meta ${meta}` : address && 'address';
}

/** What stands at a place, each text read by the pattern; the texts it does not match are left out. */
function textsOf(document: Document, address: string, find: Find): string[] {
  const pattern = find.match === undefined ? null : new RegExp(find.match, 'u');
  if (placeOf(find) === undefined) return [find.value ?? ''];
  return rawTexts(document, address, find).flatMap((raw) => {
    const text = tidy(raw.slice(0, LONGEST_TEXT));
    const match = pattern ? pattern.exec(text) : [text];
    return match ? [worded(match, find)] : [];
  });
}

function worded(match: readonly (string | undefined)[], { value, upper }: Find): string {
  const text = value
    ? value.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '')
    : (match[1] ?? match[0] ?? '');
  return upper ? text.toUpperCase() : text;
}

function rawTexts(document: Document, address: string, { select, attribute, meta }: Find): string[] {
  if (!select && !meta) {
    const url = readUrl(address);
    return url ? [decodeSafely(url.pathname + url.search)] : [];
  }
  const selector = select ?? ['name', 'property', 'itemprop'].map((key) => `meta[${key}="${meta}" i]`).join();
  const read = meta ? 'content' : attribute;
  const elements = own.querySelectorAll(document, selector);
  return Array.from({ length: Math.min(elements.length, MOST_ELEMENTS) }, (_, index) => {
    const element = elements[index] as Element;
    return (read ? own.getAttribute(element, read) : own.textContent(element)) ?? '';
  });
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** How much is read of a place; what is longer is hardly the field's own. */
const longestOf = (field: RuleField): number =>
  /Url$/.test(field) ? LONGEST_TEXT : /title/i.test(field) || field === 'container' ? 400 : 200;

/** The texts of a place as the field's value; `null` when they give none. */
function fieldValue(
  field: RuleField,
  texts: readonly string[],
  find: Find,
  rule: SiteRule,
  address: string,
): string | string[] | Author[] | PartialDate | null {
  const filled = texts.map((text) => tidy(text.slice(0, longestOf(field)))).filter((text) => text !== '');
  if (filled.length === 0) return null;
  switch (field) {
    case 'authors':
      return filled.map((name) => ({ name, kind: find.as ?? (isBody(name) ? 'body' : 'person') }));
    case 'countries':
      return filled;
    case 'published':
    case 'modified':
      return first(filled, (text) => plausible(readDate(text, rule.dateOrder !== 'dmy')));
    case 'canonicalUrl':
    case 'pdfUrl':
      return first(filled, (text) => readUrl(text, readUrl(address))?.href ?? null);
    default:
      return filled[0] ?? null;
  }
}

function first<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const value = read(text);
    if (value !== null) return value;
  }
  return null;
}
