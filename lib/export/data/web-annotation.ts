import type { BinderItem, BinderView } from '../../binder/index.ts';
import type { CaptureSummary, Clock, Locale, Passage } from '../../model/index.ts';
import { exportWords } from '../../words/export.ts';
import { say } from '../../words/say.ts';
import type { ExportOptions } from '../options.ts';
import { quoteOf } from '../quote.ts';
import { type ListedPassage, listedPassages } from './listed-passages.ts';
import { wordsAround } from './words-around.ts';

/** W3C Web Annotation Data Model (2017), its JSON-LD context. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** As the model's table of fragment specifications names that of PDFs; RFC 8118, section 3, has `page=` as it was. */
const PDF_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3778';

type Json = string | number | Json[] | { [key: string]: Json | undefined };

/** The passages as one collection of annotations: what was marked where, with the notes and issues that were chosen. */
export function writeWebAnnotations(view: BinderView, options: ExportOptions, clock: Clock): string {
  const items = listedPassages(view, options).map((listed) => annotation(listed, options));
  const collection: Json = {
    '@context': CONTEXT,
    id: idOf(view.case.id),
    type: 'AnnotationCollection',
    label: say(exportWords, options.locale).caseReference(view.case.reference),
    generated: clock(),
    generator: PROFFER,
    total: items.length,
    first: { id: `${idOf(view.case.id)}#1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

const PROFFER: Json = { type: 'Software', name: 'Proffer' };

function annotation(listed: ListedPassage, options: ExportOptions): Json {
  const { passage, capture } = listed.item;
  const body = bodies(listed, options);
  const { collector, startedAt } = capture.circumstances;
  return {
    id: idOf(passage.id),
    type: 'Annotation',
    motivation: body.length > 0 ? [...new Set(body.map(({ purpose }) => purpose))] : 'highlighting',
    created: passage.clippedAt,
    ...(collector ? { creator: { type: 'Person', name: collector } } : {}),
    ...(body.length > 0 ? { body } : {}),
    target: {
      type: 'SpecificResource',
      source: sourceOf(capture),
      selector: selectorsOf(listed.item, options),
      // The text is that of one visit; the page may have changed since.
      ...(startedAt ? { state: { type: 'TimeState', sourceDate: startedAt } } : {}),
    },
  };
}

type Body = { type: string; value: string; purpose: string; format: string; language?: Locale };

function bodies({ item, issues }: ListedPassage, options: ExportOptions): Body[] {
  const { note, stance } = quoteOf(item, options);
  const ours = (purpose: string, value: string): Body => ({
    type: 'TextualBody',
    value: value.toWellFormed(),
    purpose,
    format: 'text/plain',
    ...(purpose === 'commenting' ? {} : { language: options.locale }),
  });
  return [
    ...(note ? [ours('commenting', note)] : []),
    ...issues.map((issue) => ours('classifying', issue)),
    ...(stance ? [ours('tagging', stance)] : []),
  ];
}

/** Ways to the same words, each enough by itself; of a picture, which has none, the page alone. */
function selectorsOf({ passage, capture }: BinderItem, { filePages }: ExportOptions): Json[] {
  const { before, exact, after } = wordsAround(passage);
  const { start, end } = passage.span;
  const page = isPdf(capture) ? (passage.picture?.page ?? filePages?.get(passage.id)) : undefined;
  const words: Json[] = [
    { type: 'TextQuoteSelector', exact, prefix: before, suffix: after },
    { type: 'TextPositionSelector', start, end },
  ];
  return [
    ...(isWorded(passage) ? words : []),
    ...(page === undefined
      ? []
      : [{ type: 'FragmentSelector', conformsTo: PDF_FRAGMENT, value: `page=${page}` }]),
  ];
}

const isWorded = ({ picture, span }: Passage): boolean => picture === undefined && span.end > span.start;

const isPdf = ({ page }: CaptureSummary): boolean => page?.mediaType === 'application/pdf';

/** Where the copy stands; a file of the user's stands nowhere, and is named by its bytes (RFC 6920) or by its visit. */
function sourceOf({ address, page, id }: CaptureSummary): string {
  if (!address.startsWith('file:')) return address;
  return page ? `ni:///sha-256;${base64Url(page.sha256)}` : idOf(id);
}

const base64Url = (hex: string): string =>
  btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** Ids are UUIDs (RFC 9562); those of what came with the product are made like them. */
const idOf = (id: string): string => `urn:uuid:${encodeURIComponent(id)}`;
