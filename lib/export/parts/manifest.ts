import type { BinderView } from '../../binder/index.ts';
import type { Locale } from '../../model/index.ts';
import { numberText } from '../../words/dates.ts';
import { declarationWords, manifestWords } from '../../words/declaration.ts';
import { exportWords } from '../../words/export.ts';
import { say } from '../../words/say.ts';
import { type Copy, copiesIn } from '../custodied.ts';
import type { DocumentPart, Row } from '../document/document.ts';
import type { ExportOptions } from '../options.ts';
import { heading, paragraph } from './blocks.ts';
import { isFile } from './copies.ts';

/** The copies of a file with the SHA-256 of what was kept of each. */
export function manifest(view: BinderView, options: ExportOptions): DocumentPart {
  const words = say(manifestWords, options.locale);
  const { hashes, noExhibits } = say(declarationWords, options.locale);
  const { tab } = say(exportWords, options.locale);
  const copies = copiesIn(view, options);
  return {
    id: 'manifest',
    title: words.title,
    blocks: [
      heading(1, words.title, 'manifest'),
      ...(copies.length === 0
        ? [paragraph('text', noExhibits)]
        : [
            paragraph('text', words.hint),
            {
              kind: 'table' as const,
              look: 'ruled' as const,
              of: 'records' as const,
              columns: [
                { head: tab, width: 0.1, names: true as const },
                { head: words.of, width: 0.3 },
                { head: words.size, width: 0.15 },
                { head: hashes, width: 0.45 },
              ],
              rows: copies.flatMap((copy) => rowsOf(copy, options.locale)),
            },
          ]),
    ],
  };
}

function rowsOf({ tab, capture }: Copy, locale: Locale): Row[] {
  const words = say(declarationWords, locale);
  const { page, textHash, address } = capture;
  const place = isFile(capture) ? [] : [paragraph('place', address)];
  const row = (what: string, size: string, hash: string): Row => ({
    whole: true,
    cells: [
      [paragraph('tab', tab.label)],
      [paragraph('cell', what), ...place],
      [paragraph('cell', size)],
      [paragraph('hash', hash)],
    ],
  });
  return [
    row(words.text, '', textHash),
    ...(page ? [row(page.mediaType, numberText(page.length, locale), page.sha256)] : []),
  ];
}
