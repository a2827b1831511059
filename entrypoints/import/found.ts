import type { FoundView } from '../../components/import/types.ts';
import type { Choices, Column } from '../../lib/import/index.ts';
import type { LookedInto } from '../../lib/surface/import-files.ts';

/** A file that was chosen, with what it is. */
export interface Chosen {
  id: string;
  looked: LookedInto;
}

/** Sources of a file that are shown before it is imported. */
const SHOWN = 5;
/** Of what is left out. */
const SHOWN_LEFT = 200;
const LONGEST_EXAMPLE = 60;

/** A chosen file as it is shown. */
export function viewOf({ id, looked }: Chosen): FoundView {
  const none = { id, name: looked.file.name, sources: 0, passages: 0, leftOut: 0, left: [], first: [] };
  if (looked.is === 'nothing') return { ...none, is: null, why: looked.why };
  if (looked.is === 'pdf') return { ...none, is: 'pdf', sources: 1 };
  if (looked.is === 'page')
    return { ...none, is: 'page', sources: 1, decoded: looked.decoded, saved: looked.saved };
  const { read } = looked;
  const { sources, leftOut } = read.imported;
  return {
    ...none,
    is: read.format,
    sources: sources.length,
    passages: sources.reduce((count, { passages }) => count + passages.length, 0),
    leftOut: leftOut.length,
    left: leftOut.slice(0, SHOWN_LEFT),
    decoded: read.decoded,
    first: sources.slice(0, SHOWN).map(({ metadata, addresses: [address], passages: [passage] }) => ({
      title: metadata.title?.value ?? address ?? '',
      words: (passage?.words ?? '').slice(0, 500),
    })),
    ...(read.format === 'table'
      ? { table: { columns: read.columns, heads: headsOf(read.table.header.cells, read.table.rows) } }
      : {}),
  };
}

const headsOf = (heads: readonly string[], rows: readonly { cells: readonly string[] }[]) =>
  heads.map((head, at) => ({
    head: head.trim() || String(at + 1),
    example: (rows.find(({ cells }) => cells[at]?.trim())?.cells[at] ?? '').trim().slice(0, LONGEST_EXAMPLE),
  }));

/** What a file's columns are taken for once one is taken for something else; what another held before it lets go of. */
export function columnsWith({ looked }: Chosen, at: number, holds: Column | null): Choices {
  if (looked.is !== 'list' || looked.read.format !== 'table') return {};
  const { table, columns } = looked.read;
  const next = table.header.cells.map((_, index) => {
    if (index === at) return holds;
    return columns[index] === holds ? null : (columns[index] ?? null);
  });
  return { columns: next };
}
