/**
 * Hosts under which one publisher serves the same pages: each alias and the host that stands for it.
 * Without `www.`, `m.`, `mobile.` and `amp.`, which are dropped before.
 */
export const HOST_ALIASES: Readonly<Record<string, string>> = {
  'irb.gc.ca': 'irb-cisr.gc.ca',
  'cisr.gc.ca': 'irb-cisr.gc.ca',
  'irb-cisr.ca': 'irb-cisr.gc.ca',
  'docs.un.org': 'undocs.org',
  'easo.europa.eu': 'euaa.europa.eu',
  'bbc.co.uk': 'bbc.com',
  'guardian.co.uk': 'theguardian.com',
  'theguardian.co.uk': 'theguardian.com',
  'dx.doi.org': 'doi.org',
  'archive.is': 'archive.today',
  'archive.ph': 'archive.today',
  'archive.li': 'archive.today',
  'archive.vn': 'archive.today',
  'archive.fo': 'archive.today',
  'archive.md': 'archive.today',
};

/** Paths in which a site puts the language of its own furniture, or other words that choose no document. */
export const PATH_ALIASES: readonly { host: RegExp; path: RegExp; one: string }[] = [
  // /en/document/2098765.html and /de/dokument/2098765.html are one document in two frames.
  { host: /^ecoi\.net$/, path: /^\/(?:en\/document|de\/dokument)\/(\d+)\.html$/, one: '/document/$1' },
  // The language at the end is the document's, the one in front the site's.
  {
    host: /^amnesty\.org$/,
    path: /^\/[a-z]{2}\/documents\/(.+\/[a-z]{2})$/i,
    one: '/documents/$1',
  },
];

/** Labels in front of a host that choose a form of a page, never the page. */
export const FORM_LABELS = /^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.[^.]+)/;
/** The mobile label within a host: en.m.wikipedia.org. */
export const INNER_MOBILE = /^([a-z-]{2,12})\.m\.(?=[^.]+\.[^.]+$)/;

/** Endings of a path that choose a form of a page: AMP and print variants. */
export const FORM_ENDINGS = /(?:\/(?:amp|printable\/print|print|print\.html?)|(?:\.amp)(?=\.html?$))\/*$/i;
/** `/report.amp.html` is `/report.html`. */
export const AMP_FILE = /\.amp(?=\.html?$)/i;

/** Query parameters that say how a reader came, never which page it is. */
export const TRACKING =
  /^(?:utm_\w+|pk_(?:campaign|kwd|keyword|source|medium|content|cid|group|placement)|mtm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|li_fat_id|igshid|igsh|mc_[ce]id|_ga|_gl|_hs\w+|hsctatracking|mkt_tok|oly_\w+|vero_\w+|cmp|cmpid|ito|ico|dicbo|xtor|smid|smtyp|srsltid|ref_src|ref_url|referrer|spm|wt\.mc_id|at_(?:medium|campaign|custom\d|bbc_team|link_\w+|ptr_name|format))$/i;

/**
 * Query parameters of a session or of how a page is shown. In doubt a parameter is none of these: two records of
 * one work are mended by its text, two works in one record by nobody.
 */
export const IDLE =
  /^(?:session_?id|jsessionid|phpsessid|aspsessionid\w*|cfid|cftoken|pls|print|printable|print-version|amp|outputtype)$/i;

/** Parameters that show a page for printing or as AMP where they have one of these values, and choose otherwise. */
export const FORM_VALUES = /^(?:output|view|format|mode|display|layout|type)=(?:print|printable|amp)$/i;
