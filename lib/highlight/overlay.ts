import type { Piece } from '../anchor/index.ts';
import { hostsHere } from '../capture/ours.ts';
import { groundOf, type Look, type MarkVoice } from './showing.ts';

/** A mark in the strip: how far down the page it stands, 0 to 1. */
export interface Tick {
  id: string;
  look: Look;
  altered: boolean;
  at: number;
  label: string;
}

/** What the card over a passage says; the words of the page itself, and nothing of a case. */
export interface Card {
  lines: readonly string[];
  /** What became of the words, where others stand now than were clipped. */
  changes?: readonly Piece[];
  x: number;
  y: number;
}

const HOST =
  'all:initial!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;' +
  'margin:0!important;padding:0!important;border:0!important;background:transparent!important;overflow:visible!important;' +
  'pointer-events:none!important;z-index:2147483646!important;color-scheme:light dark!important';
const STRIP = 'position:absolute;inset:0 0 0 auto;width:12px';
const TICK =
  'position:absolute;right:0;width:12px;height:6px;padding:0;border:1px solid #55554f;border-radius:2px 0 0 2px;' +
  'pointer-events:auto;cursor:pointer';
const CARD =
  'position:absolute;box-sizing:border-box;max-width:min(320px,calc(100vw - 16px));padding:8px 12px;' +
  'border:1px solid light-dark(#c9c5bd,#4a4a48);border-radius:6px;background:light-dark(#fff,#262725);' +
  'color:light-dark(#1b1b1a,#ecebe6);box-shadow:0 4px 16px rgb(0 0 0 / 0.2);font:13px/1.4 system-ui,sans-serif';
/** No font by its name: a page may declare one of that name, and learns by its parts which letters are drawn. */
const QUOTE = 'margin:6px 0 0;max-height:11em;overflow:hidden;font:14px/1.4 serif';

/** How often it is put back when the page takes it away. */
const MOST_RETURNS = 3;

/**
 * The strip beside the scroll bar and the card over a passage, in one host with a closed shadow root: the page's
 * scripts can take it away, not read it. It is made when there is something to say, and gone when there is not.
 */
export class Overlay {
  private readonly document: Document;
  private readonly goTo: (id: string) => void;
  private host: HTMLElement | null = null;
  private strip: HTMLElement | null = null;
  private card: HTMLElement | null = null;
  private returns = MOST_RETURNS;

  constructor(document: Document, goTo: (id: string) => void) {
    this.document = document;
    this.goTo = goTo;
  }

  showTicks(ticks: readonly Tick[], { words, locale }: MarkVoice): void {
    const strip = ticks.length > 0 ? this.mounted() : null;
    if (ticks.length === 0) this.remove();
    if (!strip) return;
    strip.lang = locale;
    strip.title = words.strip;
    strip.replaceChildren(...ticks.map((tick) => this.tickOf(tick)));
  }

  showCard({ lines, changes, x, y }: Card): void {
    this.hideCard();
    const shadow = this.mounted()?.parentNode;
    if (!shadow) return;
    const card = this.element('div', CARD);
    for (const line of lines) card.append(this.element('div', '', line));
    if (changes) card.append(this.changed(changes));
    shadow.append(card);
    this.card = card;
    const { innerWidth, innerHeight } = this.document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
    const { width, height } = card.getBoundingClientRect();
    const below = y + 18 + height < innerHeight;
    card.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 20))}px`;
    card.style.top = `${Math.max(8, below ? y + 18 : y - height - 12)}px`;
  }

  hideCard(): void {
    this.card?.remove();
    this.card = null;
  }

  remove(): void {
    this.host?.remove();
    this.host = this.strip = this.card = null;
  }

  private mounted(): HTMLElement | null {
    if (this.host?.isConnected) return this.strip;
    if (this.host && this.returns-- <= 0) return null;
    const host = this.element('div', HOST);
    hostsHere().add(host);
    const shadow = host.attachShadow({ mode: 'closed' });
    const strip = this.element('div', STRIP);
    // The panel lists the same passages for the keyboard and for screen readers.
    strip.setAttribute('aria-hidden', 'true');
    shadow.append(strip);
    // Not in the top layer: there it would lie over the toast, which heeds nobody while it is covered.
    this.document.documentElement.append(host);
    this.host = host;
    this.strip = strip;
    return strip;
  }

  private tickOf({ id, look, altered, at, label }: Tick): HTMLElement {
    const tick = this.element('button', TICK) as HTMLButtonElement;
    tick.type = 'button';
    tick.tabIndex = -1;
    tick.title = label;
    tick.style.top = `calc(${(Math.min(1, Math.max(0, at)) * 100).toFixed(3)}% - 3px)`;
    tick.style.background = groundOf(look);
    if (altered) tick.style.borderStyle = 'dotted';
    tick.addEventListener('click', (event) => {
      if (event.isTrusted) this.goTo(id);
    });
    return tick;
  }

  private changed(pieces: readonly Piece[]): HTMLElement {
    const quote = this.element('blockquote', QUOTE);
    for (const { kind, text } of pieces) {
      const tag = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span';
      quote.append(this.element(tag, kind === 'added' ? 'font-weight:600' : '', text));
    }
    return quote;
  }

  private element(tag: string, style: string, text = ''): HTMLElement {
    const element = this.document.createElementNS('http://www.w3.org/1999/xhtml', tag) as HTMLElement;
    element.style.cssText = style;
    element.textContent = text;
    return element;
  }
}
