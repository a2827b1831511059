import type { Duplicate, PairFacts } from '../../components/library/types.ts';
import type { CaptureSummary, SourceId } from '../model/index.ts';
import { readCapture, readSource, type Store } from '../store/index.ts';
import { compareWording } from './wording.ts';

/** What is captured of two sources that are likely one, and how the words of their latest captures differ. */
export async function pairFacts(store: Store, { ours, theirs }: Duplicate): Promise<PairFacts> {
  const [mine, other] = await Promise.all([capturesOf(store, ours.id), capturesOf(store, theirs.id)]);
  const [one, two] = await Promise.all([textOf(store, mine), textOf(store, other)]);
  return { ours: mine, theirs: other, wording: compareWording(one, two) };
}

async function capturesOf(store: Store, id: SourceId): Promise<CaptureSummary[]> {
  const captures = (await readSource(store, id).once())?.captures ?? [];
  const startOf = ({ circumstances }: CaptureSummary) => circumstances.startedAt ?? '';
  return captures.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

async function textOf(store: Store, captures: readonly CaptureSummary[]): Promise<string> {
  const latest = captures.at(-1);
  return (latest && (await readCapture(store, latest.id))?.text.text) ?? '';
}
