import type { CitationInput } from './input.ts';
import { bareTitle } from './parties.ts';

/** Where an article stands in its journal. */
export interface InJournal {
  title: string;
  volume: string;
  issue: string;
  /** On which it begins. */
  page: string;
  year: string;
}

/** An article in a volume of something; null for whatever else stands within another work. */
export function inJournal({ container, volume, issue, pages, published }: CitationInput): InJournal | null {
  if (!container || !volume) return null;
  return {
    title: bareTitle(container),
    volume,
    issue: issue ?? '',
    page: /^[\p{L}\d]+/u.exec(pages ?? '')?.[0] ?? '',
    year: published ? String(published.year) : '',
  };
}

/** `Vol. 12, No. 3, pp. 5–20`, of what stands within another work; empty where nothing is known. */
export function volumeText({ container, volume, issue, pages }: CitationInput): string {
  if (!container) return '';
  const place = pages?.replace(/\s?[-–]\s?/gu, '–') ?? '';
  const isRange = /[–,]/u.test(place);
  return [
    volume ? `Vol. ${volume}` : '',
    issue ? `No. ${issue}` : '',
    place ? `${isRange ? 'pp.' : 'p.'} ${place}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
