declare module 'linebreak' {
  /** Unicode's line breaking algorithm (UAX #14). */
  // biome-ignore lint/style/noDefaultExport: the package has no other export
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end; `required` after a line feed. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
