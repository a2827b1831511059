import { useEffect, useRef } from 'preact/hooks';
import type { PdfDocument } from '../../lib/text/from-pdf/index.ts';

/** What can be drawn, also while its words are still being read. */
export type Drawable = Pick<PdfDocument, 'pdf'>;

interface Props {
  document: Drawable;
  /** Place of the page, from 0. */
  page: number;
  /** CSS pixels for each point. */
  scale: number;
  width: number;
  height: number;
  /** The page was drawn. */
  onDrawn: () => void;
}

/** More pixels than this no canvas is given, on any device. */
const MOST_PIXELS = 12_000_000;

/** A page's picture; drawn while it stands, freed when it goes. */
export function PageCanvas({ document, page, scale, width, height, onDrawn }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef(onDrawn);
  drawn.current = onDrawn;
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const drawing = draw(document, page, scale, element, () => drawn.current());
    return () => {
      drawing.stop();
      // The browser frees a canvas's memory late, but for one that has no extent.
      element.width = 0;
      element.height = 0;
    };
  }, [document, page, scale]);
  return (
    <div aria-hidden="true">
      <canvas ref={canvas} style={{ width: `${width}px`, height: `${height}px` }} />
    </div>
  );
}

function draw(
  document: Drawable,
  place: number,
  scale: number,
  canvas: HTMLCanvasElement,
  done: () => void,
): { stop: () => void } {
  let stopped = false;
  let cancel = () => {};
  const run = async () => {
    const page = await document.pdf.getPage(place + 1);
    if (stopped) return;
    const plain = page.getViewport({ scale });
    const finest = Math.sqrt(MOST_PIXELS / Math.max(1, plain.width * plain.height));
    const viewport = page.getViewport({ scale: scale * Math.min(devicePixelRatio || 1, finest) });
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    const task = page.render({ canvas, viewport });
    cancel = () => task.cancel();
    await task.promise;
    canvas.dataset.drawn = 'yes';
    if (!stopped) done();
  };
  // A page that cannot be drawn stays blank; its caption says so where it could not be read.
  run().catch(() => undefined);
  return {
    stop: () => {
      stopped = true;
      cancel();
    },
  };
}
