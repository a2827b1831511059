import type { CapturedText } from '../../model/index.ts';
import { draftOf, largestOf, type Setting, settingOf } from './kinds.ts';
import { type PageLabel, pageLabels, withoutGaps } from './labels.ts';
import type { PdfPage } from './page.ts';
import { goesOn, paragraphsOf } from './paragraphs.ts';
import { extentOf, framesOf } from './pieces.ts';
import { flowsOf } from './regions.ts';
import { printedNumber, runningHeads } from './running.ts';
import { joined, type Segment, segmentFrom, segmentsOf } from './segments.ts';
import { type Draft, type PdfRun, PdfTextWriter } from './writer.ts';

/** The text of a PDF, and where each of its characters stands. */
export interface PdfText {
  captured: CapturedText;
  /** In the order of the text. */
  runs: readonly PdfRun[];
  /** Of each block, the place of its page among the pages, from 0. */
  blockPages: readonly number[];
  labels: readonly PageLabel[];
  /** The largest text of the first page that has any: a title, perhaps. */
  frontTitle: string | null;
}

/** Above this a page is no text set by anyone: its items are taken in the order of the file. */
const MOST_LAID = 12_000;

interface LaidPage {
  page: PdfPage;
  /** By frame: what is upright first. */
  frames: { height: number; segments: Segment[] }[];
}

/**
 * The text of pages in reading order: column after column, tables row by row, heads, feet and page numbers set aside,
 * footnotes after the text of their page.
 *
 * `text` keeps what is printed: a word that is broken at a line's end keeps its hyphen, and the break behind it stays
 * as a newline inside the block. `fold` takes both away, so that the broken word is equal to the whole one; a guess at
 * which hyphens belong to the word is made for comparing only, never written into evidence. All other line ends become
 * a space, between Chinese and Japanese characters nothing. No block goes across pages, since each bears one label.
 *
 * Pure, never throws on what pdf.js can give, and takes time in proportion to the items.
 */
export function readPdfPages(pages: readonly PdfPage[]): PdfText {
  const reading = readingPages(pages);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/** How long a slice of the work may keep the thread, in milliseconds. */
const SLICE = 12;

/** The same in slices, so that a page that shows how far it is stays alive. `pause` waits, and throws to stop. */
export async function readPdfPagesInSlices(
  pages: readonly PdfPage[],
  pause: () => Promise<void>,
): Promise<PdfText> {
  const reading = readingPages(pages);
  let since = performance.now();
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
    if (performance.now() - since < SLICE) continue;
    await pause();
    since = performance.now();
  }
}

/** Stops after each page. */
function* readingPages(pages: readonly PdfPage[]): Generator<void, PdfText> {
  const laid: LaidPage[] = [];
  for (const page of pages) {
    laid.push(lay(page));
    yield;
  }
  const running = runningHeads(
    laid.map(({ frames }) => ({ segments: frames[0]?.segments ?? [], height: frames[0]?.height ?? 0 })),
    pages.map(({ label }) => label),
  );
  const labels = pageLabels(
    pages.map(({ label }) => label),
    withoutGaps(running.map(printedNumber)),
  );
  const setting = settingOf(bodyOf(laid, running));
  const writer = new PdfTextWriter();
  const blockPages: number[] = [];
  let frontTitle: string | null | undefined;
  for (const [index, { page, frames }] of laid.entries()) {
    const labelled = { ...page, label: (labels[index] as PageLabel).label };
    const drafts = draftsOf(frames, running[index] ?? new Set(), setting);
    if (drafts.length > 0 && frontTitle === undefined) frontTitle = largestOf(drafts, setting);
    for (const draft of drafts) {
      writer.block(labelled, index, draft);
      while (blockPages.length < writer.blocks.length) blockPages.push(index);
    }
    yield;
  }
  const captured = { text: writer.text(), blocks: writer.blocks };
  return { captured, runs: writer.runs, blockPages, labels, frontTitle: frontTitle ?? null };
}

function lay(page: PdfPage): LaidPage {
  const frames = framesOf(page).map(({ turn, pieces }) => ({
    height: extentOf(page.view, turn).height,
    segments: pieces.length > MOST_LAID ? pieces.map((piece) => segmentFrom([piece])) : segmentsOf(pieces),
  }));
  return { page, frames };
}

function* bodyOf(laid: readonly LaidPage[], running: readonly Set<Segment>[]): Iterable<Segment> {
  for (const [index, { frames }] of laid.entries())
    for (const { segments } of frames)
      for (const each of segments) if (!running[index]?.has(each)) yield each;
}

/** The blocks of a page: what stands above its text, the text, the footnotes, what is written in other directions, the foot. */
function draftsOf(frames: LaidPage['frames'], running: ReadonlySet<Segment>, setting: Setting): Draft[] {
  const [upright, ...others] = frames;
  if (!upright) return [];
  const aside = [...running].sort((a, b) => a.v - b.v);
  const isHead = ({ v }: Segment): boolean => v < upright.height / 2;
  const body = frameDrafts(
    upright.segments.filter((each) => !running.has(each)),
    upright.height,
    setting,
  );
  return [
    ...aside.filter(isHead).map(asRunning),
    ...body.filter(({ kind }) => kind !== 'note'),
    ...body.filter(({ kind }) => kind === 'note'),
    ...others.flatMap(({ segments, height }) => frameDrafts(segments, height, setting)),
    ...aside.filter((each) => !isHead(each)).map(asRunning),
  ];
}

const asRunning = (segment: Segment): Draft => ({
  kind: 'paragraph',
  furniture: 'running-head',
  lines: [segment],
});

function frameDrafts(segments: readonly Segment[], height: number, setting: Setting): Draft[] {
  if (segments.length > MOST_LAID) return [{ kind: 'paragraph', lines: segments }];
  const drafts: Draft[] = [];
  for (const flow of flowsOf(segments)) {
    if (flow.rows) {
      for (const row of flow.rows)
        for (const cell of row) drafts.push({ kind: 'cell', lines: [joined([cell])] });
      continue;
    }
    paragraphsOf(flow).forEach((paragraph, i) => {
      const isLow = (paragraph[0]?.v ?? 0) > height * 0.4;
      const before = drafts.at(-1);
      const draft = draftOf(paragraph, setting, isLow);
      const follows = draft.kind === 'paragraph' && before !== undefined && i === 0;
      if (
        follows &&
        (before.kind === 'paragraph' || before.kind === 'item') &&
        goesOn(before.lines, paragraph)
      )
        drafts[drafts.length - 1] = { ...before, lines: [...before.lines, ...paragraph] };
      else drafts.push(noteGoingOn(before, draft, setting));
    });
  }
  return drafts;
}

/** Small print below a footnote belongs to it. */
function noteGoingOn(before: Draft | undefined, draft: Draft, { size }: Setting): Draft {
  const isSmall = (draft.lines[0]?.size ?? size) < 0.93 * size;
  return before?.kind === 'note' && draft.kind === 'paragraph' && isSmall
    ? { ...draft, kind: 'note' }
    : draft;
}
