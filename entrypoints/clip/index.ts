import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  type Clip,
  captureFacts,
  deliver,
  draftPassages,
  findSelection,
  type ReadPage,
  readSelected,
  type Selected,
} from '../../lib/capture/index.ts';
import { isHost } from '../../lib/capture/ours.ts';
import {
  type CapturedText,
  type ClipAnswer,
  type ClipProblem,
  newId,
  systemClock,
} from '../../lib/model/index.ts';
import { own } from '../../lib/text/own.ts';
import { type PageGesture, takeGesture, voice } from './gesture.ts';
import { type Memory, recall, type Standing, sameRanges, standingFor } from './memory.ts';
import type { Notice } from './notice.ts';
import { isOrphaned, post } from './post.ts';
import { type Attempt, openToast, reportProblem } from './report.ts';

/** From here on reading takes so long that the page first says that it is being done. */
const MANY_ELEMENTS = 20_000;

/** Injected into the page at a gesture: finds what is selected, captures it, and says what became of it. */
export default defineUnlistedScript(() => {
  const gesture = takeGesture();
  const memory = recall();
  const words = gesture.selectionText ?? '';
  const attempt: Attempt = {
    gesture,
    memory,
    clip: gesture.clip ?? newId(),
    words,
    toast: null,
    saved: false,
  };
  void clipSelection(attempt).catch((error: unknown) => giveUp(attempt, error));
});

/** Whatever a page did to make it fail: the user is told, with the words that were selected. */
async function giveUp(attempt: Attempt, error: unknown): Promise<void> {
  if (attempt.memory.standing) attempt.memory.standing.state = 'failed';
  const detail = String(error).slice(0, 500);
  const text = attempt.words || String(window.getSelection() ?? '');
  await reportProblem(attempt, { reason: 'failed', detail, ...(text ? { text } : {}) });
}

/** What is selected is taken before anything is waited for. */
async function clipSelection(attempt: Attempt): Promise<void> {
  const { gesture, memory } = attempt;
  const found = findSelection(window, gesture);
  if (!found.ok) return reportProblem(attempt, found.error);
  const selected = found.value;
  attempt.words = String(own.getSelection(selected.document) ?? '').trim() || attempt.words;
  const earlier = standingFor(memory, selected, attempt.words);
  if (earlier?.state === 'in-flight' && sameRanges(earlier, selected)) return focusAgain(gesture, earlier);
  const begun = earlier ? null : await begin(attempt, selected);
  const page = readSelected(selected);
  if (page.spans.length === 0) {
    if (begun) begun.state = 'failed';
    return reportProblem(attempt, {
      reason: 'nothing-selected',
      ...(attempt.words ? { text: attempt.words } : {}),
    });
  }
  const { text } = page.dom.captured;
  const place = JSON.stringify([page.spans, text]);
  attempt.words = page.spans.map(({ start, end }) => text.slice(start, end)).join('\n');
  if (earlier?.place === place) return clipAgain(attempt, page, earlier);
  const standing = begun ?? remember(attempt, selected);
  standing.place = place;
  standing.toast = attempt.toast ??= openToast(attempt);
  attempt.toast.expect(underWay(attempt, ''));
  await clipPage(attempt, page, standing);
}

/** At once, so that a second gesture finds it; a large page says so, and is seen to, before it is read. */
async function begin(attempt: Attempt, selected: Selected): Promise<Standing> {
  const standing = remember(attempt, selected);
  if (own.querySelectorAll(selected.document, '*').length < MANY_ELEMENTS) return standing;
  standing.toast = openToast(attempt);
  standing.toast.wait(underWay(attempt, ''));
  await painted();
  return standing;
}

function remember({ memory, words }: Attempt, selected: Selected): Standing {
  const address = location.href;
  memory.standing = { ...selected, address, words, place: null, toast: null, state: 'in-flight' };
  return memory.standing;
}

/** Nothing of the page is blamed before it is known that there was an answer. */
const underWay = ({ words }: Attempt, message: string): Notice => ({
  title: voice().words.saving,
  message,
  text: words,
});

/** In a tab that is not seen no frame comes. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

/** The shortcut once more, with the toast still there: the user wants to type in it. */
function focusAgain({ via }: PageGesture, { toast }: Standing): void {
  if (via === 'shortcut') toast?.focus();
}

/** The toast that is there stays, unless the store finds its passage gone: it may have been undone there. */
async function clipAgain(attempt: Attempt, page: ReadPage, earlier: Standing): Promise<void> {
  focusAgain(attempt.gesture, earlier);
  if (earlier.state !== 'in-flight') await clipPage(attempt, page, earlier);
}

/** Brings the clip to the store and tells what became of it. */
async function clipPage(attempt: Attempt, page: ReadPage, standing: Standing): Promise<void> {
  const clip = prepare(attempt, page);
  let answer: ClipAnswer;
  try {
    answer = await deliver(clip, post, () =>
      attempt.toast?.expect(underWay(attempt, voice().words.askingAgain)),
    );
  } catch (error) {
    standing.state = 'failed';
    const { updated, noAnswer, unconfirmed } = voice().words;
    const message = isOrphaned(error) ? updated : noAnswer;
    (attempt.toast ?? openToast(attempt)).say({ title: unconfirmed, message, text: attempt.words });
    return;
  }
  const saved = answer.state === 'saved';
  attempt.saved = saved;
  standing.state = saved ? 'saved' : 'failed';
  if (saved) {
    const text = clip.captured;
    attempt.memory.acknowledged = {
      capture: clip.capture,
      text,
      document: page.document,
      address: location.href,
    };
  }
  if (!attempt.toast && isThereAlready(answer)) return;
  standing.toast = attempt.toast ??= openToast(attempt);
  await tell(answer, attempt);
}

const isThereAlready = (answer: ClipAnswer): boolean =>
  answer.state === 'saved' && answer.passages.every(({ sameAs }) => sameAs !== undefined);

/** The capture is made only if it must travel: not when it was acknowledged and the page still shows the same. */
function prepare({ gesture, memory, clip }: Attempt, page: ReadPage): Clip & { captured: CapturedText } {
  const known = knownCapture(memory, page);
  const make = () => captureFacts(page, window, systemClock, isHost, gesture.rule);
  const facts = known ? null : make();
  const captured = known?.text ?? facts?.text ?? page.dom.captured;
  return {
    clip,
    visit: memory.visit,
    capture: known?.capture ?? newId(),
    passages: draftPassages(page, clip, newId),
    facts: () => facts ?? make(),
    sentBefore: known !== null,
    captured,
  };
}

function knownCapture({ acknowledged }: Memory, { document, dom }: ReadPage): Memory['acknowledged'] {
  if (!acknowledged || acknowledged.document !== document || acknowledged.address !== location.href)
    return null;
  return acknowledged.text.text === dom.captured.text ? acknowledged : null;
}

async function tell(answer: ClipAnswer, attempt: Attempt): Promise<void> {
  if (answer.state !== 'saved') {
    const problem: ClipProblem = answer.state === 'not-saved' ? answer.problem : { reason: 'failed' };
    return reportProblem(attempt, { ...problem, text: attempt.words });
  }
  const { saved, openHint } = voice().words;
  attempt.toast?.expect({ title: saved, message: openHint, text: attempt.words });
}
