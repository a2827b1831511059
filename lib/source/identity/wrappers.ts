import { parametersOf } from '../parameters.ts';
import { HOST_ALIASES } from './hosts.ts';

/** An archive's copy of a page: facts of the address it was read at. */
export interface ArchivedCopy {
  /** The archive's own name. */
  archive: string;
  /** The address that was archived. */
  original: string;
  /** When, as far as the address tells: `20230901000000`, `2023`; null where it does not. */
  stamp: string | null;
}

interface Wrapper {
  archive: string;
  /** Without `www.`. */
  host: RegExp;
  /** Of the address after its host; groups `stamp` and `original`. */
  place: RegExp;
  /** The original is the value of a parameter, written as such. */
  encoded?: true;
}

const LONGEST_ADDRESS = 4_000;

const STAMPED = String.raw`(?<stamp>\d{4,14})(?:[a-z]{2}_)?\/(?<original>.+)$`;
const stamped = (before: string): RegExp => new RegExp(`^${before}${STAMPED}`, 'is');

/** Archives whose addresses hold the original's: what they show was fetched from there. */
const ARCHIVES: readonly Wrapper[] = [
  {
    archive: 'Internet Archive',
    host: /^(?:web|wayback|liveweb)\.archive\.org$/,
    place:
      /^\/web\/(?:(?<stamp>\d{1,14})(?:[a-z]{2}_)?\/|\*\/|)(?<original>(?:https?:|www\.).+|(?<=\d\/|_\/).+)$/is,
  },
  {
    archive: 'archive.today',
    host: /^archive\.today$/,
    place: /^\/(?:o\/\w+|newest|oldest|(?<stamp>\d{4}[\d.-]{4,15}))\/(?<original>.+)$/is,
  },
  {
    archive: 'UK Government Web Archive',
    host: /^webarchive\.nationalarchives\.gov\.uk$/,
    place: stamped(String.raw`\/(?:ukgwa\/)?`),
  },
  { archive: 'UK Web Archive', host: /^webarchive\.org\.uk$/, place: stamped(String.raw`\/.*?archive\/`) },
  { archive: 'Archive-It', host: /^wayback\.archive-it\.org$/, place: stamped(String.raw`\/\w+\/`) },
  { archive: 'Library of Congress', host: /^webarchive\.loc\.gov$/, place: stamped(String.raw`\/\w+\/`) },
  {
    archive: 'Arquivo.pt',
    host: /^arquivo\.pt$/,
    place: stamped(String.raw`\/(?:noFrame\/replay|wayback)\/`),
  },
  {
    archive: 'Google cache',
    host: /^webcache\.googleusercontent\.com$/,
    place: /^\/search\?(?:.*&)?q=cache:(?:[\w-]{8,16}:)?(?<original>[^&+\s]+)/is,
    encoded: true,
  },
];

/** Copies that a search engine's own servers make of a page: the page itself in another form. */
const CACHES: readonly Wrapper[] = [
  {
    archive: 'Google AMP',
    // Google's own names alone: anyone may have one below `eu.org` or `us.to`.
    host: /^google\.(?:com|(?:com?\.)?[a-z]{2})$/,
    place: /^\/amp\/(?:s\/)?(?<original>.+)$/is,
  },
  {
    archive: 'AMP cache',
    host: /\.cdn\.ampproject\.org$/,
    place: /^\/(?:[civ]|ii|wp)\/(?:s\/)?(?<original>[^/]+\.[^/]+\/.*)$/is,
  },
];

/** The library proxy that is run for all by one service: nobody else can have a host of it. */
const SERVICE = /^(?<inner>.+)\.[\w-]+\.idm\.oclc\.org$/;
/** A proxy of a library's own, by the label in its host that says so; any host can have one. */
const PROXY_LABEL = /^(?:ez|lib|e|bib|web|ezlib|lib-?ez)?-?proxy[\w-]*$|^ezp[\w-]*$/;
/** `0-www.hrw.org.catalogue.library.edu`, another make of proxy. */
const NUMBERED =
  /^\d-(?<inner>[\w-]+(?:\.[\w-]+)*?\.(?:com|org|net|int|edu|gov|info|[a-z]{2}))\.(?:[\w-]+\.)+[\w-]+$/;
