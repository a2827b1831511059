import { readFileSync } from 'node:fs';
import { SEEDS } from '../../seeds/facts.ts';

const folder = new URL('../../seeds/', import.meta.url);

/** The seeds' bytes as they lie in the folder. */
export const originals: Record<string, Uint8Array> = Object.fromEntries(
  SEEDS.map(({ file }) => [file, new Uint8Array(readFileSync(new URL(file, folder)))]),
);
