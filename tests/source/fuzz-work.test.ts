import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { extract } from '../../lib/source/index.ts';

afterEach(() => vi.restoreAllMocks());

/** What an extraction did, in steps that no machine's speed changes. */
interface Work {
  /** Steps from node to node. */
  steps: number;
  /** Searches of the tree, or of a part of it. */
  searches: number;
  /** Characters that regular expressions went over, those in the parser's own searches among them. */
  characters: number;
}

const STEPS = ['nextSibling', 'previousSibling', 'firstChild', 'lastChild', 'parentElement'] as const;
const SEARCHES = ['querySelector', 'querySelectorAll', 'getElementsByTagName'] as const;

function workOn(head: string, body: string): Work {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  );
  const work: Work = { steps: 0, searches: 0, characters: 0 };
  for (const prototype of prototypesOf([document, document.body, document.createTextNode('')])) {
    for (const name of STEPS) if (getterOf(prototype, name)) spyOnGetter(prototype, name, () => work.steps++);
    for (const name of SEARCHES)
      if (Object.hasOwn(prototype, name)) spyOnMethod(prototype, name, () => work.searches++);
  }
  const exec = RegExp.prototype.exec;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    // A sticky pattern looks at one place only.
    const read = match ? match.index + match[0].length - from : this.sticky ? 1 : text.length - from;
    work.characters += read;
    return match;
  });
  extract(document as unknown as Document, 'https://saved.example/report');
  vi.restoreAllMocks();
  return work;
}

const getterOf = (prototype: object, name: string): unknown =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get;

function prototypesOf(things: readonly object[]): Set<object> {
  const found = new Set<object>();
  for (const thing of things)
    for (let at = Object.getPrototypeOf(thing); at && at !== Object.prototype; at = Object.getPrototypeOf(at))
      found.add(at);
  return found;
}

function spyOnGetter(prototype: object, name: string, count: () => void): void {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  vi.spyOn(prototype as Record<string, unknown>, name, 'get').mockImplementation(function (this: object) {
    count();
    return get?.call(this);
  });
}

function spyOnMethod(prototype: object, name: string, count: () => void): void {
  const method = Reflect.get(prototype, name) as (...all: unknown[]) => unknown;
  vi.spyOn(prototype as Record<string, (...all: unknown[]) => unknown>, name).mockImplementation(function (
    this: object,
    ...all: unknown[]
  ) {
    count();
    return method.apply(this, all);
  });
}

const REPORT = '<h1>A report</h1><p>By Ana García</p><p>6 May 2021</p>';
const CROWDS: [name: string, head: string, body: string, before: string][] = [
  ['paragraphs after the heading', '', '<p>word</p>', ''],
  ['paragraphs before the heading', '', '', '<p>word</p>'],
  ['boxes that are skipped', '', '<aside class="related">x</aside>', ''],
  ['times', '', '<time datetime="2021-05-06">6 May 2021</time>', ''],
  ['bylines', '', '<p class="byline">By Ana García</p>', ''],
  ['headings', '', '<h1>A report</h1>', ''],
  ['boxes with title in their class', '', '<div class="title">Other words</div>', ''],
  ['metas', '<meta name="author" content="Ana García">', '', ''],
  ['links', '<link rel="alternate" hreflang="es" href="/es">', '', ''],
  [
    'scripts of JSON-LD',
    '<script type="application/ld+json">{"@type":"Article","headline":"A report"}</script>',
    '',
    '',
  ],
];

/** More than any walk takes steps, so that a bounded one has come to its end. */
const MANY = 4_500;

describe('a page three times as large gives no more steps, and the searches of the tree no more than three times the work', () => {
  it.each(CROWDS)('%s', (_, head, after, before) => {
    const work = (count: number): Work =>
      workOn(head.repeat(count), before.repeat(count) + REPORT + after.repeat(count));
    const [few, many] = [work(MANY), work(3 * MANY)];
    expect(few.characters).toBeGreaterThan(0);
    expect(many.steps).toBeLessThanOrEqual(few.steps * 1.1 + 100);
    expect(many.searches).toBeLessThanOrEqual(few.searches * 1.1 + 10);
    expect(many.characters).toBeLessThanOrEqual(few.characters * 3.1 + 10_000);
  });
});

describe('a text ten times as long is read as far as before, or once', () => {
  it.each([
    ['title', (text: string) => workOn(`<title>${text}</title>`, REPORT)],
    ['heading', (text: string) => workOn('', `<h1>${text}</h1>${REPORT}`)],
    ['paragraph', (text: string) => workOn('', `${REPORT}<p>${text}</p>`)],
    ['time', (text: string) => workOn('', `${REPORT}<time datetime="2021-05-06">${text}</time>`)],
    ['byline', (text: string) => workOn('', `${REPORT}<p class="byline">${text}</p>`)],
    ['meta', (text: string) => workOn(`<meta name="author" content="${text}">`, REPORT)],
    [
      'headline',
      (text: string) =>
        workOn(
          `<script type="application/ld+json">{"@type":"Article","headline":"${text}"}</script>`,
          REPORT,
        ),
    ],
  ])('%s', (_, workWith) => {
    const text = 'Ana García wrote 6 May 2021 | ';
    const [short, long] = [workWith(text.repeat(500)), workWith(text.repeat(5_000))];
    const longer = text.length * 4_500;
    expect(long.steps).toBeLessThanOrEqual(short.steps + 100);
    expect(long.characters - short.characters).toBeLessThanOrEqual(longer * 20);
  });
});
