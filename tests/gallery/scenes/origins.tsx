import { ComparedWords } from '../../../components/origin/ComparedWords.tsx';
import { OriginForm } from '../../../components/origin/OriginForm.tsx';
import { Origins } from '../../../components/origin/Origins.tsx';
import type { OriginsProps } from '../../../components/origin/types.ts';
import { Cites } from '../../../components/panel/Cites.tsx';
import { againstOriginal } from '../../../lib/anchor/against-original.ts';
import type { KnownLink, PassageOrigin } from '../../../lib/model/index.ts';
import { AT, nothing, type Scene } from '../scene.ts';

const INSIGHT: KnownLink = {
  key: 'insight',
  work: {
    printed:
      'InSight Crime. 2022-11-04. Raquel Balletin. "Facing Death and Dismissal, Mexico\'s Mothers Keep Searching." [Accessed 2023-08-09]',
    author: 'InSight Crime',
    published: { year: 2022, month: 11, day: 4 },
    title: "Facing Death and Dismissal, Mexico's Mothers Keep Searching",
    address: 'https://insightcrime.org/news/mothers-keep-searching/',
  },
  surety: 'certain',
  because: { by: 'name-and-date' },
  source: 'source-1',
};
const NAHUA: KnownLink = {
  key: 'nahua',
  work: { author: 'Nahua community', spoken: 'post' },
  surety: 'likely',
  because: { by: 'attribution' },
};
const PROFESSOR: KnownLink = {
  key: 'professor',
  work: {
    author: 'Retired professor',
    spoken: 'interview',
    published: { year: 2023, month: 8, day: 14 },
  },
  surety: 'likely',
  because: { by: 'other-date', printed: '2023-08-15' },
  pinpoint: 'Sec. F3',
};
const OPEN: KnownLink = {
  key: 'open',
  work: { author: 'HRW', published: { year: 2021 } },
  surety: 'open',
  because: { by: 'several', fitting: 3 },
};

const chain = (standing: PassageOrigin['standing'], ...links: KnownLink[]): PassageOrigin => ({
  key: links.map(({ key }) => key).join(),
  standing,
  links,
});

const verbs = { onConfirm: nothing, onReject: nothing, onTakeBack: nothing, onSay: nothing };
const readSources = async () => [{ id: 'source-1', label: 'Facing Death and Dismissal' }];

const origins = (change: Partial<OriginsProps>) => (
  <Origins
    origins={null}
    rejected={[]}
    own="source-0"
    readOnly={false}
    verbs={verbs}
    compare={async () => ({ with: null })}
    readSources={readSources}
    {...change}
  />
);

const ORIGINAL =
  'Five searching mothers have been killed in 2022, while the state, which had promised aid, looked away.';
const compared = (words: string) => (
  <ComparedWords
    compared={{ with: { capture: 'capture-1', day: AT, result: againstOriginal(words, ORIGINAL) } }}
  />
);

/** What a passage itself rests on. */
export const originScenes: readonly Scene[] = [
  {
    room: 'origin',
    name: 'Origins, found',
    draw: () =>
      origins({ origins: [chain('found', INSIGHT, NAHUA), chain('found', PROFESSOR), chain('found', OPEN)] }),
  },
  {
    room: 'origin',
    name: 'Origins, confirmed and rejected',
    draw: () =>
      origins({
        origins: [chain('confirmed', INSIGHT)],
        rejected: [{ of: 'p', decision: 'rejected', links: [PROFESSOR] }],
      }),
  },
  { room: 'origin', name: 'Origins, none', draw: () => origins({ origins: [] }) },
  { room: 'origin', name: 'Origins, not looked for', draw: () => origins({ readOnly: true }) },
  {
    room: 'origin',
    name: 'OriginForm',
    draw: () => (
      <OriginForm
        links={[INSIGHT, NAHUA]}
        own="s0"
        readSources={readSources}
        onSave={nothing}
        onCancel={nothing}
      />
    ),
  },
  {
    room: 'origin',
    name: 'ComparedWords, faithful',
    draw: () => compared('“Five searching mothers have been killed in 2022”'),
  },
  {
    room: 'origin',
    name: 'ComparedWords, altered',
    draw: () => compared('“Nine searching mothers have been killed in 2022, while the state looked away”'),
  },
  {
    room: 'origin',
    name: 'ComparedWords, not found',
    draw: () => compared('“Nobody asked about the money of the cartel”'),
  },
  {
    room: 'panel',
    name: 'Cites',
    draw: () => (
      <Cites origins={[chain('found', PROFESSOR), chain('confirmed', INSIGHT, NAHUA)]} onConfirm={nothing} />
    ),
  },
];
