import type { WordTable } from './say.ts';

/** Said over a page, beside passages that stand on it: words of the page's own affair, never of a case. */
export const markWords = {
  exact: { en: 'Text matches', es: 'El texto coincide', fr: 'Le texte concorde' },
  moved: {
    en: 'Same text, at another place',
    es: 'Mismo texto, en otro lugar',
    fr: 'Même texte, à un autre endroit',
  },
  changed: {
    en: 'The text was changed since it was clipped',
    es: 'El texto cambió desde que se recortó',
    fr: 'Le texte a changé depuis le prélèvement',
  },
  clipped: { en: 'Clipped on {day}', es: 'Recortado el {day}', fr: 'Prélevé le {day}' },
  open: { en: 'Click to open', es: 'Clic para abrir', fr: 'Cliquer pour ouvrir' },
  strip: { en: 'Passages on this page', es: 'Pasajes en esta página', fr: 'Passages de cette page' },
} satisfies WordTable<Record<string, string>>;
