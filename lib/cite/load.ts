import type { Locale, StyleId } from '../model/index.ts';
import { bluebook } from './bluebook.ts';
import { FILE_STYLES, type FileStyleId, isFileStyle } from './file-styles.ts';
import { namedWork } from './originals.ts';
import type { OwnStyle } from './own-style.ts';
import type { Processor } from './processor/engine.ts';
import { type FileStyle, styleOf } from './processor/style.ts';
import { readStyleFile } from './style-file.ts';
import { isLoaded, register } from './styles.ts';

const FILES: Readonly<Record<Exclude<FileStyleId, 'own'>, () => Promise<{ default: string }>>> = {
  'chicago-notes': () => import('./processor/styles/chicago-notes-bibliography.csl?raw'),
  'chicago-author-date': () => import('./processor/styles/chicago-author-date.csl?raw'),
  apa: () => import('./processor/styles/apa.csl?raw'),
};

/**
 * Makes a style ready, once in each context: `cite` is no promise, so that whoever draws or writes citations waits for
 * this before. A style of a table is ready as it is. Without the user's file, `own` cites as the Bluebook does, and its
 * edition says so.
 */
export async function loadStyle(id: StyleId, own: OwnStyle | null = null): Promise<void> {
  if (!isFileStyle(id) || isLoaded(id, own?.xml ?? '')) return;
  if (id === 'own' && !isSafe(own)) return register({ ...bluebook, id: 'own' }, own?.xml ?? '');
  const { processorOf } = await import('./processor/engine.ts');
  const xml = own && id === 'own' ? own.xml : (await FILES[id as Exclude<FileStyleId, 'own'>]()).default;
  const made = new Map<Locale, Processor>();
  const processors = (locale: Locale): Processor => {
    const known =
      made.get(locale) ?? processorOf(xml, locale, id === 'apa' ? 'author-and-its-body' : 'author');
    made.set(locale, known);
    return known;
  };
  register(
    styleOf(own && id === 'own' ? ownFile(own) : FILE_STYLES[id as 'apa'], processors),
    own?.xml ?? '',
  );
}

/** What another library's archive brought was read by nobody; a worker, which cannot read it, can be ended. */
const isSafe = (own: OwnStyle | null): boolean =>
  own !== null && (typeof DOMParser === 'undefined' || readStyleFile(own.xml).ok);

/** Whether the processor reads a file and cites by it. */
export async function canCite({ xml }: OwnStyle): Promise<boolean> {
  const { processorOf } = await import('./processor/engine.ts');
  try {
    const work = namedWork({ author: 'A', title: 'B' });
    processorOf(xml, 'en', 'author').note(work, { behind: '' }, false);
    return true;
  } catch {
    return false;
  }
}

const ownFile = ({ title }: OwnStyle): FileStyle => ({
  id: 'own',
  label: title,
  edition: title,
  confidence: 'to-verify',
});
