import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import type { SourceMetadata } from '../../../lib/model/index.ts';
import { extract } from '../../../lib/source/index.ts';
import { setAsideFurniture } from '../../../lib/text/article.ts';
import { readDom, snapshotLayout } from '../../../lib/text/index.ts';

/** A saved page as comparisons need it. */
export interface SavedPage {
  address: string;
  metadata: SourceMetadata;
  /** Its published paragraphs, and what Readability set aside. */
  paragraphs: string[];
  furniture: string[];
}

/** Words of an article that is worth copying; a list of headlines is none. */
const FEWEST_WORDS = 150;

/** Reads saved pages: a folder with `manifest.jsonl` (`file`, `url`) and the pages, gzipped, as it names them. */
export function readSavedPages(folder: string, most: number): SavedPage[] {
  const manifest = join(folder, 'manifest.jsonl');
  if (!existsSync(manifest)) throw new Error(`There is no ${manifest}`);
  const lines = readFileSync(manifest, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const pages: SavedPage[] = [];
  for (const line of lines) {
    if (pages.length === most) break;
    const { file, url } = JSON.parse(line) as { file: string; url: string };
    const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    const page = readPage(html, url);
    if (wordCount(page.paragraphs) >= FEWEST_WORDS) pages.push(page);
  }
  return pages;
}

function readPage(html: string, address: string): SavedPage {
  const { document } = new JSDOM(html, { url: address }).window;
  const metadata = extract(document, address);
  const { text, blocks } = setAsideFurniture(document, readDom(document, snapshotLayout()));
  const cut = (set: boolean): string[] =>
    blocks
      .filter(({ furniture }) => (furniture !== undefined) === set)
      .map(({ start, end }) => text.slice(start, end));
  return { address, metadata, paragraphs: cut(false), furniture: cut(true) };
}

const wordCount = (paragraphs: readonly string[]): number => paragraphs.join(' ').split(/\s+/).length;
