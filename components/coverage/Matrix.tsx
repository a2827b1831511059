import type { CheckId } from '../../lib/binder/checks/index.ts';
import type { CoverageRow, Gap } from '../../lib/binder/coverage.ts';
import type { Independence } from '../../lib/binder/independence/independence.ts';
import type { EntryId, IssueId } from '../../lib/model/index.ts';
import { checksWords } from '../../lib/words/checks.ts';
import { coverageWords } from '../../lib/words/coverage.ts';
import { partialDateText } from '../../lib/words/dates.ts';
import { publisherTypeWords } from '../../lib/words/publisher.ts';
import { independenceText } from '../checks/root-text.ts';
import { useLocale, useWords } from '../words.tsx';
import { gapsLeft, gapText } from './gaps.ts';
import { Recency, type Years } from './Recency.tsx';
import { StanceMarks } from './StanceMarks.tsx';

interface Props {
  rows: readonly CoverageRow[];
  /** On how much that is independent each issue rests. */
  rests: ReadonlyMap<IssueId, Independence>;
  /** How many findings of the checks are of each issue. */
  findings: ReadonlyMap<IssueId, number>;
  /** Of which checks the user said for an issue why they are no problem. */
  setAside: ReadonlyMap<IssueId, ReadonlySet<CheckId>>;
  /** Where an issue, or an entry under it, is looked at. */
  addressOf: (row: CoverageRow, entry?: EntryId) => string;
}

/** The case at a glance: a line for each issue, with its passages, its kinds of sources and their years. */
export function Matrix({ rows, rests, findings, setAside, addressOf }: Props) {
  const words = useWords(coverageWords);
  const years = yearsOf(rows);
  return (
    <div class="matrix">
      <div class="matrix-head small quiet" aria-hidden="true">
        <span>{words.issue}</span>
        <span>{words.passages}</span>
        <span>{words.sources}</span>
        <span>{words.origins}</span>
        <span class="axis-label">
          {words.published}
          {years && <span>{years.from === years.to ? years.from : `${years.from}–${years.to}`}</span>}
        </span>
      </div>
      <ul>
        {told(rows).map((row) => (
          <li
            key={row.issue.id}
            class={row.passages > 0 ? 'matrix-row' : 'matrix-row bare'}
            style={{ '--depth': row.depth }}
          >
            <IssueCell
              row={row}
              gaps={gapsLeft(row.gaps, setAside.get(row.issue.id) ?? NOTHING)}
              address={addressOf(row)}
              findings={findings.get(row.issue.id) ?? 0}
            />
            {row.passages > 0 && (
              <>
                <PassagesCell row={row} address={addressOf(row, firstToRead(row))} />
                <KindsCell row={row} addressOf={addressOf} />
                <OriginsCell rests={rests.get(row.issue.id)} address={`#view=checks&issue=${row.issue.id}`} />
                <DatesCell row={row} years={years} address={addressOf(row, row.dates.at(-1)?.entry)} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const NOTHING: ReadonlySet<CheckId> = new Set();

/** Of an issue with nothing below it, what stands below is not told one by one. */
function told(rows: readonly CoverageRow[]): CoverageRow[] {
  let bare: CoverageRow | null = null;
  return rows.filter((row) => {
    if (bare && row.depth > bare.depth) return false;
    bare = row.passages === 0 ? row : null;
    return true;
  });
}

/** What speaks against the case is what one would look at first. */
const firstToRead = ({ stances }: CoverageRow): EntryId | undefined =>
  (stances.find(({ stance }) => stance === 'adverse') ?? stances[0])?.entry;

function yearsOf(rows: readonly CoverageRow[]): Years | null {
  // Each row has its dates in order; a large case has more of them than a call may have arguments.
  const ends = rows.flatMap(({ dates }) =>
    [dates[0], dates.at(-1)].flatMap((one) => one?.published.year ?? []),
  );
  ends.sort((a, b) => a - b);
  const [from] = ends;
  const to = ends.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

interface IssueCellProps {
  row: CoverageRow;
  gaps: readonly Gap[];
  address: string;
  findings: number;
}

function IssueCell({ row, gaps: left, address, findings }: IssueCellProps) {
  const locale = useLocale();
  const checks = useWords(checksWords);
  const gaps = gapText(left, locale);
  return (
    <div class="issue-cell">
      <a href={address} title={row.issue.label[locale]}>
        {row.issue.label[locale]}
      </a>
      {row.issue.proposition && <p class="small">{row.issue.proposition}</p>}
      {gaps && <p class="small quiet gaps">{gaps}</p>}
      {findings > 0 && (
        <p class="small">
          <a href={`#view=checks&issue=${row.issue.id}`}>{checks.found(findings)}</a>
        </p>
      )}
    </div>
  );
}

function PassagesCell({ row, address }: { row: CoverageRow; address: string }) {
  const words = useWords(coverageWords);
  const counts = Map.groupBy(row.stances, ({ stance }) => stance);
  const told = Array.from(counts, ([stance, of]) => words[stance ?? 'unset'](of.length));
  return (
    <a class="cell" href={address}>
      <StanceMarks stances={row.stances} />
      <span>{words.passageCount(row.passages)}</span>
      <span class="small quiet">{told.join(', ')}</span>
    </a>
  );
}

function KindsCell({ row, addressOf }: { row: CoverageRow; addressOf: Props['addressOf'] }) {
  const words = useWords(coverageWords);
  const locale = useLocale();
  return (
    <div class="cell">
      <span>{words.sourceCount(row.sources)}</span>
      <ul class="kinds small">
        {row.types.map(({ type, sources, entry }) => (
          <li key={type ?? ''}>
            <a href={addressOf(row, entry)}>
              {words.ofKind(type ? publisherTypeWords[type][locale] : words.unknownKind, sources)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** On how much that is independent the issue rests, in words: a number alone would pass for a grade. */
function OriginsCell({ rests, address }: { rests: Independence | undefined; address: string }) {
  const locale = useLocale();
  const [count = '', ...more] = rests ? independenceText(rests, locale).split('; ') : [];
  return (
    <a class="cell origins" href={address}>
      <span>{count}</span>
      {more.length > 0 && <span class="small quiet">{more.join('; ')}</span>}
    </a>
  );
}

function DatesCell({ row, years, address }: { row: CoverageRow; years: Years | null; address: string }) {
  const words = useWords(coverageWords);
  const locale = useLocale();
  const newest = row.newest && words.newest(partialDateText(row.newest, locale));
  const undated = row.undated > 0 ? words.undated(row.undated) : null;
  return (
    <a class="cell" href={address}>
      {years && row.dates.length > 0 && <Recency dates={row.dates} years={years} />}
      <span class="small">{newest ?? words.noDate}</span>
      {newest && undated && <span class="small quiet">{undated}</span>}
    </a>
  );
}
