import type { PagedBox, PdfDocument } from '../../lib/text/from-pdf/index.ts';

/** A piece of a page as a PNG, with its extent in pixels. */
export interface PagePicture {
  png: Uint8Array;
  width: number;
  height: number;
}

/** Pixels for each point: 200 to the inch, at which small print of a scan can be read and recognised. */
const SCALE = 200 / 72;
const MOST_PIXELS = 12_000_000;

/**
 * Draws a piece of a page anew and as finely for everybody, whatever the zoom: the same piece gives the same picture.
 * @returns null where the page cannot be drawn
 */
export async function drawPicture(pdf: PdfDocument, box: PagedBox): Promise<PagePicture | null> {
  try {
    const page = await pdf.pdf.getPage(box.page + 1);
    const points = Math.max(1, (box.x1 - box.x0) * (box.y1 - box.y0));
    const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / points));
    const plain = page.getViewport({ scale });
    const [ax = 0, ay = 0] = plain.convertToViewportPoint(box.x0, box.y0);
    const [bx = 0, by = 0] = plain.convertToViewportPoint(box.x1, box.y1);
    const [left, top] = [Math.floor(Math.min(ax, bx)), Math.floor(Math.min(ay, by))];
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(Math.abs(bx - ax)));
    canvas.height = Math.max(1, Math.ceil(Math.abs(by - ay)));
    const viewport = page.getViewport({ scale, offsetX: -left, offsetY: -top });
    await page.render({ canvas, viewport }).promise;
    const { width, height } = canvas;
    const blob = await new Promise<Blob | null>((take) => canvas.toBlob(take, 'image/png'));
    canvas.width = 0;
    return blob && { png: new Uint8Array(await blob.arrayBuffer()), width, height };
  } catch {
    return null;
  }
}
