/** What other programs wrote, read into one form. */

export { type Decoded, ENCODINGS } from './decode.ts';
export {
  type Imported,
  type ImportedPassage,
  type ImportedSource,
  type LeftOut,
  type LeftOutReason,
  PARTS,
  type Place,
} from './imported.ts';
export { type Choices, type ImportFormat, LARGEST_LIST, type ReadFile, readImportFile } from './read.ts';
export { decodePage, type SavedFrom, savedFrom } from './saved-page.ts';
export { COLUMNS, type Column, type ColumnMap } from './table.ts';
