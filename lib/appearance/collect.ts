import type { AppearanceFacts, LeftOut } from '../model/index.ts';
import { own } from '../text/own.ts';
import { candidates } from './attributes.ts';
import { Budget } from './budget.ts';
import { addressesIn } from './css.ts';
import { absolute } from './files.ts';
import { type Bytes, drawn, drawnOn, fontType, fromCache, toBase64 } from './pictures.ts';
import { readSheets } from './sheets.ts';
import { elementsOf } from './tree.ts';

/**
 * Reads how a page looks, as far as that needs no request: what the browser has parsed, drawn or kept in its cache.
 * Nothing that somebody typed is read. What is too much, or another site's, is left out and counted.
 */
export async function collectAppearance(document: Document, budget = new Budget()): Promise<AppearanceFacts> {
  const page = own.defaultView(document) ?? window;
  const base = baseOf(document);
  const { trees, elements } = elementsOf(document);
  const read = await readSheets(trees, base, budget);
  const files = new Files(page, budget);
  const canvases = await keepCanvases(elements, files);
  await keepImages(document, elements, base, files);
  for (const address of namedByElements(elements)) {
    const { bare } = absolute(address, base);
    if (bare !== null) read.addresses.add(bare);
  }
  await keepNamed(read.addresses, files);
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const leftOut = { ...files.leftOut, sheets: read.leftOut };
  const address = document.location.href;
  return {
    address,
    base,
    scheme,
    sheets: read.sheets,
    trees: read.trees,
    files: files.kept,
    canvases,
    leftOut,
  };
}

/** `baseURI` as the DOM has it; a page's form could answer in its place. */
const baseOf = (document: Document): string =>
  Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI')?.get?.call(document) ?? document.location.href;

/** What is kept, every file once. */
class Files {
  readonly kept: AppearanceFacts['files'] = [];
  readonly leftOut: Omit<LeftOut, 'sheets'> = { pictures: 0, fonts: 0 };
  private readonly known = new Map<string, number | null>();

  private readonly page: Window;
  private readonly budget: Budget;

  constructor(page: Window, budget: Budget) {
    this.page = page;
    this.budget = budget;
  }

  /** Keeps a file by its addresses, once; the first that can read it does. @returns its place, or null */
  async keep(
    addresses: readonly string[],
    read: (address: string) => Promise<Bytes | null>,
  ): Promise<number | null> {
    const [first = ''] = addresses;
    for (const address of addresses) {
      const at = this.known.get(address);
      if (typeof at === 'number') {
        this.name(at, addresses);
        return at;
      }
    }
    if (this.known.has(first)) return null;
    await this.budget.rest();
    const found = this.budget.isOver() ? null : await read(first);
    const at = found && this.budget.spend(found.bytes.length) ? this.add(found) : null;
    this.known.set(first, at);
    if (at !== null) this.name(at, addresses);
    return at;
  }

  cached = (address: string): Promise<Bytes | null> => fromCache(this.page, address);

  private add({ mediaType, bytes }: Bytes): number {
    return this.kept.push({ addresses: [], mediaType, base64: toBase64(bytes) }) - 1;
  }

  private name(at: number, addresses: readonly string[]): void {
    const file = this.kept[at];
    for (const address of addresses) {
      this.known.set(address, at);
      if (file && !file.addresses.includes(address)) file.addresses.push(address);
    }
  }
}

async function keepCanvases(elements: readonly Element[], files: Files): Promise<(number | null)[]> {
  const places: (number | null)[] = [];
  for (const element of elements) {
    if (own.localName(element) !== 'canvas' || own.closest(element, 'iframe,object,embed,video,audio'))
      continue;
    const place = await files.keep([`canvas:${places.length}`], async () =>
      drawnOn(element as HTMLCanvasElement),
    );
    if (place === null) files.leftOut.pictures++;
    places.push(place);
  }
  return places;
}

/** Pictures of the page's own site as they were sent, others as they are drawn, where that may be read. */
async function keepImages(
  document: Document,
  elements: readonly Element[],
  base: string,
  files: Files,
): Promise<void> {
  for (const element of elements) {
    if (own.localName(element) !== 'img') continue;
    const image = element as HTMLImageElement;
    const { currentSrc } = image;
    if (currentSrc === '' || currentSrc.startsWith('data:')) continue;
    const src = own.getAttribute(image, 'src') ?? '';
    const asked = [currentSrc, src, ...candidates(own.getAttribute(image, 'srcset') ?? undefined)];
    const addresses = asked.flatMap((address) =>
      address === '' ? [] : (absolute(address, base).bare ?? []),
    );
    const read = async (address: string) => (await files.cached(address)) ?? drawn(document, image);
    const place = await files.keep([...new Set(addresses)], read);
    if (place === null && image.complete && image.naturalWidth > 0) files.leftOut.pictures++;
  }
}

/** Addresses in attributes that are drawn; those of `img` were kept already. */
function namedByElements(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const style = own.getAttribute(element, 'style');
    const inStyle = style?.includes('(') ? addressesIn(style) : [];
    const name = own.localName(element);
    const asked = [own.getAttribute(element, 'poster'), own.getAttribute(element, 'background')];
    if (name === 'image')
      asked.push(own.getAttribute(element, 'href'), own.getAttribute(element, 'xlink:href'));
    if (name === 'input') asked.push(own.getAttribute(element, 'src'));
    return [...inStyle, ...asked.filter((one) => one !== null && one !== '')] as string[];
  });
}

/** What style sheets and attributes name. Left out counts only what the page did load: most rules are for other pages. */
async function keepNamed(addresses: ReadonlySet<string>, files: Files): Promise<void> {
  const loaded = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
  for (const address of addresses) {
    const { bare } = absolute(address);
    if (bare === null || !/^https?:/.test(bare)) continue;
    const place = await files.keep([bare], files.cached);
    if (place !== null || !loaded.has(bare)) continue;
    if (fontType(bare)) files.leftOut.fonts++;
    else files.leftOut.pictures++;
  }
}
