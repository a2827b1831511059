import { useState } from 'preact/hooks';
import { BinDialog, type Deleted } from '../../components/bin/BinDialog.tsx';
import { putBack, readBin } from '../store/index.ts';
import { binWords } from '../words/bin.ts';
import { say } from '../words/say.ts';
import { refusalWords } from '../words/verbs.ts';
import type { Desk } from './desk.ts';
import { useLive } from './use-live.ts';

/** What was deleted, in all windows; followed while it is open. */
export function Bin({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { store, locale, readOnly } = desk;
  const items = useLive(() => readBin(store), 'bin');
  const [said, setSaid] = useState('');
  const bring = async ({ kind, id }: Deleted, what: string) => {
    const done = await putBack(store, kind, id);
    setSaid(done.ok ? say(binWords, locale).isBack(what) : say(refusalWords, locale)[done.error.reason]);
  };
  if (!items) return null;
  return (
    <BinDialog
      items={items}
      said={said}
      {...(readOnly ? {} : { onPutBack: (item: Deleted, what: string) => void bring(item, what) })}
      onClose={onClose}
    />
  );
}
