/** What is used of citeproc-js (citeproc-js.readthedocs.io, "Running the Processor"). */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): object;
  }
  interface CitationItem {
    id: string;
    locator?: string;
    label?: string;
    suffix?: string;
    /** 0: first; 1: cited before. */
    position?: 0 | 1;
  }
  type Format = Record<string, string | boolean | ((...of: never[]) => string)>;
  class Engine {
    constructor(sys: Sys, style: string, locale: string, forceLocale: boolean);
    opt: { xclass: string };
    setOutputFormat(format: string): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(items: readonly CitationItem[]): string;
    makeBibliography(): [unknown, string[]] | false;
  }
  const CSL: {
    Engine: typeof Engine;
    Output: { Formats: Record<string, Format> };
  };
  // biome-ignore lint/style/noDefaultExport: it is a CommonJS module
  export default CSL;
}
