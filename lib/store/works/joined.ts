import type { Ground, SourceId } from '../../model/index.ts';
import {
  addressKey,
  bestOverlap,
  claimedOriginal,
  type Likeness,
  nameInCommon,
  shingled,
} from '../../source/index.ts';
import type { CaptureRow } from '../rows.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';
import type { Joined } from '../views.ts';

/** Copies that a capture is compared with, the product's and the oldest first. */
const MOST_COMPARED = 4;

/**
 * Why a capture was put to a source that was known at another address; null where it was the first, or stands at
 * the same address as those before. Read from the copies themselves, which never change.
 */
export async function joinedOf(store: Store, source: SourceId, capture: CaptureRow): Promise<Joined | null> {
  const { evidence } = store.inside;
  const own = await readCopy(store, capture);
  if (own.seed) return null;
  const rows = await evidence.captures.where('source').equals(source).sortBy('at');
  const others: Copy[] = [];
  for (const row of rows) {
    if (row.id === capture.id) continue;
    const copy = await readCopy(store, row);
    if (addressKey(copy.address) === addressKey(own.address)) {
      if (row.at < capture.at) return null;
    } else if (copy.seed || row.at < capture.at) others.push(copy);
  }
  const near = others.sort((a, b) => Number(b.seed) - Number(a.seed)).slice(0, MOST_COMPARED);
  const read = await withText(store, own);
  const found = await Promise.all(
    near.map(async (copy) => ({ grounds: groundsOf(read, await withText(store, copy)), with: withOf(copy) })),
  );
  const best = found.sort((a, b) => strength(b.grounds) - strength(a.grounds))[0];
  return best && best.grounds.length > 0 ? best : null;
}

interface Copy {
  id: string;
  address: string;
  seed: boolean;
  metadata: Likeness['metadata'];
}

async function readCopy(store: Store, row: CaptureRow): Promise<Copy> {
  const { id, address, metadata, circumstances } = await openCapture(store.inside.codec, row);
  return { id, address, metadata, seed: circumstances.mode === 'seed' };
}

async function withText(store: Store, copy: Copy): Promise<Likeness> {
  const { evidence, codec } = store.inside;
  const text = await evidence.texts.get(copy.id);
  const texts = text ? [shingled(await codec.open(text.body))] : [];
  return { metadata: copy.metadata, addresses: [copy.address], texts };
}

const withOf = ({ seed, address }: Copy): Joined['with'] => ({ seed, address });

function groundsOf(a: Likeness, b: Likeness): Ground[] {
  const overlap = bestOverlap(a, b);
  const name = nameInCommon(a.metadata, b.metadata);
  const address = claimedBy(a, b) ?? claimedBy(b, a);
  const grounds: Ground[] = address === undefined ? [] : [{ by: 'address', address }];
  if (name) grounds.push(name);
  if (overlap && overlap.similarity > 0) grounds.push({ by: 'text', share: overlap.similarity });
  return grounds;
}

const claimedBy = (a: Likeness, b: Likeness): string | undefined =>
  a.addresses
    .flatMap((address) => claimedOriginal(address) ?? [])
    .find((claimed) => b.addresses.some((address) => addressKey(address) === addressKey(claimed)));

function strength(grounds: readonly Ground[]): number {
  const texts = grounds.map((ground) => ('share' in ground ? ground.share : 2));
  return texts.reduce((sum, one) => sum + one, 0);
}
