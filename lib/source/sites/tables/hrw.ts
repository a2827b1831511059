import type { SiteRule } from '../rule.ts';

const HOSTS = ['hrw.org'];
const PUBLISHER = [{ value: 'Human Rights Watch' }];
/** Translations stand under the language: `/es/news/…`. */
const LANGUAGE = '^(?:/[a-z]{2}(?:-[a-z]+)?)?';

/**
 * Human Rights Watch. Read from public programs that read its pages: a bibliographic translator and two collectors
 * of its news, reports and World Report chapters.
 */
export const HRW: readonly SiteRule[] = [
  {
    id: 'hrw-world-report',
    hosts: HOSTS,
    path: `${LANGUAGE}/world-report/\\d{4}/`,
    seen: true,
    fields: {
      publisher: PUBLISHER,
      title: [{ select: '.chapter-header__title' }],
      subtitle: [{ select: '.chapter-header__subtitle' }],
      container: [
        { select: 'header a[href*="/world-report/"]', match: '^.{0,40}\\b\\d{4}$' },
        { address: true, match: '/world-report/(\\d{4})/', value: 'World Report $1' },
      ],
      kind: [{ value: 'report' }],
    },
  },
  {
    id: 'hrw-report',
    hosts: HOSTS,
    path: `${LANGUAGE}/report/\\d{4}/`,
    seen: true,
    fields: {
      publisher: PUBLISHER,
      title: [{ select: '.report-header__title' }],
      subtitle: [{ select: '.report-header__subtitle' }],
      published: [
        { select: '.report-header__dateline-date', attribute: 'datetime' },
        { select: '.report-header__dateline-date' },
      ],
      pdfUrl: [{ select: 'a.download-item-link', attribute: 'href' }],
      kind: [{ value: 'report' }],
    },
  },
  {
    id: 'hrw-news',
    hosts: HOSTS,
    path: `${LANGUAGE}/(?:news|the-day-in-human-rights)/\\d{4}/`,
    seen: true,
    fields: {
      publisher: PUBLISHER,
      title: [{ select: '.news-header__title' }],
      published: [
        { select: '.news-header__dateline-date', attribute: 'datetime' },
        { select: '.news-header__dateline-date' },
      ],
      authors: [{ select: '.byline__name' }],
      kind: [{ value: 'news' }],
    },
  },
  {
    // A landing page: the dates and names printed on it belong to the reports it announces.
    id: 'hrw-country',
    hosts: HOSTS,
    path: `${LANGUAGE}/(?:africa|americas|asia|europe/central-asia|middle-east/n(?:orth)?-africa)/[a-z-]+/?$`,
    seen: false,
    lacks: ['published', 'authors'],
    fields: { publisher: PUBLISHER, kind: [{ value: 'country-page' }] },
  },
  { id: 'hrw', hosts: HOSTS, seen: true, fields: { publisher: PUBLISHER } },
];
