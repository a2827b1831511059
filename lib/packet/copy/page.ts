import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { Box } from '../job.ts';
import type { SourcePage } from '../open/pages.ts';
import type { Source } from '../open/source.ts';
import { arrayIn, boxOf, dictIn, dictOf, membersOf, nameIn, numberIn, valueIn } from '../open/values.ts';
import { isFilled, isSeen, type Look, lookOf, needsNoLook } from './appearance.ts';
import { balanceOf } from './balance.ts';
import type { Copier } from './copier.ts';

/** A page's own drawing, and what has to stand around it so that it ends as it began. */
export interface Drawn {
  streams: PDFRef[];
  before: string;
  after: string;
}

/** Points of a sheet of Letter's size, which readers take where a page does not say its own. */
const LETTER: Box = { x0: 0, y0: 0, x1: 612, y1: 792 };

/** What of user space is shown: the crop box within the media box (ISO 32000-1, 14.11.2). */
export function shownBox(page: SourcePage): Box {
  const boxAt = (key: string): Box | undefined => {
    const value = page.dict.context.lookup(page.value(key));
    return value instanceof PDFArray ? boxOf(value) : undefined;
  };
  const media = boxAt('MediaBox') ?? LETTER;
  const crop = boxAt('CropBox') ?? media;
  const both = {
    x0: Math.max(media.x0, crop.x0),
    y0: Math.max(media.y0, crop.y0),
    x1: Math.min(media.x1, crop.x1),
    y1: Math.min(media.y1, crop.y1),
  };
  return both.x1 > both.x0 && both.y1 > both.y0 ? both : media;
}

/** Clockwise degrees, and points of one unit. */
export function turnOf(page: SourcePage): { rotate: number; unit: number } {
  const rotate = Number(String(page.dict.context.lookup(page.value('Rotate')) ?? 0));
  const unit = numberIn(page.dict, 'UserUnit') ?? 1;
  return { rotate: Number.isFinite(rotate) ? rotate : 0, unit: unit > 0 ? unit : 1 };
}

/** The page's content streams, and the operations that close what they leave open. */
export function drawnBy(page: SourcePage): Drawn {
  const { context } = page.dict;
  const value = page.value('Contents');
  const found = context.lookup(value);
  const refs = found instanceof PDFArray ? found.asArray() : value === undefined ? [] : [value];
  const streams = refs.filter(
    (ref): ref is PDFRef => ref instanceof PDFRef && context.lookup(ref) instanceof PDFRawStream,
  );
  const { under, over, inText, marked } = balanceOf(contentOf(streams.map((ref) => context.lookup(ref))));
  return {
    streams,
    before: 'q '.repeat(1 + under),
    after: `${inText ? ' ET' : ''}${' EMC'.repeat(marked)}${' Q'.repeat(1 + over)}`,
  };
}

function contentOf(streams: readonly (PDFObject | undefined)[]): string {
  const decoder = new TextDecoder('latin1');
  return streams
    .map((stream) => {
      try {
        return stream instanceof PDFRawStream ? decoder.decode(decodePDFRawStream(stream).decode()) : '';
      } catch {
        // Coded in a way that the library does not know: taken as it is, and as well formed.
        return '';
      }
    })
    .join('\n');
}

/** A page's annotations by what becomes of them. */
export interface Annotations {
  links: PDFDict[];
  /** Drawn into the page as they look. */
  looks: Look[];
  /** Drawn by the program that shows them, which has no look of the file's to show here. */
  isWithout: boolean;
}

export function annotationsOn({ dict }: SourcePage, { context, catalog }: Source): Annotations {
  const all = membersOf(arrayIn(dict, 'Annots')).flatMap((one) => {
    const annotation = dictOf(one);
    return annotation && isSeen(annotation) ? [annotation] : [];
  });
  const [links, others] = [
    all.filter((one) => nameIn(one, 'Subtype') === 'Link'),
    all.filter((one) => nameIn(one, 'Subtype') !== 'Link'),
  ];
  const looked = others.map((one) => ({ look: lookOf(one), isEmpty: needsNoLook(one) }));
  // The form says that its fields' looks are not those of their values (ISO 32000-1, table 218).
  const isStale = String(valueIn(dictIn(catalog, 'AcroForm'), 'NeedAppearances') ?? '') === 'true';
  return {
    links,
    looks: looked.flatMap(({ look }) => look ?? []).filter(({ form }) => context.lookup(form) !== undefined),
    isWithout: looked.some(({ look, isEmpty }) => !look && !isEmpty) || (isStale && others.some(isFilled)),
  };
}

/** A page's resources as they stand in the file, with one more form under a name that is free. */
export function resourcesWith(
  page: SourcePage,
  copier: Copier,
  form: PDFRef,
): { resources: PDFDict; name: string } {
  const { context } = page.dict;
  const own = dictOf(context.lookup(page.value('Resources'))) ?? PDFDict.withContext(context);
  const resources = copier.copy(own) as PDFDict;
  const forms = copier.copy(dictIn(own, 'XObject') ?? PDFDict.withContext(context)) as PDFDict;
  let name = 'Marks';
  while (forms.has(PDFName.of(name))) name += '1';
  forms.set(PDFName.of(name), form);
  resources.set(PDFName.of('XObject'), forms);
  return { resources, name };
}