/** A link through a proxy's door: `…/login?url=https://…`. */
const DOOR = /^(?:url|qurl|target|u)$/i;
const DOOR_HOST = /(?:ezproxy|libproxy|proxy\.|openathens|idm\.oclc)/i;

/** The archived copy an address leads to; null where it leads to none. */
export function archivedCopy(address: string): ArchivedCopy | null {
  const found = unwrapBy(ARCHIVES, address);
  return found && { archive: found.archive, original: found.original, stamp: found.stamp };
}

/** Whether an address stands at an archive, where a page says truly which original it shows. */
export function atArchive(address: string): boolean {
  const host = bareHost(URL.parse(address)?.hostname ?? '');
  return /^(?:archive\.today|ghostarchive\.org|perma\.cc)$/.test(host);
}

/**
 * The address of the page itself, out of what can only be a copy of it: archives, caches, and a library proxy
 * whose host nobody else can have. Wrappers within wrappers are taken off.
 */
export function unwrapped(address: string): string {
  let inner = address;
  for (let depth = 0; depth < 4; depth++) {
    const next =
      unwrapBy([...ARCHIVES, ...CACHES], inner)?.original ??
      throughHost(inner, (host) => SERVICE.exec(host)?.groups?.inner);
    if (!next) return inner;
    inner = next;
  }
  return inner;
}

/**
 * The address that a page's own address only claims to lead to: a proxy's host can be anybody's, so that such a
 * page is the original's copy where its text bears it out. Null where nothing is claimed.
 */
export function claimedOriginal(address: string): string | null {
  const inner = unwrapped(address.slice(0, LONGEST_ADDRESS));
  const url = URL.parse(inner);
  if (!url) return null;
  const door = DOOR_HOST.test(url.hostname) && parametersOf(url).find(([name]) => DOOR.test(name))?.[1];
  if (door && /^https?:\/\//i.test(door)) return unwrapped(door);
  const proxied = throughHost(inner, (host) => beforeProxy(host) ?? NUMBERED.exec(host)?.groups?.inner);
  return proxied && unwrapped(proxied);
}

function unwrapBy(
  wrappers: readonly Wrapper[],
  address: string,
): { archive: string; original: string; stamp: string | null } | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = bareHost(url.hostname);
  for (const { archive, host: own, place, encoded } of wrappers) {
    if (!own.test(host)) continue;
    const groups = place.exec(url.pathname + url.search + url.hash)?.groups;
    const inner = groups?.original ?? '';
    const original = madeWhole(encoded ? decodeURIComponentOrNot(inner) : inner);
    if (original) return { archive, original, stamp: groups?.stamp ?? null };
  }
  return null;
}

/** `https:/x`, `x` and `https%3A%2F%2Fx` as they stand in archives' paths; null for what is no host. */
function madeWhole(text: string): string | null {
  const plain = /^https?%3a/i.test(text) ? decodeURIComponentOrNot(text) : text;
  const whole = /^https?:\/+/i.test(plain) ? plain.replace(/^(https?):\/+/i, '$1://') : `http://${plain}`;
  const host = URL.parse(whole)?.hostname ?? '';
  return host.includes('.') ? whole : null;
}

function decodeURIComponentOrNot(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function beforeProxy(host: string): string | undefined {
  const labels = host.split('.');
  const at = labels.findIndex((label) => PROXY_LABEL.test(label));
  return at > 0 ? labels.slice(0, at).join('.') : undefined;
}

/** `www-hrw-org.proxy…` and `www.hrw.org.proxy…` name their inner host; `--` stands for a hyphen of its own. */
function throughHost(address: string, innerOf: (host: string) => string | undefined): string | null {
  const url = URL.parse(address);
  const inner = url ? innerOf(url.hostname) : undefined;
  if (!url || !inner) return null;
  const host = inner.includes('.')
    ? inner
    : inner
        .split('--')
        .map((part) => part.replaceAll('-', '.'))
        .join('-');
  if (!/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(host)) return null;
  return `https://${host}${url.pathname}${url.search}${url.hash}`;
}

function bareHost(hostname: string): string {
  const host = hostname.toLowerCase().replace(/^www\d?\./, '');
  return Object.hasOwn(HOST_ALIASES, host) ? (HOST_ALIASES[host] as string) : host;
}
