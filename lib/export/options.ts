import {
  filingOf,
  type LabelScheme,
  type Paper,
  type PartId,
  profiles,
  usualParts,
} from '../binder/index.ts';
import type {
  Case,
  CustodyReport,
  DocumentationPackage,
  FilingChoices,
  Locale,
  PackageItem,
  PassageId,
  SearchMade,
  SourceId,
  StyleId,
} from '../model/index.ts';

import type { FontChoice } from './pdf/file.ts';

export type FormatId =
  | 'docx'
  | 'pdf'
  | 'markdown'
  | 'html'
  | 'csl-json'
  | 'ris'
  | 'bibtex'
  | 'csv'
  | 'web-annotation'
  | 'note-html'
  | 'note-markdown';

/**
 * What a file holds: the annotated index, the exhibits for a reference manager, the passages one by one for other
 * programs, or the searches made.
 */
export type Content = 'index' | 'citations' | 'passages' | 'note';

const CONTENT: Readonly<Partial<Record<FormatId, Content>>> = {
  'csl-json': 'citations',
  ris: 'citations',
  bibtex: 'citations',
  csv: 'passages',
  'web-annotation': 'passages',
  'note-html': 'note',
  'note-markdown': 'note',
};

/** What a format holds. */
export const contentOf = (format: FormatId): Content => CONTENT[format] ?? 'index';

/** Formats in which a passage stands as its page has it, whatever is left out of its quotation, with what is around it. */
export const isVerbatim = (format: FormatId): boolean => format === 'web-annotation';

/** Work product, and what a case says of its client: each is in a file only where it was chosen for it. */
export const PRIVATE = ['notes', 'stances', 'issues', 'theory', 'searches', 'matter'] as const;
export type Private = (typeof PRIVATE)[number];

/** What of it a format can carry. */
export function carriable(format: FormatId): readonly Private[] {
  const content = contentOf(format);
  // An index has the issues for its headings.
  if (content === 'index') return PRIVATE.filter((name) => name !== 'issues');
  return content === 'note' ? ['matter'] : ['notes', 'stances', 'issues'];
}

/** `filing`: for others, work product left out. `office`: for one's own desk. */
export type Audience = 'filing' | 'office';

/** What the user chooses of an export. */
export interface ExportOptions extends Required<FilingChoices> {
  /** Language of headings and words; citations and passages keep their own. */
  locale: Locale;
  audience: Audience;
  style: StyleId;
  /** The parts of the document; those that the case's forum knows are printed, in its order. */
  parts: readonly PartId[];
  /** By issue, or each exhibit once with all its passages. */
  group: 'issue' | 'exhibit';
  /** Private notes. */
  notes: boolean;
  /** How each passage stands to the case. */
  stances: boolean;
  /** In data, under which issues of the case a passage is filed: they tell what is argued. */
  issues: boolean;
  /** What is to be proved under each issue. */
  theory: boolean;
  /** The searches made, after the index. */
  searches: boolean;
  /** Client, country and hearing of the case, at the head. */
  matter: boolean;
  /** Whether an entry's own "Reporting that …" stands in place of the quotation. */
  wording: 'quotation' | 'parenthetical';
  /**
   * The address of the copy under every passage, or only where it is not the one in its exhibit's citation.
   */
  addresses: 'each-passage' | 'once';
  /** Where a passage stands: below its words, or as a footnote. */
  places: 'below' | 'footnotes';
  /** Bytes of the pictures among the passages by their hash; without them an export only says that there is one. */
  pictures?: ReadonlyMap<string, Uint8Array>;
  /** Place in its file, from 1, of the page on which a passage of a PDF begins; of those for which it was found. */
  filePages?: ReadonlyMap<PassageId, number>;
  /** The searches themselves, for `searches` and for the methodology note. */
  searchesMade?: readonly SearchMade[];
  /** Hashes made anew and chains verified, for the declaration of capture; without it none is claimed. */
  custody?: CustodyReport;
  /** Where sources stand in the documentation packages that the case relies on: they are cited so and not filed again. */
  packaged?: ReadonlyMap<SourceId, PackagePlace>;
  /** Of a PDF: a font of the user's for letters that ours lack. */
  fonts?: FontChoice;
  labels: LabelScheme;
  paper: Paper;
}

/** An item of a documentation package. */
export interface PackagePlace {
  list: Pick<DocumentationPackage, 'country' | 'versionDate' | 'language'>;
  item: Pick<PackageItem, 'number' | 'documentNumber'>;
}

/** With what its chosen parts print beside the index: contrary material is what is adverse, whatever the index has of it. */
export const asPrinted = (options: ExportOptions, format: FormatId = 'docx'): ExportOptions =>
  contentOf(format) === 'index' && options.parts.includes('contrary')
    ? { ...options, adverse: options.adverse === 'leave-out' ? 'include' : options.adverse }
    : options;

/** Every choice of it taken back. */
export const NOTHING_PRIVATE: Readonly<Record<Private, boolean>> = {
  notes: false,
  stances: false,
  issues: false,
  theory: false,
  searches: false,
  matter: false,
};

/** What a case proposes for an audience: what it files, or all of it for one's own desk. */
export function defaultOptions(theCase: Case, audience: Audience = 'filing'): ExportOptions {
  const profile = profiles[theCase.profile];
  return {
    locale: theCase.locale,
    audience,
    style: theCase.style,
    parts: audience === 'office' ? ['index'] : usualParts(theCase.profile),
    group: 'issue',
    ...NOTHING_PRIVATE,
    ...filingOf(theCase),
    ...(audience === 'office' ? FOR_DESK : {}),
    wording: 'quotation',
    addresses: 'each-passage',
    places: 'below',
    labels: profile.exhibitLabels.value,
    paper: profile.paper.value,
  };
}

/** On one's own desk lies everything. */
export const FOR_DESK = { adverse: 'flag', unfiled: 'include' } as const satisfies FilingChoices;
