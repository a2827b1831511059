import type { BytesFrom, CaptureSummary, Circumstances, Instant, Locale } from '../../model/index.ts';
import { declarationWords } from '../../words/declaration.ts';
import { say } from '../../words/say.ts';
import type { Copy } from '../custodied.ts';
import type { Block, Row, Table } from '../document/document.ts';
import { inline, paragraph } from './blocks.ts';

/** To the second, in universal time: `2026-01-10 14:03:22 UTC`. */
export const utc = (instant: Instant): string => `${instant.slice(0, 19).replace('T', ' ')} UTC`;

/** Each copy with its address, when and how it was captured, and the hashes that were recorded then. */
export function copiesTable(copies: readonly Copy[], locale: Locale, head: string): Table {
  const words = say(declarationWords, locale);
  return {
    kind: 'table',
    look: 'ruled',
    of: 'records',
    columns: [
      { head, width: 0.1, names: true },
      { head: words.copy, width: 0.36 },
      { head: words.captured, width: 0.24 },
      { head: words.hashes, width: 0.3 },
    ],
    rows: copies.map((copy) => copyRow(copy, locale)),
  };
}

/** A file of the user's: where it lies, and what it is called, is nobody's matter. */
export const isFile = ({ address }: CaptureSummary): boolean => address.startsWith('file:');

const copyRow = ({ tab, capture }: Copy, locale: Locale): Row => ({
  whole: true,
  cells: [
    [paragraph('tab', tab.label)],
    [
      paragraph('cell', tab.source.metadata.title?.value ?? capture.titleShown),
      ...(isFile(capture) ? [] : [paragraph('place', [inline(capture.address, { href: capture.address })])]),
    ],
    whenAndHow(capture, locale),
    hashesOf(capture, locale),
  ],
});

function whenAndHow({ circumstances }: CaptureSummary, locale: Locale): Block[] {
  const words = say(declarationWords, locale);
  const { startedAt } = circumstances;
  const said = [
    startedAt ? `${utc(startedAt)}.` : words.unknownTime,
    howMade(circumstances, locale),
    circumstances.privateWindow ? words.privateWindow : '',
    circumstances.signedIn ? words.signedIn : '',
  ];
  return said.filter((line) => line !== '').map((line) => paragraph('cell', line));
}

/** How the words came into the library; of a document what its bytes were. */
function howMade({ mode, bytesFrom }: Circumstances, locale: Locale): string {
  const words = say(declarationWords, locale);
  if (mode === 'selection' || mode === 'page') return words.selection;
  return mode === 'pdf' ? bytesText(bytesFrom, locale) : words[mode];
}

function bytesText(from: BytesFrom | undefined, locale: Locale): string {
  const words = say(declarationWords, locale);
  if (from?.how === 'fetched') return words.fetched(from.address, utc(from.at));
  // Its name may be a client's.
  return from ? words.file : '';
}

function hashesOf({ textHash, page, circumstances }: CaptureSummary, locale: Locale): Block[] {
  const words = say(declarationWords, locale);
  const kind = circumstances.mode === 'pdf' ? words.document : words.page;
  return [
    paragraph('hash', `${words.text}: ${textHash}`),
    page ? paragraph('hash', `${kind}: ${page.sha256}`) : paragraph('cell', words.noBytes),
  ];
}
