/** What of a page's files can be had without a request. */

/** A file's bytes and kind. */
export interface Bytes {
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Of either browser; a picture larger than this takes too long to write. */
const MOST_PIXELS = 16_000_000;
/** No cache answers slower; a page's worker might. */
const PATIENCE_MS = 800;

const PICTURE = /^image\/[\w.+-]+$/;
const FONT_TYPES: Readonly<Record<string, string>> = {
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
  otf: 'font/otf',
};

/** The kind of font an address names by its ending; null where it names none. */
export const fontType = (address: string): string | null =>
  FONT_TYPES[/\.(woff2?|ttf|otf)$/i.exec(address.replace(/[?#].*$/, ''))?.[1]?.toLowerCase() ?? ''] ?? null;

/**
 * A file of the page's own site out of the browser's cache. `only-if-cached` never goes out
 * (https://fetch.spec.whatwg.org/#concept-http-network-or-cache-fetch); where a worker of the page could answer in the
 * cache's place, it is not even asked.
 */
export async function fromCache(page: Window, address: string): Promise<Bytes | null> {
  if (URL.parse(address)?.origin !== page.location.origin || hasWorker(page)) return null;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(address, {
      cache: 'only-if-cached',
      mode: 'same-origin',
      credentials: 'same-origin',
      redirect: 'error',
      signal: abort.signal,
    });
    const mediaType = kindOf(answer, address);
    return answer.ok && mediaType ? { mediaType, bytes: new Uint8Array(await answer.arrayBuffer()) } : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function hasWorker(page: Window): boolean {
  try {
    return page.navigator.serviceWorker?.controller != null;
  } catch {
    return true;
  }
}

function kindOf(answer: Response, address: string): string | null {
  const said = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return PICTURE.test(said) ? said : fontType(address);
}

/** What a picture shows, written anew; null where the browser does not let it be read: it is another site's. */
export function drawn(document: Document, image: HTMLImageElement): Bytes | null {
  const { naturalWidth: width, naturalHeight: height } = image;
  if (!image.complete || width === 0 || height === 0 || width * height > MOST_PIXELS) return null;
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = width;
  canvas.height = height;
  try {
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return bytesOf(canvas.toDataURL('image/webp', 0.9));
  } catch {
    return null;
  }
}

/** What a canvas shows; null where it shows nothing or may not be read. */
export function drawnOn(canvas: HTMLCanvasElement): Bytes | null {
  const { width, height } = canvas;
  if (width === 0 || height === 0 || width * height > MOST_PIXELS) return null;
  try {
    return bytesOf(canvas.toDataURL('image/png'));
  } catch {
    return null;
  }
}

function bytesOf(address: string): Bytes | null {
  const [, mediaType, base64] = /^data:(image\/[\w.+-]+);base64,(.+)$/.exec(address) ?? [];
  if (mediaType === undefined || base64 === undefined) return null;
  return { mediaType, bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) };
}

const CHUNK = 0x8000;

/** Bytes as messages and JSON can carry them. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
}
