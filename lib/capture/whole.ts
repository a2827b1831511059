import type { CaptureFacts, Clock } from '../model/index.ts';
import { readDom } from '../text/from-dom.ts';
import { liveLayout } from '../text/layout.ts';
import { captureFacts } from './capture.ts';

/**
 * Captures the page of a window whole, as for a clip but without a selection.
 * @throws the browser's error when the page cannot be read
 */
export function captureWhole(page: Window, clock: Clock): CaptureFacts {
  const { document } = page;
  const layout = liveLayout(page);
  const read = { document, layout, dom: readDom(document, layout), spans: [] };
  const facts = captureFacts(read, page, clock, standsOutside);
  return { ...facts, circumstances: { ...facts.circumstances, mode: 'page' } };
}

/** No parser puts anything beside head and body: what stands there is an extension's, our note over the page too. */
const standsOutside = (element: Element): boolean =>
  element.parentElement === element.ownerDocument.documentElement &&
  !/^(?:head|body|frameset)$/.test(element.localName);
