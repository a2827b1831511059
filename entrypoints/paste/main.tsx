import '../../components/base.css';
import '../../components/controls/controls.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PasteForm } from '../../components/paste/PasteForm.tsx';
import { Speaks } from '../../components/words.tsx';
import { dress } from '../../lib/surface/dress.ts';
import { readHeld } from '../../lib/surface/gesture.ts';
import { openLibrary } from '../../lib/surface/library.ts';
import { keepPasted } from '../../lib/surface/paste.ts';
import { pasteWords } from '../../lib/words/paste.ts';

async function start(): Promise<void> {
  const store = await openLibrary();
  const locale = await dress(store, pasteWords.title);
  const held = (await readHeld(location.hash.slice(1))) ?? { text: '', address: '', title: '' };
  const page = (
    <Speaks locale={locale}>
      <PasteForm
        held={held}
        {...(held.frameSite ? { frameSite: held.frameSite } : {})}
        onAllow={(site) => browser.permissions.request({ origins: [`*://${site}/*`] })}
        onKeep={async (pasted) => {
          const { answer } = await keepPasted(store, pasted);
          return answer.state === 'not-saved' ? answer.problem.reason : null;
        }}
        onOpenBinder={() => location.assign(browser.runtime.getURL('/binder.html'))}
      />
    </Speaks>
  );
  render(page, document.getElementById('root') as HTMLElement);
}

void start();
