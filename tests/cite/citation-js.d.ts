/** The part of Citation.js that the tests read our files back with; the package brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain(text: string, options: { generateGraph: boolean }): Record<string, unknown>[] };
    output: { format(name: string, items: readonly object[]): string };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
