import type { LocalText } from '../../model/index.ts';
import type { KnownPublisher } from '../known.ts';

const MOVEMENT: LocalText = {
  en: 'Movement that investigates and campaigns against abuses of human rights; independent, by its statute, of governments, parties, economic interests and religions.',
  es: 'Movimiento que investiga abusos de los derechos humanos y hace campaña contra ellos; según su estatuto, independiente de gobiernos, partidos, intereses económicos y religiones.',
  fr: 'Mouvement qui enquête sur les atteintes aux droits humains et fait campagne contre elles ; indépendant, selon ses statuts, des gouvernements, des partis, des intérêts économiques et des religions.',
};

interface Section {
  id: string;
  country: string;
  host: string;
  name: LocalText;
  /** As the Bluebook shortens it after "Amnesty Int'l". */
  short: string;
  alsoKnownAs?: readonly string[];
}

const section = ({ id, country, host, name, short, alsoKnownAs = [] }: Section): KnownPublisher => ({
  id,
  name,
  alsoKnownAs,
  abbreviations: { bluebook: `Amnesty Int'l ${short}` },
  type: 'ngo',
  country,
  hosts: [host],
  mandate: { words: MOVEMENT, source: 'https://www.amnesty.org/en/about-us/' },
});

const inAll = (name: string): LocalText => ({ en: name, es: name, fr: name });

/** The international secretariat, and the sections: each publishes in its own name and words. */
export const AMNESTY: readonly KnownPublisher[] = [
  {
    id: 'amnesty',
    name: { en: 'Amnesty International', es: 'Amnistía Internacional', fr: 'Amnesty International' },
    alsoKnownAs: [
      'Amnesty',
      'Amnesty International (AI)',
      'Amnesty International, International Secretariat',
    ],
    abbreviations: {
      bluebook: "Amnesty Int'l",
      euaa: 'Amnesty International',
      ecoi: 'AI – Amnesty International',
    },
    type: 'ngo',
    country: 'GB',
    hosts: ['amnesty.org'],
    mandate: { words: MOVEMENT, source: 'https://www.amnesty.org/en/about-us/' },
  },
  section({
    id: 'amnesty-canada',
    country: 'CA',
    host: 'amnesty.ca',
    short: 'Can.',
    name: {
      en: 'Amnesty International Canada',
      es: 'Amnistía Internacional Canadá',
      fr: 'Amnistie internationale Canada',
    },
    alsoKnownAs: ['Amnesty International Canada (English-speaking)'],
  }),
  section({
    id: 'amnesty-usa',
    country: 'US',
    host: 'amnestyusa.org',
    short: 'USA',
    name: inAll('Amnesty International USA'),
    alsoKnownAs: ['Amnesty USA', 'AIUSA'],
  }),
  section({
    id: 'amnesty-uk',
    country: 'GB',
    host: 'amnesty.org.uk',
    short: 'UK',
    name: inAll('Amnesty International UK'),
    alsoKnownAs: ['Amnesty UK'],
  }),
  section({
    id: 'amnesty-france',
    country: 'FR',
    host: 'amnesty.fr',
    short: 'Fr.',
    name: inAll('Amnesty International France'),
  }),
  section({
    id: 'amnesty-espana',
    country: 'ES',
    host: 'es.amnesty.org',
    short: 'Spain',
    name: {
      en: 'Amnesty International Spain',
      es: 'Amnistía Internacional España',
      fr: 'Amnesty International Espagne',
    },
    alsoKnownAs: ['Amnesty International España'],
  }),
];
