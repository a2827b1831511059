import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CapturedText, Span } from '../../lib/model/index.ts';
import type { PagedBox, PageState, PdfDocument } from '../../lib/text/from-pdf/index.ts';
import { pdfWords } from '../../lib/words/pdf.ts';
import { ClipButton, useClipKey } from '../reader/clip-key.tsx';
import { focusedBlock, walkBlocks } from '../reader/reader-keys.ts';
import { useSelectedSpan } from '../reader/useSelectedSpan.ts';
import { useWords } from '../words.tsx';
import { type Marked, overlaysByPage } from './overlays.ts';
import { PageSheet } from './PageSheet.tsx';
import { PaneHint } from './PaneHint.tsx';
import { PictureFrame } from './PictureFrame.tsx';
import { shownAt } from './paper.ts';
import { pageAtHeight, pagesToDraw, type Stack, scaleOf, stackOf, type Zoom } from './stack.ts';
import { useFraming } from './useFraming.ts';
import { useHand } from './useHand.ts';
import { inSight, type Seen, UNMEASURED, useKeptPlace, useSeen, useWheelZoom } from './usePane.ts';
import { useTakenUp } from './useTakenUp.ts';
import { isWithin, useWholePage, wholePageIn } from './useWholePage.ts';

/** Where to go; a new object goes there again. */
export interface Going {
  page?: number;
  offset?: number;
  /** To read on there: the keys belong to the pages then. */
  read?: boolean;
}

export interface PdfPaneProps {
  document: PdfDocument;
  captured: CapturedText;
  states: readonly PageState[];
  /** How many pages the document has, where these are its first only. */
  all?: number;
  marks: readonly Marked[];
  zoom: Zoom;
  going: Going | null;
  readOnly: boolean;
  /** The piece of a page that is framed to be clipped as a picture; null while words are selected. */
  framed: PagedBox | null;
  /** Null, as `onLabel`, where words alone may be clipped. */
  onFrame: ((framed: PagedBox | null) => void) | null;
  onClip: (span: Span) => void;
  onPicture: (framed: PagedBox) => void;
  onChoose: (passage: string) => void;
  onLabel: ((page: number) => void) | null;
  onZoom: (by: 1 | -1, scale: number) => void;
  /** The page in sight, and the scale it is shown at. */
  onSeen: (page: number, scale: number) => void;
  /** What was selected before these pages stood here. */
  selected?: Span | null;
  onSelected?: (span: Span | null) => void;
}

/** Left and right of the pages, in CSS pixels. */
const MARGIN = 12;

/** The pages of a document, those in sight drawn; to be read, selected and clipped. */
export function PdfPane(props: PdfPaneProps) {
  const { document: pdf, captured, states, marks, readOnly } = props;
  const words = useWords(pdfWords);
  const pane = useRef<HTMLElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const seen = useSeen(pane);
  const scale = scaleOf(props.zoom, Math.max(200, seen.width - 2 * MARGIN), states);
  const stack = useMemo(() => stackOf(states, scale), [states, scale]);
  const [drawnTimes, setDrawnTimes] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  const selected = useSelectedSpan(pages, captured.text);
  const overlays = useMemo(
    () => overlaysByPage(pdf, marks, selected?.span ?? null),
    [pdf, marks, selected?.span.start, selected?.span.end, drawnTimes],
  );
  const held = useTakenUp(pages, props.selected ?? null, selected?.span ?? null);
  useEffect(() => props.onSelected?.(held), [held?.start, held?.end]);
  useKeptPlace(pane, stack, seen);
  useWheelZoom(pane, (by) => props.onZoom(by, scale));
  useGoing(pane, props, stack, seen !== UNMEASURED);
  const current = pageAtHeight(stack, seen.top + seen.height / 3);
  useEffect(() => props.onSeen(current, scale), [current, scale]);
  const hand = useHand(pages, { document: pdf, captured, states, stack, onClick: (at) => press(at, props) });
  const { framed } = props;
  const frame = useFraming(pages, { states, stack, framed, onFrame: (to) => props.onFrame?.(to) });
  const takePage = useWholePage(pages, pdf, current);
  const clip = () => {
    if (framed && !readOnly) return props.onPicture(framed);
    const span = selected?.span ?? (pages.current && focusedBlock(pages.current));
    if (!span || readOnly) return;
    if (selected && !isWithin(pages)) return takePage();
    props.onClip(span);
    getSelection()?.removeAllRanges();
  };
  useClipKey(clip);
  const whole = states.length > 1 ? wholePageIn(pdf, selected?.span ?? null) : null;
  const hint = framed ? words.framing : whole === null ? '' : words.wholePage(labelOf(states, whole));
  const stay = stayOf(pdf, held, focused);
  const drawn = pagesToDraw(stack, seen, stay);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section ref={pane} class="pdf-pane" tabIndex={0} aria-label={words.document}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: selecting by pointer; the keyboard selects the words */}
      <div
        ref={pages}
        class={framed ? 'pdf-pages framing' : 'pdf-pages'}
        style={{ height: `${stack.height}px`, width: `max(100%, ${stack.width}px)` }}
        onMouseDown={framed ? frame : hand}
        onKeyDown={(event) => walk(event, pages.current, setFocused)}
        onCopy={(event) => copy(event, captured, selected?.span ?? null)}
      >
        <PaneHint width={seen.width}>{hint}</PaneHint>
        {drawn.map((page) => (
          <PageSheet
            key={page}
            document={pdf}
            captured={captured}
            state={states[page] as PageState}
            all={props.all ?? states.length}
            scale={scale}
            top={stack.tops[page] ?? 0}
            overlays={overlays.get(page) ?? []}
            reachable={focused ?? firstOn(pdf, captured, drawn, current)}
            current={page === current}
            version={drawnTimes}
            onDrawn={() => setDrawnTimes((times) => times + 1)}
            onLabel={readOnly ? null : props.onLabel}
            onFrame={readOnly ? null : props.onFrame}
          />
        ))}
        {framed && <PictureFrame {...{ framed, states, stack, seen }} onClip={clip} />}
        {selected && !framed && !readOnly && (
          <Button {...{ pdf, states, stack, seen }} span={selected.span} onClip={clip} />
        )}
      </div>
    </section>
  );
}

