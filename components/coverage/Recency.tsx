import type { CoverageRow } from '../../lib/binder/coverage.ts';
import type { PartialDate } from '../../lib/model/index.ts';

/** The years that all rows of a matrix share. */
export interface Years {
  from: number;
  to: number;
}

const WIDTH = 120;
const HEIGHT = 14;

/** A tick for each source at its day of publication, on an axis that all rows share. */
export function Recency({ dates, years }: Pick<CoverageRow, 'dates'> & { years: Years }) {
  const at = (date: PartialDate) => {
    const { year, month = 7, day = 15 } = date;
    const place = (year + (month - 1) / 12 + day / 372 - years.from) / (years.to + 1 - years.from);
    return 2 + place * (WIDTH - 4);
  };
  return (
    <svg class="recency" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1="0" x2={WIDTH} y1={HEIGHT - 1.5} y2={HEIGHT - 1.5} />
      {dates.map(({ published, entry }) => (
        <rect key={entry} x={at(published) - 1.25} y="1" width="2.5" height={HEIGHT - 3} />
      ))}
    </svg>
  );
}
