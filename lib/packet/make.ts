import type { PDFRef } from '@cantoo/pdf-lib';
import type { ReadFont } from '../export/pdf/index.ts';
import { fail, ok, type Result } from '../model/index.ts';
import { Copier } from './copy/copier.ts';
import {
  type PacketFile,
  type PacketJob,
  type PacketNote,
  type PacketRefusal,
  type Piece,
  Refused,
  type Section,
} from './job.ts';
import { type Lettering, openLettering } from './mark/lettering.ts';
import { type Layers, layersOf } from './open/layers.ts';
import { openSource, type Source } from './open/source.ts';
import { type Files, intoFiles, pagesIn } from './split.ts';
import { closeFile, type WrittenPage } from './write/close.ts';
import { outlineSize } from './write/outline.ts';
import { writePage } from './write/page.ts';
import { type FileMark, PdfFile } from './write/pdf-file.ts';

/** What the making of a packet stands on. */
export interface PacketTools {
  /** Bytes of a source by its key. They are read one at a time, and not changed. */
  read(source: string): Promise<Uint8Array>;
  font: ReadFont;
  signal?: AbortSignal;
  /** Told after each page. */
  progress?(done: number, all: number): void;
}

export interface Packet {
  files: PacketFile[];
  notes: PacketNote[];
}

/**
 * Makes a packet's files from its sources: their pages copied, passages coloured, numbers stamped, outline, page labels and
 * properties. Sources are in memory one at a time, files are written once.
 * @returns the files, or why there are none: a packet with a gap is never made
 */
export async function makePacket(job: PacketJob, tools: PacketTools): Promise<Result<Packet, PacketRefusal>> {
  try {
    const making = new Making(job, tools, await openLettering(textsOf(job), tools.font));
    await intoFiles(job.sections, making, job.limit);
    return ok({ files: named(job.name, making.files), notes: making.notes });
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal);
    throw error;
  }
}

const named = (name: string, files: readonly Omit<PacketFile, 'name'>[]): PacketFile[] =>
  files.map((file, at) => ({ ...file, name: `${name}${files.length > 1 ? `_Part${at + 1}` : ''}.pdf` }));

const textsOf = ({ stamp, sections }: PacketJob): string[] => [
  stamp.before ?? '',
  ...sections.flatMap(({ pieces }) =>
    pieces.flatMap(({ marks = [] }) => marks.flatMap(({ margin }) => margin ?? [])),
  ),
];

/** Pages under one node of the page tree. */
const KIDS = 50;
/** For the fonts of stamps and marks, the catalogue and the properties, in bytes. */
const ENDING = 24_000;
/** For a page's label and its place in the tree. */
const PER_PAGE = 40;

interface Place extends FileMark {
  pages: number;
  notes: number;
}

/** A piece whose pages are being copied into the file. */
interface Copying {
  piece: Piece;
  copier: Copier;
  /** By page of the source. */
  refs: ReadonlyMap<PDFRef | null, PDFRef>;
  layers: Layers;
}

/** A packet that is being made: one file, one source at a time. */
class Making implements Files<Place> {
  readonly files: Omit<PacketFile, 'name'>[] = [];
  readonly notes: PacketNote[] = [];
  private readonly job: PacketJob;
  private readonly tools: PacketTools;
  private readonly letter: (file: PdfFile) => Lettering;
  private readonly stamps: ReadonlyMap<Section, number>;
  private readonly reserve: number;
  private readonly all: number;
  private done = 0;
  private open: { key: string; source: Source } | null = null;
  private file = new PdfFile();
  private lettering: Lettering;
  private pages: (WrittenPage & { label: string | null })[] = [];
  private copying: Copying | null = null;
  private layers: Layers = { all: [], hidden: [] };

  constructor(job: PacketJob, tools: PacketTools, letter: (file: PdfFile) => Lettering) {
    this.job = job;
    this.tools = tools;
    this.letter = letter;
    this.lettering = letter(this.file);
    this.reserve = ENDING + outlineSize(job.outline);
    this.all = job.sections.reduce((sum, section) => sum + pagesIn(section), 0);
    let next = job.start;
    this.stamps = new Map(
      job.sections.map((section) => {
        const first = next;
        next += pagesIn(section);
        return [section, first];
      }),
    );
  }

  mark(): Place {
    return { ...this.file.mark(), pages: this.pages.length, notes: this.notes.length };
  }

