import {
  type Assessment,
  type AssessmentDraft,
  type CaptureSummary,
  newId,
  type PublisherId,
  type PublisherView,
  type Result,
  type Source,
} from '../model/index.ts';
import { publisherOf } from '../publisher/index.ts';
import { asRead, restsOnText, unwrapped } from '../source/index.ts';
import type { Codec } from './codec.ts';
import { commit } from './commit.ts';
import { invalid, Overtaken, type StoreProblem } from './problem.ts';
import { assessing } from './publisher-schema.ts';
import type { PublisherRow } from './rows.ts';
import { read } from './schema/basic.ts';
import { Opened } from './shape.ts';
import type { Store } from './store.ts';
import type { Unit } from './unit.ts';

/**
 * Keeps what the user says of a publisher, for all its sources in every case; null takes it back. Undoable.
 * @param id as a `PublisherView` carries it, of a publisher the registry knows or of any other
 */
export function assessPublisher(
  store: Store,
  id: PublisherId,
  draft: AssessmentDraft | null,
): Promise<Result<null, StoreProblem>> {
  return commit(store, 'assess-publisher', async () => {
    const asked = read(assessing, { publisher: id, draft });
    if (!asked.ok) throw invalid(asked.error);
    const { evidence, codec, clock } = store.inside;
    const rows = await evidence.publishers.toArray();
    const standing = newest(await openAll(codec, rows), id)?.row;
    const assessment = draft && { ...draft, assessedAt: clock() };
    const body = assessment && (await codec.seal({ publisher: id, assessment }));
    return async (unit) => {
      await unchanged(unit, rows);
      if (body) {
        const { deletedAt: _, ...row } = standing ?? { id: newId() };
        await unit.write('publishers', { ...row, body });
      } else if (standing && !standing.deletedAt)
        await unit.write('publishers', { ...standing, deletedAt: unit.at });
      return null;
    };
  });
}

/** The table is as small as what a user writes, so that all of it is compared: no second row for one publisher. */
async function unchanged(unit: Unit, read: readonly PublisherRow[]): Promise<void> {
  const versions = (rows: readonly PublisherRow[]) => rows.map((row) => `${row.id} ${row.version}`).join();
  if (versions(await unit.evidence.publishers.toArray()) !== versions(read)) throw new Overtaken();
}

interface OpenedRow {
  row: PublisherRow;
  publisher: PublisherId;
  assessment: Assessment;
}

const openRow = async (codec: Codec, row: PublisherRow): Promise<OpenedRow> => ({
  row,
  ...(await codec.open(row.body)),
});

const openAll = (codec: Codec, rows: readonly PublisherRow[]): Promise<OpenedRow[]> =>
  Promise.all(rows.map((row) => openRow(codec, row)));

/** An archive of another installation may have brought a second row for one publisher: the newer opinion counts. */
const newest = (rows: readonly OpenedRow[], id: PublisherId): OpenedRow | undefined =>
  rows
    .filter(({ publisher }) => publisher === id)
    .reduce<OpenedRow | undefined>(
      (best, next) => (best && best.row.updatedAt >= next.row.updatedAt ? best : next),
      undefined,
    );

/**
 * Tells the publisher of a source, with what the user said of it. Of a copy that only its text puts there, who stands
 * behind that page.
 */
export type PublisherFinder = (source: Source, copy?: CaptureSummary) => PublisherView | null;

/** Makes finders out of the rows of a live view; each row is opened once for each of its versions. */
export function publisherFinders(codec: Codec): (rows: readonly PublisherRow[]) => Promise<PublisherFinder> {
  const opened = new Opened<PublisherRow, OpenedRow>((row) => openRow(codec, row));
  return async (rows) => {
    const said = await Promise.all(rows.map((row) => opened.of(row, row.updatedAt + row.version)));
    return (source, copy) => {
      const alone = copy && restsOnText(source, copy);
      const found = publisherOf(alone ? tracesOf(asRead(source, copy), copy.address) : tracesOf(source));
      const about = found && newest(said, found.id);
      if (!about || about.row.deletedAt) return found;
      return { ...found, type: about.assessment.type ?? found.type, assessment: about.assessment };
    };
  };
}

function tracesOf({ metadata, addresses }: Source, address = addresses[0] ?? '') {
  const { publisher, siteName } = metadata;
  const byUser = publisher?.foundIn === 'user' || publisher?.foundIn === 'user-rule';
  return {
    address: unwrapped(address),
    name: publisher?.value ?? siteName?.value,
    certain: byUser,
  };
}
