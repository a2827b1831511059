import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { nameIn } from '../open/values.ts';
import type { PdfFile } from '../write/pdf-file.ts';

/**
 * Of a stream: what points out of the page it is drawn on (the tagging of the whole source, files attached to it) or
 * is an editing program's own (ISO 32000-1, 14.5).
 */
const LEFT_OUT = new Set(['PieceInfo', 'StructParent', 'StructParents', 'AF', 'OPI', 'Metadata']);

/**
 * Copies objects of one source into a file, each once. Pages that are not filed are not copied, however they are reached,
 * nor is what holds them: else a link would carry the rest of a document into the packet unseen.
 */
export class Copier {
  private lacks = false;
  private readonly source: PDFContext;
  private readonly file: PdfFile;
  private readonly copies = new Map<PDFRef, PDFObject>();
  private readonly forms = new Set<PDFObject>();
  private waiting: { from: PDFObject; to: PDFRef }[] = [];

  /** @param pages where the pages that are filed stand in the file */
  constructor(source: PDFContext, file: PdfFile, pages: ReadonlyMap<PDFRef, PDFRef>) {
    this.source = source;
    this.file = file;
    for (const [from, to] of pages) this.copies.set(from, to);
  }

  /** Where an object stands in the file, if it was copied. */
  copyOf(ref: PDFRef): PDFRef | undefined {
    const copy = this.copies.get(ref);
    return copy instanceof PDFRef ? copy : undefined;
  }

  /** An object as it stands in the file; what it refers to is written by `write`. */
  copy(object: PDFObject): PDFObject {
    if (object instanceof PDFRef) return this.copyRef(object);
    if (object instanceof PDFDict) return this.copyDict(object);
    if (object instanceof PDFArray) return this.copyArray(object);
    if (object instanceof PDFInvalidObject) return this.broken();
    return object instanceof PDFString ? wellFormed(object) : object;
  }

  /**
   * A stream that a page draws as a form: an annotation's look, which need not say that it is one where it stands
   * (ISO 32000-1, 12.5.5).
   */
  copyForm(ref: PDFRef): PDFObject {
    const form = this.source.lookup(ref);
    if (form) this.forms.add(form);
    return this.copyRef(ref);
  }

  /**
   * Writes what was referred to, and what that refers to.
   * @returns whether all of it could be read; what could not is missing
   */
  write(): boolean {
    for (let next = this.waiting.pop(); next; next = this.waiting.pop())
      this.file.put(next.to, this.whole(next.from));
    const { lacks } = this;
    this.lacks = false;
    return !lacks;
  }

  private copyRef(ref: PDFRef): PDFObject {
    const known = this.copies.get(ref);
    if (known) return known;
    const object = this.source.lookup(ref);
    const copy = object === undefined || isOfTheDocument(object) ? PDFNull : this.file.ref();
    this.copies.set(ref, copy);
    if (object && copy instanceof PDFRef) this.waiting.push({ from: object, to: copy });
    return copy;
  }

  private whole(object: PDFObject): PDFObject {
    if (object instanceof PDFRawStream) {
      const dict = this.copyDict(object.dict, LEFT_OUT);
      if (this.forms.has(object)) dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
      return PDFRawStream.of(dict, object.contents);
    }
    if (object instanceof PDFStream) return this.broken();
    return this.copy(object);
  }

  private copyDict(dict: PDFDict, without?: ReadonlySet<string>): PDFDict {
    const copy = PDFDict.withContext(this.file.make);
    for (const [key, value] of dict.entries())
      if (!without?.has(key.decodeText())) copy.set(key, this.copy(value));
    return copy;
  }

  private copyArray(array: PDFArray): PDFArray {
    const copy = PDFArray.withContext(this.file.make);
    for (const value of array.asArray()) copy.push(this.copy(value));
    return copy;
  }

  private broken(): PDFObject {
    this.lacks = true;
    return PDFNull;
  }
}

const WHOLE = new Set(['Page', 'Pages', 'Catalog', 'StructTreeRoot', 'StructElem', 'Outlines']);

/** Whether an object is a page or holds the document together: none of a page's own parts. */
const isOfTheDocument = (object: PDFObject): boolean =>
  object instanceof PDFDict && object.has(PDFName.of('Type')) && WHOLE.has(nameIn(object, 'Type') ?? '');

/** A string of a locked source comes out of the library as bare bytes; those that would end it are spelt out. */
function wellFormed(string: PDFString): PDFString | PDFHexString {
  const bytes = string.asString();
  let depth = 0;
  for (let at = 0; at < bytes.length && depth >= 0; at += 1) {
    const mark = bytes.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
  }
  if (depth === 0 && !/(?:^|[^\\])(?:\\\\)*\\$/.test(bytes)) return string;
  return PDFHexString.of(
    Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(''),
  );
}
