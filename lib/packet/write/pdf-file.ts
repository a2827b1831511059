import { PDFContext, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** Bytes of one line of a cross-reference table (ISO 32000-1, 7.5.4). */
const LINE = 20;
/** For the trailer and what stands around it. */
const TRAILER = 400;

/** How far a file was written. */
export interface FileMark {
  chunks: number;
  size: number;
  objects: number;
}

/**
 * A PDF that is written object after object and never read again: what is written is bytes, so that of the sources only one
 * is in memory, and the file's size is known at each page.
 */
export class PdfFile {
  /** Makes dictionaries; holds nothing. */
  readonly make = PDFContext.create();
  private chunks: Uint8Array<ArrayBuffer>[] = [];
  private written = 0;
  /** By object number less one: where it stands; -1 where it was promised and not written. */
  private offsets: number[] = [];

  constructor() {
    // The second line tells programs that transfer files that this one is binary (ISO 32000-1, 7.5.2).
    this.append(Uint8Array.of(...text('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a));
  }

  /** Promises an object. */
  ref(): PDFRef {
    this.offsets.push(-1);
    return PDFRef.of(this.offsets.length);
  }

  /** Writes a promised object. */
  put(ref: PDFRef, object: PDFObject): void {
    this.offsets[ref.objectNumber - 1] = this.written;
    const head = text(`${ref.objectNumber} 0 obj\n`);
    const foot = text('\nendobj\n');
    const size = object.sizeInBytes();
    const bytes = new Uint8Array(head.length + size + foot.length);
    bytes.set(head);
    const end = head.length + object.copyBytesInto(bytes, head.length);
    bytes.set(foot, end);
    this.append(bytes.subarray(0, end + foot.length));
  }

  add(object: PDFObject): PDFRef {
    const ref = this.ref();
    this.put(ref, object);
    return ref;
  }

  /** Bytes that it would have if it ended now. */
  get size(): number {
    return this.written + this.offsets.length * LINE + TRAILER;
  }

  /** Whether an object is in the file still, or promised. */
  has({ objectNumber }: PDFRef): boolean {
    return objectNumber <= this.offsets.length;
  }

  mark(): FileMark {
    return { chunks: this.chunks.length, size: this.written, objects: this.offsets.length };
  }

  /** Takes back what was written and promised since. What was promised before and written since is a promise again. */
  back({ chunks, size, objects }: FileMark): void {
    this.chunks.length = chunks;
    this.written = size;
    this.offsets.length = objects;
    this.offsets = this.offsets.map((offset) => (offset >= size ? -1 : offset));
  }

  /** Writes the cross-reference table and the trailer. A promise that was not kept reads as null. */
  end(root: PDFRef, info: PDFRef): Uint8Array<ArrayBuffer>[] {
    const lines = this.offsets.map((offset) =>
      offset < 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`,
    );
    const size = this.offsets.length + 1;
    const start = this.written;
    this.append(
      text(
        `xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}trailer\n` +
          `<< /Size ${size} /Root ${root.toString()} /Info ${info.toString()} >>\nstartxref\n${start}\n%%EOF\n`,
      ),
    );
    return this.chunks;
  }

  private append(bytes: Uint8Array<ArrayBuffer>): void {
    this.chunks.push(bytes);
    this.written += bytes.length;
  }
}

const encoder = new TextEncoder();
const text = (ascii: string): Uint8Array<ArrayBuffer> => encoder.encode(ascii);
