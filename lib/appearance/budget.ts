/** How much of a page's appearance is kept: bytes of files and characters of style sheets, and milliseconds to read it in. */
export const LARGEST = 20_000_000;
const LONGEST = 8_000;
/** One file may not take all of it. */
const LARGEST_FILE = 6_000_000;
/** A page is never kept waiting longer than this at a time. */
const STRETCH = 12;

/** What may still be spent. */
export class Budget {
  private left: number;
  private readonly end: number;
  private rested: number;

  constructor(bytes = LARGEST, milliseconds = LONGEST) {
    this.left = bytes;
    this.rested = performance.now();
    this.end = this.rested + milliseconds;
  }

  /** Whether bytes may be kept; if so they are spent. */
  spend(bytes: number): boolean {
    if (bytes > LARGEST_FILE || bytes > this.left) return false;
    this.left -= bytes;
    return true;
  }

  isOver = (): boolean => this.left <= 0 || performance.now() > this.end;

  /** Lets the page go on, if it was kept waiting for a while. */
  async rest(): Promise<void> {
    if (performance.now() - this.rested < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.rested = performance.now();
  }
}
