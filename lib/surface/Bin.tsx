import { useState } from 'preact/hooks';
import { BinDialog, type Deleted } from '../../components/bin/BinDialog.tsx';
import { EraseDialog } from '../../components/bin/EraseDialog.tsx';
import { type Chosen, type Erasure, erase, putBack, readBin, readErasure } from '../store/index.ts';
import { binWords } from '../words/bin.ts';
import { eraseWords } from '../words/erase.ts';
import { say } from '../words/say.ts';
import { refusalWords } from '../words/verbs.ts';
import { archiveFile } from './archive.ts';
import type { Desk } from './desk.ts';
import { useLive } from './use-live.ts';

/** What was deleted, in all windows; followed while it is open. */
export function Bin({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { store, locale, readOnly, run } = desk;
  const items = useLive(() => readBin(store), 'bin');
  const [said, setSaid] = useState('');
  const erasing = useErasing(desk, setSaid);
  const bring = async ({ kind, id }: Deleted, what: string) => {
    const done = await putBack(store, kind, id);
    if (done.ok) await run(Promise.resolve(done));
    setSaid(done.ok ? say(binWords, locale).isBack(what) : say(refusalWords, locale)[done.error.reason]);
  };
  if (!items) return null;
  const verbs = {
    onPutBack: (item: Deleted, what: string) => void bring(item, what),
    onErase: (item: Deleted | null, what: string | null) => void erasing.ask(item, what),
  };
  return (
    <>
      <BinDialog items={items} said={said} {...(readOnly ? {} : verbs)} onClose={onClose} />
      {erasing.asked && (
        <EraseDialog
          {...erasing.asked}
          onArchive={() => archiveFile(store)}
          onErase={erasing.confirm}
          onClose={erasing.close}
        />
      )}
    </>
  );
}

interface Asked {
  chosen: Chosen;
  what: string | null;
  erasure: Erasure;
  /** Why it was not done. */
  said: string;
}

/** Asks with the numbers of now, and erases what was said and nothing else. */
function useErasing({ store, locale, run }: Desk, tell: (said: string) => void) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const words = say(eraseWords, locale);
  const close = () => setAsked(null);
  const open = async (chosen: Chosen, what: string | null, said: string) =>
    setAsked({ chosen, what, said, erasure: await readErasure(store, chosen) });
  const ask = (item: Deleted | null, what: string | null) =>
    open(item === null ? 'all' : { kind: item.kind, id: item.id }, what, '');
  const confirm = async () => {
    if (!asked) return;
    const { chosen, what, erasure } = asked;
    const done = await erase(store, chosen, erasure);
    if (done.ok) {
      // A way back that a notice still offers would take back something else now.
      await run(Promise.resolve(done));
      close();
      tell(what === null ? words.isEmpty : words.isErased(what));
    } else if (done.error.reason === 'moved-on') await open(chosen, what, words.changed);
    else setAsked({ ...asked, said: say(refusalWords, locale)[done.error.reason] });
  };
  return { asked, ask, confirm, close };
}
