import '../../components/base.css';
import '../../components/controls/controls.css';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { OfferReader } from '../../components/paste/OfferReader.tsx';
import { PasteForm } from '../../components/paste/PasteForm.tsx';
import type { Desk } from '../../lib/surface/desk.ts';
import { type HeldText, readHeld } from '../../lib/surface/gesture.ts';
import { keepPasted } from '../../lib/surface/paste.ts';
import { startPage } from '../../lib/surface/start-page.tsx';
import { pasteWords } from '../../lib/words/paste.ts';

const NOTHING: HeldText = { text: '', address: '', title: '' };

function PastePage({ desk }: { desk: Desk }) {
  const [held, setHeld] = useState<HeldText | null>(null);
  useEffect(() => {
    void readHeld(location.hash.slice(1)).then((found) => setHeld(found ?? NOTHING));
  }, []);
  if (!held) return null;
  return (
    <PasteForm
      held={held}
      left={held.left ?? false}
      {...(held.frameSite ? { frameSite: held.frameSite } : {})}
      instead={
        <OfferReader
          tab={held.documentTab}
          address={held.address}
          maybe={held.maybeDocument ?? false}
          embedded={held.embedded}
        />
      }
      onAllow={askForSite}
      onKeep={async (pasted) => {
        const { answer } = await keepPasted(desk.store, pasted);
        return answer.state === 'not-saved' ? answer.problem.reason : null;
      }}
      onOpenBinder={() => location.assign(browser.runtime.getURL('/binder.html'))}
    />
  );
}

/** The browser asks the user itself. A pattern names no port: Firefox refuses one that does. */
const askForSite = (site: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`*://${new URL(`http://${site}`).hostname}/*`] });

void startPage(PastePage, pasteWords.title);
