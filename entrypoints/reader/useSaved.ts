import { useEffect, useState } from 'preact/hooks';
import type { Appearance, AppearanceFacts, Capture } from '../../lib/model/index.ts';
import { readAppearance, readBlob, type Store } from '../../lib/store/index.ts';

/** The page of a capture as it was kept. */
export interface Saved {
  html: string;
  appearance: (Appearance & { facts: AppearanceFacts }) | null;
}

/** Read when it is wanted; `undefined` while that goes on, null where its bytes are not here. */
export function useSaved(store: Store, { id, page }: Capture, wanted: boolean): Saved | null | undefined {
  const [saved, setSaved] = useState<Saved | null>();
  const sha256 = page?.sha256;
  useEffect(() => {
    if (!wanted || sha256 === undefined) return;
    let stale = false;
    const read = async () => {
      const [blob, appearance] = await Promise.all([readBlob(store, sha256), readAppearance(store, id)]);
      const found = blob && { html: new TextDecoder().decode(blob.bytes), appearance };
      if (!stale) setSaved(found);
    };
    void read().catch(() => !stale && setSaved(null));
    return () => {
      stale = true;
    };
  }, [store, id, sha256, wanted]);
  return saved;
}
