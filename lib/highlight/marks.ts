import { diffWords, paced } from '../anchor/index.ts';
import { isHost } from '../capture/ours.ts';
import { LONGEST_SEEN, type PassageId, type PassageState, type Seen } from '../model/index.ts';
import { readDomWithRests } from '../text/from-dom.ts';
import { liveLayout } from '../text/layout.ts';
import { type Card, Overlay } from './overlay.ts';
import { type Marked, paint, unpaint } from './paint.ts';
import { placesIn } from './places.ts';
import { rangesOf } from './ranges.ts';
import type { Names, Showing, ShownPassage } from './showing.ts';
import { type Look, Watch } from './watch.ts';

/** What the marks of a page tell, and ask for. */
export interface Ears {
  /** The page was quiet for a while, and this is how its own passages stand. */
  seen(passages: Seen[]): void;
  /** The user wants to see the passage in the library. */
  open(passage: PassageId): void;
  /** The page was looked at: a document that was written anew has lost those who listened to it. */
  looked(): void;
  /** The document goes by another address now: other passages may stand here. */
  elsewhere(): void;
}

interface Mark extends Marked {
  passage: ShownPassage;
  state: PassageState;
  /** The words in its ranges when it was painted. */
  painted: string;
  /** What stands there as text, or nearest to it where it is gone. */
  words: string;
}

/** Milliseconds of quiet after which how a page stands is worth keeping: many render late. */
const SETTLED = 2_500;

/**
 * The passages of one document, shown where they stand, and again where they come to stand when the page changes.
 * No node of the page is touched.
 */
export class Marks {
  readonly names: Names;
  private readonly document: Document;
  private readonly ears: Ears;
  private readonly overlay: Overlay;
  private readonly watch: Watch;
  private showing: Showing | null = null;
  private marks: Mark[] = [];
  private read = false;
  private told = '';
  private address = '';
  private timer: ReturnType<typeof setTimeout> | null = null;
  private ended = false;

  constructor(document: Document, names: Names, ears: Ears) {
    this.document = document;
    this.names = names;
    this.ears = ears;
    this.overlay = new Overlay(document, (id) => this.goTo(id));
    this.watch = new Watch(document, () => this.look(), isHost);
  }

  /** Shows these passages in place of those that were shown. */
  show(showing: Showing): Promise<void> {
    this.showing = { ...showing, passages: showing.passages.filter((each) => this.isHere(each)) };
    this.read = false;
    this.told = '';
    this.address = bare(this.document.URL);
    return this.watch.now();
  }

  /** Brings a passage into sight. @returns false where it does not stand here */
  goTo(id: PassageId): boolean {
    const range = this.marks.find(({ passage }) => passage.id === id)?.ranges[0];
    const around = range?.startContainer.parentElement;
    if (!range || !around) return false;
    around.scrollIntoView({ block: 'center' });
    const view = this.document.defaultView;
    const { top } = range.getBoundingClientRect();
    // The paragraph may be taller than the window.
    if (view && (top < 0 || top > view.innerHeight)) view.scrollBy(0, top - view.innerHeight / 3);
    return true;
  }

  /** The passage at a place of the window. */
  at(x: number, y: number): Mark | null {
    return this.marks.find(({ ranges }) => ranges.some((range) => covers(range, x, y))) ?? null;
  }

  /** Says over a passage what it is; takes it away where there is none. */
  point(mark: Mark | null, x: number, y: number): void {
    if (mark && this.showing) this.overlay.showCard({ ...this.cardOf(mark, this.showing), x, y });
    else this.overlay.hideCard();
  }

  open(mark: Mark): void {
    this.ears.open(mark.passage.id);
  }

  end(): void {
    this.ended = true;
    this.watch.end();
    if (this.timer !== null) clearTimeout(this.timer);
    unpaint(this.names);
    this.overlay.remove();
  }

  /** In a frame stand what was clipped in that frame, in the page itself all the rest. */
  private isHere({ frame }: ShownPassage): boolean {
    const { defaultView: view, URL: address } = this.document;
    return view === view?.top ? frame === undefined : frame !== undefined && bare(frame) === bare(address);
  }

