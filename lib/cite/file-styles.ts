import type { StyleId } from '../model/index.ts';
import type { FileStyle } from './processor/style.ts';

/** Styles that are files of the Citation Style Language, read by a processor that is loaded when one is needed. */
export type FileStyleId = Extract<StyleId, 'chicago-notes' | 'chicago-author-date' | 'apa' | 'own'>;

/** Those that come with the product. The files are the CSL project's own (CC BY-SA 3.0), unchanged. */
export const FILE_STYLES: Readonly<Record<Exclude<FileStyleId, 'own'>, FileStyle>> = {
  'chicago-notes': {
    id: 'chicago-notes',
    label: 'Chicago, notes',
    edition: 'The Chicago Manual of Style, 18th ed. (2024), notes and bibliography',
    confidence: 'to-verify',
  },
  'chicago-author-date': {
    id: 'chicago-author-date',
    label: 'Chicago, author–date',
    edition: 'The Chicago Manual of Style, 18th ed. (2024), author–date',
    confidence: 'to-verify',
  },
  apa: {
    id: 'apa',
    label: 'APA',
    edition: 'Publication Manual of the American Psychological Association, 7th ed. (2020)',
    confidence: 'to-verify',
  },
};

/** Whether a style must be loaded before it cites; see `loadStyle`. */
export const isFileStyle = (id: StyleId): id is FileStyleId => id === 'own' || Object.hasOwn(FILE_STYLES, id);
