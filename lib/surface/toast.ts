import browser from 'webextension-polyfill';
import { flatOutline, outline } from '../binder/outline.ts';
import { citationInput, cite, isLoaded, pinpointOf, plain } from '../cite/index.ts';
import { borrowedText } from '../export/borrowed.ts';
import type { SavedToast, ToastFiling, ToastView } from '../messages/protocol.ts';
import type {
  Case,
  CaseId,
  ClipId,
  ClipProblem,
  Entry,
  Instant,
  Issue,
  IssueId,
  Locale,
  Result,
} from '../model/index.ts';
import { asRead } from '../source/index.ts';
import {
  addEntry,
  type ClipView,
  clipOutcome,
  moveEntriesToCase,
  placeEntry,
  readCases,
  readClip,
  readIssues,
  readSettings,
  type Store,
  type StoreProblem,
  setActiveCase,
  unplaceEntry,
  updateEntry,
  withdrawClip,
} from '../store/index.ts';
import { casesAtWork, namedCases } from './case-names.ts';
import { localeOf } from './locale.ts';
import { originPart } from './toast-origins.ts';
import { sourcePart } from './toast-source.ts';

const PROBLEM = 'problem:';

/** Keeps why a gesture came to nothing, until the browser is closed, so that the toast can say it. */
export async function keepProblem(clip: ClipId, problem: ClipProblem): Promise<void> {
  await browser.storage.session.set({ [PROBLEM + clip]: problem });
}

/**
 * What the toast of a clip shows now.
 * @param refused why the filing just tried came to nothing
 */
export async function readToast(store: Store, clip: ClipId, refused: Refusal = null): Promise<ToastView> {
  const settings = await readSettings(store).once();
  const locale = localeOf(settings);
  const view = await readClip(store, clip);
  if (view?.live) {
    const saved = await savedToast(store, view, caseOf(view, settings.activeCase), locale);
    return { state: 'saved', locale, refused, ...saved };
  }
  if (view) return { state: 'undone', locale, exact: exactOf(view) };
  const problem = await readProblem(store, clip);
  return problem ? { state: 'problem', locale, problem } : { state: 'pending', locale };
}

/** Files what a clip made: its case, its issue, its stance, its note. What was not said stays. */
export async function fileToast(store: Store, filing: ToastFiling): Promise<ToastView> {
  const { clip } = filing;
  const { activeCase } = await readSettings(store).once();
  const view = await readClip(store, clip);
  if (!view?.live) return readToast(store, clip);
  const from = caseOf(view, activeCase);
  const moved = filing.case && filing.case !== from ? await moveToCase(store, view, from, filing.case) : null;
  const now = (await readClip(store, clip)) ?? view;
  const entries = entriesIn(now, filing.case ?? from);
  const filed = entries.length > 0 ? null : 'failed';
  const written = await Promise.all(entries.map((entry) => fileEntry(store, entry, filing)));
  return readToast(store, clip, moved ?? filed ?? written.find((refused) => refused !== null) ?? null);
}

/**
 * What the toast shows after a change was tried.
 * @param done the change; refused, the toast says why
 */
export async function toastAfter(
  store: Store,
  clip: ClipId,
  done: Promise<Result<unknown, StoreProblem>>,
): Promise<ToastView> {
  return readToast(store, clip, refusal(await done));
}

/** What the toast shows after its capture was taken off the source it joined, with the way back. */
export async function toastApart(
  store: Store,
  clip: ClipId,
  done: Promise<Result<Instant | null, StoreProblem>>,
): Promise<ToastView> {
  const view = await toastAfter(store, clip, done);
  const at = await done;
  return view.state === 'saved' && at.ok ? { ...view, apart: at.value } : view;
}

/** Takes a whole clip back. */
export async function undoToast(store: Store, clip: ClipId): Promise<ToastView> {
  return toastAfter(store, clip, withdrawClip(store, clip));
}

/** The page that shows what a clip made: its entry, else its capture; or its source beside what it may be the same as. */
export async function toastOpening(store: Store, clip: ClipId, what?: 'compare'): Promise<string> {
  const view = await readClip(store, clip);
  if (view && what === 'compare')
    return browser.runtime.getURL(`/library.html#source=${view.source.id}&compare`);
  const entry = view?.entries[0];
  if (entry) return browser.runtime.getURL(`/binder.html#case=${entry.case}&entry=${entry.id}`);
  if (view) return browser.runtime.getURL(`/reader.html#capture=${view.capture.id}`);
  return browser.runtime.getURL('/binder.html');
}

/** The case the toast speaks of: where the gesture put its passages, else where they stand; none, if in none. */
function caseOf({ entries, made }: ClipView, active: CaseId | null): CaseId | null {
  const own = entries.find((entry) => made.includes(entry.id));
  const here = entries.find((entry) => entry.case === active);
  return (own ?? here ?? entries[0])?.case ?? null;
}

