import { type LabelScheme, type Paper, profiles } from '../binder/index.ts';
import type { Case, Locale, StyleId } from '../model/index.ts';

export type FormatId = 'docx' | 'markdown' | 'html' | 'csl-json' | 'ris';

/** `filing`: for others, work product left out. `office`: for one's own desk. */
export type Audience = 'filing' | 'office';

/** What the user chooses of an export. Stance and notes are work product: in no file unless chosen. */
export interface ExportOptions {
  /** Language of headings and words; citations and passages keep their own. */
  locale: Locale;
  audience: Audience;
  style: StyleId;
  /** By issue, or each exhibit once with all its passages. */
  group: 'issue' | 'exhibit';
  /** Private notes. */
  notes: boolean;
  /** Entries marked adverse: left out, in their places like any other, or in their places and named so. */
  adverse: 'leave-out' | 'include' | 'flag';
  /** Whether an entry's own "Reporting that …" stands in place of the quotation. */
  wording: 'quotation' | 'parenthetical';
  /**
   * The address of the copy under every passage, or only where it is not the one in its exhibit's citation.
   */
  addresses: 'each-passage' | 'once';
  /** Bytes of the pictures among the passages by their hash; without them an export only says that there is one. */
  pictures?: ReadonlyMap<string, Uint8Array>;
  labels: LabelScheme;
  paper: Paper;
}

/** What a case's profile proposes for an audience. */
export function defaultOptions(theCase: Case, audience: Audience = 'filing'): ExportOptions {
  const profile = profiles[theCase.profile];
  const kept = profile.role === 'expert' ? 'include' : 'leave-out';
  return {
    locale: theCase.locale,
    audience,
    style: theCase.style,
    group: 'issue',
    notes: false,
    adverse: audience === 'office' ? 'flag' : kept,
    wording: 'quotation',
    addresses: 'each-passage',
    labels: profile.exhibitLabels.value,
    paper: profile.paper.value,
  };
}
