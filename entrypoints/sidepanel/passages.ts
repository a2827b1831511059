import { useEffect, useState } from 'preact/hooks';
import { sendToTab } from '../../lib/messages/index.ts';
import type { PassageId } from '../../lib/model/index.ts';
import type { BesideTab } from '../../lib/surface/tab.ts';
import { isVisited, patternOf, setVisited } from '../../lib/surface/visits.ts';

/** Brings a passage into sight on the page beside the panel. @returns false where it is not shown there */
export async function goTo(tabId: number, passage: PassageId): Promise<boolean> {
  try {
    return (await sendToTab(tabId, 'clip/go', { passage })).here;
  } catch {
    // Nobody listens there: the page was not granted, or nothing of it is shown.
    return false;
  }
}

export interface Visited {
  site: string;
  always: boolean;
  onChange: (always: boolean) => void;
}

/** Whether passages are shown on every visit to the site of a tab; null where that is no site. */
export function useVisited(tab: BesideTab | null): Visited | null {
  const address = tab?.address ?? '';
  const [always, setAlways] = useState(false);
  useEffect(() => {
    let stale = false;
    void isVisited(address).then((now) => {
      if (!stale) setAlways(now);
    });
    return () => {
      stale = true;
    };
  }, [address]);
  if (!patternOf(address)) return null;
  const site = new URL(address).hostname;
  return {
    site,
    always,
    // Asked for in the same turn as the click, or the browser refuses.
    onChange: (wanted) => void setVisited(address, wanted).then(setAlways, () => setAlways(false)),
  };
}
