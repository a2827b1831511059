import { useEffect, useRef } from 'preact/hooks';
import type { BinderItem } from '../binder/index.ts';
import type { CaptureId } from '../model/index.ts';
import { fillOrigins, isUnread, type LinkReader, readBlob, type Store } from '../store/index.ts';
import { readDom, snapshotLayout } from '../text/index.ts';
import { linksIn } from '../text/page-links.ts';

/** Bytes; the links of a larger page are not read. */
const LARGEST_PAGE = 20_000_000;
/** Milliseconds before the first page is read, and between two: whoever works in the binder comes first. */
const REST = 400;

/**
 * Has what passages rest on read in the background where it is not known yet, or was read by older rules, or without the
 * links of their pages: one capture after the other, each once while the page is open.
 */
export function useOriginFill(store: Store, items: readonly BinderItem[] | undefined): void {
  const done = useRef(new Set<CaptureId>());
  const current = useRef(items);
  current.current = items;
  const isLoaded = items !== undefined;
  useEffect(() => {
    if (!isLoaded || store.health.state === 'read-only') return;
    let timer: ReturnType<typeof setTimeout>;
    const next = async () => {
      const found = nextUnread(current.current ?? [], done.current);
      if (found) {
        done.current.add(found.capture);
        await fillOrigins(store, found.capture, found.passages, linkReader(store)).catch(() => undefined);
      }
      timer = setTimeout(() => void next(), found ? REST : REST * 10);
    };
    timer = setTimeout(() => void next(), REST);
    return () => clearTimeout(timer);
  }, [store, isLoaded]);
}

/** The first capture with passages that are not read. */
function nextUnread(items: readonly BinderItem[], done: ReadonlySet<CaptureId>) {
  const first = items.find(({ passage, capture }) => !done.has(capture.id) && isUnread(passage, capture))
    ?.capture.id;
  if (first === undefined) return null;
  const of = items.filter(({ passage, capture }) => capture.id === first && isUnread(passage, capture));
  return { capture: first, passages: [...new Set(of.map(({ passage }) => passage.id))] };
}

/** Reads the links of a saved page, where it still reads as it did: their places are those of the stored text. */
export const linkReader =
  (store: Store): LinkReader =>
  async ({ page, address, text }) => {
    if (!page || page.length > LARGEST_PAGE) return null;
    const blob = await readBlob(store, page.sha256);
    if (!blob) return null;
    // Inert: a document of its own runs no script and loads nothing.
    const html = new TextDecoder().decode(blob.bytes);
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const dom = readDom(parsed, snapshotLayout());
    return dom.captured.text === text.text ? linksIn(dom, parsed, address) : null;
  };
