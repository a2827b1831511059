import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** A saved page's bytes and media type; a name that ends in `.gz` is unpacked. */
export function readSavedPage(file: string): { body: Buffer; mediaType: string } {
  const packed = file.endsWith('.gz');
  const bytes = readFileSync(file);
  const inner = packed ? file.slice(0, -3) : file;
  const mediaType = extname(inner) === '.pdf' ? 'application/pdf' : 'text/html; charset=utf-8';
  return { body: packed ? gunzipSync(bytes) : bytes, mediaType };
}

/** Has a tab answer one address with a saved page and everything else with nothing: no request leaves the machine. */
export async function answerFromFile(
  page: Page,
  address: string,
  saved: { body: Buffer; mediaType: string },
): Promise<void> {
  const wanted = withoutFragment(address);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // What stays inside the browser is not ours to answer: the toast's frame is one of these.
    if (!/^(https?|wss?|ftp):/.test(request.url())) {
      request.continue().catch(() => undefined);
      return;
    }
    const own = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer =
      own && withoutFragment(request.url()) === wanted
        ? request.respond({ status: 200, contentType: saved.mediaType, body: saved.body })
        : request.abort('aborted');
    answer.catch(() => undefined);
  });
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