interface ButtonProps {
  pdf: PdfDocument;
  states: readonly PageState[];
  stack: Stack;
  seen: Seen;
  span: Span;
  onClip: () => void;
}

/** Below the end of what is selected, and never out of sight. */
function Button({ pdf, states, stack, seen, span, onClip }: ButtonProps) {
  const last = pdf.boxesOf(span).at(-1);
  const paper = last && states[last.page];
  if (!last || !paper) return null;
  const box = shownAt(paper, last, stack.scale);
  const below = (stack.tops[last.page] ?? 0) + box.top + box.height + 6;
  const width = Math.max(seen.width, stack.width);
  const inset = (width - shownAt(paper, paper.view, stack.scale).width) / 2;
  const top = Math.max(seen.top + 8, Math.min(below, seen.top + seen.height - 48));
  return <ClipButton top={top} left={inSight(inset + box.left + box.width, seen)} onClip={onClip} />;
}

const labelOf = (states: readonly PageState[], page: number): string => states[page]?.label.label ?? '';

/** An end of what is selected must stay drawn, or the browser lets go of the selection; so must what has the focus. */
function stayOf(pdf: PdfDocument, span: Span | null, focused: number | null): number[] {
  const offsets = [...(span ? [span.start, span.end - 1] : []), ...(focused === null ? [] : [focused])];
  return offsets.flatMap((offset) => pdf.pageAt(offset) ?? []);
}

function walk(event: KeyboardEvent, root: HTMLElement | null, focus: (start: number) => void): void {
  const at = root && walkBlocks(event, root);
  if (at === null) return;
  focus(at);
  event.preventDefault();
}

/** The browser would copy lines as they lie in our layer; the text has them as they are read. */
function copy(event: ClipboardEvent, { text }: CapturedText, span: Span | null): void {
  if (!span) return;
  event.clipboardData?.setData('text/plain', text.slice(span.start, span.end));
  event.preventDefault();
}

function press(offset: number, { marks, onChoose }: PdfPaneProps): void {
  const mark = marks.find(({ span, passage }) => passage && span.start <= offset && offset < span.end);
  if (mark) onChoose(mark.id);
}

/** The first block of the page in sight is where the keyboard enters; of pages without text the next that has some. */
function firstOn(
  pdf: PdfDocument,
  captured: CapturedText,
  drawn: readonly number[],
  current: number,
): number {
  const at = [current, ...drawn]
    .map((page) => pdf.linesOf(page)[0]?.start)
    .find((start) => start !== undefined);
  if (at === undefined) return -1;
  return captured.blocks.find((block) => block.end > at)?.start ?? -1;
}

/** Before the next picture: whoever presses a button or draws a line meanwhile must not meet another page under it. */
function useGoing(
  pane: { current: HTMLElement | null },
  props: PdfPaneProps,
  stack: Stack,
  measured: boolean,
): void {
  const { going, document: pdf, states } = props;
  const latest = useRef(stack);
  latest.current = stack;
  useLayoutEffect(() => {
    const element = pane.current;
    if (!going || !element || !measured) return;
    const page = going.page ?? pdf.pageAt(going.offset ?? 0) ?? 0;
    const { tops, scale } = latest.current;
    const [box] =
      going.offset === undefined ? [] : pdf.boxesOf({ start: going.offset, end: going.offset + 1 });
    const paper = states[page];
    const into = box && paper ? shownAt(paper, box, scale).top - element.clientHeight / 3 : -8;
    element.scrollTop = (tops[page] ?? 0) + into;
    if (going.read) element.focus({ preventScroll: true });
  }, [pane, going, measured]);
}
