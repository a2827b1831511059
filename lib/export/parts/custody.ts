import {
  type CaptureProof,
  type ChainProof,
  type CustodyAction,
  type CustodyReport,
  differing,
  type Instant,
  type ListedEntry,
  type Locale,
  type Recomputed,
} from '../../model/index.ts';
import { declarationWords } from '../../words/declaration.ts';
import { say } from '../../words/say.ts';
import type { Block, Row } from '../document/document.ts';
import { paragraph } from './blocks.ts';
import { utc } from './copies.ts';

type Words = ReturnType<typeof wordsIn>;
const wordsIn = (locale: Locale) => say(declarationWords, locale);

/**
 * Whether what is exported hashes to what was recorded. Without a report nothing is claimed.
 * @param foreign whether a copy of them was captured by nobody here
 */
export function hashedAnew(
  report: CustodyReport | undefined,
  madeAt: Instant,
  locale: Locale,
  foreign: boolean,
): Block[] {
  const words = wordsIn(locale);
  if (!report) return [paragraph('instruction', words.notRead)];
  // Without a link that tells of its making, a copy has nothing but its own row to be compared with.
  const [told, untold] = [report.captures.filter(isTold), report.captures.filter((one) => !isTold(one))];
  const wrong = report.captures.flatMap(differing);
  const agreeing =
    told.length > 0 ? [paragraph('text', words.allAgree(told.length, utc(madeAt), foreign))] : [];
  return [
    ...(wrong.length === 0 ? agreeing : []),
    ...(wrong.length > 0
      ? [
          paragraph('text', words.differ(utc(madeAt), foreign)),
          { kind: 'list' as const, ordered: false, items: wrong.map((one) => [differenceOf(one, words)]) },
        ]
      : []),
    ...(untold.length > 0 ? [paragraph('text', words.untold(untold.length))] : []),
  ];
}

const isTold = ({ records }: CaptureProof): boolean => records.length > 0;

const differenceOf = ({ recorded, now }: Recomputed, words: Words): Block =>
  paragraph('hash', `${words.recorded}: ${recorded}; ${words.now}: ${now ?? words.gone}`);

/** The chains that speak of the copies, and what they say of them. */
export function chainOfCustody(report: CustodyReport | undefined, locale: Locale): Block[] {
  const words = wordsIn(locale);
  if (!report) return [];
  if (report.entries.length === 0) return [paragraph('text', words.noEntries)];
  return [
    paragraph('text', words.chainHow),
    ...report.chains.map((chain) => paragraph('text', chainText(chain, words))),
    entriesTable(report.entries, words),
  ];
}

function chainText({ id, own, links, head, broken }: ChainProof, words: Words): string {
  const said = broken ? words.chainBroken(id, links, broken.index + 1) : words.chainHolds(id, links, head);
  return own ? said : `${said} ${words.foreign}`;
}

const entriesTable = (entries: readonly ListedEntry[], words: Words): Block => ({
  kind: 'table',
  look: 'ruled',
  of: 'records',
  columns: [
    { head: words.number, width: 0.1, names: true },
    { head: words.time, width: 0.26 },
    { head: words.done, width: 0.24 },
    { head: words.object, width: 0.4 },
  ],
  rows: entries.map((each) => entryRow(each, words)),
});

const entryRow = ({ entry }: ListedEntry, words: Words): Row => ({
  whole: true,
  cells: [
    [paragraph('tab', String(entry.seq + 1))],
    [paragraph('cell', utc(entry.at))],
    [paragraph('cell', actionText(entry.action, words))],
    [paragraph('hash', entry.object)],
  ],
});

function actionText(action: CustodyAction, words: Words): string {
  if (action === 'captured') return words.captures;
  if (action === 'seed-loaded') return words.loaded;
  if (action === 'clipped' || action === 'withdrawn' || action === 'restored' || action === 'erased')
    return words[action];
  return action;
}
