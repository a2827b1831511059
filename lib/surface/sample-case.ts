import { SAMPLE_PASSAGES, type SamplePassage } from '../corpus/index.ts';
import { type CaseId, type EntryId, fail, type Locale, ok, type Result, type Span } from '../model/index.ts';
import {
  addSearch,
  clipFromReader,
  createCase,
  type EntryChange,
  placeEntry,
  readBinder,
  readCapture,
  readIssues,
  type Store,
  type StoreProblem,
  updateEntry,
  updateIssue,
} from '../store/index.ts';
import { sampleWords } from '../words/sample.ts';
import { say } from '../words/say.ts';

type Made<T> = Promise<Result<T, StoreProblem>>;

/** Days from today to the hearing of the sample case. */
const AHEAD = 75;

/**
 * Makes the sample case out of the seeds: passages under issues, an adverse one with its answer, notes, a proposition
 * and a search made. It is a case like any other, and is removed like one.
 */
export async function makeSampleCase(store: Store, locale: Locale, today: string): Made<CaseId> {
  const words = say(sampleWords, locale);
  const made = await createCase(store, {
    reference: words.reference,
    template: 'us-asylum',
    locale,
    country: 'MX',
    client: words.client,
    hearing: daysAfter(today, AHEAD),
  });
  if (!made.ok) return made;
  const id = made.value;
  const passages: string[] = [];
  for (const one of SAMPLE_PASSAGES) {
    const clipped = await clipOf(store, one);
    if (!clipped.ok) return clipped;
    passages.push(clipped.value);
  }
  const filed = await fileAll(store, id, passages, locale);
  if (!filed.ok) return filed;
  const searched = await addSearch(store, id, {
    day: today,
    place: 'ecoi.net',
    address: 'https://www.ecoi.net/',
    words: words.searched,
    outcome: 'nothing',
    result: words.searchResult,
  });
  return searched.ok ? ok(id) : searched;
}

async function clipOf(store: Store, { capture: id, words }: SamplePassage): Made<string> {
  const capture = await readCapture(store, id);
  const start = capture?.text.text.indexOf(words) ?? -1;
  if (start < 0) return fail({ reason: 'not-found', what: 'passage', id });
  const clipped = await clipFromReader(store, { capture: id, span: { start, end: start + words.length } });
  return clipped.ok ? ok(clipped.value.passage) : clipped;
}

async function fileAll(store: Store, id: CaseId, passages: readonly string[], locale: Locale): Made<null> {
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
