import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Ears, Marks, type Names, type Showing } from '../../lib/highlight/index.ts';
import { send } from '../../lib/messages/send.ts';
import { serve } from '../../lib/messages/serve.ts';

/** What the background leaves before it injects this script, and what lasts as long as the page is loaded. */
const world = globalThis as { profferShowing?: { showing: Showing; names: Names }; profferMarks?: Marks };

/** Shows passages on the page, and listens to the pointer over them. Injected anew for every change of what is shown. */
export default defineUnlistedScript(() => {
  const left = Object.hasOwn(world, 'profferShowing') ? world.profferShowing : undefined;
  delete world.profferShowing;
  if (!left) return;
  const standing = Object.hasOwn(world, 'profferMarks') ? world.profferMarks : undefined;
  const marks = standing ?? begin(left.names);
  world.profferMarks = marks;
  void marks.show(left.showing);
});

const ears: Omit<Ears, 'looked'> = {
  seen: (seen) => void send('page/seen', { seen }).catch(() => undefined),
  open: (passage) => void send('page/open', { passage }).catch(() => undefined),
  elsewhere: () => void send('page/visit', null).catch(() => undefined),
};

function begin(names: Names): Marks {
  const marks = new Marks(document, names, { ...ears, looked: () => listen() });
  const listen = followPointer(marks);
  serve({
    'clip/go': async ({ passage }) => ({ here: marks.goTo(passage) }),
  });
  return marks;
}

/**
 * Only ever the user's own pointer: a page's script can make events too.
 * @returns what listens once more; those who listen already are not heard twice
 */
function followPointer(marks: Marks): () => void {
  let waiting = false;
  const move = ({ clientX, clientY, isTrusted, buttons }: PointerEvent): void => {
    if (!isTrusted || waiting || buttons !== 0) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      marks.point(marks.at(clientX, clientY), clientX, clientY);
    });
  };
  const leave = (): void => marks.point(null, 0, 0);
  const click = (event: MouseEvent): void => {
    const plain = event.isTrusted && event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!plain || event.shiftKey || event.defaultPrevented || isForThePage(event)) return;
    const mark = marks.at(event.clientX, event.clientY);
    if (mark) marks.open(mark);
  };
  return () => {
    document.addEventListener('pointermove', move, { passive: true, capture: true });
    document.addEventListener('pointerleave', leave, { passive: true });
    document.addEventListener('scroll', leave, { passive: true, capture: true });
    document.addEventListener('click', click);
  };
}

/** A link or a button is pressed for what it does; who has selected something wants to keep it. */
function isForThePage(event: MouseEvent): boolean {
  const pressed = event.composedPath()[0];
  const acting =
    pressed instanceof Element && pressed.closest('a[href],button,input,select,textarea,label,summary');
  return Boolean(acting) || getSelection()?.type === 'Range';
}
