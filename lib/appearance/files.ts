import type { AppearanceFacts } from '../model/index.ts';

/** Finds a kept picture or font by the address the page knew it by; null when none is kept. */
export type FileFinder = (address: string) => string | null;

/** Pictures that a page may hold in itself. */
const OWN_PICTURE = /^data:image\/[\w.+-]+[;,]/i;
const OWN_FONT = /^data:(?:font\/|application\/(?:x-)?font|application\/octet-stream|;base64)/i;

/** Among the files of an appearance, and what the page's own addresses hold; everything else is found nowhere. */
export function fileFinder(appearance: Pick<AppearanceFacts, 'base' | 'files'> | null): FileFinder {
  const byAddress = new Map<string, string>();
  for (const { addresses, mediaType, base64 } of appearance?.files ?? [])
    for (const address of addresses) byAddress.set(address, `data:${mediaType};base64,${base64}`);
  return (written) => {
    if (OWN_PICTURE.test(written) || OWN_FONT.test(written)) return written;
    const { bare, fragment } = absolute(written, appearance?.base);
    const found = bare === null ? undefined : byAddress.get(bare);
    return found === undefined ? null : found + fragment;
  };
}

/** An address as files are known by: absolute, without its fragment; `bare` is null where it is none. */
export function absolute(written: string, base?: string): { bare: string | null; fragment: string } {
  const url = URL.parse(written, base);
  if (!url) return { bare: null, fragment: '' };
  const { hash: fragment } = url;
  url.hash = '';
  return { bare: url.href, fragment };
}
