import type { Instant, Locale } from '../model/index.ts';
import { dayText } from './dates.ts';
import { say } from './say.ts';

/** How often something was captured, for the toolbar's badge and the side panel alike. */
export const capturedWords = {
  captured: {
    en: (n: number, first: string) =>
      n === 1 ? `Already captured once, on ${first}` : `Already captured ${n} times, first on ${first}`,
    es: (n: number, first: string) =>
      n === 1 ? `Ya capturada una vez, el ${first}` : `Ya capturada ${n} veces, la primera el ${first}`,
    fr: (n: number, first: string) =>
      n === 1 ? `Déjà capturée une fois, le ${first}` : `Déjà capturée ${n} fois, la première le ${first}`,
  },
  elsewhere: {
    en: (n: number) =>
      n === 1 ? 'its source once more at another address' : `its source ${n} more times at other addresses`,
    es: (n: number) =>
      n === 1 ? 'su fuente, una vez más en otra dirección' : `su fuente, ${n} veces más en otras direcciones`,
    fr: (n: number) =>
      n === 1
        ? 'sa source, une fois de plus à une autre adresse'
        : `sa source, ${n} fois de plus à d’autres adresses`,
  },
  otherCopy: {
    en: (n: number) =>
      n === 1
        ? 'Not captured at this address; its source once, at another'
        : `Not captured at this address; its source ${n} times, at others`,
    es: (n: number) =>
      n === 1
        ? 'No capturada en esta dirección; su fuente, una vez, en otra'
        : `No capturada en esta dirección; su fuente, ${n} veces, en otras`,
    fr: (n: number) =>
      n === 1
        ? 'Non capturée à cette adresse ; sa source, une fois, à une autre'
        : `Non capturée à cette adresse ; sa source, ${n} fois, à d’autres`,
  },
};

/** How often a page was captured, and its source. */
export interface CapturedOften {
  /** At the page's own address. */
  here: number;
  /** Of its source, at whatever address. */
  captures: number;
  /** At the page's own address; null where that is not known. */
  firstCaptured: Instant | null;
}

/**
 * How often a page was captured at its address, since when, and how often its source was elsewhere, which is
 * counted apart. Empty where nothing was captured, or not known since when.
 */
export function capturedText({ here, captures, firstCaptured }: CapturedOften, locale: Locale): string {
  const words = say(capturedWords, locale);
  const elsewhere = captures - here;
  if (here === 0) return elsewhere > 0 ? words.otherCopy(elsewhere) : '';
  if (firstCaptured === null) return '';
  const times = words.captured(here, dayText(firstCaptured, locale));
  return elsewhere > 0 ? `${times}; ${words.elsewhere(elsewhere)}` : times;
}
