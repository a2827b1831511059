import { own } from '../../lib/text/own.ts';
import { voice } from './gesture.ts';

/** What a notice in the page's own DOM may hold: whether it was saved, and the page's own words. */
export interface Notice {
  title: string;
  message: string;
  text: string;
}

/** On the elements themselves: a page's policy forbids style sheets, and our host inherits nothing. */
const LOOKS = {
  section:
    'position:absolute;inset:auto 0 0 0;box-sizing:border-box;max-height:100%;overflow:auto;padding:14px 16px;' +
    'border:1px solid light-dark(#c9c5bd,#4a4a48);border-radius:6px;background:light-dark(#fff,#1f1f1e);' +
    'color:light-dark(#1c1b19,#ecebe8);box-shadow:0 4px 18px rgb(0 0 0 / 0.18);font:15px/1.45 system-ui,sans-serif',
  h2: 'margin:0 0 4px;font-size:15px',
  p: 'margin:0 0 8px',
  blockquote:
    'margin:0 0 10px;max-height:8.5em;overflow:auto;white-space:pre-wrap;user-select:text;font-family:serif',
  button:
    'font:inherit;margin-inline-end:8px;padding:4px 12px;border:1px solid currentcolor;border-radius:6px;' +
    'background:transparent;color:inherit;cursor:pointer',
} as const;

/** A read-only notice, for where our frame cannot stand or no one answers. */
export function noticeOf(document: Document, notice: Notice, close: () => void): HTMLElement {
  const { words, locale } = voice();
  const section = elementOf(document, 'section');
  section.lang = locale;
  section.setAttribute('role', 'status');
  const copy = buttonOf(document, words.copy, () => {
    void copyText(document, notice.text).then((done) => {
      if (done) copy.textContent = words.copied;
    });
  });
  section.append(elementOf(document, 'h2', notice.title));
  if (notice.message !== '') section.append(elementOf(document, 'p', notice.message));
  if (notice.text !== '') section.append(elementOf(document, 'blockquote', notice.text), copy);
  section.append(buttonOf(document, words.close, close));
  return section;
}

const HTML = 'http://www.w3.org/1999/xhtml';

/** An HTML element also where the page is SVG or XML. */
export const makeElement = <Tag extends keyof HTMLElementTagNameMap>(document: Document, tag: Tag) =>
  own.createElement(document, HTML, tag) as HTMLElementTagNameMap[Tag];

function elementOf<Tag extends keyof typeof LOOKS>(
  document: Document,
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = makeElement(document, tag);
  element.style.cssText = LOOKS[tag];
  element.textContent = text;
  return element;
}

function buttonOf(document: Document, label: string, press: () => void): HTMLButtonElement {
  const button = elementOf(document, 'button', label);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** The asynchronous clipboard exists on secure pages only; elsewhere the copying of a selection must do. */
async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const write = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('copy', write, { capture: true, once: true });
    return document.execCommand('copy');
  }
}
