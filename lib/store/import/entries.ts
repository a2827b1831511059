import type { CaseId, PassageId } from '../../model/index.ts';
import { ensureEntry } from '../entries.ts';
import type { EntryContent } from '../many-entries.ts';
import { Overtaken, writable } from '../problem.ts';
import type { EntryRow } from '../rows.ts';
import type { Store } from '../store.ts';
import type { Unit } from '../unit.ts';
import type { Known } from './known.ts';

const EMPTY: EntryContent = { stance: null, note: '', parenthetical: '' };

/**
 * Files passages in a case, each new entry with the notes and tags that its quotation had. To an entry that is there what
 * is not in it is added, so that neither note is lost.
 * @returns the step, which answers to how many entries that were there something was added
 */
export async function prepareEntries(
  store: Store,
  owner: CaseId,
  known: readonly Known[],
): Promise<(unit: Unit) => Promise<number>> {
  const { evidence, codec } = store.inside;
  const ids = [...new Set(known.map(({ id }) => id))];
  const rows = await evidence.entries.where('passage').anyOf(ids).toArray();
  const there = new Map(
    rows.filter((row) => row.case === owner && !row.deletedAt).map((row) => [row.passage, row]),
  );
  const planned = ids.map(async (id) => {
    const row = there.get(id);
    const content = row ? await codec.open(row.body) : EMPTY;
    const next = known.filter((one) => one.id === id).reduce(noted, content);
    writable(next.note, ...(next.tags ?? []));
    return { id, row, isChanged: next !== content, body: await codec.seal(next) };
  });
  const entries = await Promise.all(planned);
  return async (unit) => {
    for (const entry of entries) await fileOne(unit, owner, entry);
    return entries.filter(({ row, isChanged }) => row && isChanged).length;
  };
}

interface Planned {
  id: PassageId;
  row: EntryRow | undefined;
  isChanged: boolean;
  body: EntryRow['body'];
}

async function fileOne(unit: Unit, owner: CaseId, { id, row, isChanged, body }: Planned): Promise<void> {
  const now = await ensureEntry(unit, owner, id, body);
  if (row && now.version !== row.version) throw new Overtaken();
  if (!row && now.version !== unit.change) throw new Overtaken();
  if (row && isChanged) await unit.write('entries', { ...now, body });
}

/** An entry with a quotation's note and tags; itself where it has them. */
function noted(content: EntryContent, { said: { note, tags } }: Known): EntryContent {
  const more = note !== '' && !content.note.includes(note);
  const labels = [...new Set([...(content.tags ?? []), ...tags])];
  const isTagged = labels.length > (content.tags ?? []).length;
  if (!more && !isTagged) return content;
  return {
    ...content,
    note: more ? [content.note, note].filter(Boolean).join('\n\n') : content.note,
    ...(labels.length > 0 ? { tags: labels } : {}),
  };
}
