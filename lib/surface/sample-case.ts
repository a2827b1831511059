import type { BinderItem } from '../binder/index.ts';
import { SAMPLE_PASSAGES, type SamplePassage } from '../corpus/index.ts';
import {
  type CaseId,
  type ClipId,
  type EntryId,
  fail,
  type Locale,
  ok,
  type Result,
  type Span,
} from '../model/index.ts';
import {
  addEntry,
  addSearch,
  clipFromReader,
  createCase,
  type EntryChange,
  placeEntry,
  readBinder,
  readCapture,
  readCases,
  readIssues,
  readSearches,
  type Store,
  type StoreProblem,
  setActiveCase,
  updateCase,
  updateEntry,
  updateIssue,
  withdrawClip,
} from '../store/index.ts';
import { sampleWords } from '../words/sample.ts';
import { say } from '../words/say.ts';

type Made<T> = Promise<Result<T, StoreProblem>>;

/** Days from today to the hearing of the sample case. */
const AHEAD = 75;

/** Told after each step how many are done, and of how many. */
type Told = (done: number, of: number) => void;

/**
 * Makes the sample case out of the seeds: passages under issues, an adverse one with its answer, notes, a proposition
 * and a search made. It is a case like any other, and is removed like one. Broken off anywhere, it is marked as begun,
 * and the next call goes on with it; where somebody deleted it meanwhile, what was clipped for it goes too.
 */
export async function makeSampleCase(
  store: Store,
  locale: Locale,
  today: string,
  told: Told = () => undefined,
): Made<CaseId> {
  const begun = await beginCase(store, locale, today);
  if (!begun.ok) return begun;
  const clips: ClipId[] = [];
  const made = await fillCase(store, { id: begun.value, locale, today, steps: counter(told), clips });
  const isGone = !made.ok && (await readCases(store).once()).every(({ id }) => id !== begun.value);
  if (isGone) for (const clip of clips) await withdrawClip(store, clip);
  return made;
}

interface Filling {
  id: CaseId;
  locale: Locale;
  today: string;
  steps: () => void;
  /** Takes up the clips that are made for it. */
  clips: ClipId[];
}

async function fillCase(store: Store, { id, locale, today, steps, clips }: Filling): Made<CaseId> {
  const passages: string[] = [];
  const there = (await readBinder(store, id).once())?.items ?? [];
  for (const one of SAMPLE_PASSAGES) {
    const clipped = await clipInto(store, { id, one, there, clips });
    if (!clipped.ok) return clipped;
    passages.push(clipped.value);
    steps();
  }
  const filed = await fileAll(store, { id, passages, locale, steps });
  if (!filed.ok) return filed;
  const searched = await noteSearch(store, id, locale, today);
  if (!searched.ok) return searched;
  const whole = await updateCase(store, id, { sample: 'whole' });
  steps();
  return whole.ok ? ok(id) : whole;
}

/** Each passage is clipped and filed; then the case is whole. */
function counter(told: Told): () => void {
  const of = 2 * SAMPLE_PASSAGES.length + 1;
  let done = 0;
  return () => told(++done, of);
}

/** The case that was begun and broken off, or a new one; clips go to it. */
async function beginCase(store: Store, locale: Locale, today: string): Made<CaseId> {
  const begun = (await readCases(store).once()).find(({ sample }) => sample === 'begun');
  if (begun) {
    const active = await setActiveCase(store, begun.id);
    return active.ok ? ok(begun.id) : active;
  }
  const { reference, client } = say(sampleWords, locale);
  const draft = { reference, client, template: 'us-asylum', country: 'MX', sample: 'begun' } as const;
  return createCase(store, { ...draft, locale, hearing: daysAfter(today, AHEAD) });
}

async function noteSearch(store: Store, id: CaseId, locale: Locale, today: string): Made<string> {
  const words = say(sampleWords, locale);
  const [made] = await readSearches(store, id).once();
  if (made) return ok(made.id);
  return addSearch(store, id, {
    day: today,
    place: 'ecoi.net',
    address: 'https://www.ecoi.net/',
    words: words.searched,
    outcome: 'nothing',
    result: words.searchResult,
  });
}

/** Clips a passage of a seed, once, and has it in the case, whichever is clipped into by now. */
async function clipInto(
  store: Store,
  {
    id,
    one,
    there,
    clips,
  }: Pick<Filling, 'id' | 'clips'> & { one: SamplePassage; there: readonly BinderItem[] },
): Made<string> {
  const before = there.find(
    ({ passage }) => passage.capture === one.capture && passage.selectors.quote.exact === one.words,
  );
  if (before) return ok(before.passage.id);
  const clipped = await clipOf(store, one, clips);
  if (!clipped.ok) return clipped;
  const added = await addEntry(store, { case: id, passage: clipped.value });
  return added.ok ? clipped : added;
}

async function clipOf(store: Store, { capture: id, words }: SamplePassage, clips: ClipId[]): Made<string> {
  const capture = await readCapture(store, id);
  const start = capture?.text.text.indexOf(words) ?? -1;
  if (start < 0) return fail({ reason: 'not-found', what: 'passage', id });
  const clipped = await clipFromReader(store, { capture: id, span: { start, end: start + words.length } });
  if (!clipped.ok) return clipped;
  clips.push(clipped.value.clip);
  return ok(clipped.value.passage);
}

interface Filing {
  id: CaseId;
  passages: readonly string[];
  locale: Locale;
  steps: () => void;
}

async function fileAll(store: Store, { id, passages, locale, steps }: Filing): Made<null> {
  const issues = new Map((await readIssues(store, id).once()).map((issue) => [issue.templateNode, issue.id]));
  const entries = new Map<string, EntryId>(
    (await readBinder(store, id).once())?.items.map(({ entry, passage }) => [passage.id, entry.id]),
  );
  const entryAt = (at: number): EntryId => entries.get(passages[at] ?? '') ?? '';
  for (const [at, one] of SAMPLE_PASSAGES.entries()) {
    const answers = one.answers === undefined ? {} : { answers: [entryAt(one.answers)] };
    const done = await updateEntry(store, entryAt(at), { ...saidOf(one, locale), ...answers });
    if (!done.ok) return done;
    for (const node of one.issues) {
      const placed = await placeEntry(store, entryAt(at), issues.get(node) ?? '');
      if (!placed.ok) return placed;
    }
    steps();
  }
  const proposition = say(sampleWords, locale).proposition;
  return updateIssue(store, issues.get('us.relocation') ?? '', { proposition });
}

function saidOf(one: SamplePassage, locale: Locale): EntryChange {
  const { words, stance, note, parenthetical, stress, leaveOut, tags } = one;
  return {
    stance,
    ...(note ? { note: note[locale] } : {}),
    ...(parenthetical ? { parenthetical: parenthetical[locale] } : {}),
    ...(stress ? { emphasis: [spanIn(words, stress)] } : {}),
    ...(leaveOut ? { alterations: [{ span: spanIn(words, leaveOut), put: 'ellipsis' }] } : {}),
    ...(tags ? { tags: [...tags] } : {}),
  };
}

function spanIn(words: string, part: string): Span {
  const start = words.indexOf(part);
  return { start, end: start + part.length };
}

const DAY_MS = 24 * 60 * 60_000;

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
