// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { SourceMetadata } from '../../lib/model/index.ts';
import { complete, extract } from '../../lib/source/index.ts';
import { ruleFor } from '../../lib/source/sites/index.ts';
import { readDom, snapshotLayout } from '../../lib/text/index.ts';
import { ADDRESS, LAYOUTS, type Listing, MEXICO, MEXIQUE, page } from './pages.ts';

function clipped(listing: Listing, layout?: (typeof LAYOUTS)[string]): SourceMetadata {
  const document = new DOMParser().parseFromString(page(listing, layout), 'text/html');
  const address = ADDRESS[listing.lang];
  const { captured } = readDom(document, snapshotLayout());
  return complete(extract(document, address, ruleFor(address)), captured);
}

const LISTINGS: [string, Listing][] = [
  ['in English', MEXICO],
  ['in French', MEXIQUE],
];

describe.each(LISTINGS)('the page of a package %s, clipped itself', (_, listing) => {
  it.each(Object.entries(LAYOUTS))('bears its own title and date, set in %s', (_, layout) => {
    const metadata = clipped(listing, layout);
    expect(metadata.title?.value).toBe(listing.heading);
    const day = listing.lang === 'en' ? { year: 2026, month: 3, day: 31 } : { year: 2026, month: 4, day: 1 };
    expect(metadata.published?.value).toEqual(day);
  });

  it.each(Object.entries(LAYOUTS))('bears no number and kind of what it lists, set in %s', (_, layout) => {
    const { number, kind } = clipped(listing, layout);
    expect([number?.value, kind?.value]).toEqual([undefined, undefined]);
  });
});
