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

export const SEARCH_KINDS = ['passage', 'source', 'note', 'issue', 'seed-text', 'page-text'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found, and the way to it. */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  /** What it is called in a list: a source's title, a heading. Weighs more than the text. */
  title: string;
  text: string;
  /** BCP 47; absent where it is not known: the words are found as they are written. */
  language?: string;
  sourceId?: SourceId;
  captureId?: CaptureId;
  passageId?: PassageId;
  entryId?: EntryId;
  issueId?: IssueId;
  /** Of issues and notes: the case they stand in. */
  caseId?: CaseId;
  /** Where `text` stands in its capture's text. */
  span?: Span;
}

/** A source by its title, authors, publisher, number and addresses. */
export function sourceDocument({ id, metadata, addresses }: Source): SearchDocument {
  const { title, subtitle, authors, publisher, siteName, number, container, language } = metadata;
  const names = authors?.value.map(({ name }) => name) ?? [];
  const rest = [subtitle, publisher, siteName, number, container].map((field) => field?.value);
  const text = [...names, ...rest, ...addresses].filter((part) => part !== undefined && part !== '');
  return {
    id: `source:${id}`,
    kind: 'source',
    title: title?.value ?? '',
    text: text.join('\n'),
    sourceId: id,
    ...(language ? { language: language.value } : {}),
  };
}

/**
 * A passage by its own words; the sections it stands in are its title.
 * @param source which it stands under now: joining and parting sources moves it
 */
export function passageDocument(
  passage: Passage,
  source: SourceId = passage.source,
  language?: string,
): SearchDocument {
  return {
    id: `passage:${passage.id}`,
    kind: 'passage',
    title: passage.selectors.section.map(({ title }) => title).join(' › '),
    text: passage.selectors.quote.exact,
    sourceId: source,
    captureId: passage.capture,
    passageId: passage.id,
    span: passage.span,
    ...(language ? { language } : {}),
  };
}

/** What the user wrote beside a passage; `null` when nothing was. */
export function noteDocument(entry: Entry): SearchDocument | null {
  const said = [entry.note, entry.parenthetical, entry.transcript ?? '', entry.translation?.text ?? ''];
  const text = said.filter((part) => part.trim() !== '').join('\n');
  const tags = (entry.tags ?? []).join(', ');
  if (text === '' && tags === '') return null;
  const { id, passage, case: caseId } = entry;
  return { id: `note:${id}`, kind: 'note', title: tags, text, entryId: id, passageId: passage, caseId };
}

/** An issue by its name in every language, its gloss, its proposition and its words for searching. */
export function issueDocument(issue: Issue): SearchDocument {
  const names = [...new Set(Object.values(issue.label))];
  const more = [
    issue.proposition ?? '',
    ...new Set(Object.values(issue.gloss ?? {})),
    ...(issue.searchWords ?? []),
  ];
  return {
    id: `issue:${issue.id}`,
    kind: 'issue',
    title: names.join(' · '),
    text: more.filter((part) => part !== '').join('\n'),
    issueId: issue.id,
    caseId: issue.case,
  };
}

/** A capture's text, one document for each block that is no furniture, so that a hit leads to its place. */
export function textDocuments(
  kind: 'seed-text' | 'page-text',
  {
    sourceId,
    captureId,
    language,
  }: { sourceId: SourceId; captureId: CaptureId; language?: string | undefined },
  captured: CapturedText,
): SearchDocument[] {
  let heading = '';
  const whole = { kind, sourceId, captureId, ...(language ? { language } : {}) };
  return captured.blocks.flatMap(({ kind: block, start, end, furniture }, index): SearchDocument[] => {
    const text = captured.text.slice(start, end);
    if (furniture !== undefined || text.trim() === '') return [];
    if (block === 'heading') heading = text;
    return [{ ...whole, id: `text:${captureId}:${index}`, title: heading, text, span: { start, end } }];
  });
}
