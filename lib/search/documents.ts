import type {
  CapturedText,
  CaptureId,
  CaseId,
  Entry,
  EntryId,
  Issue,
  IssueId,
  Passage,
  PassageId,
  Source,
  SourceId,
  Span,
} from '../model/index.ts';

import { unbroken } from '../model/index.ts';

export type SearchKind = 'source' | 'passage' | 'note' | 'issue' | 'seed-text';

/** One thing that can be found, and the way to it. */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  /** What it is called in a list: a source's title, a heading. Weighs more than the text. */
  title: string;
  text: string;
  sourceId?: SourceId;
  captureId?: CaptureId;
  passageId?: PassageId;
  entryId?: EntryId;
  issueId?: IssueId;
  /** The cases it stands in; absent for what belongs to no case. */
  caseIds?: CaseId[];
  /** Where `text` stands in its capture's text. */
  span?: Span;
}

/** A source by its title, authors, publisher, number and addresses. */
export function sourceDocument({ id, metadata, addresses }: Source): SearchDocument {
  const { title, subtitle, authors, publisher, siteName, number, container } = metadata;
  const names = authors?.value.map(({ name }) => name) ?? [];
  const rest = [subtitle, publisher, siteName, number, container].map((field) => field?.value);
  const text = [...names, ...rest, ...addresses].filter((part) => part !== undefined && part !== '');
  return {
    id: `source:${id}`,
    kind: 'source',
    title: title?.value ?? '',
    text: text.join('\n'),
    sourceId: id,
  };
}

/** A passage by its own words; the sections it stands in are its title. */
export function passageDocument(passage: Passage, caseIds: readonly CaseId[]): SearchDocument {
  return {
    id: `passage:${passage.id}`,
    kind: 'passage',
    title: passage.selectors.section.map(({ title }) => title).join(' › '),
    text: unbroken(passage.selectors.quote.exact),
    sourceId: passage.source,
    captureId: passage.capture,
    passageId: passage.id,
    caseIds: [...caseIds],
    span: passage.span,
  };
}

/** What the user wrote beside a passage; `null` when nothing was. */
export function noteDocument(entry: Entry): SearchDocument | null {
  const said = [entry.note, entry.parenthetical, entry.transcript ?? ''];
  const text = said.filter((part) => part.trim() !== '').join('\n');
  if (text === '') return null;
  const { id, passage, case: caseId } = entry;
  return {
    id: `note:${id}`,
    kind: 'note',
    title: '',
    text,
    entryId: id,
    passageId: passage,
    caseIds: [caseId],
  };
}

/** An issue by its name in every language, its gloss and its words for searching. */
export function issueDocument(issue: Issue): SearchDocument {
  const names = [...new Set(Object.values(issue.label))];
  const more = [...new Set(Object.values(issue.gloss ?? {})), ...(issue.searchWords ?? [])];
  return {
    id: `issue:${issue.id}`,
    kind: 'issue',
    title: names.join(' · '),
    text: more.join('\n'),
    issueId: issue.id,
    caseIds: [issue.case],
  };
}

/** A capture's text, one document for each block that is no furniture, so that a hit leads to its place. */
export function textDocuments(
  sourceId: SourceId,
  captureId: CaptureId,
  captured: CapturedText,
): SearchDocument[] {
  let heading = '';
  return captured.blocks.flatMap(({ kind, start, end, furniture }, index): SearchDocument[] => {
    const text = captured.text.slice(start, end);
    if (furniture !== undefined || text.trim() === '') return [];
    if (kind === 'heading') heading = text;
    const id = `text:${captureId}:${index}`;
    return [{ id, kind: 'seed-text', title: heading, text, sourceId, captureId, span: { start, end } }];
  });
}
