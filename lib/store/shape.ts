import type {
  CaptureSummary,
  Case,
  Entry,
  Exhibit,
  Issue,
  Mutable,
  Passage,
  SearchMade,
  Source,
  UserRule,
} from '../model/index.ts';
import type { Codec, Sealed } from './codec.ts';
import type {
  CaptureRow,
  CaseRow,
  EntryRow,
  ExhibitRow,
  IssueRow,
  PassageRow,
  SearchRow,
  SettingsRow,
  SourceRow,
  UserRuleRow,
} from './rows.ts';
import type { Settings } from './views.ts';

/** Rows to what they are in the domain: what stands in the open and what stood in the body, put together. */

const times = ({ createdAt, updatedAt, deletedAt }: Mutable): Mutable =>
  deletedAt === undefined ? { createdAt, updatedAt } : { createdAt, updatedAt, deletedAt };

export async function openSource(codec: Codec, row: SourceRow): Promise<Source> {
  const body = await codec.open(row.body);
  const source: Source = { ...body, id: row.id, ...times(row) };
  if (row.seed) source.seed = true;
  if (row.imported) source.imported = true;
  return source;
}

export async function openCapture(codec: Codec, row: CaptureRow): Promise<CaptureSummary> {
  const { id, source, visit } = row;
  return { ...(await codec.open(row.body)), id, source, visit };
}

export async function openPassage(codec: Codec, row: PassageRow): Promise<Passage> {
  const { id, capture, source, at } = row;
  return { ...(await codec.open(row.body)), id, capture, source, clippedAt: at };
}

export async function openCase(codec: Codec, row: CaseRow): Promise<Case> {
  return { ...(await codec.open(row.body)), id: row.id, order: row.order, ...times(row) };
}

export async function openIssue(codec: Codec, row: IssueRow): Promise<Issue> {
  const { id, parent, order } = row;
  return { ...(await codec.open(row.body)), id, case: row.case, parent, order, ...times(row) };
}

export async function openEntry(codec: Codec, row: EntryRow): Promise<Entry> {
  const { id, passage, placements, order } = row;
  return { ...(await codec.open(row.body)), id, case: row.case, passage, placements, order, ...times(row) };
}

export async function openExhibit(codec: Codec, row: ExhibitRow): Promise<Exhibit> {
  return { ...(await codec.open(row.body)), id: row.id, case: row.case, order: row.order, ...times(row) };
}

export async function openSearch(codec: Codec, row: SearchRow): Promise<SearchMade> {
  return { ...(await codec.open(row.body)), id: row.id, case: row.case, ...times(row) };
}

export async function openUserRule(codec: Codec, row: UserRuleRow): Promise<UserRule> {
  return { ...(await codec.open(row.body)), id: row.id, ...times(row) };
}

export const DEFAULT_SETTINGS: Settings = {
  activeCase: null,
  locale: null,
  theme: 'system',
  welcomed: false,
  collector: '',
  stanceOnPages: false,
  ownStyle: null,
};

export async function openSettings(codec: Codec, row: SettingsRow | undefined): Promise<Settings> {
  if (!row || row.deletedAt) return DEFAULT_SETTINGS;
  return { ...DEFAULT_SETTINGS, ...(await codec.open(row.body)), activeCase: row.activeCase };
}

/** What is opened once for each version of a row, since most rows of a view are as they were the last time. */
export class Opened<Row extends { id: string; version: string; body: Sealed<unknown> }, T> {
  private readonly kept = new Map<string, { version: string; value: Promise<T> }>();
  private readonly open: (row: Row) => Promise<T>;

  constructor(open: (row: Row) => Promise<T>) {
    this.open = open;
  }

  of(row: Row, mark = row.version): Promise<T> {
    const kept = this.kept.get(row.id);
    if (kept?.version === mark) return kept.value;
    const value = this.open(row);
    this.kept.set(row.id, { version: mark, value });
    return value;
  }
}
