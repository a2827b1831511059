import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  captureFacts,
  deliver,
  draftPassages,
  findSelection,
  type ReadPage,
  readSelected,
} from '../../lib/capture/index.ts';
import { send } from '../../lib/messages/send.ts';
import {
  type CaptureFacts,
  type ClipAnswer,
  type ClipId,
  type ClipProblem,
  chooseLocale,
  newId,
  systemClock,
} from '../../lib/model/index.ts';
import { pageWords } from '../../lib/words/page.ts';
import { say } from '../../lib/words/say.ts';
import { type PageGesture, takeGesture } from './gesture.ts';
import { type Memory, recall } from './memory.ts';
import { isOrphaned, post } from './post.ts';
import { showNotice, showToast, type Toast } from './toast.ts';

/** The page's own script cannot ask for the settings: the browser's languages must do. */
const localeOfBrowser = () => chooseLocale(navigator.languages);
const wordsOfPage = () => say(pageWords, localeOfBrowser());

/** Injected into the page at a gesture: finds what is selected, captures it, and says what became of it. */
export default defineUnlistedScript(() => {
  const gesture = takeGesture();
  const memory = recall();
  const clip = gesture.clip ?? newId();
  const selected = findSelection(window, gesture);
  const page = selected.ok ? readSelected(selected.value) : null;
  if (selected.ok && page && page.spans.length > 0) void clipPage(page, gesture, clip, memory);
  else void reportProblem(problemOf(selected, gesture), gesture, clip, memory);
});

async function clipPage(page: ReadPage, gesture: PageGesture, clip: ClipId, memory: Memory): Promise<void> {
  const words = wordsOfPage();
  const { text } = page.dom.captured;
  const exact = page.spans.map(({ start, end }) => text.slice(start, end)).join('\n');
  const known = knownCapture(memory, page.document, text);
  const place = JSON.stringify(page.spans);
  // The shortcut once more, with the toast still there: the user wants to type in it.
  if (gesture.via === 'shortcut' && known && memory.place === place && memory.toast?.isOpen())
    return memory.toast.focus();
  const facts: CaptureFacts | null = known ? null : captureFacts(page, window, systemClock);
  const captured = known?.text ?? facts?.text ?? page.dom.captured;
  const capture = known?.capture ?? newId();
  const passages = draftPassages(captured, page.spans, clip, newId);
  const toast = openToast(memory, clip);
  memory.place = place;
  toast.expect({ title: words.saving, message: words.openHint, text: exact });
  try {
    const answer = await deliver(
      {
        clip,
        visit: memory.visit,
        capture,
        passages,
        facts: () => facts ?? captureFacts(page, window, systemClock),
        sentBefore: known !== null,
      },
      post,
    );
    if (answer.state === 'saved')
      memory.acknowledged = { capture, text: captured, document: page.document, address: location.href };
    await tell(answer, toast, clip, exact);
  } catch (error) {
    const message = isOrphaned(error) ? words.updated : words.noAnswer;
    toast.say({ title: words.notSaved, message, text: exact });
  }
}

/** The capture that was acknowledged before, if the page still shows the same. */
function knownCapture({ acknowledged }: Memory, document: Document, text: string): Memory['acknowledged'] {
  if (!acknowledged || acknowledged.document !== document || acknowledged.address !== location.href)
    return null;
  return acknowledged.text.text === text ? acknowledged : null;
}

async function tell(answer: ClipAnswer, toast: Toast, clip: ClipId, exact: string): Promise<void> {
  const words = wordsOfPage();
  if (answer.state === 'saved') {
    toast.expect({ title: words.saved, message: words.openHint, text: exact });
    return;
  }
  const problem: ClipProblem = answer.state === 'not-saved' ? answer.problem : { reason: 'failed' };
  toast.expect({ title: words.notSaved, message: words.refused, text: exact });
  await send('page/report', { clip, problem: { ...problem, text: exact } });
}

function problemOf(selected: ReturnType<typeof findSelection>, gesture: PageGesture): ClipProblem {
  if (!selected.ok) return selected.error;
  return { reason: 'nothing-selected', ...(gesture.selectionText ? { text: gesture.selectionText } : {}) };
}

/** The toolbar and the panel are used for other things too: they stay silent when nothing is selected. */
async function reportProblem(
  problem: ClipProblem,
  gesture: PageGesture,
  clip: ClipId,
  memory: Memory,
): Promise<void> {
  const words = wordsOfPage();
  const silent =
    problem.reason === 'nothing-selected' && (gesture.via === 'toolbar' || gesture.via === 'panel');
  const message = problem.reason === 'cross-origin-frame' ? words.foreignFrame : words.nothingSelected;
  const notice = { title: words.notSaved, message, text: problem.text ?? '' };
  const toast = silent ? null : openToast(memory, clip);
  toast?.expect(notice);
  try {
    await send('page/report', { clip, problem });
  } catch (error) {
    toast?.say(isOrphaned(error) ? { ...notice, message: words.updated } : notice);
  }
}

function openToast(memory: Memory, clip: ClipId): Toast {
  memory.toast?.remove();
  const locale = localeOfBrowser();
  memory.toast = isOrphaned()
    ? showNotice(
        document,
        { title: wordsOfPage().notSaved, message: wordsOfPage().updated, text: '' },
        locale,
      )
    : showToast(document, clip, locale);
  return memory.toast;
}
