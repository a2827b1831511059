/** Milliseconds: how long a page must be quiet, and how long is waited at most between two looks. */
const QUIET = 300;
const SOONEST = 1_000;
const LATEST = 30_000;
/** Shadow trees that are watched; a page with more is looked at when the rest of it changes. */
const MOST_TREES = 300;

/** What a look at the page came to. */
export type Look = 'same' | 'other';

/**
 * Looks again whenever a page has changed: pages render late, put other content under the same address, take text out
 * and put it back. Bounded: a page that changes for ever is looked at ever more seldom while nothing comes of it, one
 * that nobody sees not at all.
 */
export class Watch {
  private readonly document: Document;
  private readonly look: () => Promise<Look>;
  private readonly isOurs: (node: Node) => boolean;
  private readonly observer: MutationObserver;
  private readonly trees = new Set<WeakRef<Node>>();
  private pause = SOONEST;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private looking = false;
  private changed = false;
  private ended = false;

  /** @param isOurs nodes that the extension itself put there: no change of the page */
  constructor(document: Document, look: () => Promise<Look>, isOurs: (node: Node) => boolean) {
    this.document = document;
    this.look = look;
    this.isOurs = isOurs;
    this.observer = new MutationObserver((records) => {
      if (records.some((record) => this.isChange(record))) this.later();
    });
    this.observe(document);
    document.addEventListener('visibilitychange', this.onSeen);
  }

  /** Looks now, without waiting for a change. */
  async now(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.ended) return;
    if (this.looking || this.document.visibilityState === 'hidden') {
      this.changed = true;
      return;
    }
    this.looking = true;
    this.changed = false;
    try {
      const came = await this.look();
      this.pause = came === 'same' ? Math.min(this.pause * 2, LATEST) : SOONEST;
    } finally {
      this.looking = false;
      this.lookedAt = performance.now();
      if (this.changed) this.later();
    }
  }

  /** Watches a shadow tree too: an observer of the document does not see into it. */
  observe(tree: Node): void {
    if (this.trees.size >= MOST_TREES) this.forgetGone();
    if (this.trees.size >= MOST_TREES || this.knows(tree)) return;
    this.trees.add(new WeakRef(tree));
    this.observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['hidden', 'open'],
    });
  }

  end(): void {
    this.ended = true;
    this.observer.disconnect();
    this.document.removeEventListener('visibilitychange', this.onSeen);
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private readonly onSeen = (): void => {
    if (this.changed) this.later();
  };

  private later(): void {
    this.changed = true;
    if (this.timer !== null || this.looking || this.ended) return;
    const rest = this.lookedAt + this.pause - performance.now();
    this.timer = setTimeout(() => void this.now(), Math.max(QUIET, rest));
  }

  private isChange({ addedNodes, removedNodes, type }: MutationRecord): boolean {
    if (type !== 'childList') return true;
    return [...addedNodes, ...removedNodes].some((node) => !this.isOurs(node));
  }

  private knows(tree: Node): boolean {
    for (const known of this.trees) if (known.deref() === tree) return true;
    return false;
  }

  private forgetGone(): void {
    for (const tree of this.trees) if (!tree.deref()?.isConnected) this.trees.delete(tree);
  }
}
