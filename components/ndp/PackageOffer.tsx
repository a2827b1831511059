import { ListTree } from 'lucide-preact';
import type { KeptPackage } from '../../lib/model/index.ts';
import { ndpWords, packageOfferWords } from '../../lib/words/ndp.ts';
import { useWords } from '../words.tsx';
import { PackageLinks } from './PackageLinks.tsx';

interface Props {
  /** Versions kept from this very address. */
  kept: readonly KeptPackage[];
  busy: boolean;
  readOnly: boolean;
  onKeep: () => void;
}

/** Beside a page of a package: the way to keep its list, and to what was kept of it. */
export function PackageOffer({ kept, busy, readOnly, onKeep }: Props) {
  const words = useWords(packageOfferWords);
  const names = useWords(ndpWords);
  return (
    <section class="stack package-offer" aria-labelledby="package-offer">
      <h2 id="package-offer">{names.package}</h2>
      {kept.length === 0 ? (
        <p class="quiet">{words.what}</p>
      ) : (
        <PackageLinks packages={kept.map((one) => ({ kept: one }))} beside />
      )}
      {!readOnly && (
        <button type="button" class="button" disabled={busy} onClick={onKeep}>
          <ListTree aria-hidden="true" /> {kept.length === 0 ? words.keep : words.keepAgain}
        </button>
      )}
    </section>
  );
}
