// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putInto, stagePage } from '../../lib/appearance/index.ts';
import { snapshot } from '../../lib/capture/snapshot.ts';
import { readDom } from '../../lib/text/from-dom.ts';
import { liveLayout, snapshotLayout } from '../../lib/text/layout.ts';
import { readSavedPage } from '../../scripts/driver/pages-from-files.ts';

const FIXTURES = join(import.meta.dirname, '..', 'browser', 'pages');
/** A folder of pages saved from the web, if one is named; every so many of them. */
const { PROFFER_PAGES: SAVED, PROFFER_EVERY = '1' } = process.env;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** What is shown of a snapshot, as a reader of it would read it. */
function shownText(html: string): string {
  const staged = parse(html);
  stagePage(staged, null);
  const shown = document.implementation.createHTMLDocument();
  putInto(shown, staged);
  return readDom(shown, snapshotLayout()).captured.text;
}

const fixtures = readdirSync(FIXTURES).filter((name) => name.endsWith('.html'));
const saved = SAVED ? readdirSync(SAVED).filter((name) => /\.html?(\.gz)?$/.test(name)) : [];

describe('a saved page that is shown', () => {
  it.each(fixtures)('reads as it was captured: %s', (name) => {
    document.documentElement.innerHTML = readFileSync(join(FIXTURES, name), 'utf8');
    const text = readDom(document, liveLayout(window)).captured.text;
    expect(text.length).toBeGreaterThan(20);
    expect(shownText(snapshot(document, liveLayout(window)))).toBe(text);
  });

  it.skipIf(!SAVED).each(saved.filter((_, at) => at % Number(PROFFER_EVERY) === 0))(
    'reads as it was saved: %s',
    (name) => {
      const html = String(readSavedPage(join(SAVED as string, name)).body);
      // A saved page is no snapshot of ours: what a snapshot leaves out is gone from it after the first reading.
      const first = parse(html);
      const taken = snapshot(first, snapshotLayout());
      expect(shownText(taken)).toBe(readDom(parse(taken), snapshotLayout()).captured.text);
    },
  );
});
