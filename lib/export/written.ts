import type { BinderView } from '../binder/index.ts';
import type { OwnStyle } from '../cite/index.ts';
import { loadStyle } from '../cite/load.ts';
import { fail, type Instant, ok, type Result } from '../model/index.ts';
import { exporters } from './exporters.ts';
import type { ExportOptions, FormatId } from './options.ts';
import { type PdfRefusal, PdfRefused } from './pdf/refused.ts';

/** Why no file was made: a PDF would leave something out; or something went wrong, in the words of the machine. */
export type NotWritten = PdfRefusal | { kind: 'failed'; words: string };

/** Writes one file as it stood at a moment; never throws, so that a worker can pass the answer on. */
export async function answerWriting(
  view: BinderView,
  format: FormatId,
  options: ExportOptions,
  at: Instant,
  own: OwnStyle | null = null,
): Promise<Result<Uint8Array<ArrayBuffer>, NotWritten>> {
  try {
    // A style of a file cites nothing until it is loaded, in each context anew.
    await loadStyle(options.style, own);
    const bytes = await exporters[format].write(view, options, () => at);
    // A view of a larger buffer would be handed over with all of that.
    return ok(
      bytes.byteLength === bytes.buffer.byteLength ? (bytes as Uint8Array<ArrayBuffer>) : bytes.slice(),
    );
  } catch (error) {
    if (error instanceof PdfRefused) return fail(error.refusal);
    return fail({ kind: 'failed', words: error instanceof Error ? error.message : String(error) });
  }
}
