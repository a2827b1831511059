import type { BinderItem, Tab } from '../../binder/index.ts';
import type { TranslatedPassage } from '../../model/index.ts';
import { languageText } from '../../words/dates.ts';
import { exportWords } from '../../words/export.ts';
import { filedWords } from '../../words/parts.ts';
import { say } from '../../words/say.ts';
import type { Block, List } from '../document/document.ts';
import { citationOf, exhibitsIn, isListed } from '../plan.ts';
import { quoteOf } from '../quote.ts';
import { heading, inline, inlinesOf, paragraph, signature } from './blocks.ts';
import { worded } from './certificates.ts';
import { type Filing, sayOf } from './filing.ts';

/** What one person translated. */
interface Work {
  /** Empty where nobody is named. */
  translator: string;
  tabs: Tab[];
  made: TranslatedPassage[];
  from: string[];
}

/**
 * A certificate for each translator, naming the documents that it serves (8 CFR 1003.33; Refugee Protection Division Rules,
 * r. 32). Nothing translated: the part is left out.
 */
export function translationBlocks(filing: Filing): Block[] | null {
  const works = worksIn(filing);
  if (works.length === 0) return null;
  return works.flatMap((work, at) => [
    ...(works.length > 1 ? [heading(2, headOf(work, at, filing), `translator-${at + 1}`)] : []),
    ...certificate(work, filing, works.length === 1),
  ]);
}

const headOf = ({ translator }: Work, at: number, { options }: Filing): string =>
  `${at + 1}. ${translator || say(exportWords, options.locale).translatorMissing}`;

/** @param isOnly where one alone translated, the address that was filled in is theirs */
function certificate(work: Work, filing: Filing, isOnly: boolean): Block[] {
  const { locale } = filing.options;
  const words = say(filedWords, locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const named = (tags: readonly string[]) =>
    list.format([...new Set(tags.filter(Boolean).map((tag) => languageText(tag, locale)))]);
  const one = (values: readonly string[]) =>
    list.format([...new Set(values.map((value) => value.trim()).filter(Boolean))]);
  return [
    ...worded(filing, 'translation-certificate', {
      translator: work.translator,
      from: named(work.from),
      into: named(work.made.map(({ language }) => language)),
    }),
    paragraph('text', words.documentsTranslated),
    documents(work, filing),
    signature([
      [words.signature, ''],
      [words.name, work.translator],
      [words.competence, one(work.made.map(({ competence }) => competence))],
      [words.address, isOnly ? sayOf(filing, 'translator-address') : ''],
      [words.telephone, isOnly ? sayOf(filing, 'translator-phone') : ''],
      [words.date, ''],
    ]),
  ];
}

function documents({ tabs }: Work, { options }: Filing): List {
  const { tab: word } = say(exportWords, options.locale);
  const items = tabs.map((tab) => [
    paragraph('citation', [inline(`${word} ${tab.label}: `), ...inlinesOf(citationOf(tab, options))]),
  ]);
  return { kind: 'list', ordered: false, items };
}

/** Whether any passage of the file is translated. */
export const isAnyTranslated = (filing: Pick<Filing, 'view' | 'options'>): boolean =>
  worksIn(filing).length > 0;

/** Those who translated, in the order of the exhibits. */
function worksIn({ view, options }: Pick<Filing, 'view' | 'options'>): Work[] {
  const works = new Map<string, Work>();
  for (const tab of exhibitsIn(view, options).filter((one) => isListed(one, options))) {
    for (const item of tab.items) {
      const made = item.entry.translation;
      // What is not printed is not certified.
      if (!made || quoteOf(item, options).translation === null) continue;
      const translator = made.translator.trim();
      const work = works.get(translator) ?? { translator, tabs: [], made: [], from: [] };
      if (!work.tabs.includes(tab)) work.tabs.push(tab);
      work.made.push(made);
      work.from.push(languageOf(item));
      works.set(translator, work);
    }
  }
  return [...works.values()];
}

const languageOf = ({ source }: BinderItem): string => source.metadata.language?.value ?? '';
