import { type BinderView, type PartId, type PartRule, profiles } from '../../binder/index.ts';
import type { Clock, Instant } from '../../model/index.ts';
import { partialDateText } from '../../words/dates.ts';
import { exportWords } from '../../words/export.ts';
import { filedWords, partTitles } from '../../words/parts.ts';
import { say } from '../../words/say.ts';
import type { Block, DocumentPart, FiledDocument } from '../document/document.ts';
import { localDay } from '../local-day.ts';
import { matterOf } from '../matter.ts';
import type { ExportOptions } from '../options.ts';
import { planIndex } from '../plan.ts';
import { searchesOf } from '../searches.ts';
import { heading, inline, paragraph } from './blocks.ts';
import { chosenParts } from './chosen-parts.ts';
import { WRITTEN } from './each-part.ts';
import type { Filing } from './filing.ts';
import { searchesMade } from './searches-made.ts';
import { spellingOf } from './spelling.ts';

/** The index document of a case: the chosen parts in the order of its forum, those without anything to say left out. */
export function filedIndex(view: BinderView, options: ExportOptions, clock: Clock): FiledDocument {
  const madeAt = clock();
  const filing: Filing = { view, options, plan: planIndex(view, options, madeAt), madeAt };
  const rules = chosenParts(view, options);
  const isAlone = rules.length === 1;
  const parts = rules.flatMap((rule) => partOf(rule, filing, isAlone) ?? []);
  return documentOf(view, options, { title: say(exportWords, options.locale).title, madeAt, parts });
}

/** @param isAlone the part is the document: its name is the document's, and is not said again */
function partOf(rule: PartRule, filing: Filing, isAlone: boolean): DocumentPart | null {
  const { id } = rule;
  const written = WRITTEN[id](filing, isAlone);
  if (!written) return null;
  if ('blocks' in written) return written;
  const title = titleOf(id, filing);
  const head = id === 'cover' || (isAlone && id === 'index') ? [] : [heading(1, title, id)];
  return { id, title, blocks: [...head, ...asked(rule, filing), ...written] };
}

/** Canada calls a translator's certificate otherwise. */
function titleOf(id: PartId, { view, options: { locale } }: Filing): string {
  const isDeclared = id === 'translation-certificate' && view.case.profile === 'ca-rpd';
  return isDeclared ? say(filedWords, locale).translatorDeclaration : say(partTitles, locale)[id];
}

/** Which text asks for a part, and whether anybody read it: for the office only. */
function asked({ source, confidence }: PartRule, { options }: Filing): Block[] {
  if (options.audience !== 'office' || confidence === 'own') return [];
  const words = say(filedWords, options.locale);
  const said = {
    primary: words.sourceRead,
    practice: words.sourcePractice,
    'to-verify': words.sourceToVerify,
  };
  return [paragraph('instruction', said[confidence](source))];
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

/** The smallest type of ours, in points, where no forum says more. */
const LEAST = 9;

/** The parts with what a document of the case has around them, its name at the head of the first. */
function documentOf(
  view: BinderView,
  options: ExportOptions,
  { title, madeAt, parts }: Pick<FiledDocument, 'title' | 'madeAt' | 'parts'>,
): FiledDocument {
  const [first, ...rest] = parts;
  const head = first?.id === 'cover' ? [] : headOf(view, options, title, madeAt);
  return {
    title,
    locale: options.locale,
    spelling: spellingOf(options.locale, view.case),
    reference: view.case.reference,
    paper: options.paper,
    type: { size: 12, least: profiles[view.case.profile].leastType.value ?? LEAST },
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
