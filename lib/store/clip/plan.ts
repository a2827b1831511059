import type { CustodyDraft } from '../../custody/index.ts';
import type {
  CapturedText,
  CaptureId,
  CaptureSummary,
  ClipId,
  Passage,
  PassageId,
  Picture,
  SourceId,
  StoredBytes,
  VisitId,
} from '../../model/index.ts';
import { newId } from '../../model/index.ts';
import { addressKey } from '../../source/index.ts';
import { findAtClip } from '../origins/found.ts';
import { invalid } from '../problem.ts';
import { needRoom } from '../room.ts';
import type { BlobRow, CaptureRow, PassageRow, TextRow } from '../rows.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';
import type { Unwritten } from '../unit.ts';
import { planKin, type RelationPlan } from '../works/kin.ts';
import { type Digest, macs, spanKey, visitKey } from './digest.ts';
import { captureHash, passageHash } from './facts.ts';
import { locateElsewhere, type Places, placesAsFound } from './locate.ts';
import { type Match, matchSource } from './match.ts';
import { checkDrafts, type Draft } from './quote.ts';
import { planSource, type SourcePlan } from './source-row.ts';

/** A gesture, its capture either with all its facts or stored before. */
export interface Gesture {
  clip: ClipId;
  drafts: readonly Draft[];
  /** `source`: which it is of, where what brings it says so. */
  capture:
    | { state: 'fresh'; digest: Digest; source?: SourceId }
    | { state: 'stored'; id: CaptureId; visit?: VisitId };
}

/** What one transaction will write, as of the library when it was planned. */
export interface Plan {
  /** Null: nothing to change. */
  source: SourcePlan | null;
  capture: { row: CaptureRow; text: TextRow; blob: BlobRow | null } | null;
  pictures: BlobRow[];
  passages: Unwritten<PassageRow>[];
  /** What its text tells of other sources. */
  relations: RelationPlan[];
  answer: { id: PassageId; sameAs?: PassageId }[];
  custody: CustodyDraft[];
}

/** The capture a gesture's passages will stand in. */
interface Standing {
  id: CaptureId;
  source: SourceId;
  text: CapturedText;
  textHash: string;
  address: string;
  visit: VisitId | null;
  /** Null when it is stored already. */
  fresh: CaptureSummary | null;
}

/**
 * Plans a gesture; null when it speaks of a capture that is not here.
 * @throws Refusal `invalid` when a span does not hold the words it is said to hold, or another page's capture has
 * the id of this one
 */
export async function plan(store: Store, gesture: Gesture): Promise<Plan | null> {
  const stored = await storedCapture(store, gesture);
  if (!stored && gesture.capture.state === 'stored') return null;
  const digest = gesture.capture.state === 'fresh' ? gesture.capture.digest : null;
  const matched = stored || !digest ? null : await sourceFor(store, gesture, digest);
  const standing = stored ?? freshCapture(digest as Digest, matched?.row?.id ?? newId());
  if (standing.fresh && (await store.inside.evidence.captures.get(standing.id)))
    throw invalid('another capture has this id');
  const drafts = checkDrafts(standing.text, gesture.drafts);
  const { fresh, answer } = await partition(store, standing, drafts);
  const none = { passages: [], pictures: [], relations: [], custody: [] };
  const nothing = { source: null, capture: null, ...none, answer };
  // A page kept whole has no passage at all.
  if (fresh.length === 0 && gesture.drafts.length > 0) return nothing;
  const passages = await planPassages(store, gesture.clip, standing, fresh);
  const capture = standing.fresh && digest ? await planCapture(store, standing.fresh, digest) : null;
  const custody: CustodyDraft[] = [];
  if (standing.fresh) custody.push(await linkOf('captured', 'capture', standing.fresh));
  for (const { fact } of passages) custody.push(await linkOf('clipped', 'passage', fact));
  const source =
    digest && matched && standing.fresh ? await planSource(store, standing.source, matched, digest) : null;
  const relations = await planKin(store, standing.source, matched?.kin ?? []);
  const pictures = await planPictures(store, fresh);
  return { source, capture, pictures, passages: passages.map(({ row }) => row), relations, answer, custody };
}

/** The source that a gesture names, else the one that its capture is found to be of. */
async function sourceFor(store: Store, { capture }: Gesture, digest: Digest): Promise<Match> {
  const named = capture.state === 'fresh' ? capture.source : undefined;
  const row = named === undefined ? undefined : await store.inside.evidence.sources.get(named);
  return row ? { row, grounds: [], kin: [] } : matchSource(store, digest);
}

/** The capture that holds the gesture's text already: the one named, or this visit's with the same text. */
async function storedCapture(store: Store, { capture }: Gesture): Promise<Standing | null> {
  const { evidence } = store.inside;
  if (capture.state === 'stored') {
    const row = await evidence.captures.get(capture.id);
    const ofVisit = capture.visit === undefined || row?.visit === capture.visit;
    return row && ofVisit ? standingOf(store, row) : null;
  }
  const { visit, textHash } = capture.digest;
  const [key] = await macs(store, [visitKey(visit, textHash)]);
  const row = await evidence.captures
    .where('keys')
    .equals(key as string)
    .first();
  return row ? standingOf(store, row) : null;
}

