import type { BinderView } from '../binder/index.ts';
import type { Clock } from '../model/index.ts';
import { partialDateText } from '../words/dates.ts';
import { exportWords } from '../words/export.ts';
import { say } from '../words/say.ts';
import { page, searchTable } from './html.ts';
import { localDay } from './local-day.ts';
import { escapeLine, searchList } from './markdown.ts';
import { matterOf } from './matter.ts';
import type { ExportOptions } from './options.ts';
import { searchesOf } from './searches.ts';

/** The methodology note of a research memo: the searches made, and nothing else of the case but its reference. */
export function writeNoteHtml(view: BinderView, options: ExportOptions, clock: Clock): string {
  const { locale } = options;
  const words = say(exportWords, locale);
  const searches = searchesOf(view, options);
  return page({
    title: words.methodology,
    plan: {
      locale,
      reference: view.case.reference,
      madeAt: clock(),
      matter: options.matter ? matterOf(view.case, locale) : [],
    },
    paper: options.paper,
    main: `<p>${counted(options)}</p>\n${searchTable(searches, locale)}`,
    foot: '',
  });
}

/** The same as CommonMark. */
export function writeNoteMarkdown(view: BinderView, options: ExportOptions, clock: Clock): string {
  const { locale } = options;
  const words = say(exportWords, locale);
  const day = partialDateText(localDay(clock()), locale);
  const matter = options.matter ? matterOf(view.case, locale) : [];
  return `${[
    `# ${escapeLine(words.methodology)}`,
    `${escapeLine(words.caseReference(view.case.reference))} · ${day}`,
    ...(matter.length > 0 ? [escapeLine(matter.join(' · '))] : []),
    counted(options),
    searchList(searchesOf(view, options), words),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** How many searches there are, and how many found nothing. */
function counted({ locale, searchesMade = [] }: ExportOptions): string {
  const nil = searchesMade.filter(({ outcome }) => outcome === 'nothing').length;
  return searchesMade.length > 0 ? say(exportWords, locale).searchCount(searchesMade.length, nil) : '';
}
