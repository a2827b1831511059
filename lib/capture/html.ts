import { BOX_MARK } from '../text/layout.ts';
import { own } from '../text/own.ts';
import { isTyped } from '../text/walk.ts';

/** Elements without content or end tag: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
export const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

const HTML = 'http://www.w3.org/1999/xhtml';
const RAW = new Set('style script xmp iframe noembed noframes plaintext'.split(' '));

/** Whether a parser takes an element's text as it stands; within SVG it does not. */
export const isRaw = (element: Element): boolean =>
  RAW.has(own.localName(element)) && own.namespace(element) === HTML;

/** Whatever a parser with scripting off would read otherwise, and what the user typed. */
const EMPTIED = new Set('noscript template textarea iframe noembed noframes plaintext'.split(' '));
/** A script longer than this is a program or a heap of data, and tells nothing of the source. */
const LONGEST_SCRIPT = 200_000;

/** Elements of which nothing is kept. */
export function isLeftOut(element: Element): boolean {
  return own.localName(element) === 'input' && /^hidden$/i.test(own.getAttribute(element, 'type') ?? '');
}

/** Elements of which only the tag is kept. */
export function isEmptied(element: Element): boolean {
  if (EMPTIED.has(own.localName(element))) return true;
  if (own.localName(element) === 'script') return (own.textContent(element) ?? '').length > LONGEST_SCRIPT;
  return isTyped(element);
}

/** HTML names are in lower case; foreign ones (`foreignObject`) keep theirs. */
export const nameOf = (element: Element): string => own.localName(element);

/** The start tag, without form state and event handlers; `mark` is for `snapshotLayout`. */
export function startTag(element: Element, mark: string | undefined): string {
  const name = nameOf(element);
  let tag = `<${name}`;
  for (const { name: key, value } of own.attributes(element)) {
    if (isKept(element, key)) tag += ` ${key}="${escapeValue(value)}"`;
  }
  if (name === 'script') tag += inertType(element);
  if (mark !== undefined) tag += ` ${BOX_MARK}="${mark}"`;
  return `${tag}>`;
}

const BUTTONS = /^(?:submit|button|reset|image)$/i;

function isKept(element: Element, key: string): boolean {
  const name = key.toLowerCase();
  if (name.startsWith('on') || name.startsWith(BOX_MARK) || name === 'nonce' || name === 'srcdoc')
    return false;
  // A name with such characters can come from a script only, and would not be read back.
  if (/[\s"'>/=]/.test(name)) return false;
  switch (own.localName(element)) {
    case 'input':
      return (
        name !== 'checked' && (name !== 'value' || BUTTONS.test(own.getAttribute(element, 'type') ?? ''))
      );
    case 'option':
      return name !== 'selected';
    case 'script':
      return name !== 'type' || isData(element);
    case 'template':
      // Left over in a live page, it stands for no shadow tree.
      return !name.startsWith('shadowroot');
    default:
      return true;
  }
}

const isData = (script: Element): boolean => /json/i.test(own.getAttribute(script, 'type') ?? '');
const inertType = (script: Element): string => (isData(script) ? '' : ' type="text/plain"');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
  // A parser makes a newline of it.
  '\r': '&#13;',
};
const entity = (character: string): string => ENTITIES[character] ?? character;

export const escapeText = (text: string): string => text.replace(/[&<>\u00a0\r]/g, entity);
const escapeValue = (text: string): string => text.replace(/[&<>"\u00a0\r]/g, entity);

/** Text of a style or script, which cannot be escaped; what would end the element early is broken up. */
export const inertText = (text: string): string => text.replace(/<\/(?=style|script|xmp)/gi, '<\\/');
