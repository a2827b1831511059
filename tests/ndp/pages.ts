/**
 * Pages that list a National Documentation Package, made up in the layouts such lists are commonly set in. No page
 * of the Board itself is copied here; what its real markup is, these cannot tell.
 */

export interface Entry {
  number: string;
  /** Linked where there is an address. */
  title: string;
  /** What follows the link: container, bodies, date, number. */
  rest: string;
  href?: string;
  /** Links in other languages or forms. */
  also?: { text: string; href: string }[];
}

export interface Listing {
  lang: 'en' | 'fr';
  heading: string;
  version: string;
  sections: { number: string; title: string; entries: Entry[] }[];
}

export const ADDRESS = {
  en: 'https://irb.gc.ca/en/country-information/ndp/Pages/index.aspx?pid=12001',
  fr: 'https://irb.gc.ca/fr/renseignements-pays/cnd/Pages/index.aspx?pid=12001',
};

export const MEXICO: Listing = {
  lang: 'en',
  heading: 'National Documentation Package: Mexico',
  version: '31 March 2026',
  sections: [
    {
      number: '1',
      title: 'General Information and Maps',
      entries: [
        {
          number: '1.1',
          title: 'Mexico. The World Factbook.',
          rest: 'United States. Central Intelligence Agency. 12 February 2026.',
          href: 'https://www.cia.gov/the-world-factbook/countries/mexico/',
        },
        {
          number: '1.2',
          title: 'Mexico: Map.',
          rest: 'United Nations. Geospatial Information Section. July 2020.',
        },
      ],
    },
    {
      number: '2',
      title: 'Human Rights',
      entries: [
        {
          number: '2.1',
          title: 'Mexico. Country Reports on Human Rights Practices for 2023.',
          rest: 'United States. Department of State. 22 April 2024.',
          href: 'https://www.state.gov/reports/2023-country-reports-on-human-rights-practices/mexico/',
        },
        {
          number: '2.10',
          title: 'Mexico: Events of 2023.',
          rest: 'Human Rights Watch. January 2024.',
          href: 'https://www.hrw.org/world-report/2024/country-chapters/mexico',
        },
      ],
    },
    {
      number: '7',
      title: 'Criminality and Corruption',
      entries: [
        {
          number: '7.2',
          title: 'Criminal groups and their ability to track and retaliate (2021–August 2023).',
          rest: 'Immigration and Refugee Board of Canada. 1 September 2023. MEX201601.E.',
          href: '/en/country-information/rir/Pages/index.aspx?doc=458635',
          also: [{ text: 'French', href: '/fr/renseignements-pays/rdi/Pages/index.aspx?doc=458635' }],
        },
      ],
    },
  ],
};

export const MEXIQUE: Listing = {
  lang: 'fr',
  heading: 'Cartable national de documentation sur le Mexique',
  version: '1er avril 2026',
  sections: [
    {
      number: '7',
      title: 'Criminalité et corruption',
      entries: [
        {
          number: '7.2',
          title:
            'Les groupes criminels et leur capacité à suivre et à cibler des personnes (2021-août 2023).',
          rest: 'Commission de l’immigration et du statut de réfugié du Canada. 1er septembre 2023. MEX201601.F.',
          href: '/fr/renseignements-pays/rdi/Pages/index.aspx?doc=458635',
          also: [{ text: 'Version anglaise (PDF, 340 Ko)', href: '/en/rir/458635.pdf' }],
        },
      ],
    },
  ],
};

const words = ({ title, rest, href, also = [] }: Entry): string =>
  [
    href ? `<a href="${href}">${title}</a>` : title,
    rest,
    ...also.map((link) => `[<a href="${link.href}">${link.text}</a>]`),
  ].join(' ');

type Layout = (section: Listing['sections'][number]) => string;

/** One and the same list, set in different ways. */
export const LAYOUTS: Record<string, Layout> = {
  paragraphs: ({ number, title, entries }) =>
    `<h2>${number}. ${title}</h2>${entries.map((e) => `<p>${e.number} ${words(e)}</p>`).join('\n')}`,
  'nested lists': ({ number, title, entries }) =>
    `<ul><li>${number}. ${title}<ul>${entries.map((e) => `<li><b>${e.number}</b> ${words(e)}</li>`).join('')}</ul></li></ul>`,
  'folded lists': ({ number, title, entries }) =>
    `<details><summary>${number}. ${title}</summary><ul>${entries.map((e) => `<li>${e.number} ${words(e)}</li>`).join('')}</ul></details>`,
  rows: ({ number, title, entries }) =>
    `<h3>${number}. ${title}</h3><table>${entries.map((e) => `<tr><td>${e.number}</td><td>${words(e)}</td></tr>`).join('')}</table>`,
  'rows in a layout table': ({ number, title, entries }) =>
    `<table><tr><td><h3>${number}. ${title}</h3><table><tbody>${entries
      .map((e) => `<tr><td><div><span>${e.number}</span></div></td><td><p>${words(e)}</p></td></tr>`)
      .join('')}</tbody></table></td></tr></table>`,
  definitions: ({ number, title, entries }) =>
    `<h2>${number}. ${title}</h2><dl>${entries.map((e) => `<dt>${e.number}.</dt><dd>${words(e)}</dd>`).join('')}</dl>`,
  boxes: ({ number, title, entries }) =>
    `<h2>${number} ${title}</h2>${entries
      .map((e) => `<div class="entry"><div>Item ${e.number}</div><div>${words(e)}</div></div>`)
      .join('')}`,
};

/** A whole page around a list, with what stands around one: a menu, a table of contents, the day it was changed. */
export function page(listing: Listing, layout: Layout = LAYOUTS.paragraphs as Layout): string {
  const { lang, heading, version, sections } = listing;
  const contents = sections.map(
    ({ number, title }) => `<li><a href="#s${number}">${number}. ${title}</a></li>`,
  );
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${heading} - Immigration and Refugee Board of Canada</title></head>
<body><header><nav><ul><li><a href="/">1.1 Menu</a></li></ul></nav></header>
<main><h1>${heading}</h1><p>${version}</p><ul>${contents.join('')}</ul>
${sections.map(layout).join('\n')}
<dl><dt>Date modified:</dt><dd><time>2026-05-06</time></dd></dl></main>
<footer><p>9.9 Footer</p></footer></body></html>`;
}
