import browser from 'webextension-polyfill';
import { flatOutline, outline } from '../binder/outline.ts';
import { citationInput, cite, pinpointOf, plain } from '../cite/index.ts';
import type { SavedToast, ToastFiling, ToastView } from '../messages/protocol.ts';
import type { Case, CaseId, ClipId, ClipProblem, Entry, Issue, Locale } from '../model/index.ts';
import {
  addEntry,
  type ClipView,
  clipOutcome,
  deleteEntry,
  placeEntry,
  readCases,
  readClip,
  readIssues,
  readSettings,
  type Store,
  setActiveCase,
  unplaceEntry,
  updateEntry,
  withdrawClip,
} from '../store/index.ts';
import { localeOf } from './locale.ts';

const PROBLEM = 'problem:';

/** Keeps why a gesture came to nothing, until the browser is closed, so that the toast can say it. */
export async function keepProblem(clip: ClipId, problem: ClipProblem): Promise<void> {
  await browser.storage.session.set({ [PROBLEM + clip]: problem });
}

/** What the toast of a clip shows now. */
export async function readToast(store: Store, clip: ClipId): Promise<ToastView> {
  const settings = await readSettings(store).once();
  const locale = localeOf(settings);
  const view = await readClip(store, clip);
  if (view?.live)
    return { state: 'saved', locale, ...(await savedToast(store, view, settings.activeCase, locale)) };
  if (view) return { state: 'undone', locale, exact: exactOf(view) };
  const problem = await readProblem(store, clip);
  return problem ? { state: 'problem', locale, problem } : { state: 'pending', locale };
}

/** Files what a clip made: its case, its issue, its stance, its note. What was not said stays. */
export async function fileToast(store: Store, filing: ToastFiling): Promise<ToastView> {
  const view = await readClip(store, filing.clip);
  if (!view?.live) return readToast(store, filing.clip);
  const settings = await readSettings(store).once();
  const from = settings.activeCase;
  if (filing.case && filing.case !== from) await moveToCase(store, view, from, filing.case);
  const moved = (await readClip(store, filing.clip)) ?? view;
  for (const entry of entriesIn(moved, filing.case ?? from)) await fileEntry(store, entry, filing);
  return readToast(store, filing.clip);
}

/** Takes a whole clip back. */
export async function undoToast(store: Store, clip: ClipId): Promise<ToastView> {
  await withdrawClip(store, clip);
  return readToast(store, clip);
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
  active: CaseId | null,
  locale: Locale,
): Promise<SavedToast> {
  const cases = await readCases(store).once();
  const chosen = cases.find((item) => item.id === active) ?? null;
  const [entry] = entriesIn(view, active);
  return {
    passages: view.passages.length,
    exact: exactOf(view),
    citation: citationOf(view, chosen),
    already: view.passages.every((item) => item.sameAs !== null),
    merged: view.merged,
    case: chosen && { id: chosen.id, reference: chosen.reference },
    cases: cases.map(({ id, reference }) => ({ id, reference })),
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
  const pinpoint = view.passages[0] ? pinpointOf(view.passages[0].passage.selectors) : null;
  return plain(cite(citationInput(view.source, view.capture, pinpoint), chosen?.style ?? 'bluebook'));
}

/** The clip goes along to the case chosen in the toast, and that case is clipped into from then on. */
async function moveToCase(store: Store, view: ClipView, from: CaseId | null, to: CaseId): Promise<void> {
  for (const { passage } of view.passages) await addEntry(store, { case: to, passage: passage.id });
  for (const entry of entriesIn(view, from)) await deleteEntry(store, entry.id);
  await setActiveCase(store, to);
}

async function fileEntry(store: Store, entry: Entry, filing: ToastFiling): Promise<void> {
  if (filing.stance !== undefined || filing.note !== undefined) {
    await updateEntry(store, entry.id, {
      ...(filing.stance === undefined ? {} : { stance: filing.stance }),
      ...(filing.note === undefined ? {} : { note: filing.note }),
    });
  }
  if (filing.issue === undefined) return;
  const before = entry.placements[0]?.issue;
  if (filing.issue !== null) await placeEntry(store, entry.id, filing.issue);
  if (before && before !== filing.issue) await unplaceEntry(store, entry.id, before);
}