async function standingOf(store: Store, row: CaptureRow): Promise<Standing | null> {
  const { evidence, codec } = store.inside;
  const text = await evidence.texts.get(row.id);
  if (!text) return null;
  const { id, source, visit } = row;
  const { textHash, address } = await openCapture(codec, row);
  return { id, source, text: await codec.open(text.body), textHash, address, visit, fresh: null };
}

function freshCapture(digest: Digest, source: SourceId): Standing {
  const { id, visit, textHash, page } = digest;
  const { text, page: _, ...facts } = digest.facts;
  const fresh: CaptureSummary = { ...facts, id, source, visit, textHash, page: page?.stored ?? null };
  return { id, source, text, textHash, address: facts.address, visit, fresh };
}

interface Fresh {
  draft: Draft;
  key: string;
}

const pictureOf = ({ drawn }: Draft): { picture?: Picture } => (drawn ? { picture: drawn.picture } : {});

/** Which drafts are new, and what to answer about all of them. */
async function partition(store: Store, standing: Standing, drafts: readonly Draft[]) {
  const { evidence } = store.inside;
  const fresh: Fresh[] = [];
  const answer: Plan['answer'] = [];
  for (const draft of drafts) {
    const place = { span: draft.span, ...pictureOf(draft) };
    const [key] = (await macs(store, [spanKey(standing.textHash, place)])) as [string];
    if (await evidence.passages.get(draft.id)) answer.push({ id: draft.id });
    else {
      const sameAs =
        (await samePassage(store, standing, key)) ?? fresh.find((other) => other.key === key)?.draft.id;
      answer.push(sameAs === undefined ? { id: draft.id } : { id: draft.id, sameAs });
      if (sameAs === undefined) fresh.push({ draft, key });
    }
  }
  return { fresh, answer };
}

/**
 * A standing passage of these words in this text at this address or in this visit. What was captured elsewhere is
 * evidence of its own: another address may be the one to cite.
 */
async function samePassage(store: Store, standing: Standing, key: string): Promise<PassageId | undefined> {
  const { evidence, codec } = store.inside;
  const alike = await evidence.passages.where('keys').equals(key).toArray();
  for (const row of alike.filter(({ deletedAt }) => !deletedAt)) {
    const capture = await evidence.captures.get(row.capture);
    if (!capture) continue;
    if (capture.visit !== null && capture.visit === standing.visit) return row.id;
    const { address } = await openCapture(codec, capture);
    if (addressKey(address) === addressKey(standing.address)) return row.id;
  }
  return undefined;
}

async function planPassages(
  store: Store,
  clip: ClipId,
  standing: Standing,
  fresh: readonly Fresh[],
): Promise<{ row: Unwritten<PassageRow>; fact: Passage }[]> {
  const at = store.inside.clock();
  const { id: capture, source } = standing;
  const places = await locateElsewhere(
    store,
    standing,
    fresh.map(({ draft }) => draft.selectors),
  );
  const rests = findAtClip(standing);
  const planned = fresh.map(async ({ draft, key }, index) => {
    const { id, span, selectors } = draft;
    const found = draft.drawn ? null : rests(span);
    const elsewhere = draft.drawn ? {} : placesAsFound(places[index] as Places);
    const content = {
      span,
      selectors,
      ...pictureOf(draft),
      ...elsewhere,
      ...(found ? { rests: found } : {}),
    };
    const body = await store.inside.codec.seal(content);
    const row = { id, capture, source, clip: draft.clip ?? clip, at, keys: [key], body };
    return { row, fact: { ...content, id, capture, source, clippedAt: at } };
  });
  return Promise.all(planned);
}

const planPictures = (store: Store, fresh: readonly Fresh[]): Promise<BlobRow[]> =>
  Promise.all(
    fresh.flatMap(({ draft: { drawn } }) => (drawn ? [blobOf(store, drawn.picture.stored, drawn.png)] : [])),
  );

async function blobOf(store: Store, { sha256: id, mediaType }: StoredBytes, bytes: Uint8Array) {
  await needRoom(store, bytes.length);
  return { id, body: await store.inside.codec.seal({ bytes, mediaType }) };
}

async function planCapture(store: Store, fresh: CaptureSummary, digest: Digest): Promise<Plan['capture']> {
  const { codec, clock } = store.inside;
  const { id, source, visit, ...content } = fresh;
  const keys = await macs(store, [visitKey(digest.visit, digest.textHash)]);
  const { page } = digest;
  return {
    row: { id, source, visit, at: clock(), keys, body: await codec.seal(content) },
    text: { id, body: await codec.seal(digest.facts.text) },
    blob: page && (await blobOf(store, page.stored, page.bytes)),
  };
}

async function linkOf(action: 'captured', kind: 'capture', fact: CaptureSummary): Promise<CustodyDraft>;
async function linkOf(action: 'clipped', kind: 'passage', fact: Passage): Promise<CustodyDraft>;
async function linkOf(
  action: 'captured' | 'clipped',
  kind: string,
  fact: CaptureSummary | Passage,
): Promise<CustodyDraft> {
  const object = 'span' in fact ? await passageHash(fact) : await captureHash(fact);
  return { action, object, subject: `${kind}:${fact.id}` };
}
