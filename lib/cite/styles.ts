import { type Locale, type StyleId, withoutUnseen } from '../model/index.ts';
import { bluebook } from './bluebook.ts';
import { ecoi } from './ecoi.ts';
import { euaa } from './euaa.ts';
import type { CitationInput } from './input.ts';
import { irb } from './irb.ts';
import { mcgill } from './mcgill.ts';
import type { CitedOrigin } from './origins.ts';
import { oscola } from './oscola.ts';
import { type RichText, sentence } from './rich-text.ts';
import type { Form, Style } from './style.ts';

/** Every style of `StyleId`, one table file each. */
export const styles: Readonly<Record<StyleId, Style>> = { bluebook, mcgill, oscola, euaa, ecoi, irb };

/** The style asked for; what an older or a foreign library calls otherwise is the Bluebook: its `id` says which it is. */
export const styleFor = (id: StyleId): Style => (Object.hasOwn(styles, id) ? styles[id] : bluebook);

/** A citation in a style, without characters that have no shape; empty where nothing at all is known. */
export function cite(input: CitationInput, id: StyleId, form: Form = 'full'): RichText {
  const style = styleFor(id);
  const runs = seen(style.cite(input, form));
  return style.stops === 'citations' && form !== 'short' ? sentence(runs) : runs;
}

/** What a citation says of the works that its source rests on, apart from it: where the source is cited elsewhere. */
export const citeOrigins = (origins: readonly CitedOrigin[], style: StyleId, locale?: Locale): RichText =>
  seen(styleFor(style).resting(origins, locale));

/** Without characters that have no shape. */
export const seen = (runs: RichText): RichText =>
  runs.map((run) => ({ ...run, text: withoutUnseen(run.text) }));
