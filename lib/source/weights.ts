/**
 * How much each place is trusted, 0 to 1: the one table of the extractor. Measured on saved pages of governments,
 * organisations and news sites; places that agree strengthen one another (see `candidates.ts`).
 * Keys of `meta` are names, properties, itemprops or http-equivs in lower case.
 */
export const WEIGHTS = {
  title: {
    meta: {
      citation_title: 0.93,
      bepress_citation_title: 0.9,
      'eprints.title': 0.85,
      'parsely-title': 0.6,
      'sailthru.title': 0.55,
      'og:title': 0.7,
      'twitter:title': 0.5,
      'dcterms.title': 0.7,
      'dc.title': 0.6,
    },
    jsonLd: { headline: 0.72, name: 0.5 },
    /** Microdata and RDFa mark what is shown, a short form often: this much weaker. */
    marked: 0.4,
    heading: 0.86,
    /** A heading that none of several stated titles bears out. */
    loneHeading: 0.65,
    laterHeading: 0.4,
    /** Where sites write their own name. */
    siteHeading: 0.3,
    /** Added when the heading is also a part of `<title>` or og:title. */
    confirmed: 0.3,
    pageTitle: 0.5,
    /** `<title>` without the site's name that ended or began it. */
    trimmedTitle: 0.6,
  },
  siteName: {
    webSite: 0.9,
    meta: { 'og:site_name': 0.85, 'application-name': 0.45, 'apple-mobile-web-app-title': 0.3 },
    publisher: 0.5,
    titlePart: 0.45,
    /** Added to a name whose letters or initials are the host's. */
    spelled: 0.5,
    /** A name that is only the host is this much weaker. */
    bareHost: 0.4,
    host: 0.1,
  },
  publisher: {
    meta: {
      citation_publisher: 0.9,
      'dcterms.publisher': 0.8,
      'dc.publisher': 0.8,
      'eprints.publisher': 0.8,
      publisher: 0.5,
    },
    jsonLd: 0.85,
  },
  authors: {
    meta: {
      citation_author: 0.95,
      'dcterms.creator': 0.7,
      'dc.creator': 0.7,
      'parsely-author': 0.8,
      'sailthru.author': 0.8,
      author: 0.6,
      'article:author': 0.6,
      'og:article:author': 0.6,
      byl: 0.6,
      bepress_citation_author: 0.9,
      'eprints.creators_name': 0.85,
      'cxenseparse:author': 0.7,
      'twitter:data1': 0.6,
    },
    jsonLd: 0.9,
    markup: 0.75,
    /** Of an element marked as the author that names no person. */
    markedBody: 0.6,
    byline: 0.7,
    /** A body is this much weaker where persons are named too. */
    besidePersons: 0.7,
  },
  published: {
    meta: {
      citation_publication_date: 0.9,
      citation_date: 0.85,
      citation_online_date: 0.8,
      bepress_citation_date: 0.85,
      'prism.publicationdate': 0.85,
      'eprints.date': 0.8,
      'article:published_time': 0.9,
      'og:article:published_time': 0.85,
      'article:published': 0.85,
      'govuk:first-published-at': 0.95,
      'dcterms.issued': 0.85,
      'dc.date.issued': 0.85,
      'dcterms.date': 0.6,
      'dc.date': 0.65,
      'parsely-pub-date': 0.85,
      'sailthru.date': 0.75,
      datepublished: 0.85,
      'publish-date': 0.75,
      publish_date: 0.75,
      pubdate: 0.75,
      publishdate: 0.75,
      'og:pubdate': 0.7,
      'dcterms.created': 0.5,
      date: 0.6,
    },
    jsonLd: { datePublished: 0.88, dateCreated: 0.5 },
    /** A page that is no article: when it was put into the content system, which readers never see. */
    staticPage: 0.3,
    pageTitle: 0.6,
    /** Of a marked `time`, or a line of its own beside the heading; falls with the distance. */
    markup: 0.7,
    nearHeading: 0.75,
    address: 0.65,
    /** How much weaker a day is that is yet to come: it stays to be seen, but is not printed. */
    toCome: 0.1,
  },
  modified: {
    meta: {
      'article:modified_time': 0.85,
      'og:updated_time': 0.6,
      'dcterms.modified': 0.85,
      'dc.date.modified': 0.8,
      'prism.modificationdate': 0.8,
      'govuk:public-updated-at': 0.9,
      datemodified: 0.8,
      lastmod: 0.6,
      'last-modified': 0.5,
    },
    jsonLd: 0.85,
    labelled: 0.7,
    /** What the server says of its file, which may be its template's: only where nothing else is known. */
    server: 0.2,
  },
  language: {
    text: 0.9,
    element: 0.7,
    meta: {
      'content-language': 0.5,
      'dcterms.language': 0.55,
      'dc.language': 0.5,
      language: 0.4,
      'og:locale': 0.4,
    },
    jsonLd: 0.4,
  },
  /** An address at another site, or one above this page's, is weaker by `stranger`: pages name any they like. */
  canonicalUrl: { link: 0.9, meta: { 'og:url': 0.7 }, address: 0.4, stranger: 0.3 },
  doi: {
    meta: {
      citation_doi: 0.95,
      bepress_citation_doi: 0.9,
      'prism.doi': 0.9,
      'dc.identifier': 0.7,
      'dcterms.identifier': 0.7,
      doi: 0.8,
    },
    jsonLd: 0.8,
    address: 0.85,
  },
  pdfUrl: {
    meta: { citation_pdf_url: 0.95, bepress_citation_pdf_url: 0.9, 'eprints.document_url': 0.85 },
    link: 0.85,
    offer: 0.6,
  },
  translations: 0.9,
  container: {
    meta: {
      citation_journal_title: 0.95,
      citation_conference_title: 0.9,
      citation_inbook_title: 0.9,
      citation_book_title: 0.9,
      bepress_citation_journal_title: 0.9,
      'prism.publicationname': 0.85,
      'eprints.publication': 0.85,
    },
    jsonLd: 0.7,
    /** Of a title that one place states whole: "World Report 2024: Mexico". */
    stated: 0.7,
  },
  edition: 0.75,
  subtitle: {
    meta: { citation_subtitle: 0.95 },
    marked: 0.75,
    /** What one place states behind the title that others state alone. */
    stated: 0.6,
  },
  archivedUrl: 0.9,
  eventPeriod: 0.85,
  number: { meta: { citation_technical_report_number: 0.9 }, nearHeading: 0.8 },
  kind: { number: 0.9, jsonLd: 0.6, derived: 0.7 },
} as const;