/** Why a clip was not saved; null when it was, or its fate is not known. */
export async function readProblem(store: Store, clip: ClipId): Promise<ClipProblem | null> {
  const reported = (await browser.storage.session.get(PROBLEM + clip))[PROBLEM + clip];
  if (reported) return reported as ClipProblem;
  const outcome = await clipOutcome(store, clip);
  return outcome?.state === 'not-saved' ? outcome.problem : null;
}

async function savedToast(
  store: Store,
  view: ClipView,
  within: CaseId | null,
  locale: Locale,
): Promise<Omit<SavedToast, 'refused'>> {
  const all = await readCases(store).once();
  const cases = namedCases(casesAtWork(all, within), locale);
  const chosen = all.find((item) => item.id === within) ?? null;
  const [entry] = entriesIn(view, within);
  const already = view.passages.every((item) => item.sameAs !== null);
  return {
    passages: view.passages.length,
    exact: exactOf(view),
    citation: citationOf(view, chosen),
    borrowed: borrowedText(asRead(view.source, view.capture), locale),
    struck: view.passages.flatMap(({ passage }) => passage.selectors.struck ?? []),
    already,
    undoable: !already || view.made.length > 0,
    apart: null,
    ...(await sourcePart(store, view)),
    ...(await originPart(store, view, locale)),
    case: cases.find((item) => item.id === within) ?? null,
    cases,
    issues: chosen ? issuesOf(chosen, await readIssues(store, chosen.id).once(), locale) : [],
    issue: entry?.placements[0]?.issue ?? null,
    stance: entry?.stance ?? null,
    note: entry?.note ?? '',
  };
}

const issuesOf = (chosen: Case, issues: Issue[], locale: Locale): SavedToast['issues'] =>
  flatOutline(outline({ case: chosen, issues, items: [] })).map(({ issue, depth }) => ({
    id: issue.id,
    label: issue.label[locale],
    depth,
  }));

const exactOf = (view: ClipView): string =>
  view.passages.map((item) => item.passage.selectors.quote.exact).join('\n');

const entriesIn = (view: ClipView, caseId: CaseId | null): Entry[] =>
  view.entries.filter((entry) => entry.case === caseId);

function citationOf(view: ClipView, chosen: Case | null): string {
  const pinpoint = view.passages[0]
    ? pinpointOf(view.passages[0].passage.selectors, view.source.metadata.title?.value)
    : null;
  return plain(
    cite(
      citationInput(asRead(view.source, view.capture), view.capture, pinpoint, view.publisher?.abbreviations),
      // A worker in the background loads no style files.
      chosen && isLoaded(chosen.style) ? chosen.style : 'bluebook',
    ),
  );
}

type Refusal = SavedToast['refused'];

/**
 * What the gesture made goes along to the case chosen in the toast, with all that was written on it, and that
 * case is clipped into from then on. Entries that were there before stay where they are.
 */
async function moveToCase(store: Store, view: ClipView, from: CaseId | null, to: CaseId): Promise<Refusal> {
  const here = entriesIn(view, from);
  const own = here.filter((entry) => view.made.includes(entry.id));
  const others = view.passages.filter(({ passage }) => !own.some((entry) => entry.passage === passage.id));
  const done = [
    await moveEntriesToCase(
      store,
      own.map((entry) => entry.id),
      to,
    ),
    ...(await Promise.all(others.map(({ passage }) => addEntry(store, { case: to, passage: passage.id })))),
    await setActiveCase(store, to),
  ];
  return done.map(refusal).find((refused) => refused !== null) ?? null;
}

async function fileEntry(store: Store, entry: Entry, filing: ToastFiling): Promise<Refusal> {
  const done: Result<unknown, StoreProblem>[] = [];
  if (filing.stance !== undefined || filing.note !== undefined) {
    const change = {
      ...(filing.stance === undefined ? {} : { stance: filing.stance }),
      ...(filing.note === undefined ? {} : { note: filing.note }),
    };
    done.push(await updateEntry(store, entry.id, change));
  }
  if (filing.issue !== undefined) done.push(...(await fileUnder(store, entry, filing.issue)));
  return done.map(refusal).find((refused) => refused !== null) ?? null;
}

async function fileUnder(
  store: Store,
  entry: Entry,
  issue: IssueId | null,
): Promise<Result<unknown, StoreProblem>[]> {
  const before = entry.placements[0]?.issue;
  const done = issue === null ? [] : [await placeEntry(store, entry.id, issue)];
  if (before && before !== issue) done.push(await unplaceEntry(store, entry.id, before));
  return done;
}

function refusal(result: Result<unknown, StoreProblem>): Refusal {
  if (result.ok) return null;
  const { reason } = result.error;
  return reason === 'read-only' || reason === 'storage-full' || reason === 'moved-on' ? reason : 'failed';
}
