import CSL from 'citeproc';
import type { Locale } from '../../model/index.ts';
import type { CitationInput } from '../input.ts';
import type { Run } from '../rich-text.ts';
import { FORMAT, runsOf } from './format.ts';
import { itemOf } from './item.ts';
import english from './locales/locales-en-US.xml?raw';
import spanish from './locales/locales-es-ES.xml?raw';
import french from './locales/locales-fr-FR.xml?raw';

const LOCALES: Readonly<Record<Locale, { tag: string; terms: string }>> = {
  en: { tag: 'en-US', terms: english },
  es: { tag: 'es-ES', terms: spanish },
  fr: { tag: 'fr-FR', terms: french },
};

CSL.Output.Formats.proffer = FORMAT;

/** A place in a work, as a processor takes it; `behind` is said behind the citation in our words. */
export interface Locator {
  locator?: string;
  label?: string;
  behind: string;
}

/** One style in one language. */
export interface Processor {
  /** `note`: it cites in notes; `in-text`: in the text, with a list of works. */
  kind: 'note' | 'in-text';
  note(input: CitationInput, locator: Locator, isLater: boolean): Run[];
  /** The work as it stands in the list; empty where the style has none. */
  entry(input: CitationInput): Run[];
}

/** Reads a style. @throws what the processor throws at a style that it cannot read */
export function processorOf(style: string, locale: Locale, spares: Parameters<typeof itemOf>[1]): Processor {
  const { tag } = LOCALES[locale];
  let item: object = {};
  const sys = {
    retrieveLocale: (wanted: string) =>
      Object.values(LOCALES).find((one) => one.tag === wanted)?.terms ?? english,
    retrieveItem: () => item,
  };
  const engine = new CSL.Engine(sys, style, tag, true);
  engine.setOutputFormat('proffer');
  const take = (input: CitationInput) => {
    item = itemOf(input, spares);
    engine.updateItems([]);
    engine.updateItems(['work']);
  };
  return {
    kind: engine.opt.xclass === 'note' ? 'note' : 'in-text',
    note: (input, { locator, label }, isLater) => {
      take(input);
      const place = locator ? { locator, ...(label ? { label } : {}) } : {};
      return runsOf(engine.makeCitationCluster([{ id: 'work', position: isLater ? 1 : 0, ...place }]));
    },
    entry: (input) => {
      take(input);
      const made = engine.makeBibliography();
      return made ? runsOf(made[1].join(' ')) : [];
    },
  };
}
