/** The part of the JSON-LD processor that the tests read our files back with; the package brings no types. */
declare module 'jsonld' {
  interface Options {
    documentLoader(address: string): Promise<{ contextUrl: null; document: object; documentUrl: string }>;
    safe?: boolean;
    format?: string;
  }
  const processor: {
    expand(document: object, options: Options): Promise<Record<string, unknown>[]>;
    canonize(document: object, options: Options): Promise<string>;
  };
  export = processor;
}
