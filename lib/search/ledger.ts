import type {
  CaptureId,
  CaseId,
  EntryId,
  Issue,
  IssueId,
  LocalText,
  PassageId,
  PublisherType,
  SourceId,
} from '../model/index.ts';
import type { SearchDocument } from './documents.ts';
import { foldText, holds, type Query, type QueryField } from './query.ts';

/** What is known of a source beside its words. */
export interface SourceFacts {
  id: SourceId;
  title: string;
  /** Every name of who stands behind it. */
  publisher: string;
  year: number | null;
  type: PublisherType | null;
  seed: boolean;
}

/** Where a passage is used. */
export interface UseFacts {
  id: EntryId;
  passage: PassageId;
  caseId: CaseId;
  issues: readonly IssueId[];
  note: string;
  tags: readonly string[];
}

export type IssueFacts = Pick<Issue, 'id' | 'case' | 'parent' | 'label' | 'gloss'>;

/**
 * What ties documents together: whose source a passage is of, in which cases and under which issues it is used. It is
 * looked up when something is asked, so that a corrected title or a moved entry indexes nothing anew.
 */
export class Ledger {
  private sources = new Map<SourceId, SourceFacts & { folded: Record<'title' | 'publisher', string> }>();
  private issues = new Map<IssueId, IssueFacts>();
  private readonly uses = new Map<EntryId, UseFacts>();
  private readonly byPassage = new Map<PassageId, UseFacts[]>();
  private readonly byCase = new Map<CaseId, Map<EntryId, UseFacts>>();

  keepSources(sources: readonly SourceFacts[]): void {
    const fold = ({ title, publisher }: SourceFacts) => ({
      title: foldText(title),
      publisher: foldText(publisher),
    });
    this.sources = new Map(sources.map((source) => [source.id, { ...source, folded: fold(source) }]));
  }

  keepIssues(issues: readonly IssueFacts[]): void {
    this.issues = new Map(issues.map((issue) => [issue.id, issue]));
  }

  putUse(use: UseFacts): void {
    this.removeUse(use.id);
    this.uses.set(use.id, use);
    this.byPassage.set(use.passage, [...(this.byPassage.get(use.passage) ?? []), use]);
    const uses = this.byCase.get(use.caseId) ?? new Map<EntryId, UseFacts>();
    this.byCase.set(use.caseId, uses.set(use.id, use));
  }

  removeUse(id: EntryId): void {
    const use = this.uses.get(id);
    if (!use) return;
    this.uses.delete(id);
    this.byCase.get(use.caseId)?.delete(id);
    const rest = this.usesOf(use.passage).filter((other) => other.id !== id);
    if (rest.length > 0) this.byPassage.set(use.passage, rest);
    else this.byPassage.delete(use.passage);
  }

  source(id: SourceId | undefined): SourceFacts | undefined {
    return id === undefined ? undefined : this.sources.get(id);
  }

  usesOf(passage: PassageId): readonly UseFacts[] {
    return this.byPassage.get(passage) ?? [];
  }

  usesIn(caseId: CaseId): Iterable<UseFacts> {
    return this.byCase.get(caseId)?.values() ?? [];
  }

  issue(id: IssueId): IssueFacts | undefined {
    return this.issues.get(id);
  }

  /** Names of an issue and of those above it, the highest first. */
  pathOf(id: IssueId): LocalText[] {
    const names: LocalText[] = [];
    let issue = this.issues.get(id);
    // Damaged data may hold a circle.
    while (issue && names.length < this.issues.size) {
      names.unshift(issue.label);
      issue = issue.parent === null ? undefined : this.issues.get(issue.parent);
    }
    return names;
  }

  /** Tells whether a document meets a field of a question, such as `publisher:amnesty`. */
  fieldTest(asked: Query['fields'][number]): (document: SearchDocument, source?: SourceId) => boolean {
    if (asked.field === 'title' || asked.field === 'publisher') return this.sourceTest(asked.field, asked);
    if (asked.field === 'issue') return this.issueTest(asked);
    const said = asked.field === 'note' ? (use: UseFacts) => use.note : (use: UseFacts) => use.tags.join(' ');
    return ({ passageId }) =>
      passageId !== undefined && this.usesOf(passageId).some((use) => holds(foldText(said(use)), asked));
  }

  private sourceTest(field: 'title' | 'publisher', asked: Asked): ReturnType<Ledger['fieldTest']> {
    const wanted = [...this.sources.values()].filter(({ folded }) => holds(folded[field], asked));
    const ids = new Set(wanted.map(({ id }) => id));
    return (_, source) => source !== undefined && ids.has(source);
  }

  /**
   * The issues of that very name with all below them, as an issue itself counts; where none is called so, those that
   * have the words in their name or above it.
   */
  private issuesMeant(asked: Asked): ReadonlySet<IssueId> {
    const all = [...this.issues.values()];
    const name = asked.words.join(' ');
    const isCalledSo = (label: LocalText) => Object.values(label).some((text) => foldText(text) === name);
    const called = new Set(all.filter(({ label }) => isCalledSo(label)).map(({ label }) => label));
    const isBelow = (id: IssueId) => this.pathOf(id).some((label) => called.has(label));
    const pathHolds = (id: IssueId) =>
      holds(foldText(this.pathOf(id).flatMap(Object.values).join(' ')), asked);
    return new Set(all.map(({ id }) => id).filter(called.size > 0 ? isBelow : pathHolds));
  }

  private issueTest(asked: Asked): ReturnType<Ledger['fieldTest']> {
    const ids = this.issuesMeant(asked);
    return ({ issueId, passageId }) => {
      if (issueId !== undefined) return ids.has(issueId);
      if (passageId === undefined) return false;
      return this.usesOf(passageId).some(({ issues }) => issues.some((id) => ids.has(id)));
    };
  }
}

type Asked = { field: QueryField; words: string[]; together: boolean };

/** The captures and sources that a case's passages are of. */
export interface CaseReach {
  captures: ReadonlySet<CaptureId>;
  sources: ReadonlySet<SourceId>;
}
