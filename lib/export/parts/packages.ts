import type { Tab } from '../../binder/index.ts';
import { citePackageItem } from '../../cite/index.ts';
import { exportWords } from '../../words/export.ts';
import { filedWords } from '../../words/parts.ts';
import { say } from '../../words/say.ts';
import type { Block, Row } from '../document/document.ts';
import type { PackagePlace } from '../options.ts';
import { citationOf, exhibitsIn, isListed } from '../plan.ts';
import { inlinesOf, paragraph } from './blocks.ts';
import type { Filing } from './filing.ts';

/**
 * The documents that the Division has disclosed in a package (Refugee Protection Division Rules, r. 35): each by its item
 * and by its number in the case. None: the part is left out.
 */
export function packageItems({ view, options }: Filing): Block[] | null {
  const words = say(filedWords, options.locale);
  const { description } = say(exportWords, options.locale);
  const rows = rowsIn({ view, options });
  if (rows.length === 0) return null;
  const columns = [
    { head: words.number, width: 0.11, names: true as const },
    { head: description, width: 0.89 },
  ];
  return [
    paragraph('text', words.packagesLead),
    { kind: 'table', look: 'ruled', of: 'exhibits', columns, rows },
  ];
}

/** Whether any document of the file is cited by its item. */
export const hasPackageItems = (filing: Chosen): boolean => rowsIn(filing).length > 0;

type Chosen = Pick<Filing, 'view' | 'options'>;

const rowsIn = ({ view, options }: Chosen): Row[] =>
  exhibitsIn(view, options)
    .filter((tab) => isListed(tab, options))
    .flatMap((tab): Row[] => {
      const place = options.packaged?.get(tab.source.id);
      return place ? [rowOf(tab, place, options)] : [];
    });

const rowOf = (tab: Tab, { list, item }: PackagePlace, options: Filing['options']): Row => ({
  whole: true,
  cells: [
    [paragraph('tab', tab.label)],
    [
      paragraph('citation', `${citePackageItem(list, item)}.`),
      paragraph('remark', inlinesOf(citationOf(tab, options))),
    ],
  ],
});
