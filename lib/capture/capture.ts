import type {
  CapturedText,
  CaptureFacts,
  ClipId,
  Clock,
  PassageDraft,
  SourceMetadata,
  Span,
} from '../model/index.ts';
import { extract } from '../source/extract.ts';
import type { SiteRule } from '../source/sites/rule.ts';
import { setAsideFurniture } from '../text/article.ts';
import { draftsBeside } from '../text/drafts.ts';
import { type DomText, readDom } from '../text/from-dom.ts';
import { type Layout, liveLayout } from '../text/layout.ts';
import { own } from '../text/own.ts';
import { TEXT_RULES } from '../text/rules.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Selected } from './selection.ts';
import { snapshot } from './snapshot.ts';
import { struckIn } from './struck.ts';

/** A page as read at a gesture, and the spans of its text that were selected. */
export interface ReadPage {
  document: Document;
  layout: Layout;
  dom: DomText;
  /** Trimmed, in reading order, none empty; none at all when nothing of the text was selected. */
  spans: Span[];
}

/** Reads the text of the document something is selected in, with what is selected. */
export function readSelected({ document, ranges }: Selected): ReadPage {
  const layout = liveLayout(windowOf(document), draftsBeside(ranges));
  const dom = readDom(document, layout);
  const spans = ranges
    .map((range) => dom.spanOf(range))
    .filter((span) => span !== null)
    .map((span) => trim(dom.captured.text, span))
    .filter(({ start, end }) => end > start)
    .map((span) => wholeCharacters(dom.captured.text, span))
    .sort((a, b) => a.start - b.start);
  return { document, layout, dom, spans };
}

/**
 * Captures a document: its text with what is furniture, its HTML, its metadata, the circumstances.
 * @param page the window whose address bar the user sees; the document may be that of a frame in it
 * @param isOurs tells what the extension itself put into the page: none of it is captured
 * @param rule what is known of the pages of the site in the address bar
 */
export function captureFacts(
  { document, layout, dom }: ReadPage,
  page: Window,
  clock: Clock,
  isOurs?: (element: Element) => boolean,
  rule?: SiteRule | null,
): CaptureFacts {
  const startedAt = clock();
  const address = addressOf(page);
  const inFrame = document !== page.document;
  const metadata = metadataOf(document, page, address, rule);
  const canonicalAddress = metadata.canonicalUrl?.value;
  const html = snapshot(document, layout, isOurs);
  const text = articleSafely(document, dom);
  return {
    address,
    ...(inFrame ? { frameAddress: windowOf(document).location.href } : {}),
    ...(canonicalAddress === undefined ? {} : { canonicalAddress }),
    titleShown: own.title(page.document) || own.title(document),
    text,
    textRules: TEXT_RULES,
    page: { html, mediaType: 'text/html' },
    metadata,
    circumstances: {
      ...circumstancesOf(page, startedAt, clock()),
      ...(isUnread(metadata, address) && { metadataFailed: true }),
    },
  };
}

/**
 * Drafts of the passages of one clip; the first carries the clip's id, the others ids of their own. Where they stand
 * in the text needs no page and is told where they are stored.
 */
export function draftPassages(
  { document, dom, spans }: ReadPage,
  clip: ClipId,
  newId: () => string,
): PassageDraft[] {
  return spans.map((span, i) => {
    const exact = dom.captured.text.slice(span.start, span.end);
    const struck = struckIn(dom, span, windowOf(document));
    return {
      id: i === 0 ? clip : newId(),
      span,
      selectors: {
        quote: { exact, prefix: '', suffix: '' },
        position: span,
        section: [],
        paragraph: null,
        block: 0,
        ...(struck.length > 0 && { struck }),
      },
    };
  });
}

/** A span without the white space at its two ends. */
export function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return lead === words.length
    ? { start, end: start }
    : { start: start + lead, end: start + words.trimEnd().length };
}

/** How far around an edge characters are told apart; the longest that are in use stay far below. */
const CHARACTER_REACH = 64;

/** A span widened so that neither end halves what a reader takes for one character: a script may select such. */
export function wholeCharacters(text: string, { start, end }: Span): Span {
  return { start: characterAt(text, start)?.start ?? start, end: characterAt(text, end)?.end ?? end };
}

/** The character that an offset halves; `null` where it halves none. */
function characterAt(text: string, offset: number): Span | null {
  const from = Math.max(0, offset - CHARACTER_REACH);
  const segments = graphemes.segment(text.slice(from, offset + CHARACTER_REACH));
  const found = segments.containing(offset - from);
  if (!found || found.index + from === offset) return null;
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A frame's document says less of the publication than the page around it: what it lacks, the page fills in. */
function metadataOf(
  document: Document,
  page: Window,
  address: string,
  rule?: SiteRule | null,
): SourceMetadata {
  const ofPage = extractSafely(page.document, address, rule);
  if (document === page.document) return ofPage;
  return { ...ofPage, ...extractSafely(document, windowOf(document).location.href) };
}

function extractSafely(document: Document, address: string, rule?: SiteRule | null): SourceMetadata {
  try {
    return extract(document, address, rule);
  } catch {
    // A page's metadata must never cost the passage.
    return {};
  }
}

/** A web address is itself worth a field, so that nothing at all means an error. */
const isUnread = (metadata: SourceMetadata, address: string): boolean =>
  Object.keys(metadata).length === 0 && /^https?:/.test(address);

function articleSafely(document: Document, dom: DomText): CapturedText {
  try {
    return setAsideFurniture(document, dom);
  } catch {
    return dom.captured;
  }
}

const addressOf = (page: Window): string => page.location.href;

function windowOf(document: Document): Window {
  const window = own.defaultView(document);
  if (!window) throw new TypeError('the document is not shown');
  return window;
}
