import type { ChangeRow, PartRow } from '../change-rows.ts';
import type { Image } from '../rows.ts';

/** The parts of a step of many transactions, as erasing leaves them. */
export interface PartsAfter {
  dropped: number[];
  changed: PartRow[];
  /** The step with what it is told by now; null where nothing is left of it. */
  step: ChangeRow | null;
}

/**
 * A deed of many parts is walked row by row, so that it stays where some of its rows go: without them, and without the
 * words about them.
 * @param goes whether an image is of a row that goes, or needs one
 * @param loosened the image without what it says in passing of rows that go; the same where it says nothing
 */
export async function partsAfter(
  step: ChangeRow,
  parts: readonly PartRow[],
  { goes, loosened }: { goes: (image: Image) => boolean; loosened: (image: Image) => Promise<Image> },
): Promise<PartsAfter> {
  const after: PartsAfter = { dropped: [], changed: [], step: null };
  const left: Image[] = [];
  for (const part of parts) {
    const images: Image[] = [];
    for (const image of part.images) if (!goes(image)) images.push(await loosened(image));
    left.push(...images);
    if (images.length === 0) after.dropped.push(part.seq as number);
    else if (
      images.some((image, index) => image !== part.images[index]) ||
      images.length < part.images.length
    )
      after.changed.push({ ...part, images, custody: spoken(part, images) });
  }
  const sources = left.filter(({ table }) => table === 'sources');
  const told = sources[0] ?? left[0];
  if (told) after.step = { ...step, images: [told], parts: { sources: sources.length } };
  return after;
}

/** Of what undoing and redoing adds to the chain, what is about passages that are still there. */
function spoken({ custody, images: all }: PartRow, images: readonly Image[]): PartRow['custody'] {
  const there = new Set(images.map(({ after }) => after.id));
  const gone = new Set(all.flatMap(({ after }) => (there.has(after.id) ? [] : [`passage:${after.id}`])));
  return {
    undone: custody.undone.filter(({ subject }) => !gone.has(subject)),
    redone: custody.redone.filter(({ subject }) => !gone.has(subject)),
  };
}
