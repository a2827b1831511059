import { describe } from '../../anchor/index.ts';
import type { ImportedPassage, ImportedSource } from '../../import/index.ts';
import { type Block, type CapturedText, type CaptureFacts, newId, type SourceId } from '../../model/index.ts';
import { shingled } from '../../source/index.ts';
import { TEXT_RULES } from '../../text/index.ts';
import type { Gesture } from '../clip/admit.ts';
import { digest } from '../clip/digest.ts';
import type { Draft } from '../clip/quote.ts';
import type { Store } from '../store.ts';
import type { Import, Known } from './known.ts';

interface Fresh {
  record: ImportedSource;
  address: string;
  fresh: readonly Known[];
  how: Import;
  source: SourceId;
}

/** New quotations of a source as one gesture: passages of a capture that holds their words alone and saw no page. */
export async function gestureOf(
  store: Store,
  { record, address, fresh, how, source }: Fresh,
): Promise<Gesture> {
  const { text, spans } = textOf(fresh.map(({ said }) => said));
  const drafts = fresh.map(({ said, id }, at): Draft => {
    const span = spans[at] as (typeof spans)[number];
    const page = said.pageLabel === null ? {} : { pageLabel: said.pageLabel };
    const { prefix, suffix } = said;
    const selectors = { ...describe(text, span), ...page };
    return { id, clip: id, span, selectors, around: { prefix, suffix } };
  });
  const facts: CaptureFacts = {
    address,
    titleShown: record.metadata.title?.value ?? '',
    text,
    textRules: TEXT_RULES,
    page: null,
    metadata: {},
    circumstances: {
      mode: 'imported',
      startedAt: null,
      endedAt: null,
      bytesFrom: { how: 'import', name: how.file, at: how.at },
    },
  };
  const made = await digest(store, { id: newId(), visit: newId(), facts });
  // A few quotations are no text that tells what they are of: their address alone does.
  const alone = { facts: made.facts && facts, metadata: {}, named: [], hints: [], bands: [], samples: [] };
  const read = { ...made, ...alone, read: shingled(NOTHING) };
  return { clip: newId(), drafts, capture: { state: 'fresh', digest: read, source } };
}

const NOTHING: CapturedText = { text: '', blocks: [] };

/** The quotations with what stood around them, a paragraph each. */
function textOf(passages: readonly ImportedPassage[]) {
  const blocks: Block[] = [];
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const { prefix, words, suffix, pageLabel } of passages) {
    if (text !== '') text += '\n';
    const lead = prefix.trimStart();
    const start = text.length;
    const begin = start + lead.length;
    text += `${lead}${words}${suffix.trimEnd()}`;
    spans.push({ start: begin, end: begin + words.length });
    const page = pageLabel === null ? {} : { pageLabel };
    blocks.push({ kind: 'paragraph', start, end: text.length, ...page });
  }
  return { text: { text, blocks }, spans };
}
