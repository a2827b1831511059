import { readReferences } from '../../lib/reference/index.ts';

export const name = 'Proffer';

/** In-text citations of a plain text, resolved to its list of references, in reading order. */
export function resolve(source: string) {
  const { citations } = readReferences({ text: source, blocks: [] });
  const citing = citations.filter(({ chains }) => chains.length > 0);
  return citing.map(({ start, end, chains }) => {
    const links = chains.flatMap((chain) => chain.links);
    const references = links.map(({ work, pinpoint, surety, because }) => ({
      author: work.author ?? null,
      date: work.published ?? null,
      entry: work.printed ?? null,
      pinpoint: pinpoint ?? null,
      surety,
      because,
    }));
    return { start, end, references, pinpoint: links.findLast((link) => link.pinpoint)?.pinpoint ?? null };
  });
}
