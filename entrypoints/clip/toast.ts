import browser from 'webextension-polyfill';
import { serve } from '../../lib/messages/serve.ts';
import type { ClipId, Locale } from '../../lib/model/index.ts';
import { type Host, mountHost } from './host.ts';
import { type Notice, noticeOf } from './notice.ts';

/** How long the frame may take to ask for its size before the page says it without the frame. */
const PATIENCE = 1_500;

/** What is over the page for one clip. */
export interface Toast {
  /** What to say if the frame does not come; it takes the notice's place whenever it does. */
  expect(notice: Notice): void;
  /** Says it at once, without the frame. */
  say(notice: Notice): void;
  remove(): void;
}

/**
 * Shows the toast of a clip: a frame of ours, in which everything is seen and typed. Its height and its end come
 * through the background alone; whatever the page posts is not listened to.
 */
export function showToast(document: Document, clip: ClipId, locale: Locale): Toast {
  const host = mountHost(document);
  const frame = frameOf(document, clip);
  host.shadow.append(frame);
  let come = false;
  let waited = false;
  let expected: Notice | null = null;
  const showNotice = (notice: Notice) => replace(host, document, notice, locale, remove);
  const timer = setTimeout(() => {
    waited = true;
    if (!come && expected) showNotice(expected);
  }, PATIENCE);
  const stop = serve({
    'clip/size': async (ask) => {
      if (ask.clip !== clip) return null;
      come = true;
      host.shadow.querySelector('section')?.remove();
      frame.style.setProperty('display', 'block', 'important');
      host.resize(ask.height);
      return null;
    },
    'clip/close': async (ask) => {
      if (ask.clip === clip) remove();
      return null;
    },
  });
  function remove(): void {
    clearTimeout(timer);
    stop();
    host.remove();
  }
  return {
    expect: (notice) => {
      expected = notice;
      if (waited && !come) showNotice(notice);
    },
    say: (notice) => {
      frame.remove();
      showNotice(notice);
    },
    remove,
  };
}

function frameOf(document: Document, clip: ClipId): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Proffer';
  frame.style.cssText = 'all:initial;display:block;width:100%;height:100%;border:0;color-scheme:light dark';
  frame.src = `${browser.runtime.getURL('/toast.html')}#${clip}`;
  return frame;
}

/** The frame stays, unseen, so that it may still come. */
function replace(host: Host, document: Document, notice: Notice, locale: Locale, close: () => void): void {
  host.shadow.querySelector('section')?.remove();
  host.shadow.querySelector('iframe')?.style.setProperty('display', 'none', 'important');
  host.shadow.append(noticeOf(document, notice, locale, close));
}

/** A notice alone: no frame can come from an extension that is gone. */
export function showNotice(document: Document, notice: Notice, locale: Locale): Toast {
  const host = mountHost(document);
  const remove = () => host.remove();
  const show = (said: Notice) => replace(host, document, said, locale, remove);
  show(notice);
  return { expect: show, say: show, remove };
}
