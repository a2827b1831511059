/**
 * Hosts under which one publisher serves the same pages: each alias and the host that stands for it.
 * Without `www.`, which is dropped before.
 */
export const HOST_ALIASES: Readonly<Record<string, string>> = {
  'irb.gc.ca': 'irb-cisr.gc.ca',
  'cisr.gc.ca': 'irb-cisr.gc.ca',
  'irb-cisr.ca': 'irb-cisr.gc.ca',
};

/** Query parameters that say how a reader came, never which page it is. */
export const TRACKING =
  /^(?:utm_\w+|pk_\w+|mtm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|twclid|yclid|igshid|mc_[ce]id|_ga|_gl|_hs\w+|hsctatracking|mkt_tok|oly_\w+|vero_\w+|cmp|cmpid|ito|ico|dicbo|xtor|smid|smtyp|srsltid|ref_src|referrer|spm)$/i;

/**
 * Query parameters of a session or of how a page is shown. In doubt a parameter is none of these: two records of
 * one work are mended by its text, two works in one record by nobody.
 */
export const IDLE = /^(?:session_?id|jsessionid|phpsessid|aspsessionid\w*|pls|print)$/i;
