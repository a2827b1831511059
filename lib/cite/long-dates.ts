import type { Locale, PartialDate } from '../model/index.ts';

const MONTHS: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
};

/** `1 September 2023`, `September 2023`, `2023`; `1er septembre 2023` in French. */
export function longDate({ year, month, day }: PartialDate, locale: Locale = 'en'): string {
  if (month === undefined) return String(year);
  const name = MONTHS[locale === 'fr' ? 'fr' : 'en'][month - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  return `${locale === 'fr' && day === 1 ? '1er' : day} ${name} ${year}`;
}

/**
 * The day of a work as a style writes it; what the style writes of a work without one, `none`, only where that is known:
 * nobody looked at a work that was merely cited.
 */
export function dateOr(
  { published, undated }: { published: PartialDate | null; undated?: 'said' | 'unknown' },
  write: (date: PartialDate) => string,
  none: string,
): string {
  if (published) return write(published);
  return undated === 'unknown' ? '' : none;
}
