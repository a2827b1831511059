import type { BinderView } from '../../binder/index.ts';
import type { Instant } from '../../model/index.ts';
import { dateText } from '../../words/dates.ts';
import type { Inline } from '../document/document.ts';
import type { ExportOptions } from '../options.ts';
import type { IndexPlan } from '../plan.ts';
import { filledIn } from './blocks.ts';
import { type FieldId, particularOf } from './fields.ts';

/** What every part of a document is made of. */
export interface Filing {
  view: BinderView;
  options: ExportOptions;
  plan: IndexPlan;
  madeAt: Instant;
}

/** What stands in a field, in words: a day of the calendar as the language has it. Empty: a blank. */
export function sayOf({ view, options: { locale } }: Filing, id: FieldId): string {
  const said = particularOf(view.case, id, locale);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(said) && !Number.isNaN(Date.parse(`${said}T00:00:00Z`));
  return isDay ? dateText(said, locale) : said;
}

/** The same in print, or a visible blank. */
export const printed = (filing: Filing, id: FieldId, blank: 'short' | 'long' = 'long'): Inline[] =>
  filledIn(sayOf(filing, id), blank);
