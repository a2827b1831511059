import type { BinderView, PartId } from '../../lib/binder/index.ts';
import type { Block, FiledDocument, Inline, Table } from '../../lib/export/document/document.ts';
import { defaultOptions, type ExportOptions } from '../../lib/export/index.ts';
import { type FieldId, particularKey } from '../../lib/export/parts/fields.ts';
import { filedIndex } from '../../lib/export/parts/filed.ts';
import type { Case, ProfileId } from '../../lib/model/index.ts';
import { sampleView } from '../binder/sample.ts';
import { CLOCK } from './views.ts';

export const TRANSLATION = {
  text: 'Grupos.',
  language: 'es',
  translator: 'Ana Ruiz',
  competence: 'sworn translator',
  date: '2027-01-15',
};

/** The sample in a forum, its first passage translated. */
export function view(profile: ProfileId, particulars: Case['particulars'] = {}): BinderView {
  const kept = Object.entries(particulars).map(([id, said]) => [particularKey(profile, id as FieldId), said]);
  const sample = sampleView({ profile, particulars: Object.fromEntries(kept) });
  const items = sample.items.map((item, at) =>
    at === 0 ? { ...item, entry: { ...item.entry, translation: TRANSLATION } } : item,
  );
  return { ...sample, items };
}

export const filed = (of: BinderView, changes: Partial<ExportOptions> = {}): FiledDocument =>
  filedIndex(of, { ...defaultOptions(of.case), ...changes }, CLOCK);
export const part = (of: BinderView, id: PartId, changes: Partial<ExportOptions> = {}) =>
  filed(of, { parts: [id, 'index'], ...changes }).parts.find((one) => one.id === id);

/** Every inline of the blocks, in order. */
export function inlinesOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block): Inline[] => {
    switch (block.kind) {
      case 'title':
      case 'heading':
      case 'paragraph':
        return [...block.inlines, ...block.inlines.flatMap(({ footnote }) => footnote ?? [])];
      case 'list':
        return block.items.flatMap(inlinesOf);
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap(inlinesOf));
      case 'fields':
        return block.fields.flatMap(({ label, value }) => [{ text: label }, ...value]);
      case 'signature':
        return block.lines.flatMap(({ label, value }) => [...value, { text: label }]);
      default:
        return [];
    }
  });
}
export const textOf = (blocks: readonly Block[] = []): string =>
  inlinesOf(blocks)
    .map(({ text, blank }) => (blank ? '____' : text))
    .join(' ');
export const tablesOf = (blocks: readonly Block[] = []): Table[] =>
  blocks.filter((block) => block.kind === 'table');

/** The ids that stand in the blocks, in order. */
export const placesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.kind === 'heading') return [block.id];
    if (block.kind === 'paragraph') return block.id === undefined ? [] : [block.id];
    if (block.kind === 'list') return block.items.flatMap(placesIn);
    return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(placesIn)) : [];
  });
