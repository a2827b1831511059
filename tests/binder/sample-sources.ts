import type { Field, PartialDate, SourceMetadata } from '../../lib/model/index.ts';

const seed = <T>(value: T): Field<T> => ({ value, foundIn: 'seed', weight: 1 });

export interface SampleSource {
  file: string;
  address: string;
  metadata: SourceMetadata;
}

const day = (year: number, month: number, date: number): PartialDate => ({ year, month, day: date });
const body = (name: string) => [{ name, kind: 'body' as const }];

/** The seed documents, with as much of their facts as a binder shows. */
export const SAMPLE_SOURCES = {
  irb: {
    file: '001_9cb7c61a1c1eccd7.txt',
    address: 'https://irb-cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870&pls=1',
    metadata: {
      title: seed(
        'Mexico: Profiles of individuals targeted and tracked by criminal organizations and cartels; tracking methods and motivations of criminal groups and cartels to track individuals (2021–August 2023)',
      ),
      authors: seed(body('Research Directorate, Immigration and Refugee Board of Canada')),
      publisher: seed('Immigration and Refugee Board of Canada'),
      published: seed(day(2023, 9, 1)),
      language: seed('en'),
      number: seed('MEX201601.E'),
      kind: seed('response-to-information-request'),
      countries: seed(['MX']),
    },
  },
  hrw: {
    file: '002_a747e95fd6c33496.txt',
    address: 'https://www.hrw.org/americas/mexico',
    metadata: {
      title: seed('Mexico'),
      authors: seed(body('Human Rights Watch')),
      publisher: seed('Human Rights Watch'),
      siteName: seed('Human Rights Watch'),
      language: seed('en'),
      kind: seed('country-page'),
    },
  },
  amnesty: {
    file: '004_ede4b3c65d0d989b.txt',
    address: 'https://takeaction.amnesty.ca/page/92914/action/1',
    metadata: {
      title: seed('Mexico: Mass deportations must stop'),
      publisher: seed('Amnesty International Canada'),
      published: { ...seed(day(2021, 9, 30)), foundIn: 'other-copy', place: 'copy at amnestyusa.org' },
      number: { ...seed('AMR 41/4790/2021'), foundIn: 'other-copy', place: 'amnestyusa.org' },
      language: seed('en'),
      kind: seed('urgent-action'),
    },
  },
  company: {
    file: '000_7d6acafccc3c9f01.txt',
    address: 'https://thehuman-rights.com/targeted_killings_and_threats_force_mexicans_to_migrate',
    metadata: {
      title: seed('Targeted Killings and Threats Force Mexicans to Migrate'),
      siteName: seed('The Human Rights'),
      publisher: seed('The Human Rights'),
      language: seed('en'),
      kind: seed('web-page'),
    },
  },
  firm: {
    file: '003_6342c5d4fde49a0d.txt',
    address: 'https://www.politicalasylumusa.com/countries/mexican-asylum/',
    metadata: { siteName: seed('politicalasylumusa.com'), language: seed('en'), kind: seed('web-page') },
  },
} satisfies Record<string, SampleSource>;
