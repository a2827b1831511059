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

/** The page's own scripts stand still; those of the extension run in a world of theirs, which this does not reach. */
const WITHOUT_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

/**
 * Has a tab answer one address with a saved page and everything else with nothing: no request leaves the machine.
 * @param scripts whether the page's own scripts run. Without a network they often take away or cover what was saved
 */
export async function answerFromFile(
  page: Page,
  address: string,
  saved: { body: Buffer; mediaType: string },
  { scripts = false }: { scripts?: boolean } = {},
): Promise<void> {
  const wanted = withoutFragment(address);
  const headers = scripts ? {} : WITHOUT_SCRIPTS;
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
        ? request.respond({ status: 200, headers, contentType: saved.mediaType, body: saved.body })
        : request.abort('aborted');
    answer.catch(() => undefined);
  });
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
