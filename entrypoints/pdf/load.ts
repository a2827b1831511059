import type { Refused } from '../../components/pdf/PdfRefused.tsx';
import { type Capture, fail, type Instant, ok, type Result, systemClock } from '../../lib/model/index.ts';
import { readBlob, readCapture, readPassage, type Store } from '../../lib/store/index.ts';
import { addressOfFile, type DocumentBytes, nameInAddress } from '../../lib/surface/document-facts.ts';
import { type FetchedDocument, fetchAtSite, fetchInTab } from '../../lib/surface/document-in-tab.ts';
import { isVisited } from '../../lib/surface/visits.ts';
import { PDF_LIMITS } from '../../lib/text/from-pdf/index.ts';
import type { Wanted } from './place.ts';

/** A document's bytes; `capture` where they were stored before. */
export interface Loaded {
  held: DocumentBytes;
  capture: Capture | null;
}

/** The bytes of a file that the user chose. */
export async function loadFile(file: File): Promise<Result<Loaded, Refused>> {
  const startedAt = systemClock();
  const most = PDF_LIMITS.bytes;
  if (file.size > most) return fail({ kind: 'too-large', what: 'bytes', found: file.size, most });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const modified = new Date(file.lastModified).toISOString();
    const address = await addressOfFile(file.name, bytes);
    const from = { how: 'file', name: file.name, modified } as const;
    return ok({ held: { bytes, address, name: file.name, from, startedAt }, capture: null });
  } catch (error) {
    return fail({ kind: 'damaged', detail: String(error) });
  }
}

/** The bytes that an address of this page asks for; null where it asks for none. */
export async function loadWanted(store: Store, wanted: Wanted): Promise<Result<Loaded, Refused> | null> {
  const { tab, address } = wanted;
  const most = PDF_LIMITS.bytes;
  if (tab !== null && address !== null) {
    // Asked for by the page that shows it, as the page itself did; of another site it may be refused.
    const found = await loadFetched(systemClock(), () => fetchInTab(tab, most, address));
    return found.ok ? found : loadAddress(address);
  }
  if (tab !== null) return loadFetched(systemClock(), () => fetchInTab(tab, most));
  if (address !== null) return loadAddress(address);
  if (wanted.capture !== null || wanted.passage !== null) return loadStored(store, wanted);
  return null;
}

async function loadAddress(address: string): Promise<Result<Loaded, Refused>> {
  if (!(await isVisited(address))) return fail({ kind: 'ask', site: new URL(address).host });
  return loadFetched(systemClock(), () => fetchAtSite(address, PDF_LIMITS.bytes));
}

async function loadFetched(
  startedAt: Instant,
  fetchAnew: () => Promise<FetchedDocument | null>,
): Promise<Result<Loaded, Refused>> {
  const fetched = await fetchAnew();
  if (!fetched) return fail({ kind: 'unreachable' });
  const { address, bytes, at, privateWindow } = fetched;
  const from = { how: 'fetched', address: fetched.from, at } as const;
  const held = { bytes, address, name: nameInAddress(address), from, startedAt, privateWindow };
  return ok({ held, capture: null });
}

async function loadStored(store: Store, { capture: id, passage }: Wanted): Promise<Result<Loaded, Refused>> {
  const known = passage === null ? id : ((await readPassage(store, passage))?.capture.id ?? null);
  const capture = known === null ? null : await readCapture(store, known);
  const blob = capture?.page ? await readBlob(store, capture.page.sha256) : null;
  if (!capture) return fail({ kind: 'missing' });
  if (!blob) return fail({ kind: 'missing', textAddress: `/reader.html#capture=${capture.id}&as=text` });
  const { address, circumstances } = capture;
  const startedAt = circumstances.startedAt ?? systemClock();
  const from = circumstances.bytesFrom ?? ({ how: 'fetched', address, at: startedAt } as const);
  const name = from.how === 'fetched' ? nameInAddress(address) : from.name;
  return ok({ held: { bytes: blob.bytes, address, name, from, startedAt }, capture });
}
