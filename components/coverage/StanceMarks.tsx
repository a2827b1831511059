import type { CoverageRow } from '../../lib/binder/coverage.ts';
import type { Stance } from '../../lib/model/index.ts';

/** More would run out of the cell; the count beside them says all. */
const MOST = 24;
const SIZE = 10;

const ORDER: readonly (Stance | null)[] = ['supports', 'mixed', 'adverse', 'background', null];

/** One mark for each passage, told apart by its form as well as by its colour. */
export function StanceMarks({ stances }: Pick<CoverageRow, 'stances'>) {
  const sorted = ORDER.flatMap((stance) => stances.filter((one) => one.stance === stance)).slice(0, MOST);
  return (
    <svg
      class="stance-marks"
      width={sorted.length * (SIZE + 2)}
      height={SIZE}
      viewBox={`0 0 ${sorted.length * (SIZE + 2)} ${SIZE}`}
      aria-hidden="true"
    >
      {sorted.map(({ entry, stance }, at) => (
        <g key={entry} transform={`translate(${at * (SIZE + 2)} 0)`} class={stance ?? 'unset'}>
          <Mark stance={stance} />
        </g>
      ))}
    </svg>
  );
}

/** The mark of one stance, the size of the words it stands beside. */
export function StanceMark({ stance }: { stance: Stance | null }) {
  return (
    <svg class="stance-marks" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <g class={stance ?? 'unset'}>
        <Mark stance={stance} />
      </g>
    </svg>
  );
}

function Mark({ stance }: { stance: Stance | null }) {
  if (stance === 'adverse') return <rect x="1" y="1" width="8" height="8" class="solid" />;
  if (stance === 'supports') return <circle cx="5" cy="5" r="4.5" class="solid" />;
  if (stance === null) return <circle cx="5" cy="5" r="2" class="solid" />;
  return (
    <>
      <circle cx="5" cy="5" r="4" class="ring" />
      {stance === 'mixed' && <path d="M5 1 A4 4 0 0 1 5 9 Z" class="solid" />}
    </>
  );
}
