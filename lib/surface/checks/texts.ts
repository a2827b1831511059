import {
  type Beside,
  besideOf,
  paragraphsOf,
  type Reading,
  type Readings,
  readRest,
} from '../../binder/checks/index.ts';
import type { BinderItem, BinderView } from '../../binder/index.ts';
import type { CapturedText, CaptureId, EntryId, Issue, IssueId, SourceId, Span } from '../../model/index.ts';
import { rest, slice } from './slices.ts';
import { type Matter, matterKey, matterOf, Reader, speaksTo } from './speaks.ts';

/** How far the reading of a case's texts has come. */
export interface ReadingProgress {
  done: number;
  all: number;
  /** Texts that are not read, since there are too many. */
  left: number;
}

/** More texts, or more letters, are not read: a case of ten thousand passages may rest on a library. */
const MOST_TEXTS = 300;
const MOST_LETTERS = 30_000_000;

/** What was read in one text: where its paragraphs stand, and which of them speak to which matter. */
interface KnownText {
  spans: Span[];
  speaking: Map<string, ReadonlySet<number>>;
}

/** Reads a capture's text; null where it is gone. */
export type ReadText = (id: CaptureId) => Promise<CapturedText | null>;

/** The texts of a case, each read once for each matter. What was read is kept by the text's hash, without its words. */
export class CaseTexts {
  private readonly texts = new Map<string, KnownText>();
  private readonly besides = new Map<string, Beside[]>();
  private readonly read: ReadText;

  constructor(read: ReadText) {
    this.read = read;
  }

  /**
   * Reads what is not known yet, in slices, and tells how far it is.
   * @returns null where it went stale on the way; what was read until then is kept
   */
  async readings(
    view: BinderView,
    isStale: () => boolean,
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<Readings | null> {
    const wanted = wantedIn(view);
    const all = Math.min(wanted.length, MOST_TEXTS);
    const rests = new Map<IssueId, Map<SourceId, Reading>>();
    const beside = new Map<EntryId, Beside[]>();
    let letters = 0;
    let done = 0;
    for (const one of wanted.slice(0, MOST_TEXTS)) {
      if (letters > MOST_LETTERS) break;
      const read = await this.one(one, isStale);
      if (isStale()) return null;
      this.tell(one, rests, beside);
      done++;
      letters += read;
      // What was known already takes no time that would be worth telling.
      if (read > 0) onProgress({ done, all, left: wanted.length - all });
    }
    onProgress({ done: all, all, left: wanted.length - done });
    return { rest: rests, beside };
  }

  /** Reads one text, as far as something of it is not known. Resolves to its length, 0 where nothing was read. */
  private async one(wanted: Wanted, isStale: () => boolean): Promise<number> {
    const known = this.texts.get(wanted.hash);
    const open = wanted.matters.filter(({ key }) => !known?.speaking.has(key));
    const passages = wanted.own.filter((item) => !this.besides.has(besideKey(item)));
    if (known && open.length === 0 && passages.length === 0) return 0;
    const text = await this.read(wanted.capture);
    if (!text || isStale()) return 0;
    for (const item of passages)
      this.besides.set(besideKey(item), besideOf(text, item.passage.span, wanted.language));
    await this.paragraphs(wanted, text, open, isStale);
    return text.text.length;
  }

  private async paragraphs(
    { hash, language }: Wanted,
    text: CapturedText,
    open: readonly WantedMatter[],
    isStale: () => boolean,
  ): Promise<void> {
    const paragraphs = paragraphsOf(text);
    const reader = new Reader(language);
    const speaking = open.map(() => new Set<number>());
    const stretch = slice();
    for (const [at, { words }] of paragraphs.entries()) {
      const found = reader.formsIn(words);
      for (const [index, { matter }] of open.entries()) if (speaksTo(found, matter)) speaking[index]?.add(at);
      if (!stretch.isOver()) continue;
      await rest();
      if (isStale()) return;
      stretch.begin();
    }
    const known = this.texts.get(hash) ?? { spans: paragraphs.map(({ span }) => span), speaking: new Map() };
    for (const [index, { key }] of open.entries()) known.speaking.set(key, speaking[index] ?? new Set());
    this.texts.set(hash, known);
  }

  private tell(
    { hash, source, own, matters, spans }: Wanted,
    rests: Map<IssueId, Map<SourceId, Reading>>,
    beside: Map<EntryId, Beside[]>,
  ): void {
    const known = this.texts.get(hash);
    const paragraphs = known?.spans.map((span) => ({ span, words: '' })) ?? [];
    for (const { issue, key } of matters) {
      const speaking = known?.speaking.get(key);
      if (!speaking) continue;
      const of = rests.get(issue) ?? new Map<SourceId, Reading>();
      rests.set(
        issue,
        of.set(
          source,
          readRest(paragraphs, spans, (_, at) => speaking.has(at)),
        ),
      );
    }
    for (const item of own) {
      const found = this.besides.get(besideKey(item));
      if (found && found.length > 0) beside.set(item.entry.id, found);
    }
  }
}

const besideKey = ({ passage }: BinderItem): string => passage.id;

interface WantedMatter {
  issue: IssueId;
  key: string;
  matter: Matter;
}

/** One text that is to be read, and for what. */
interface Wanted {
  capture: CaptureId;
  hash: string;
  source: SourceId;
  language: string | undefined;
  /** The items of this very text. */
  own: BinderItem[];
  /** The places of all passages of the source that stand in this text. */
  spans: Span[];
  /** Of the issues that a passage of the source is filed under; of a source only its most used text is read for them. */
  matters: WantedMatter[];
}

/** The texts of a case, those with the most passages first. */
function wantedIn({ items, issues }: BinderView): Wanted[] {
  const known = new Map(issues.map((issue) => [issue.id, issue]));
  const matters = new Map<IssueId, WantedMatter>();
  const matter = (issue: Issue): WantedMatter => {
    const made = matters.get(issue.id) ?? matterFor(issue);
    matters.set(issue.id, made);
    return made;
  };
  const readable = items.filter(({ capture }) => capture.circumstances.mode !== 'imported');
  return Array.from(Map.groupBy(readable, ({ source }) => source.id))
    .flatMap(([source, of]) => {
      const texts = [...Map.groupBy(of, ({ capture }) => capture.textHash).values()];
      texts.sort((a, b) => b.length - a.length);
      const under = new Set(of.flatMap(({ entry }) => entry.placements.map(({ issue }) => issue)));
      const asked = [...under].flatMap((id) => known.get(id) ?? []).map(matter);
      return texts.map((own, at): Wanted => {
        const first = own[0] as BinderItem;
        return {
          capture: first.capture.id,
          hash: first.capture.textHash,
          source,
          language: first.source.metadata.language?.value,
          own,
          spans: own.map(({ passage }) => passage.span),
          matters: at === 0 ? asked : [],
        };
      });
    })
    .sort((a, b) => b.own.length - a.own.length);
}

function matterFor(issue: Issue): WantedMatter {
  const matter = matterOf(issue);
  return { issue: issue.id, key: matterKey(matter), matter };
}
