import { useState } from 'preact/hooks';
import { PackageOffer as Offer } from '../../components/ndp/PackageOffer.tsx';
import { packageName } from '../../components/ndp/package-line.ts';
import { isPackageAddress } from '../ndp/index.ts';
import { addressKey } from '../source/index.ts';
import { readPackages } from '../store/index.ts';
import { packageOfferWords } from '../words/ndp.ts';
import { say } from '../words/say.ts';
import type { Desk } from './desk.ts';
import { keepListOf } from './keep-package.ts';
import type { BesideTab } from './tab.ts';
import { useLive } from './use-live.ts';

interface Props {
  desk: Desk;
  tab: BesideTab | null;
  onOpen: (path: string) => void;
}

/** Where the tab beside the panel shows a National Documentation Package: its list can be kept. */
export function PackageOffer({ desk, tab, onOpen }: Props) {
  const { store, locale, readOnly, notify, run } = desk;
  const words = say(packageOfferWords, locale);
  const [busy, setBusy] = useState(false);
  const packages = useLive(() => readPackages(store), 'packages') ?? [];
  const address = tab?.address ?? null;
  if (!tab || !address || !isPackageAddress(address)) return null;
  const key = addressKey(address);
  const keep = async () => {
    setBusy(true);
    const done = await keepListOf(store, tab.id).finally(() => setBusy(false));
    if (done.state === 'refused') await run(Promise.resolve({ ok: false, error: done.problem }));
    else if (done.state === 'no-list') notify({ text: words.noList, problem: true });
    else if (done.state === 'not-read') notify({ text: words.notRead, problem: true });
    else {
      const open = { label: words.open, onChoose: () => onOpen(`/packages.html#package=${done.id}`) };
      notify({ text: words.kept(packageName(done.list, locale)), action: open });
    }
  };
  return (
    <Offer
      kept={packages.filter(({ capture }) => addressKey(capture.address) === key)}
      busy={busy}
      readOnly={readOnly}
      onKeep={() => void keep()}
    />
  );
}
