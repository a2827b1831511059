import type { BinderView } from '../binder/index.ts';
import type { Clock } from '../model/index.ts';
import { writeBibtex, writeCslJson, writeRis } from './data/citations.ts';
import { writePassagesCsv } from './data/passages-csv.ts';
import { writeWebAnnotations } from './data/web-annotation.ts';
import { writeHtml } from './html/write.ts';
import { writeMarkdown } from './markdown/write.ts';
import type { ExportOptions, FormatId } from './options.ts';
import { filedIndex, filedNote } from './parts/filed.ts';

/** One format: from a case to the bytes of one file. */
export interface Exporter {
  format: FormatId;
  /** Without the point. */
  extension: string;
  mediaType: string;
  write(view: BinderView, options: ExportOptions, clock: Clock): Promise<Uint8Array>;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text.toWellFormed());

/** The formats there are. */
export const exporters: Readonly<Record<FormatId, Exporter>> = {
  docx: {
    format: 'docx',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // The library is large, and needed only here.
    write: async (view, options, clock) =>
      (await import('./docx/write.ts')).writeDocx(filedIndex(view, options, clock)),
  },
  pdf: {
    format: 'pdf',
    extension: 'pdf',
    mediaType: 'application/pdf',
    write: async (view, options, clock) =>
      (await import('./pdf/file.ts')).writePdfFile(filedIndex(view, options, clock), options.fonts),
  },
  html: {
    format: 'html',
    extension: 'html',
    mediaType: 'text/html',
    write: async (view, options, clock) => utf8(writeHtml(filedIndex(view, options, clock))),
  },
  markdown: {
    format: 'markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    write: async (view, options, clock) => utf8(writeMarkdown(filedIndex(view, options, clock))),
  },
  'csl-json': {
    format: 'csl-json',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: async (view, options) => utf8(writeCslJson(view, options)),
  },
  ris: {
    format: 'ris',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: async (view, options) => utf8(writeRis(view, options)),
  },
  bibtex: {
    format: 'bibtex',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: async (view, options) => utf8(writeBibtex(view, options)),
  },
  csv: {
    format: 'csv',
    extension: 'csv',
    mediaType: 'text/csv',
    write: async (view, options) => utf8(writePassagesCsv(view, options)),
  },
  'web-annotation': {
    format: 'web-annotation',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: async (view, options, clock) => utf8(writeWebAnnotations(view, options, clock)),
  },
  'note-html': {
    format: 'note-html',
    extension: 'html',
    mediaType: 'text/html',
    write: async (view, options, clock) => utf8(writeHtml(filedNote(view, options, clock))),
  },
  'note-markdown': {
    format: 'note-markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    write: async (view, options, clock) => utf8(writeMarkdown(filedNote(view, options, clock))),
  },
};
