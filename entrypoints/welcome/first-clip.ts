import { issuePath } from '../../components/binder/rows.ts';
import { flatOutline, outline } from '../../lib/binder/index.ts';
import { cite, passageInput, type RichText } from '../../lib/cite/index.ts';
import type { CaptureId, Issue, Span } from '../../lib/model/index.ts';
import {
  clipFromReader,
  createCase,
  placeEntry,
  readActiveCase,
  readBinder,
  readCases,
  updateSettings,
} from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { suggestReference } from '../../lib/surface/new-case.ts';

export interface FirstClip {
  reference: string;
  issue: string;
  exact: string;
  citation: RichText;
}

/** Where the proposed passage belongs in every outline that has such an issue. */
const NODE = /relocation|flight|ifa/;

/** Clips, in the active case or in a first one made for it, and files what it clipped. */
export async function firstClip(desk: Desk, capture: CaptureId, span: Span): Promise<FirstClip | null> {
  const { store, run, locale } = desk;
  const id = await caseFor(desk);
  const clipped = id && (await run(clipFromReader(store, { capture, span })));
  if (!id || !clipped) return null;
  const view = await readBinder(store, id).once();
  const item = view?.items.find(({ passage }) => passage.id === clipped.passage);
  if (!view || !item) return null;
  const issue = issueFor(flatOutline(outline(view)).map((node) => node.issue));
  if (issue && item.entry.placements.length === 0) await run(placeEntry(store, item.entry.id, issue.id));
  await run(updateSettings(store, { welcomed: true }));
  return {
    reference: view.case.reference,
    issue: issue ? issuePath(new Map(view.issues.map((one) => [one.id, one])), issue.id, locale) : '',
    exact: item.passage.selectors.quote.exact,
    citation: cite(passageInput(item, view.case.locale), view.case.style),
  };
}

async function caseFor({ store, run, locale }: Desk) {
  const active = await readActiveCase(store).once();
  if (active) return active.id;
  const reference = suggestReference(await readCases(store).once(), new Date().getFullYear());
  return run(createCase(store, { reference, template: 'us-asylum', locale }));
}

const issueFor = (issues: readonly Issue[]): Issue | undefined =>
  issues.find((issue) => NODE.test(issue.templateNode ?? '')) ?? issues[0];