  back(place: Place): void {
    this.file.back(place);
    this.done -= this.pages.length - place.pages;
    this.pages.length = place.pages;
    this.notes.length = place.notes;
    this.layers.all = this.layers.all.filter((ref) => this.file.has(ref));
    this.layers.hidden = this.layers.hidden.filter((ref) => this.file.has(ref));
  }

  size(): number {
    return this.file.size + this.reserve + this.pages.length * PER_PAGE;
  }

  async page(section: Section, at: number): Promise<void> {
    await this.rest();
    const { piece, index } = pieceAt(section, at);
    const source = await this.sourceOf(piece);
    const { copier, refs } = this.copyingOf(piece, source);
    const number = piece.pages[index] as number;
    const page = source.pages[number - 1];
    const stamp = (this.stamps.get(section) as number) + at;
    if (!page) throw new Refused(otherPages(piece, source));
    const ref = refs.get(page.ref) ?? this.file.ref();
    const node = this.pages.length % KIDS === 0 ? this.file.ref() : (this.pages.at(-1) as WrittenPage).node;
    const { stamp: look, places = {} } = this.job;
    const kinds = writePage(
      {
        ...{ source, page, copier, stamp, look },
        marks: (piece.marks ?? []).filter((mark) => mark.page === number),
        lines: piece.lines?.[number],
        places: (name) => Object.hasOwn(places, name),
      },
      ...([ref, node, { file: this.file, lettering: this.lettering }] as const),
    );
    this.pages.push({ ref, node, stamp, label: section.label });
    this.notes.push(...kinds.map((kind) => ({ kind, name: piece.name, page: number, stamp })));
    this.done += 1;
    if (index === piece.pages.length - 1) this.takeLayers();
    this.tools.progress?.(this.done, this.all);
  }

  end({ goesOn, isOver }: { goesOn: boolean; isOver: boolean }): void {
    this.takeLayers();
    this.lettering.end();
    const bytes = closeFile(this.file, this.job, this.pages, this.layers);
    this.files.push({
      ...{ bytes, goesOn, isOver },
      size: bytes.reduce((sum, { length }) => sum + length, 0),
      first: this.pages[0]?.stamp ?? this.job.start,
      last: this.pages.at(-1)?.stamp ?? this.job.start,
      labels: [...new Set(this.pages.flatMap(({ label }) => label ?? []))],
    });
    this.file = new PdfFile();
    this.lettering = this.letter(this.file);
    this.pages = [];
    this.layers = { all: [], hidden: [] };
  }

  private async sourceOf(piece: Piece): Promise<Source> {
    if (this.open?.key !== piece.source) {
      // Let go of before the next one is read.
      this.open = null;
      this.open = {
        key: piece.source,
        source: await openSource(piece.name, await this.tools.read(piece.source)),
      };
    }
    const { source } = this.open;
    if (source.pages.length !== piece.of) throw new Refused(otherPages(piece, source));
    return source;
  }

  private copyingOf(piece: Piece, source: Source): Copying {
    if (this.copying?.piece === piece) return this.copying;
    const refs = new Map<PDFRef | null, PDFRef>();
    for (const number of piece.pages) {
      const ref = source.pages[number - 1]?.ref;
      if (ref) refs.set(ref, this.file.ref());
    }
    const copier = new Copier(source.context, this.file, refs as Map<PDFRef, PDFRef>);
    this.copying = { piece, copier, refs, layers: layersOf(source.catalog) };
    return this.copying;
  }

  /** Keeps of a source that is done with the layers that are in the file, and nothing else. */
  private takeLayers(): void {
    const { copying } = this;
    if (!copying) return;
    const copied = (layers: readonly PDFRef[]): PDFRef[] =>
      layers.flatMap((layer) => copying.copier.copyOf(layer) ?? []).filter((ref) => this.file.has(ref));
    this.layers.all.push(...copied(copying.layers.all));
    this.layers.hidden.push(...copied(copying.layers.hidden));
    this.copying = null;
  }

  /** Lets what waits have its turn, and stops where that was asked. */
  private async rest(): Promise<void> {
    if (this.done % 20 === 0) await new Promise((resume) => setTimeout(resume));
    if (this.tools.signal?.aborted) throw new Refused({ kind: 'stopped' });
  }
}

const otherPages = ({ name, of }: Piece, { pages }: Source): PacketRefusal => ({
  ...{ kind: 'other-pages', name, expected: of, found: pages.length },
});

function pieceAt({ pieces }: Section, at: number): { piece: Piece; index: number } {
  let index = at;
  for (const piece of pieces) {
    if (index < piece.pages.length) return { piece, index };
    index -= piece.pages.length;
  }
  throw new RangeError('no such page in the section');
}
