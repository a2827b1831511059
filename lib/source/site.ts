import type { Candidate, Field } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, fromMetas, letters } from './candidates.ts';
import { type Evidence, tidy } from './evidence.ts';
import { nameOf } from './json-ld.ts';
import { titleEnds } from './title-parts.ts';
import { WEIGHTS } from './weights.ts';

const LONGEST_NAME = 120;
const MOST_OTHERS = 8;

/** A name as sites write it, its address in brackets left out, or `null` for addresses, handles and sentences. */
function readName(text: string): string | null {
  const name = tidy(text).replace(/\s*\((?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)+\/?\)$/i, '');
  return name === '' || name.length > LONGEST_NAME || /^(?:https?:|@|www\.)/i.test(name) ? null : name;
}

/** What the site calls itself. A name that is only its address gives way to a spelled one. */
export function findSiteName(evidence: Evidence): Field<string> | undefined {
  const weights = WEIGHTS.siteName;
  const stated = [...fromWebSite(evidence), ...fromMetas(evidence, weights.meta, readName)];
  for (const { value, foundIn } of fromPublisher(evidence)) {
    stated.push({ value, foundIn, place: 'publisher', weight: weights.publisher });
  }
  const host = (evidence.url?.hostname ?? '').replace(/^www\d?\./, '');
  const candidates = [...stated, ...fromTitle(evidence, host)];
  const borneOut = candidates.flatMap((candidate) => withHost(candidate, host));
  if (host !== '') borneOut.push({ value: host, foundIn: 'address', place: 'host', weight: weights.host });
  return wellSpelled(choose(borneOut, letters), candidates);
}

/** Who publishes: the publisher named in JSON-LD or in library metadata. */
export function findPublisher(evidence: Evidence): Field<string> | undefined {
  return choose(
    [...fromPublisher(evidence), ...fromMetas(evidence, WEIGHTS.publisher.meta, readName)],
    letters,
  );
}

function fromWebSite({ things }: Evidence): Candidate<string>[] {
  const site = things.find((thing) => thing.types.includes('WebSite'));
  const value = readName(nameOf(site?.all('name')[0]));
  return value ? [{ value, foundIn: 'json-ld', place: 'WebSite', weight: WEIGHTS.siteName.webSite }] : [];
}

function fromPublisher(evidence: Evidence): Candidate<string>[] {
  for (const thing of candidatesOf(evidence)) {
    const value = readName(nameOf(thing.all('publisher')[0]));
    if (value)
      return [{ value, foundIn: thing.foundIn, place: 'publisher', weight: WEIGHTS.publisher.jsonLd }];
  }
  return [];
}

/** A part of `<title>` that spells the host's own label. */
function fromTitle({ title }: Evidence, host: string): Candidate<string>[] {
  const label = labelOf(host);
  const value = titleEnds(title).find((part) => spells(part, label));
  return value ? [{ value, foundIn: 'document', place: 'title', weight: WEIGHTS.siteName.titlePart }] : [];
}

/** The host bears out a name that spells it; a name that only repeats it says little. */
function withHost(candidate: Candidate<string>, host: string): Candidate<string>[] {
  const { value, weight } = candidate;
  const { bareHost, spelled } = WEIGHTS.siteName;
  if (repeats(value, host)) return [{ ...candidate, weight: weight * bareHost }];
  return spells(value, labelOf(host))
    ? [candidate, { value, foundIn: 'address', weight: spelled }]
    : [candidate];
}

const labelOf = (host: string): string => letters(host.split('.').slice(0, -1).join(''));

const repeats = (name: string, host: string): boolean =>
  host !== '' && name.toLowerCase().replace(/^www\./, '') === host;

/** Of the ways a name is written, "theprovince" and "The Province", the one whose words can be told apart. */
function wellSpelled(
  chosen: Field<string> | undefined,
  candidates: readonly Candidate<string>[],
): Field<string> | undefined {
  if (!chosen) return chosen;
  const key = letters(chosen.value);
  const words = (text: string): number => text.split(' ').length;
  const same = candidates.filter(({ value }) => letters(value) === key);
  const best = same.find(({ value }) => words(value) > words(chosen.value));
  if (!best) return chosen;
  const { others = [], ...written } = chosen;
  return { ...chosen, value: best.value, others: [written, ...others].slice(0, MOST_OTHERS) };
}

/** Whether a host label is a name's letters or its initials. */
function spells(name: string, label: string): boolean {
  const key = letters(name);
  const initials = letters((name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join(''));
  return (
    key.length > 2 &&
    name.length < 60 &&
    (label.includes(key) ||
      (label.length > 3 && key.includes(label)) ||
      (initials.length > 2 && label.includes(initials)))
  );
}
