import { createHash } from 'node:crypto';
import type { LibraryTables } from '../../scripts/driver/library.ts';

/**
 * Follows the custody chain from its rows with nothing of the product's own code: numbers without a gap, each entry
 * naming the hash of the one before, each row's hash that of its entry. Returns what does not hold.
 */
export function brokenLinks(tables: LibraryTables): string[] {
  const rows = (tables.custody ?? []) as unknown as (Record<string, unknown> & {
    seq: number;
    hash: string;
  })[];
  const chain = [...rows].sort((a, b) => a.seq - b.seq);
  let previous = '0'.repeat(64);
  return chain.flatMap(({ hash, ...entry }, index) => {
    const wrong = [
      ...(entry.seq === index ? [] : [`place ${index} holds number ${entry.seq}`]),
      ...(entry.previous === previous ? [] : [`entry ${entry.seq} does not name the one before it`]),
      ...(hashOf(entry) === hash ? [] : [`entry ${entry.seq} was altered`]),
    ];
    previous = hash;
    return wrong;
  });
}

/** RFC 8785 for a flat object of texts and whole numbers: keys in order, no white space. */
function hashOf(entry: Record<string, unknown>): string {
  const ordered = Object.fromEntries(
    Object.keys(entry)
      .sort()
      .map((key) => [key, entry[key]]),
  );
  return createHash('sha256').update(JSON.stringify(ordered)).digest('hex');
}
