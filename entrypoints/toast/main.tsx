import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/source/source.css';
import '../../components/toast/toast.css';
import { render } from 'preact';
import { ClipToast } from '../../components/toast/ClipToast.tsx';
import { inTime } from '../../lib/messages/in-time.ts';
import {
  type Answer,
  type ClipProblem,
  type MessageType,
  send,
  serve,
  type ToastView,
} from '../../lib/messages/index.ts';
import { chooseLocale } from '../../lib/model/index.ts';
import { watchSight } from '../../lib/surface/sight.ts';

/** How many questions on end may stay without an answer: a worker that was ended answers the next one. */
const MOST_SILENCES = 10;
/** How often a clip whose fate is not known yet is asked for, beside the message that tells it. */
const ASK_AGAIN = 400;
/** Milliseconds between two looks whether what is said here is seen. */
const LOOK_AGAIN = 300;
/** Milliseconds after which a question counts as not heard. */
const LONGEST_ANSWER = 3_000;

const clip = location.hash.slice(1);
const root = document.getElementById('root') as HTMLElement;
const sight = watchSight(root);
let shown: ToastView | null = null;

function show(view: ToastView): void {
  shown = view;
  document.documentElement.lang = view.locale;
  render(
    <ClipToast
      view={view}
      onFile={(change) => ask('toast/file', { clip, ...change })}
      onCorrect={(field, value) => ask('toast/correct', { clip, field, value })}
      onRule={(change) => ask('toast/rule', { clip, ...change })}
      onKeepApart={() => ask('toast/apart', { clip })}
      onRejoin={(at) => ask('toast/rejoin', { clip, at })}
      onOrigin={(said) => ask('toast/origin', { clip, ...said })}
      onUndo={() => ask('toast/undo', { clip })}
      onOpen={(what) => void send('toast/open', what ? { clip, what } : { clip })}
      onClose={() => void send('toast/close', { clip })}
    />,
    root,
  );
  if (view.state === 'pending') setTimeout(read, ASK_AGAIN);
  else {
    takeFocus();
    tellSeen();
  }
}

let toldSeen = false;

/** Once, when the user may have read what became of the clip: else the toolbar says it. */
function tellSeen(): void {
  if (toldSeen) return;
  if (!sight.isClear()) {
    setTimeout(tellSeen, LOOK_AGAIN);
    return;
  }
  toldSeen = true;
  send('toast/seen', { clip }).catch(() => undefined);
}

/** The shortcut once more gives the frame the focus, maybe before anything stands in it: the user wants to type. */
function takeFocus(): void {
  if (pressed || !document.hasFocus() || document.activeElement !== document.body) return;
  const first = ['.filing input.input', 'select', 'textarea'].flatMap(
    (one) => document.querySelector<HTMLElement>(one) ?? [],
  );
  first[0]?.focus();
}

type Viewed = { [T in MessageType]: Answer<T> extends ToastView ? T : never }[MessageType];

/**
 * Everything seen here comes through the background: a frame in a page may see another store than ours. Nothing is
 * changed by a click on what the user may not have seen.
 */
async function ask<T extends Viewed>(type: T, question: Parameters<typeof send<T>>[1]): Promise<void> {
  if (shown?.state === 'saved' && !sight.isClear() && !isTyping())
    return show({ ...shown, refused: 'covered' });
  try {
    show(await send(type, question));
  } catch (error) {
    fail(error);
  }
}

/** Keys reach a field of ours only by its user's will, seen or not; a click may be another page's trick. */
const isTyping = (): boolean =>
  document.hasFocus() && document.activeElement?.matches('input, textarea') === true;

let silences = 0;

async function read(): Promise<void> {
  try {
    show(await inTime(send('toast/read', { clip }), LONGEST_ANSWER));
    silences = 0;
  } catch (error) {
    silences += 1;
    if (silences < MOST_SILENCES) setTimeout(read, ASK_AGAIN);
    else fail(error);
  }
}

function fail(error: unknown): void {
  const problem: ClipProblem = { reason: 'failed', detail: error instanceof Error ? error.message : '' };
  show({ state: 'problem', locale: chooseLocale(navigator.languages), problem });
}

serve({
  'clip/settled': async (settled) => {
    if (settled.clip === clip) void read();
    return null;
  },
});

/** Told again until it is heard: the page shows the frame only once it knows its size. */
function tellSize(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  inTime(send('toast/size', { clip, height }), LONGEST_ANSWER).catch(() => setTimeout(tellSize, ASK_AGAIN));
}

new ResizeObserver(tellSize).observe(root);

/** A click finds its own way; the focus it brings is not ours to place. */
let pressed = false;
addEventListener('pointerdown', () => {
  pressed = true;
});
addEventListener('pointerup', () => {
  pressed = false;
});
addEventListener('focus', takeFocus);

void read();
