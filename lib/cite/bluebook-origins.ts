import type { CitedWork } from '../model/index.ts';
import { dateText } from './bluebook-dates.ts';
import { bluebookName } from './bluebook-names.ts';
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
  return join([
    { lead: '', runs: run(nameOf(work)) },
    { lead: ', ', runs: run(titleOf(work)) },
    { lead: ', in ', runs: run(tidy(work.container)) },
    { lead: ', ', runs: run(placeText(pinpoint)) },
    { lead: ' (', close: ')', runs: run(dayOf(work)) },
    { lead: ' ', runs: rests ? restingText([rests]) : [] },
  ]);
}

/** An interview and a letter are named as what they are (rules 17.2.5 and 17.2.3; to verify). */
const SPOKEN: Readonly<Record<NonNullable<CitedWork['spoken']>, string>> = {
  interview: 'Interview with ',
  correspondence: 'Correspondence with ',
  post: 'Post by ',
};

function nameOf(work: CitedWork): string {
  const name = tidy(work.author) || tidy(work.persons?.[0]);
  const body = bluebookName(name.replace(/ \([A-Z][A-Za-z.&-]{1,11}\)$/, ''));
  if (!work.spoken) return body || (tidy(work.title) ? '' : tidy(work.address) || printedOf(work));
  return SPOKEN[work.spoken] + (body || printedOf(work));
}

const titleOf = ({ title }: CitedWork): string => tidy(title).replace(/[\s.,;:]+$/, '');

/**
 * Where neither name nor title was told apart, its address, else the entry as it stands: the words of a link name no
 * work, nor does a whole paragraph.
 */
const LONGEST_PRINTED = 300;

function printedOf({ printed }: CitedWork): string {
  const said = tidy(printed).replace(/[\s.,;:]+$/, '');
  return said.length > LONGEST_PRINTED ? `${said.slice(0, LONGEST_PRINTED)}…` : said;
}

/** Pages `at 251`; what else is printed as a place stands as it is. */
const placeText = (pinpoint: string | null): string =>
  pinpoint && /^\d[\d\s,–-]*$/.test(pinpoint) ? `at ${pinpoint}` : tidy(pinpoint);

function dayOf({ published }: CitedWork): string {
  if (!published) return '';
  return published === 'undated' ? 'n.d.' : dateText(published);
}

const tidy = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';
