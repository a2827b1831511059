import type { BinderView } from '../../binder/index.ts';
import type { Clock, Instant } from '../../model/index.ts';
import { partialDateText } from '../../words/dates.ts';
import { exportWords } from '../../words/export.ts';
import { say } from '../../words/say.ts';
import type { Block, DocumentPart, FiledDocument } from '../document/document.ts';
import { localDay } from '../local-day.ts';
import { matterOf } from '../matter.ts';
import type { ExportOptions } from '../options.ts';
import { planIndex } from '../plan.ts';
import { searchesOf } from '../searches.ts';
import { annotatedIndex } from './annotated-index.ts';
import { heading, inline, paragraph } from './blocks.ts';
import { searchesMade } from './searches-made.ts';
import { spellingOf } from './spelling.ts';

/** The index document of a case. */
export function filedIndex(view: BinderView, options: ExportOptions, clock: Clock): FiledDocument {
  const madeAt = clock();
  const words = say(exportWords, options.locale);
  const plan = planIndex(view, options, madeAt);
  const index: DocumentPart = { id: 'index', title: words.title, blocks: annotatedIndex(plan, 1) };
  const searches: DocumentPart[] = plan.searches
    ? [
        {
          id: 'searches',
          title: words.searches,
          blocks: [heading(1, words.searches, 'searches'), ...searchesMade(plan.searches, options.locale)],
        },
      ]
    : [];
  return documentOf(view, options, { title: words.title, madeAt, parts: [index, ...searches] });
}

/** The methodology note of a research memo: the searches made, and nothing else of the case but its reference. */
export function filedNote(view: BinderView, options: ExportOptions, clock: Clock): FiledDocument {
  const { locale, searchesMade: made = [] } = options;
  const words = say(exportWords, locale);
  const nil = made.filter(({ outcome }) => outcome === 'nothing').length;
  const counted = made.length > 0 ? [paragraph('text', words.searchCount(made.length, nil))] : [];
  const blocks = [...counted, ...searchesMade(searchesOf(view, options), locale)];
  const part: DocumentPart = { id: 'searches', title: words.methodology, blocks };
  return documentOf(view, options, { title: words.methodology, madeAt: clock(), parts: [part] });
}

/** The parts with what a document of the case has around them, its name at the head of the first. */
function documentOf(
  view: BinderView,
  options: ExportOptions,
  { title, madeAt, parts }: Pick<FiledDocument, 'title' | 'madeAt' | 'parts'>,
): FiledDocument {
  const [first, ...rest] = parts;
  const head = headOf(view, options, title, madeAt);
  return {
    title,
    locale: options.locale,
    spelling: spellingOf(options.locale, view.case),
    reference: view.case.reference,
    paper: options.paper,
    type: { size: 12, least: 9 },
    madeAt,
    parts: first ? [{ ...first, blocks: [...head, ...first.blocks] }, ...rest] : [],
  };
}

/** The name of the document, of which case it is, when it was made, and of the client what was chosen. */
function headOf(view: BinderView, options: ExportOptions, title: string, madeAt: Instant): Block[] {
  const words = say(exportWords, options.locale);
  const day = partialDateText(localDay(madeAt), options.locale);
  const matter = options.matter ? matterOf(view.case, options.locale) : [];
  return [
    { kind: 'title', inlines: [inline(title)] },
    paragraph('centred', `${words.caseReference(view.case.reference)} · ${day}`),
    ...matter.map((line) => paragraph('centred', line)),
  ];
}
