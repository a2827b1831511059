import type { ProfileId } from '../model/index.ts';
import { type Confidence, type Rule, read } from './rule.ts';

/** The parts that what is filed may be made of, in no order. */
export const PART_IDS = [
  'cover',
  'contents',
  'tabs',
  'index',
  'schedule',
  'list',
  'packages',
  'sources',
  'contrary',
  'searches',
  'certificate-of-service',
  'statement-of-service',
  'translation-certificate',
  'statement-of-truth',
  'declaration',
  'manifest',
] as const;
export type PartId = (typeof PART_IDS)[number];

/** A part that a forum knows; its value: whether it is in a file unless the user leaves it out. */
export interface PartRule extends Rule<boolean> {
  id: PartId;
}

const ICPM = 'EOIR, Immigration Court Practice Manual';
const RPD = 'Refugee Protection Division Rules, SOR/2012-256';
const FTT_PD = 'First-tier Tribunal (IAC), Practice Direction of 1 November 2024';
const OWN: [string, Confidence] = ['Proffer', 'own'];

const part = (id: PartId, value: boolean, [source, confidence]: [string, Confidence]): PartRule => ({
  id,
  ...read(value, source, confidence),
});

/** What is offered everywhere: for disputes about authenticity, and for whoever asks how one searched. */
const OFFERED: readonly PartRule[] = [
  part('searches', false, OWN),
  part('declaration', false, OWN),
  part('manifest', false, OWN),
];

/** The parts of a filing by forum, in the order in which they are printed. */
export const filingParts: Readonly<Record<ProfileId, readonly PartRule[]>> = {
  'us-eoir': [
    part('cover', true, [`${ICPM}, ch. 3.3(c)`, 'to-verify']),
    part('contents', false, OWN),
    part('tabs', true, [`${ICPM}, ch. 3.3(c) and (e)`, 'to-verify']),
    part('index', true, [`${ICPM}, ch. 3.3(e)`, 'to-verify']),
    part('translation-certificate', true, [`8 CFR 1003.33; ${ICPM}, ch. 3.3(a)`, 'to-verify']),
    part('certificate-of-service', true, ['8 CFR 1003.32', 'to-verify']),
    ...OFFERED,
  ],
  'us-uscis': [
    part('cover', true, ['Practice before the asylum offices', 'practice']),
    part('contents', false, OWN),
    part('tabs', true, ['Practice before the asylum offices', 'practice']),
    part('index', true, ['Practice before the asylum offices', 'practice']),
    part('translation-certificate', true, ['8 CFR 103.2(b)(3)', 'to-verify']),
    ...OFFERED,
  ],
  'ca-rpd': [
    part('cover', false, OWN),
    part('contents', false, OWN),
    part('list', true, [`${RPD}, r. 31`, 'primary']),
    part('packages', true, [`${RPD}, r. 35`, 'primary']),
    part('index', true, OWN),
    part('translation-certificate', true, [`${RPD}, r. 32`, 'primary']),
    part('statement-of-service', true, [`${RPD}, r. 34`, 'primary']),
    ...OFFERED,
  ],
  'uk-ftt-iac': [
    part('cover', false, OWN),
    part('contents', false, OWN),
    part('tabs', true, [FTT_PD, 'to-verify']),
    part('schedule', true, [`${FTT_PD}, para 10.6`, 'primary']),
    part('index', false, OWN),
    part('translation-certificate', true, [
      'First-tier Tribunal (IAC) Procedure Rules 2014, r. 12',
      'to-verify',
    ]),
    ...OFFERED,
  ],
  expert: [
    part('cover', true, OWN),
    part('contents', true, OWN),
    part('sources', true, ['Civil Procedure Rules, Practice Direction 35, para 3.2', 'to-verify']),
    part('index', true, OWN),
    // Which passages are adverse is work product: an expert's duty to name them is met by choosing it.
    part('contrary', false, ['Civil Procedure Rules, Practice Direction 35, para 3.2', 'to-verify']),
    part('translation-certificate', true, OWN),
    part('statement-of-truth', true, ['Civil Procedure Rules, Practice Direction 35, para 3.3', 'to-verify']),
    ...OFFERED,
  ],
  general: [
    part('cover', true, OWN),
    part('contents', false, OWN),
    part('tabs', false, OWN),
    part('index', true, OWN),
    part('translation-certificate', false, OWN),
    ...OFFERED,
  ],
};

/** The parts that a forum's filing has unless the user chooses otherwise. */
export const usualParts = (profile: ProfileId): PartId[] =>
  filingParts[profile].filter(({ value }) => value).map(({ id }) => id);
