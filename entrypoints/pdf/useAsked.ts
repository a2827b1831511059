import { useEffect } from 'preact/hooks';
import type { Desk } from '../../lib/surface/desk.ts';
import { sameWords } from '../../lib/text/from-pdf/index.ts';
import { pdfFrontWords } from '../../lib/words/pdf-front.ts';
import { say } from '../../lib/words/say.ts';
import type { useClips } from './useClips.ts';
import type { OpenDocument } from './useOpening.ts';

/** Clips what was asked for while the document was still being read: the same words of the whole, or none. */
export function useAsked(
  { notify, locale, readOnly }: Desk,
  { asked, document: whole }: OpenDocument,
  { clip, ready }: Pick<ReturnType<typeof useClips>, 'clip' | 'ready'>,
): void {
  useEffect(() => {
    if (!ready || readOnly) return;
    const keep = async () => {
      for (const { front, span, words } of asked) {
        const there = sameWords(front, whole, span);
        if (there) await clip(there);
        else notify({ text: say(pdfFrontWords, locale).again(words), problem: true });
      }
    };
    void keep();
  }, [ready]);
}
