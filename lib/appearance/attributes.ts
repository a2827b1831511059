import { own } from '../text/own.ts';
import { change } from './change.ts';
import { rewriteCss } from './css.ts';
import { absolute, type FileFinder } from './files.ts';

/** What is known of the page when one of its elements is made harmless. */
export interface Surroundings {
  find: FileFinder;
  /** What relative addresses are relative to. */
  base: string | undefined;
}

/** Where a link led; the reader opens it, at the user's click, and the saved page never does. */
export const LED_TO = 'data-proffer-led-to';
/** A link that leads nowhere, but is still drawn as one. */
const NOWHERE = '#proffer-nowhere';

/** They send, load, run, name other documents or take the focus; some are read in SVG and MathML alone. */
const DROPPED = new Set(
  (
    'srcdoc srcset imagesrcset sizes imagesizes action formaction formtarget method ping target download manifest ' +
    'nonce integrity http-equiv autofocus autoplay accesskey is codebase classid code archive data profile longdesc ' +
    'cite lowsrc dynsrc usemap attributionsrc popovertarget commandfor command actiontype definitionurl ' +
    'form formmethod formenctype enctype src href xlink:href poster background'
  ).split(' '),
);
/** In which an address may stand as `url(…)`: https://svgwg.org/svg2-draft/styling.html#PresentationAttributes */
const HOLDS_ADDRESS = /url|image|src|\\/i;
/** No harm in a frame without scripts; no use either. */
const RUNS = /^[\s\p{Cc}]*(?:javascript|vbscript|livescript)[\s\p{Cc}]*:/iu;

/** Takes from an element what acts or loads, and puts what is kept in the place of what was loaded. */
export function cleanAttributes(element: Element, around: Surroundings): void {
  const before = Array.from(own.attributes(element), ({ name, value }) => ({ name, value }));
  for (const { name, value } of before) {
    const known = name.toLowerCase();
    if (known === 'style') change.setAttribute(element, name, cleanCss(value, around));
    else if (known === 'contenteditable') change.setAttribute(element, name, 'false');
    else if (known.startsWith('on') || DROPPED.has(known) || known.endsWith(':href') || RUNS.test(value))
      own.removeAttribute(element, name);
    else if (HOLDS_ADDRESS.test(value) && isForeign(element))
      change.setAttribute(element, name, cleanCss(value, around));
  }
  const had = (name: string): string | undefined =>
    before.find((attribute) => attribute.name.toLowerCase() === name)?.value;
  keepPictures(element, had, around);
  keepLinks(element, had, around);
  holdStill(element);
}

/** A style sheet or value in which every address is a kept file, a part of this document, or nothing. */
export const cleanCss = (css: string, { find }: Surroundings): string =>
  rewriteCss(css, (address) => (address.startsWith('#') ? address : find(address)));

const isForeign = (element: Element): boolean => own.namespace(element) !== 'http://www.w3.org/1999/xhtml';

type Had = (name: string) => string | undefined;

function keepPictures(element: Element, had: Had, around: Surroundings): void {
  const name = own.localName(element).toLowerCase();
  if (name === 'img' || (name === 'input' && /^image$/i.test(had('type') ?? ''))) {
    const asked = [had('src'), ...candidates(had('srcset')), ...pictureSources(element)];
    const kept = firstFound(asked, around.find);
    if (kept !== null) change.setAttribute(element, 'src', kept);
  } else if (name === 'image' && isForeign(element)) {
    const kept = firstFound([had('href'), had('xlink:href')], around.find);
    if (kept !== null) change.setAttribute(element, 'href', kept);
  } else if (/^(?:body|table|thead|tbody|tfoot|tr|td|th)$/.test(name)) {
    const kept = firstFound([had('background')], around.find);
    if (kept !== null) change.setAttribute(element, 'background', kept);
  }
}

function firstFound(addresses: readonly (string | undefined)[], find: FileFinder): string | null {
  for (const address of addresses) {
    const kept = address === undefined || address === '' ? null : find(address);
    if (kept !== null) return kept;
  }
  return null;
}

/** The addresses of a `srcset`; a comma ends one only before a space or at the end. */
export const candidates = (srcset: string | undefined): string[] =>
  (srcset?.match(/[^\s,]\S*[^\s,](?=\s|,|$)|[^\s,]/g) ?? []).filter(
    (one) => !/^\d+(?:\.\d+)?[wxh]$/.test(one),
  );

/** Of a picture its sources choose among, those too; they are dropped after it was cleaned. */
function pictureSources(image: Element): string[] {
  const parent = own.parentNode(image) as Element | null;
  if (!parent || own.nodeType(parent) !== 1 || own.localName(parent) !== 'picture') return [];
  return Array.from(own.children(parent))
    .filter((child) => own.localName(child) === 'source')
    .flatMap((source) => candidates(own.getAttribute(source, 'srcset') ?? undefined));
}

function keepLinks(element: Element, had: Had, { base }: Surroundings): void {
  const name = own.localName(element).toLowerCase();
  const href = had('href') ?? had('xlink:href');
  own.removeAttribute(element, LED_TO);
  if (href === undefined) return;
  if (/^#[^\s"'<>\\]*$/.test(href)) {
    if (/^(?:a|area|use|textpath|lineargradient|radialgradient|pattern|filter|mpath)$/.test(name))
      change.setAttribute(element, 'href', href);
    return;
  }
  if (name !== 'a' && name !== 'area') return;
  change.setAttribute(element, 'href', NOWHERE);
  const { bare, fragment } = absolute(href, base);
  if (bare !== null && /^https?:/.test(bare)) change.setAttribute(element, LED_TO, bare + fragment);
}

/** What a form would do, it does no more; it is still drawn as it was. */
function holdStill(element: Element): void {
  switch (own.localName(element).toLowerCase()) {
    case 'button':
      change.setAttribute(element, 'type', 'button');
      break;
    case 'input':
      if (/^(?:submit|image|file)$/i.test(own.getAttribute(element, 'type') ?? ''))
        change.setAttribute(element, 'tabindex', '-1');
      change.setAttribute(element, 'readonly', '');
      break;
    case 'textarea':
      change.setAttribute(element, 'readonly', '');
  }
}
