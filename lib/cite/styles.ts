import { type Locale, type StyleId, withoutUnseen } from '../model/index.ts';
import { bluebook } from './bluebook.ts';
import { ecoi } from './ecoi.ts';
import { euaa } from './euaa.ts';
import { FILE_STYLES, type FileStyleId, isFileStyle } from './file-styles.ts';
import type { CitationInput } from './input.ts';
import { irb } from './irb.ts';
import { mcgill } from './mcgill.ts';
import type { CitedOrigin } from './origins.ts';
import { oscola } from './oscola.ts';
import { remarked } from './remarked.ts';
import { type RichText, sentence } from './rich-text.ts';
import type { Form, Style } from './style.ts';

/** The styles of tables, one file each; they need nothing loaded. */
export const styles: Readonly<Record<Exclude<StyleId, FileStyleId>, Style>> = {
  bluebook,
  mcgill,
  oscola,
  euaa,
  ecoi,
  irb,
};

/** Styles of files that were loaded in this context, with what they were made of. */
const loaded = new Map<StyleId, { style: Style; of: string }>();

/** Puts a style of a file among those that cite. @param of the user's own file, to know a changed one by; else empty */
export const register = (style: Style, of: string): void => void loaded.set(style.id, { style, of });

/** Whether a style can cite. @param of see `register` */
export const isLoaded = (id: StyleId, of?: string): boolean =>
  !isFileStyle(id) || (loaded.has(id) && (of === undefined || loaded.get(id)?.of === of));

/**
 * The style asked for. One of a file says nothing until it was loaded: a citation in another style would be a wrong one.
 * What an older or a foreign library calls otherwise is the Bluebook: its `id` says which it is.
 */
export function styleFor(id: StyleId): Style {
  if (!isFileStyle(id)) return Object.hasOwn(styles, id) ? styles[id] : bluebook;
  const named =
    id === 'own' ? { id, label: '', edition: '', confidence: 'to-verify' as const } : FILE_STYLES[id];
  return loaded.get(id)?.style ?? { ...named, cite: () => [], resting: () => [] };
}

/** A citation in a style, without characters that have no shape; empty where nothing at all is known. */
export function cite(input: CitationInput, id: StyleId, form: Form = 'full'): RichText {
  const style = styleFor(id);
  const said = style.cite(input, form);
  const runs = seen(form === 'short' ? said : remarked(said, input, style));
  return style.stops === 'citations' && form !== 'short' ? sentence(runs) : runs;
}

/** What a citation says of the works that its source rests on, apart from it: where the source is cited elsewhere. */
export const citeOrigins = (origins: readonly CitedOrigin[], style: StyleId, locale?: Locale): RichText =>
  seen(styleFor(style).resting(origins, locale));

/** Without characters that have no shape. */
export const seen = (runs: RichText): RichText =>
  runs.map((run) => ({ ...run, text: withoutUnseen(run.text) }));
