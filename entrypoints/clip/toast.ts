import { runtime } from '../../lib/messages/runtime.ts';
import { serve } from '../../lib/messages/serve.ts';
import type { ClipId } from '../../lib/model/index.ts';
import { type Host, mountHost } from './host.ts';
import { makeElement, type Notice, noticeOf } from './notice.ts';

/** How long the frame may take to ask for its size before the page says it without the frame. */
const PATIENCE = 1_500;

/** What is over the page for one clip. */
export interface Toast {
  /** What to say if the frame does not come; it takes the notice's place whenever it does. */
  expect(notice: Notice): void;
  /** Says it at once, until the frame comes: the page will be too busy to load it. */
  wait(notice: Notice): void;
  /** Says it at once, without the frame. */
  say(notice: Notice): void;
  /** Lets the user type in the frame, as soon as it has come; only ever at the user's own wish. */
  focus(): void;
  isOpen(): boolean;
  remove(): void;
}

/**
 * Shows the toast of a clip: a frame of ours, in which everything is seen and typed. Its height and its end come
 * through the background alone; whatever the page posts is not listened to.
 */
export const showToast = (document: Document, clip: ClipId): Toast => new FramedToast(document, clip);

class FramedToast implements Toast {
  private readonly host: Host;
  private readonly frame: HTMLIFrameElement;
  private readonly timer: ReturnType<typeof setTimeout>;
  private readonly stop: () => void;
  private frameState: 'awaited' | 'late' | 'come' = 'awaited';
  private expected: Notice | null = null;
  private focusWanted = false;
  private open = true;

  constructor(document: Document, clip: ClipId) {
    this.host = mountHost(document);
    this.frame = frameOf(document, clip);
    this.host.shadow.append(this.frame);
    this.timer = setTimeout(() => this.late(), PATIENCE);
    this.stop = serve({
      'clip/size': async (ask) => {
        if (ask.clip === clip) this.come(ask.height);
        return null;
      },
      'clip/close': async (ask) => {
        if (ask.clip === clip) this.remove();
        return null;
      },
    });
  }

  expect(notice: Notice): void {
    this.expected = notice;
    if (this.frameState === 'late') this.show(notice);
  }

  wait(notice: Notice): void {
    const { shadow } = this.host;
    shadow.append(noticeOf(this.frame.ownerDocument, notice, () => this.remove()));
  }

  /** The last word: what was to stand in for a late frame is not said after it. */
  say(notice: Notice): void {
    clearTimeout(this.timer);
    this.expected = null;
    this.frame.remove();
    this.show(notice);
  }

  focus(): void {
    this.focusWanted = this.frameState !== 'come';
    if (!this.focusWanted) this.frame.focus();
  }

  isOpen(): boolean {
    return this.open;
  }

  remove(): void {
    this.open = false;
    clearTimeout(this.timer);
    this.stop();
    this.host.remove();
  }

  /** The frame spoke: it takes the place of a notice that stood in for it. */
  private come(height: number): void {
    this.frameState = 'come';
    this.host.shadow.querySelector('section')?.remove();
    letBeSeen(this.frame, true);
    this.host.resize(height);
    if (this.focusWanted) this.focus();
  }

  private late(): void {
    if (this.frameState === 'come') return;
    this.frameState = 'late';
    if (this.expected) this.show(this.expected);
  }

  private show(notice: Notice): void {
    replace(this.host, this.frame.ownerDocument, notice, () => this.remove());
  }
}

function frameOf(document: Document, clip: ClipId): HTMLIFrameElement {
  const frame = makeElement(document, 'iframe');
  // A title would lie over what it names as soon as the pointer rests.
  frame.ariaLabel = 'Proffer';
  frame.style.cssText =
    'all:initial;display:block;width:100%;height:100%;border:0;border-radius:6px;color-scheme:light dark';
  frame.src = `${runtime().getURL('/toast.html')}#${clip}`;
  return frame;
}

/** Browsers lay out no frame that is not displayed, nor one that is hidden; a frame without a layout tells no size. */
function letBeSeen({ style }: HTMLIFrameElement, seen: boolean): void {
  style.setProperty('opacity', seen ? '1' : '0', 'important');
  style.setProperty('pointer-events', seen ? 'auto' : 'none', 'important');
}

/** The frame stays, unseen, so that it may still come. */
function replace(host: Host, document: Document, notice: Notice, close: () => void): void {
  host.shadow.querySelector('section')?.remove();
  const frame = host.shadow.querySelector('iframe');
  if (frame) letBeSeen(frame, false);
  const section = noticeOf(document, notice, close);
  host.shadow.append(section);
  // The host may have the height of a frame that said less; borders stand around what scrolls.
  host.resize(section.scrollHeight + section.offsetHeight - section.clientHeight);
}

/** A notice alone: no frame can come from an extension that is gone. */
export function showNotice(document: Document, notice: Notice): Toast {
  const host = mountHost(document);
  const remove = () => host.remove();
  const show = (said: Notice) => replace(host, document, said, remove);
  show(notice);
  return { expect: show, wait: show, say: show, focus: () => undefined, isOpen: () => false, remove };
}