  private async look(): Promise<Look> {
    const { showing } = this;
    if (!showing) return 'same';
    this.ears.looked();
    if (bare(this.document.URL) !== this.address) {
      this.address = bare(this.document.URL);
      this.ears.elsewhere();
    }
    this.settle();
    if (this.read && this.stillStand()) {
      // A page can take ranges out of our highlights, or put its own in.
      paint(this.names, this.marks);
      this.drawStrip(showing);
      return 'same';
    }
    const layout = liveLayout(this.document.defaultView as Window);
    const isOver = () => this.ended || this.showing !== showing;
    const dom = await paced(readDomWithRests(this.document, layout), isOver);
    if (!dom) return 'other';
    const wanted = showing.passages.map(({ selectors }) => selectors);
    const places = await paced(placesIn(dom.captured, wanted), isOver);
    if (!places) return 'other';
    for (const tree of dom.trees) this.watch.observe(tree);
    const before = this.states();
    this.marks = places.map(({ state, span, words }, index): Mark => {
      const passage = showing.passages[index] as ShownPassage;
      const ranges = span ? rangesOf(dom, span) : [];
      const altered = state === 'changed';
      return { passage, state, look: passage.look, altered, ranges, painted: wordsIn(ranges), words };
    });
    this.read = true;
    paint(this.names, this.marks);
    this.drawStrip(showing);
    return this.states() === before ? 'same' : 'other';
  }

  private drawStrip(showing: Showing): void {
    const { scrollHeight } = this.document.documentElement;
    const above = this.document.defaultView?.scrollY ?? 0;
    const standing = this.marks.filter(({ ranges }) => ranges.length > 0);
    const ticks = standing.map((mark) => ({
      id: mark.passage.id,
      look: mark.look,
      altered: mark.altered,
      at: ((mark.ranges[0]?.getBoundingClientRect().top ?? 0) + above) / Math.max(1, scrollHeight),
      label: this.cardOf(mark, showing).lines.slice(0, 2).join(' · '),
    }));
    this.overlay.showTicks(ticks, showing.voice);
  }

  private cardOf(
    { passage, state, altered, words: now }: Mark,
    { voice }: Showing,
  ): Pick<Card, 'lines' | 'changes'> {
    const { words, locale } = voice;
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(passage.clippedAt));
    const said = state === 'gone' ? '' : words[state];
    const lines = [said, words.clipped.replace('{day}', day), words.open];
    return altered ? { lines, changes: diffWords(passage.selectors.quote.exact, now) } : { lines };
  }

  /** Whether every passage stands where it was painted; one that did not may have come since. */
  private stillStand(): boolean {
    return this.marks.every(
      ({ ranges, painted, state }) =>
        state !== 'gone' && ranges.every(isConnected) && wordsIn(ranges) === painted,
    );
  }

  private states(): string {
    return this.marks.map(({ state, painted }) => `${state} ${painted}`).join('\n');
  }

  private settle(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), SETTLED);
  }

  private tell(): void {
    this.timer = null;
    if (!this.read || this.document.readyState === 'loading') return;
    const own = this.marks.filter(({ passage }) => passage.own);
    const seen = own.map(({ passage, state, words }): Seen => {
      const now = { passage: passage.id, state };
      const tells = (state === 'changed' || state === 'gone') && words && words.length <= LONGEST_SEEN;
      return tells ? { ...now, words } : now;
    });
    const told = JSON.stringify(seen);
    if (seen.length === 0 || told === this.told) return;
    this.told = told;
    this.ears.seen(seen);
  }
}

const bare = (address: string): string => address.replace(/#.*$/s, '');
const wordsIn = (ranges: readonly Range[]): string => ranges.map(String).join('');
const isConnected = (range: Range): boolean =>
  !range.collapsed && range.startContainer.isConnected && range.endContainer.isConnected;

function covers(range: Range, x: number, y: number): boolean {
  const inside = ({ left, right, top, bottom }: DOMRect) =>
    x >= left && x <= right && y >= top && y <= bottom;
  return inside(range.getBoundingClientRect()) && [...range.getClientRects()].some(inside);
}
