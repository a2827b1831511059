import type { BinderView } from '../../binder/index.ts';
import type { Instant, Locale } from '../../model/index.ts';
import { declarationWords } from '../../words/declaration.ts';
import { exportWords } from '../../words/export.ts';
import { say } from '../../words/say.ts';
import { type Copy, copiesIn } from '../custodied.ts';
import type { Block, DocumentPart, Inline } from '../document/document.ts';
import type { ExportOptions } from '../options.ts';
import { heading, inline, paragraph } from './blocks.ts';
import { type Closing, closingOf } from './closing.ts';
import { copiesTable } from './copies.ts';
import { chainOfCustody, hashedAnew } from './custody.ts';

const BLANK: Inline[] = [inline('', { blank: 'long' })];

/**
 * A declaration of how the file's copies were captured and kept, as a draft for a person to complete and sign (FRE 902(11),
 * 902(13), 902(14); Berkeley Protocol, ch. VI). What it says is what is recorded; what is not is a blank or is not said.
 */
export function declaration(view: BinderView, options: ExportOptions, madeAt: Instant): DocumentPart {
  const { locale, custody } = options;
  const words = say(declarationWords, locale);
  const copies = copiesIn(view, options);
  const section = (title: string, id: string, blocks: Block[]): Block[] =>
    blocks.length > 0 ? [heading(2, title, `declaration-${id}`), ...blocks] : [];
  return {
    id: 'declaration',
    title: words.title,
    blocks: [
      heading(1, words.title, 'declaration'),
      paragraph('instruction', words.draft),
      ...section(words.declarant, 'declarant', declarant(locale)),
      ...section(words.how, 'how', howMade(copies, locale)),
      ...section(words.copies, 'copies', listOf(copies, locale)),
      ...section(words.exported, 'exported', [
        ...hashedAnew(custody, madeAt, locale, copies.some(isForeign)),
        paragraph('text', `${words.working} ${words.noStamp}`),
      ]),
      ...section(words.chain, 'chain', chainOfCustody(custody, locale)),
      ...section(words.limits, 'limits', [paragraph('text', words.limit)]),
      ...section(words.closing, 'closing', closing(closingOf(view.case.profile, locale), locale)),
    ],
  };
}

/** Brought in rather than read in the browser: nobody who signs saw the page when it was captured. */
const isForeign = ({ capture: { circumstances } }: Copy): boolean =>
  circumstances.mode !== 'selection' && circumstances.mode !== 'page' && circumstances.mode !== 'pdf';

function declarant(locale: Locale): Block[] {
  const words = say(declarationWords, locale);
  return [
    {
      kind: 'fields',
      fields: [
        { label: words.name, value: BLANK },
        { label: words.capacity, value: BLANK },
      ],
    },
    paragraph('text', words.own),
  ];
}

function howMade(copies: readonly Copy[], locale: Locale): Block[] {
  const words = say(declarationWords, locale);
  const all = copies.map(({ capture }) => capture.circumstances);
  const versions = distinct(all.map(({ extensionVersion }) => extensionVersion));
  const systems = distinct(
    all.map(({ browser, operatingSystem }) => [browser, operatingSystem].filter(Boolean).join(', ')),
  );
  const isKnown = all.every(({ signedIn, mode }) => signedIn !== undefined || mode === 'seed');
  return [
    paragraph('text', words.tool(versions.join(', '))),
    ...(systems.length > 0 ? [paragraph('text', words.browser(systems.join('; ')))] : []),
    paragraph('text', words.left),
    ...(isKnown ? [] : [paragraph('text', [inline(`${words.signedInUnknown} `), ...BLANK])]),
  ];
}

function listOf(copies: readonly Copy[], locale: Locale): Block[] {
  const { tab } = say(exportWords, locale);
  const { noExhibits } = say(declarationWords, locale);
  return copies.length > 0 ? [copiesTable(copies, locale, tab)] : [paragraph('text', noExhibits)];
}

function closing({ text, language, source, before }: Closing, locale: Locale): Block[] {
  const words = say(declarationWords, locale);
  const labels = [words.signature, words.place, words.date, ...(before ? [words.before] : [])];
  return [
    paragraph('text', text, { language }),
    { kind: 'signature', lines: labels.map((label) => ({ label, value: BLANK })) },
    ...(source ? [paragraph('instruction', words.closingFrom(source))] : []),
  ];
}

const distinct = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
];
