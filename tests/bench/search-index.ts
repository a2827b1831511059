import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createIndex, type SearchDocument } from '../../lib/search/index.ts';
import { wordsOf } from '../../lib/search/words.ts';

/**
 * The index alone, beside MiniSearch alone with the same words and options: time to fill, memory, time of a question
 * as it is typed, letter by letter. Run: npm run bench:search [-- PASSAGES] [--alone]
 */
const COUNT = Number(process.argv[2] ?? 100_000);
const WORDS_EACH = 60;
const QUESTIONS = [
  'police protection',
  'threats of extortion against shopkeepers',
  'internal relocation',
  'the government of mexico',
  'relocated within the country',
  'journalist',
  'proteccion de las victimas',
  'impunity for gangs',
  'extorsion',
  '"internal relocation"',
  'section 12 of the report',
];

const seeds = join(import.meta.dirname, '..', '..', 'seeds');
const texts = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
const words = texts.flatMap((name) => readFileSync(join(seeds, name), 'utf8').split(/\s+/)).filter(Boolean);

/** A generator of numbers that says the same each time. */
let state = 7;
const random = (below: number): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * below);
};

/** Runs of the seeds' own words, so that common words are common, with names and numbers of their own between. */
function textOf(): string {
  const run: string[] = [];
  while (run.length < WORDS_EACH) {
    const at = random(words.length);
    run.push(...words.slice(at, at + 3 + random(9)), random(3) === 0 ? nameOf() : String(random(3000)));
  }
  return run.join(' ');
}

const SYLLABLES = [
  'ba',
  'cor',
  'del',
  'esp',
  'fi',
  'gua',
  'lum',
  'mor',
  'net',
  'pel',
  'qui',
  'ras',
  'sol',
  'tan',
  'ver',
];
const nameOf = (): string => Array.from({ length: 2 + random(3) }, () => SYLLABLES[random(15)]).join('');

const documents = Array.from(
  { length: COUNT },
  (_, at): SearchDocument => ({
    id: `passage:${at}`,
    kind: 'passage',
    title: words.slice(at % words.length, (at % words.length) + 4).join(' '),
    text: textOf(),
    language: 'en',
    passageId: String(at),
    sourceId: String(at % 500),
  }),
);

const memory = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

/** Milliseconds of the processor's time of this thread: what a machine that does nothing else would take. */
const processor = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Every question as it grows under the fingers. */
const typed = QUESTIONS.flatMap((question) => Array.from(question, (_, at) => question.slice(0, at + 1)));

function measure(name: string, fill: () => (query: string) => number): void {
  const before = memory();
  const begun = processor();
  const ask = fill();
  const filled = processor() - begun;
  const kept = memory() - before;
  for (const query of typed.slice(0, 20)) ask(query);
  const times = typed.map((query) => {
    const start = processor();
    ask(query);
    return { query, took: processor() - start };
  });
  times.sort((a, b) => a.took - b.took);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const figures = [0.5, 0.9, 0.99, 1].map((share) => `p${share * 100} ${at(share)?.took.toFixed(1)} ms`);
  process.stdout.write(
    `${name}: filled ${(filled / 1000).toFixed(1)} s, ${kept.toFixed(0)} MB, ${times.length} questions ` +
      `${figures.join(', ')} (“${times.at(-1)?.query}”)\n`,
  );
}

process.stdout.write(`${COUNT} passages of ${WORDS_EACH} words, ${memory().toFixed(0)} MB of documents\n`);
measure('index', () => {
  const index = createIndex();
  for (let at = 0; at < documents.length; at += 1000) index.put(documents.slice(at, at + 1000));
  return (query) => index.search(query).hits.length;
});
if (!process.argv.includes('--alone'))
  measure('MiniSearch', () => {
    const mini = new MiniSearch<SearchDocument>({
      fields: ['title', 'text'],
      tokenize: (text) => wordsOf(text).map(({ folded }) => folded),
      processTerm: (term) => term,
      searchOptions: {
        boost: { title: 2 },
        weights: { prefix: 0.5, fuzzy: 0.2 },
        prefix: (term, at, terms) => at === terms.length - 1 || term.length >= 3,
        fuzzy: (term) => (term.length >= 5 && !/\d/.test(term) ? 1 : false),
        combineWith: 'AND',
      },
    });
    mini.addAll(documents);
    return (query) => mini.search(query).length;
  });
