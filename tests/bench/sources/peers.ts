import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { extract } from '../../../lib/source/index.ts';
import { ruleFor } from '../../../lib/source/sites/index.ts';
import { Refusal } from '../../../scripts/terminal/refusal.ts';

/** An extractor: how it parses, where it lets that be told apart, and how it extracts. */
export interface Extractor {
  name: string;
  /** Makes what `read` takes; the work of a parser. */
  parse(html: string, address: string): unknown;
  read(parsed: never, html: string, address: string): unknown;
}

const silent = new VirtualConsole();
const linkedom = (html: string): Document => parseHTML(html).document as unknown as Document;
const jsdom = (html: string, url: string): Document =>
  new JSDOM(html, { url, virtualConsole: silent }).window.document;
const none = (): null => null;

/** Ours, and Readability, which ships with us, on either parser. */
const AT_HAND: Extractor[] = [
  ...[linkedom, jsdom].flatMap((parse): Extractor[] => [
    {
      name: `Proffer (${parse.name})`,
      parse,
      read: (document: Document, _, address) => extract(document, address, ruleFor(address)),
    },
    {
      name: `@mozilla/readability (${parse.name})`,
      parse,
      read: (document: Document) => new Readability(document).parse(),
    },
  ]),
];

interface Modules {
  require(name: string): never;
  import(file: string): Promise<never>;
}

/**
 * The extractors to measure: those at hand, and those that are installed in the peers' folder, which the project
 * does not depend on.
 */
export async function extractors(folder: string | undefined): Promise<Extractor[]> {
  if (folder === undefined) return AT_HAND;
  const require = createRequire(join(folder, 'package.json'));
  const modules: Modules = {
    require: (name) => require(name) as never,
    import: (file) => import(pathToFileURL(join(folder, 'node_modules', file)).href) as Promise<never>,
  };
  try {
    return [
      ...AT_HAND,
      ...(await defuddle(modules)),
      ...metascraper(modules),
      ...fathom(modules),
      ...(await whole(modules)),
    ];
  } catch (error) {
    throw new Refusal(`A peer is not installed in ${folder}: ${(error as Error).message.split('\n', 1)[0]}`);
  }
}

type Defuddling = { DefuddleClass: new (document: Document, options: object) => { parse(): unknown } };

async function defuddle(modules: Modules): Promise<Extractor[]> {
  const { DefuddleClass }: Defuddling = await modules.import('defuddle/dist/node.js');
  const { parseLinkedomHTML }: { parseLinkedomHTML(html: string, url: string): Document } =
    await modules.import('defuddle/dist/utils/linkedom-compat.js');
  const read = (document: Document, _: string, url: string): unknown =>
    new DefuddleClass(document, { url }).parse();
  return [
    { name: 'defuddle (linkedom)', parse: parseLinkedomHTML, read },
    { name: 'defuddle (jsdom)', parse: jsdom, read },
  ];
}

function metascraper({ require }: Modules): Extractor[] {
  const rules = ['author', 'date', 'lang', 'publisher', 'title', 'url'].map((part) =>
    (require(`metascraper-${part}`) as () => unknown)(),
  );
  const run = (require('metascraper') as (rules: unknown[]) => (input: object) => unknown)(rules);
  const { load } = require('cheerio') as { load(html: string, options: object): unknown };
  return [
    {
      name: 'metascraper (cheerio)',
      parse: (html, baseURI) => load(html, { baseURI }),
      read: (htmlDom, _, url) => run({ url, htmlDom }),
    },
  ];
}

function fathom({ require }: Modules): Extractor[] {
  const { getMetadata } = require('page-metadata-parser') as {
    getMetadata(document: Document, url: string): unknown;
  };
  return [linkedom, jsdom].map((parse) => ({
    name: `page-metadata-parser (${parse.name})`,
    parse,
    read: (document: Document, _, url) => getMetadata(document, url),
  }));
}

/** These take text only: they stand in the comparison of the whole way. */
async function whole(modules: Modules): Promise<Extractor[]> {
  const { extractFromHtml }: { extractFromHtml(html: string, url: string): unknown } = await modules.import(
    '@extractus/article-extractor/esm/mod.js',
  );
  const ogs = modules.require('open-graph-scraper') as (input: object) => unknown;
  return [
    { name: '@extractus/article-extractor', parse: none, read: (_, html, url) => extractFromHtml(html, url) },
    { name: 'open-graph-scraper', parse: none, read: (_, html) => ogs({ html }) },
  ];
}

/** Whether an extractor takes what a parser made, so that extraction can be measured alone. */
export const takesDocument = ({ parse }: Extractor): boolean => parse !== none;
