import type { CitedWork } from '../model/index.ts';
import { dateText } from './bluebook-dates.ts';
import { bluebookName } from './bluebook-names.ts';
import { originalOf, placeOf } from './originals.ts';
import type { CitedOrigin } from './origins.ts';
import { join, type Part, type Run, run } from './rich-text.ts';

/**
 * What a source itself rests on, in a parenthetical after its citation (rule 10.6.3, as it is used for reports; to
 * verify): `(quoting InSight Crime, Facing Death and Dismissal (Nov. 4, 2022))`.
 */
export function restingText(origins: readonly CitedOrigin[]): Run[] {
  const parts = [...Map.groupBy(origins, ({ quoted }) => quoted)].map(
    ([quoted, of]): Part => ({
      lead: ' ',
      runs: enclosed(quoted, of),
    }),
  );
  return join(parts);
}

const enclosed = (quoted: boolean, origins: readonly CitedOrigin[]): Run[] => [
  { text: quoted ? '(quoting ' : '(citing ' },
  ...join(origins.map((origin) => ({ lead: '; ', runs: originRuns(origin) }))),
  { text: ')' },
];

function originRuns({ work, pinpoint, rests }: CitedOrigin): Run[] {
  const { name, title, container, address } = originalOf(work, bluebookName);
  return join([
    { lead: '', runs: run(name || address) },
    { lead: ', ', runs: run(title) },
    { lead: ', in ', runs: run(container) },
    { lead: ', ', runs: run(placeOf({ pinpoint }, { page: 'at ', pages: 'at ' })) },
    { lead: ' (', close: ')', runs: run(dayOf(work)) },
    { lead: ' ', runs: rests ? restingText([rests]) : [] },
  ]);
}

function dayOf({ published }: CitedWork): string {
  if (!published) return '';
  return published === 'undated' ? 'n.d.' : dateText(published);
}
