import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Marked } from '../../components/pdf/overlays.ts';
import { anchorAll } from '../../lib/anchor/index.ts';
import type { CapturedText, CaptureId, Passage, SourceId, Span } from '../../lib/model/index.ts';
import { readActiveCase, readCapture, readPage, readSource, type SourceView } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { useLive } from '../../lib/surface/use-live.ts';

/** What the library knows of the document's source, by its capture or by its address. */
export function useKnown({ store }: Desk, address: string, capture: CaptureId | null) {
  const [own, setOwn] = useState<SourceId | null>(null);
  useEffect(() => {
    let stale = false;
    void (capture === null ? Promise.resolve(null) : readCapture(store, capture)).then((found) => {
      if (!stale) setOwn(found?.source ?? null);
    });
    return () => {
      stale = true;
    };
  }, [store, capture]);
  const atAddress = useLive(() => readPage(store, [address]), address);
  const source = own ?? atAddress?.source?.id ?? null;
  const known = useLive(() => readSource(store, source ?? ''), source ?? '');
  return source === null ? null : (known ?? null);
}

/**
 * The passages of a source as they stand in the document that is open: by their place where its text is the one they
 * were clipped from, else as far as they are found again.
 */
export function useMarks(
  { store }: Desk,
  known: SourceView | null,
  captured: CapturedText,
  textHash: string,
  chosen: string | null,
): Marked[] {
  const active = useLive(() => readActiveCase(store), 'active');
  const places = useMemo(() => placesOf(known, captured, textHash), [known, captured.text, textHash]);
  return useMemo(() => {
    const entries = (known?.entries ?? []).filter((entry) => entry.case === active?.id);
    const stanceOf = new Map(entries.map((entry) => [entry.passage, entry.stance]));
    return places.map((place) => ({
      ...place,
      look: stanceOf.get(place.id) ?? 'plain',
      passage: true,
      chosen: place.id === chosen,
    }));
  }, [places, known, active, chosen]);
}

type Place = Pick<Marked, 'id' | 'span' | 'box'>;

function placesOf(known: SourceView | null, captured: CapturedText, textHash: string): Place[] {
  const same = new Set(known?.captures.filter((one) => one.textHash === textHash).map(({ id }) => id));
  const spanIn = ({ capture, span, alsoAt = [] }: Passage): Span | null =>
    same.has(capture) ? span : (alsoAt.find((at) => same.has(at.capture))?.span ?? null);
  const all = known?.passages ?? [];
  const passages = all.filter(({ picture }) => !picture);
  const lost = passages.filter((passage) => spanIn(passage) === null);
  const again = anchorAll(
    captured,
    lost.map(({ selectors }) => selectors),
  );
  const found = lost.flatMap(({ id }, i) => {
    const at = again[i];
    return at && at.state !== 'gone' ? [{ id, span: at.span }] : [];
  });
  const own = passages.flatMap((passage) => {
    const span = spanIn(passage);
    return span ? [{ id: passage.id, span }] : [];
  });
  return [...own, ...found, ...pictures(all, same)];
}

/** A picture stands where it was drawn, in the very document it was drawn from. */
const pictures = (passages: readonly Passage[], same: ReadonlySet<CaptureId>): Place[] =>
  passages.flatMap(({ id, capture, span, picture }) =>
    picture && same.has(capture) ? [{ id, span, box: { page: picture.page - 1, ...picture.area } }] : [],
  );
