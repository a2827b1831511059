import { sourceLine, titleText } from '../../components/source/source-line.ts';
import type { WelcomeExcerpt } from '../../components/welcome/Welcome.tsx';
import type { Block, Capture, CapturedText, Locale, Source, Span } from '../../lib/model/index.ts';
import { readCapture, readSource, type SourceSummary, type Store } from '../../lib/store/index.ts';

/** The report that is shown, and words of the passage that is proposed. */
const NUMBER = 'MEX201601.E';
const WORDS = 'street-level';

export interface Chosen {
  capture: Capture;
  excerpt: WelcomeExcerpt;
}

/** A piece of the seed report around the proposed passage; null while the seeds are not there. */
export async function readExcerpt(
  store: Store,
  sources: readonly SourceSummary[],
  locale: Locale,
): Promise<Chosen | null> {
  const seed =
    sources.find(({ source }) => source.metadata.number?.value === NUMBER) ??
    sources.find(({ source }) => source.seed);
  const view = seed && (await readSource(store, seed.source.id).once());
  const summary = view?.captures.find((one) => one.circumstances.mode === 'seed') ?? view?.captures[0];
  const capture = summary && (await readCapture(store, summary.id));
  if (!view || !capture) return null;
  return { capture, excerpt: excerptOf(view.source, capture.text, locale) };
}

function excerptOf(source: Source, text: CapturedText, locale: Locale): WelcomeExcerpt {
  const proposed = proposedBlock(text);
  const at = text.blocks.indexOf(proposed);
  const heading = text.blocks.slice(0, at).findLast((block) => block.kind === 'heading');
  const near = text.blocks.slice(at, at + 2).filter((block) => !block.furniture && block.kind !== 'heading');
  return {
    captured: { text: text.text, blocks: heading ? [heading, ...near] : near },
    language: source.metadata.language?.value,
    title: titleText(source.metadata, locale),
    line: sourceLine(source.metadata, locale),
    span: proposedSpan(text.text, proposed),
  };
}

const EMPTY: Block = { kind: 'paragraph', start: 0, end: 0 };

function proposedBlock({ text, blocks }: CapturedText): Block {
  const prose = blocks.filter((block) => block.kind === 'paragraph' && !block.furniture);
  const wanted = text.indexOf(WORDS);
  return (
    prose.find((block) => wanted >= block.start && wanted < block.end) ??
    prose.find((block) => block.end - block.start > 300) ??
    prose[0] ??
    EMPTY
  );
}

/** The sentence with the wanted words, else the block's first. */
function proposedSpan(text: string, block: Block): Span {
  const words = text.slice(block.start, block.end);
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(words)];
  const found = sentences.find(({ segment }) => segment.includes(WORDS)) ?? sentences[0];
  if (!found) return block;
  const start = block.start + found.index;
  return { start, end: start + found.segment.trimEnd().length };
}
