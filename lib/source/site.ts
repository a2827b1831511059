import type { Candidate, Field } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, fromMetas, letters } from './candidates.ts';
import { type Evidence, tidy } from './evidence.ts';
import { nameOf } from './json-ld.ts';
import { titleEnds } from './title-parts.ts';
import { WEIGHTS } from './weights.ts';

const LONGEST_NAME = 120;

/** A name as sites write it, or `null` for addresses, handles and sentences. */
function readName(text: string): string | null {
  const name = tidy(text);
  return name === '' || name.length > LONGEST_NAME || /^(?:https?:|@|www\.)/i.test(name) ? null : name;
}

/** What the site calls itself. */
export function findSiteName(evidence: Evidence): Field<string> | undefined {
  const weights = WEIGHTS.siteName;
  const candidates = [...fromWebSite(evidence), ...fromMetas(evidence, weights.meta, readName)];
  for (const { value } of fromPublisher(evidence)) {
    candidates.push({ value, foundIn: 'json-ld', place: 'publisher', weight: weights.publisher });
  }
  candidates.push(...fromTitleAndHost(evidence));
  return choose(candidates, letters);
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
    if (value) return [{ value, foundIn: 'json-ld', place: 'publisher', weight: WEIGHTS.publisher.jsonLd }];
  }
  return [];
}

/** A part of `<title>` that spells the host's own label, and the host itself where nothing else is known. */
function fromTitleAndHost({ document, url }: Evidence): Candidate<string>[] {
  if (!url?.hostname) return [];
  const { titlePart, host } = WEIGHTS.siteName;
  const bare = url.hostname.replace(/^www\d?\./, '');
  const label = letters(bare.split('.').slice(0, -1).join(''));
  const spelled = titleEnds(tidy(document.title ?? '')).filter((part) => spells(part, label));
  return [
    ...spelled
      .slice(0, 1)
      .map((value) => ({ value, foundIn: 'document' as const, place: 'title', weight: titlePart })),
    { value: bare, foundIn: 'address', place: 'host', weight: host },
  ];
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
