import { useState } from 'preact/hooks';
import type { TodayState } from '../../components/reader/Today.tsx';
import type { Capture, Passage } from '../../lib/model/index.ts';
import type { SourceView } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { compareWithToday, keepToday, type ReadAnew, readToday } from '../../lib/surface/today.ts';
import { setVisited } from '../../lib/surface/visits.ts';

export interface ComparingToday {
  /** Null: nothing was asked yet. */
  today: TodayState | null;
  compare: () => void;
  allow: () => void;
  keep: () => void;
  close: () => void;
}

/** Reads a capture's page anew when that is asked for, and compares the two. */
export function useToday(desk: Desk, capture: Capture, known: SourceView | null | undefined): ComparingToday {
  const { store, run } = desk;
  const [today, setToday] = useState<TodayState | null>(null);
  const [read, setRead] = useState<ReadAnew | null>(null);
  const readAnew = async (refused: boolean) => {
    setToday({ state: 'reading' });
    const found = await readToday(capture.address).catch(() => ({ state: 'unread' }) as const);
    if (found.state !== 'read')
      return setToday({ state: found.state === 'unread' ? 'unread' : refused ? 'refused' : 'ask' });
    setRead(found);
    const compared = await run(compareWithToday(store, capture, passagesAt(known, capture), found));
    setToday(compared ? { state: 'read', found: compared, kept: null } : null);
  };
  return {
    today,
    compare: () => void readAnew(today?.state === 'refused'),
    // Nothing may be awaited between the click and the request.
    allow: () =>
      void setVisited(capture.address, true)
        .catch(() => false)
        .then((granted) => readAnew(!granted)),
    keep: async () => {
      const kept = read && (await run(keepToday(store, read)));
      if (kept) setToday((now) => (now?.state === 'read' ? { ...now, kept } : now));
    },
    close: () => setToday(null),
  };
}

/** The passages of the source that were clipped from this address. */
function passagesAt(known: SourceView | null | undefined, { address }: Capture): Passage[] {
  const bare = (text: string) => text.replace(/#.*$/, '');
  const here = new Set(
    known?.captures.filter((one) => bare(one.address) === bare(address)).map(({ id }) => id),
  );
  return (known?.passages ?? []).filter((passage) => here.has(passage.capture));
}
