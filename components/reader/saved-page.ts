import { LED_TO, putInto, stagePage } from '../../lib/appearance/index.ts';
import { findSelection } from '../../lib/capture/selection.ts';
import { rangesOf } from '../../lib/highlight/ranges.ts';
import { type Look, type Names, styleOf } from '../../lib/highlight/showing.ts';
import type { AppearanceFacts, Span } from '../../lib/model/index.ts';
import { type DomText, readDom, snapshotLayout } from '../../lib/text/index.ts';
import type { Highlight } from './segments.ts';

/** Nothing runs and nothing is loaded in the frame of a saved page, whatever stands in it. */
const POLICY =
  "default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** What the frame holds before the page is put into it. */
export const EMPTY_PAGE = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title></title></head><body></body></html>`;

/** Of our own page, that no script runs in: names may say what they are. */
const NAMES: Names = {
  plain: 'passage',
  supports: 'supports',
  adverse: 'adverse',
  mixed: 'mixed',
  background: 'background',
  altered: 'chosen',
};

/** A passage over the saved page, in the colour of its stance. */
export interface LookedAt extends Highlight {
  look: Look;
}

/**
 * Shows a saved page in a frame, harmless.
 * @returns its text, which leads from what is shown to what is stored
 */
export function showPage(shown: Document, html: string, appearance: AppearanceFacts | null): DomText {
  // Inert: a document of its own runs no script and loads nothing.
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  stagePage(parsed, appearance, styleOf(NAMES));
  putInto(shown, parsed);
  return readDom(shown, snapshotLayout());
}

/** Paints passages over the page without touching its nodes. */
export function paintOver(
  frame: Window,
  dom: DomText,
  marks: readonly LookedAt[],
  chosen: string | null,
): void {
  const inside = frame as Window & typeof globalThis;
  const registry = inside.CSS?.highlights;
  if (!registry) return;
  for (const [look, name] of Object.entries(NAMES)) {
    const shown = marks.filter((mark) => (look === 'altered' ? mark.id === chosen : mark.look === look));
    const highlight = new inside.Highlight();
    for (const range of shown.flatMap((mark) => rangesOf(dom, mark))) highlight.add(range);
    highlight.priority = look === 'altered' ? 1 : 0;
    registry.set(name, highlight);
  }
}

/** What is selected in the frame, and where its end stands in it. */
export interface SelectedThere {
  span: Span;
  end: { bottom: number; right: number };
}

/** @param text the captured text, whose white space at the ends is left out */
export function selectedIn(frame: Window, dom: DomText, text: string): SelectedThere | null {
  const selected = findSelection(frame);
  const range = selected.ok ? selected.value.ranges[0] : undefined;
  const span = range && dom.spanOf(range);
  if (!range || !span) return null;
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end <= start) return null;
  const last = rangesOf(dom, { start, end }).at(-1);
  const box = [...(last?.getClientRects() ?? [])].at(-1);
  return { span: { start, end }, end: { bottom: box?.bottom ?? 0, right: box?.right ?? 0 } };
}

/** Brings a place of the text into sight. */
export function bringIntoSight(dom: DomText, start: number): void {
  const node = rangesOf(dom, { start, end: start + 1 })[0]?.startContainer;
  node?.parentElement?.scrollIntoView({ block: 'center' });
}

/** Where a link led that was pressed, if it was one. */
export function ledTo(event: Event): string | null {
  const link = event
    .composedPath()
    .find((target) => (target as Node).nodeType === 1 && (target as Element).hasAttribute(LED_TO));
  return (link as Element | undefined)?.getAttribute(LED_TO) ?? null;
}

/** The passage under the pointer, if there is one: highlights are no elements that could be pressed. */
export function passageAt(event: MouseEvent, dom: DomText, marks: readonly Highlight[]): string | null {
  const { clientX, clientY, view } = event;
  const shown = view?.document as
    | (Document & { caretPositionFromPoint?: Document['caretPositionFromPoint'] })
    | undefined;
  const caret = shown?.caretPositionFromPoint?.(clientX, clientY, { shadowRoots: dom.trees as ShadowRoot[] });
  if (!caret) return null;
  const at = { startContainer: caret.offsetNode, startOffset: caret.offset };
  const span = dom.spanOf({
    ...at,
    endContainer: caret.offsetNode,
    endOffset: caret.offset,
    collapsed: true,
  });
  return (span && marks.find((mark) => mark.start <= span.start && mark.end >= span.start)?.id) ?? null;
}
