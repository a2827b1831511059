import type { Locale } from '../../lib/model/index.ts';
import { pageWords } from '../../lib/words/page.ts';
import { say } from '../../lib/words/say.ts';

/** What a notice in the page's own DOM may hold: whether it was saved, and the page's own words. */
export interface Notice {
  title: string;
  message: string;
  text: string;
}

const STYLE = `
  :host { font: 15px/1.45 system-ui, sans-serif; }
  section { box-sizing: border-box; max-height: 100%; overflow: auto; padding: 14px 16px; border-radius: 6px;
    border: 1px solid light-dark(#c9c5bd, #4a4a48); background: light-dark(#fff, #1f1f1e);
    color: light-dark(#1c1b19, #ecebe8); box-shadow: 0 4px 18px rgb(0 0 0 / 0.18); }
  h2 { margin: 0 0 4px; font-size: 15px; }
  p { margin: 0 0 8px; }
  blockquote { margin: 0 0 10px; max-height: 8.5em; overflow: auto; white-space: pre-wrap; user-select: text;
    font-family: Georgia, 'Times New Roman', serif; }
  button { font: inherit; margin-inline-end: 8px; padding: 4px 12px; border-radius: 6px; cursor: pointer;
    border: 1px solid currentcolor; background: transparent; color: inherit; }
`;

/** A read-only notice, for where our frame cannot stand or no one answers. */
export function noticeOf(document: Document, notice: Notice, locale: Locale, close: () => void): HTMLElement {
  const words = say(pageWords, locale);
  const section = document.createElement('section');
  section.lang = locale;
  section.setAttribute('role', 'status');
  const style = document.createElement('style');
  style.textContent = STYLE;
  const copy = buttonOf(document, words.copy, () => {
    void copyText(document, notice.text).then((done) => {
      if (done) copy.textContent = words.copied;
    });
  });
  section.append(style, withText(document, 'h2', notice.title), withText(document, 'p', notice.message));
  if (notice.text !== '') section.append(withText(document, 'blockquote', notice.text), copy);
  section.append(buttonOf(document, words.close, close));
  return section;
}

function withText(document: Document, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function buttonOf(document: Document, label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
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
