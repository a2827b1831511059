/** One typed object of a page's JSON-LD or of its marked text, references within the page resolved on reading a property. */
export interface Thing {
  foundIn: 'json-ld' | 'microdata';
  types: string[];
  /** The property's values, always a list; strings trimmed, references followed. */
  all(property: string): unknown[];
}

type Json = Record<string, unknown>;

const MOST_SCRIPTS = 40;
/** Of all together. */
const LONGEST_SCRIPTS = 1_500_000;
const MOST_OBJECTS = 4_000;
const DEEPEST = 24;

/** Containers whose objects speak of the page itself; others (lists of teasers, comments) do not. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'about'];

/** The JSON-LD objects that may describe the page, outermost first. Broken scripts are mended or passed over. */
export function readThings(document: Document): Thing[] {
  const roots: unknown[] = [];
  let read = 0;
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  for (const script of Array.from(scripts).slice(0, MOST_SCRIPTS)) {
    const text = script.textContent ?? '';
    read += text.length;
    if (read <= LONGEST_SCRIPTS) roots.push(parseLeniently(text));
  }
  const byId = indexById(roots);
  return roots.flatMap((root) => containedThings(root, 0)).map((json) => asThing(json, byId));
}

/** Text of a JSON-LD value: a string, or what an object is called. */
export function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isJson(value)) return '';
  const name = Array.isArray(value.name) ? value.name[0] : (value.name ?? value['@value']);
  return typeof name === 'string' ? name : '';
}

/** Types of a JSON-LD value, without vocabulary prefixes. */
export function typesOf(value: unknown): string[] {
  if (!isJson(value)) return [];
  return asList(value['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.flat(2) : [value];

function asThing(json: Json, byId: ReadonlyMap<string, Json>): Thing {
  const follow = (value: unknown): unknown => {
    const id = isJson(value) && Object.keys(value).length <= 2 ? value['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  return {
    foundIn: 'json-ld',
    types: typesOf(json),
    all: (property) => asList(json[property]).slice(0, 50).map(follow),
  };
}

function containedThings(value: unknown, depth: number): Json[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => containedThings(item, depth + 1));
  if (!isJson(value)) return [];
  const inner = CONTAINERS.flatMap((key) => containedThings(value[key], depth + 1));
  return value['@type'] === undefined ? inner : [value, ...inner];
}

function indexById(roots: unknown[]): Map<string, Json> {
  const byId = new Map<string, Json>();
  let queue: unknown[] = roots;
  let seen = 0;
  for (let depth = 0; depth < DEEPEST && queue.length > 0 && seen < MOST_OBJECTS; depth++) {
    const next: unknown[] = [];
    for (const value of queue.slice(0, MOST_OBJECTS - seen)) {
      seen++;
      if (isJson(value)) rememberId(value, byId);
      if (typeof value === 'object' && value !== null)
        next.push(...Object.values(value).slice(0, MOST_OBJECTS));
    }
    queue = next;
  }
  return byId;
}

function rememberId(json: Json, byId: Map<string, Json>): void {
  const id = json['@id'];
  if (typeof id !== 'string' || Object.keys(json).length < 2) return;
  if (Object.keys(json).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, json);
}

const LONGEST_END = 40;
const WRAPPER_END = /(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/;

/** Real pages wrap JSON-LD in comments or CDATA, break lines inside strings and leave trailing commas. */
function parseLeniently(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '');
  // Only the end is searched: white space in the middle of a long script would be tried again from each place.
  const ended = bare.trimEnd().replace(/;$/, '').trimEnd();
  const tail = ended.slice(-LONGEST_END);
  const unwrapped = ended.slice(0, ended.length - tail.length) + tail.replace(WRAPPER_END, '');
  return (
    parse(unwrapped) ??
    parse(
      unwrapped
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
    )
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
