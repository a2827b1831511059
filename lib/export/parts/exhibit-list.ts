import type { Tab } from '../../binder/index.ts';
import type { ProfileId } from '../../model/index.ts';
import { exportWords } from '../../words/export.ts';
import { filedWords } from '../../words/parts.ts';
import { say } from '../../words/say.ts';
import { remarkOn } from '../borrowed.ts';
import type { Block, Fields, Row, Table } from '../document/document.ts';
import { citationOf, exhibitsIn, isListed } from '../plan.ts';
import { inline, inlinesOf, paragraph } from './blocks.ts';
import { labelOf } from './fields.ts';
import { type Filing, printed } from './filing.ts';

/** The exhibits that are filed with the document: TAB | DESCRIPTION | PAGES, the pages blank until they are bound. */
export function exhibitList(filing: Filing): Block[] {
  const { view, options } = filing;
  const listed = exhibitsIn(view, options).filter((tab) => isListed(tab, options));
  const filed = listed.filter(({ source }) => !options.packaged?.has(source.id));
  if (filed.length === 0) return [paragraph('text', say(exportWords, options.locale).empty)];
  return [table(filed, filing)];
}

/** Of whose matter a list is, before it. */
export function headOfList(filing: Filing): Fields {
  const { profile } = filing.view.case;
  const { locale } = filing.options;
  const ids = ['party', 'number', 'hearing-day'] as const;
  return {
    kind: 'fields',
    fields: ids.map((id) => ({ label: labelOf(profile, id)[locale], value: printed(filing, id) })),
  };
}

/** The sources of an expert's report: as the exhibits, and nobody binds them. */
export function sourceList(filing: Filing): Block[] {
  const { view, options } = filing;
  const all = exhibitsIn(view, options);
  return all.length === 0
    ? [paragraph('text', say(exportWords, options.locale).empty)]
    : [table(all, filing, false)];
}

function table(tabs: readonly Tab[], filing: Filing, hasPages = true): Table {
  const { locale } = filing.options;
  const { tab, description } = say(exportWords, locale);
  const { pages, number, document } = say(filedWords, locale);
  const isNumbered = NUMBERED.has(filing.view.case.profile);
  const first = { head: isNumbered ? number : tab, width: 0.11, names: true } as const;
  const second = { head: isNumbered ? document : description, width: hasPages ? 0.71 : 0.89 };
  return {
    kind: 'table',
    look: 'ruled',
    of: 'exhibits',
    columns: [first, second, ...(hasPages ? [{ head: pages, width: 0.18 }] : [])],
    rows: tabs.map((one) => rowOf(one, filing, hasPages)),
  };
}

/** Forums that know documents by their numbers in a list rather than by tabs. */
const NUMBERED: ReadonlySet<ProfileId> = new Set(['ca-rpd', 'uk-ftt-iac', 'expert']);

function rowOf(tab: Tab, { options }: Filing, hasPages: boolean): Row {
  const remark = remarkOn(tab, options.locale);
  const description: Block[] = [
    paragraph('citation', inlinesOf(citationOf(tab, options))),
    ...(remark ? [paragraph('remark', remark)] : []),
  ];
  const pages = hasPages ? [[paragraph('cell', [inline('', { blank: 'short' })])]] : [];
  return { whole: true, cells: [[paragraph('tab', tab.label)], description, ...pages] };
}
