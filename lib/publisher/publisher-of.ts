import {
  type KnownBy,
  type LocalText,
  type PublisherId,
  type PublisherView,
  withoutUnseen,
} from '../model/index.ts';
import type { KnownPublisher } from './known.ts';
import { isSpelled } from './spelled.ts';
import { PUBLISHERS } from './table/index.ts';

/** What a source says of who stands behind it. */
export interface Traces {
  /** Where it was read; empty or unreadable where that is not known. */
  address: string;
  /** The publisher it names, or its site's name. */
  name?: string | undefined;
  /** The name is the user's word: the address then says nothing against it. */
  certain?: boolean;
}

/**
 * Who stands behind a source, not yet assessed, and how that is known; `null` when neither a name nor a host tells. A
 * name the registry knows comes first, since reprints stand on others' sites; then the registry's host; then the name
 * as it stands.
 */
export function publisherOf({ address, name = '', certain = false }: Traces): PublisherView | null {
  const place = placeOf(address);
  const key = nameKey(name);
  const said = certain ? 'user' : 'name';
  const named = BY_NAME.get(key);
  if (named) return viewOf(named, isHome(named, place) ? 'host' : said);
  const part = BY_PART.get(key);
  // What a style has for the publisher's name is no word for another name.
  if (part) return { ...viewOf(part, isHome(part, place) ? 'host' : said), abbreviations: {} };
  const known = key === '' ? atPlace(place) : certain ? undefined : publisherAt(place);
  if (known) return { ...viewOf(known, 'host'), abbreviations: {} };
  if (key !== '')
    return unknown(
      `name:${key}`,
      withoutUnseen(name).trim(),
      place && isSpelled(name, place.host) ? 'host' : said,
    );
  return place ? unknown(`host:${place.host}`, place.host, 'host') : null;
}

/** Letters and digits, marks and case folded, without an article: what makes two names one. */
const nameKey = (name: string): string =>
  name
    .slice(0, LONGEST_NAME)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^\s*(?:(?:the|la|le|el|les|los)\s|l['’])/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const LONGEST_NAME = 300;

type Register = ReadonlyMap<string, KnownPublisher>;

const register = (namesOf: (publisher: KnownPublisher) => readonly string[]): Register =>
  new Map(PUBLISHERS.flatMap((publisher) => namesOf(publisher).map((name) => [nameKey(name), publisher])));

const BY_NAME = register(({ name, alsoKnownAs = [] }) => [...Object.values(name), ...alsoKnownAs]);
const BY_PART = register(({ parts = [] }) => parts);

/** Whether a host is that of a library of others' documents. */
export const republishes = (host: string): boolean =>
  atPlace({ host, path: '/' })?.cautions?.includes('republishes') === true;

/** Whose pages stand at a place; of a library nobody's, since they are others'. */
function publisherAt(place: Place | null): KnownPublisher | undefined {
  const found = atPlace(place);
  return found?.cautions?.includes('republishes') ? undefined : found;
}

interface Place {
  host: string;
  path: string;
}

function placeOf(address: string): Place | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return { host: url.hostname.replace(/^www\d?\.|\.$/g, ''), path: `${url.pathname}/` };
}

/** Of several that fit, the one whose host says most: a path before a host, a subdomain before its domain. */
function atPlace(place: Place | null): KnownPublisher | undefined {
  if (!place) return undefined;
  let best: { publisher: KnownPublisher; length: number } | undefined;
  for (const publisher of PUBLISHERS)
    for (const home of publisher.hosts)
      if (isAt(place, home) && home.length > (best?.length ?? 0)) best = { publisher, length: home.length };
  return best?.publisher;
}

/** Whether a place is of a publisher's own site. */
const isHome = ({ hosts }: KnownPublisher, place: Place | null): boolean =>
  place !== null && hosts.some((home) => isAt(place, home));

function isAt({ host, path }: Place, home: string): boolean {
  const [domain = '', ...folders] = home.split('/');
  if (host !== domain && !host.endsWith(`.${domain}`)) return false;
  return folders.length === 0 || path.startsWith(`/${folders.join('/')}/`);
}

function viewOf(
  { id, name, type, country, mandate, abbreviations = {}, cautions = [] }: KnownPublisher,
  by: KnownBy,
): PublisherView {
  return { id, name, type, country, mandate, abbreviations, cautions, by, assessment: null };
}

function unknown(id: PublisherId, name: string, by: KnownBy): PublisherView {
  const inAll: LocalText = { en: name, es: name, fr: name };
  const nothing = { type: null, country: null, mandate: null, abbreviations: {}, cautions: [] };
  return { id, name: inAll, ...nothing, by, assessment: null };
}
