import { useMemo } from 'preact/hooks';
import type { CapturedText, Span } from '../../lib/model/index.ts';
import type { PagedBox, PageState, PdfDocument } from '../../lib/text/from-pdf/index.ts';
import { numberText } from '../../lib/words/dates.ts';
import { pdfWords } from '../../lib/words/pdf.ts';
import { useLocale, useWords } from '../words.tsx';
import { PageCanvas } from './PageCanvas.tsx';
import { shownAt, sizeOf } from './paper.ts';
import { TextLayer } from './TextLayer.tsx';
import { wholePage } from './useFraming.ts';

/** Rectangles of one sort over a page. */
export interface Overlay {
  id: string;
  /** `selected`, `found`, or the look of a passage. */
  look: string;
  chosen?: boolean;
  span: Span;
  boxes: readonly PagedBox[];
}

interface Props {
  document: PdfDocument;
  captured: CapturedText;
  state: PageState;
  all: number;
  scale: number;
  top: number;
  overlays: readonly Overlay[];
  reachable: number;
  /** The keyboard stops on this page only: on the way through all of them it would scroll away from where it was. */
  current: boolean;
  /** Counts up when places on pages became exact. */
  version: number;
  onDrawn: () => void;
  /** Null where nothing may be changed. */
  onLabel: ((page: number) => void) | null;
  onFrame: ((framed: PagedBox) => void) | null;
}

/** One page: its picture, what is marked on it, its words, and what it is called. */
export function PageSheet(props: Props) {
  const { document, captured, state, all, scale, top, overlays } = props;
  const words = useWords(pdfWords);
  const locale = useLocale();
  const page = state.number - 1;
  const size = sizeOf(state, scale);
  const number = (value: number) => numberText(value, locale);
  const lines = useMemo(() => document.linesOf(page), [document, page, props.version]);
  const name = words.pageName(state.label.label, number(state.number), number(all));
  return (
    <section
      class="pdf-page"
      data-page={page}
      aria-label={name}
      style={{ top: `${top}px`, width: `${size.width}px` }}
    >
      <div class="pdf-sheet" style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <PageCanvas document={document} page={page} scale={scale} {...size} onDrawn={props.onDrawn} />
        <div class="pdf-marks" aria-hidden="true">
          {overlays.map(({ id, look, chosen, boxes }) =>
            boxes.map((box, i) => {
              const { left, top: above, width, height } = shownAt(state, box, scale);
              const place = {
                left: `${left}px`,
                top: `${above}px`,
                width: `${width}px`,
                height: `${height}px`,
              };
              return <i key={`${id}-${i}`} class={chosen ? `${look} chosen` : look} style={place} />;
            }),
          )}
        </div>
        <TextLayer
          captured={captured}
          lines={lines}
          paper={state}
          scale={scale}
          reachable={props.reachable}
        />
      </div>
      <p class="pdf-caption small">
        <strong>{state.label.label}</strong>
        <span class="quiet">{words.ofPages(number(state.number), number(all))}</span>
        {state.text === 'none' && <span class="quiet">{words.noText}</span>}
        {state.text === 'broken' && <span class="warning">{words.brokenPage}</span>}
        {state.text === 'part' && <span class="warning">{words.partPage}</span>}
        {props.onFrame && state.text === 'none' && (
          <button
            type="button"
            class="button link small"
            tabIndex={props.current ? 0 : -1}
            onClick={() => props.onFrame?.(wholePage(state))}
          >
            {words.clipPicture}
          </button>
        )}
        {props.onLabel && (
          <button
            type="button"
            class="button link small"
            tabIndex={props.current ? 0 : -1}
            onClick={() => props.onLabel?.(page)}
          >
            {words.changeLabel}
          </button>
        )}
      </p>
    </section>
  );
}
