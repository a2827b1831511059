import type { Case, LocalText, ProfileId, Role } from '../model/index.ts';
import { own, type Rule, read } from './rule.ts';

/** How exhibits are named: A…Z, AA, AB; A…Z, AA, BB; 1, 2, 3. */
export type LabelScheme = 'letters' | 'doubled-letters' | 'numbers';
export type Paper = 'letter' | 'a4';

/** What a forum asks of a filing; only what the exports use so far. */
export interface Profile {
  label: LocalText;
  exhibitLabels: Rule<LabelScheme>;
  paper: Rule<Paper>;
  /** Most bytes of one file; `null`: no limit known. */
  fileLimit: Rule<number | null>;
  /** Whose paper it is: an expert's duty is impartiality, so adverse passages stay in. */
  role: 'advocate' | 'expert';
  /** Days before the hearing or interview by which the evidence must be in; null: none is known. */
  deadline: Rule<number | null>;
  /** Languages the tribunal reads without a translation, BCP 47; none: the case's own. */
  languages: Rule<readonly string[]>;
  /** What becomes of exhibits that others filed: cited as of the record and not filed again, or listed as ours are. */
  others: Rule<'cite' | 'list'>;
  /** No words of what the party prepares may be smaller, in points; null: none is known. */
  leastType: Rule<number | null>;
}

const MEGABYTE = 1024 * 1024;

const ICPM = 'EOIR, Immigration Court Practice Manual, ch. 3.3';
const RPD_31 = 'Refugee Protection Division Rules, SOR/2012-256, r. 31';
const FTT_PD = 'First-tier Tribunal (IAC), Practice Direction of 1 November 2024';

/** The forums a case can be filed in. */
export const profiles: Readonly<Record<ProfileId, Profile>> = {
  'us-eoir': {
    label: {
      en: 'US immigration court (EOIR)',
      es: 'Tribunal de inmigración de EE. UU. (EOIR)',
      fr: 'Tribunal de l’immigration des É.-U. (EOIR)',
    },
    exhibitLabels: read('letters', ICPM, 'to-verify'),
    paper: read('letter', ICPM, 'to-verify'),
    fileLimit: read(25 * MEGABYTE, 'EOIR Courts & Appeals System (ECAS)', 'to-verify'),
    role: 'advocate',
    deadline: read(30, 'EOIR, Immigration Court Practice Manual, ch. 3.1(b)', 'to-verify'),
    languages: read(['en'], 'EOIR, Immigration Court Practice Manual, ch. 3.3(a)', 'to-verify'),
    others: read('cite', 'Practice before the immigration courts', 'practice'),
    leastType: own(null),
  },
  'us-uscis': {
    label: {
      en: 'US asylum office (USCIS)',
      es: 'Oficina de asilo de EE. UU. (USCIS)',
      fr: 'Bureau d’asile des É.-U. (USCIS)',
    },
    exhibitLabels: read(
      'numbers',
      'Letters for the client’s own, numbers for country conditions',
      'practice',
    ),
    paper: read('letter', 'Practice before the asylum offices', 'practice'),
    fileLimit: own(null),
    role: 'advocate',
    deadline: read(7, 'Practice before the asylum offices', 'practice'),
    languages: read(['en'], '8 CFR 103.2(b)(3)', 'to-verify'),
    others: read('cite', 'Practice before the asylum offices', 'practice'),
    leastType: own(null),
  },
  'ca-rpd': {
    label: {
      en: 'Canada, Refugee Protection Division',
      es: 'Canadá, Sección de Protección de Refugiados',
      fr: 'Canada, Section de la protection des réfugiés',
    },
    exhibitLabels: read('numbers', RPD_31, 'primary'),
    paper: read('letter', RPD_31, 'primary'),
    fileLimit: own(null),
    role: 'advocate',
    deadline: read(10, 'Refugee Protection Division Rules, SOR/2012-256, r. 34', 'primary'),
    languages: read(['en', 'fr'], 'Refugee Protection Division Rules, SOR/2012-256, r. 32', 'primary'),
    others: read('cite', 'Refugee Protection Division Rules, SOR/2012-256, r. 35', 'primary'),
    leastType: read(12, RPD_31, 'primary'),
  },
  'uk-ftt-iac': {
    label: {
      en: 'UK First-tier Tribunal (Immigration and Asylum)',
      es: 'Tribunal de Primera Instancia del Reino Unido (Inmigración y Asilo)',
      fr: 'Tribunal de première instance du Royaume-Uni (immigration et asile)',
    },
    exhibitLabels: read('numbers', FTT_PD, 'to-verify'),
    paper: read('a4', FTT_PD, 'to-verify'),
    fileLimit: own(null),
    role: 'advocate',
    deadline: own(null),
    languages: read(['en'], 'First-tier Tribunal (IAC) Procedure Rules 2014, r. 12', 'to-verify'),
    others: read('cite', FTT_PD, 'to-verify'),
    leastType: read(12, FTT_PD, 'to-verify'),
  },
  expert: {
    label: { en: 'Expert report', es: 'Informe pericial', fr: 'Rapport d’expert' },
    exhibitLabels: own('numbers'),
    paper: own('a4'),
    fileLimit: own(null),
    role: 'expert',
    deadline: own(null),
    languages: own([]),
    // An expert lists whatever was considered.
    others: own('list'),
    leastType: own(null),
  },
  general: {
    label: { en: 'No particular forum', es: 'Sin foro determinado', fr: 'Aucun tribunal en particulier' },
    exhibitLabels: own('letters'),
    paper: own('letter'),
    fileLimit: own(null),
    role: 'advocate',
    deadline: own(null),
    languages: own([]),
    others: own('cite'),
    leastType: own(null),
  },
};

/** In what capacity the user works on a case: as it says, else as its forum has it. */
export const roleIn = ({ role, profile }: Pick<Case, 'role' | 'profile'>): Role =>
  role ?? profiles[profile].role;

/** The languages in which what a case files may stand without a translation, without their regions. */
export function tribunalLanguages({ profile, locale }: Pick<Case, 'profile' | 'locale'>): readonly string[] {
  const { value } = profiles[profile].languages;
  return value.length > 0 ? value : [locale];
}
