import { SEEDS } from '../../seeds/facts.ts';
import type { CaptureId, LocalText, Stance } from '../model/index.ts';

/**
 * A case made of the seeds, so that a new user sees a filled binder. All of it are the seeds' own words; the matter is
 * made up and is nobody's. In the outline for asylum in the United States.
 */
export interface SamplePassage {
  /** The seed's capture. */
  capture: CaptureId;
  /** Verbatim. */
  words: string;
  /** Nodes of the template. */
  issues: readonly string[];
  stance: Stance | null;
  note?: LocalText;
  parenthetical?: LocalText;
  /** Words of the passage that are stressed. */
  stress?: string;
  /** Words of the passage that are left out. */
  leaveOut?: string;
  tags?: readonly string[];
  /** Which of the other passages it answers, by its place in the list. */
  answers?: number;
}

/** @param start of the seed's file name */
const captureOf = (start: string): CaptureId =>
  SEEDS.find(({ file }) => file.startsWith(start))?.capture ?? '';

const RIR = captureOf('001_');
const HRW = captureOf('002_');
const ARTICLE = captureOf('000_');
const LAW_FIRM = captureOf('003_');
const AMNESTY = captureOf('004_');

export const SAMPLE_PASSAGES: readonly SamplePassage[] = [
  {
    capture: RIR,
    words:
      'relocating within Mexico "is next to impossible" as the presence of organized crime groups "is extensive and found in every state"',
    issues: ['us.relocation.safe'],
    stance: 'supports',
    parenthetical: {
      en: 'Reporting a specialist’s view that no part of the country is out of reach',
      es: 'Recoge la opinión de un especialista: ninguna parte del país queda fuera de alcance',
      fr: 'Rapporte l’avis d’un spécialiste : aucune partie du pays n’est hors de portée',
    },
    stress: 'found in every state',
    tags: ['tracking'],
  },
  {
    capture: RIR,
    words:
      'criminal groups will not typically track individuals for unpaid extortion fees, or if the target decides to flee the country, unless the group perceives a substantial monetary gain',
    issues: ['us.relocation.safe', 'us.fear.singled-out'],
    stance: 'adverse',
    note: {
      en: 'Adverse, and from our best source. Answer it with the passages on credible fear and on informants.',
      es: 'En contra, y de nuestra mejor fuente. Responder con los pasajes sobre el temor creíble y los informantes.',
      fr: 'Défavorable, et de notre meilleure source. Y répondre par les passages sur la crainte crédible et les informateurs.',
    },
    tags: ['tracking', 'extortion'],
  },
  {
    capture: RIR,
    words:
      "None of this is to say that the fear is not credible, because the caveat is that you don't know what the group's capacity is until it is too late",
    issues: ['us.fear.objective'],
    stance: 'supports',
    answers: 1,
    tags: ['extortion'],
  },
  {
    capture: RIR,
    words:
      'criminal groups in Mexico depend on "street-level" informants to serve as the "eyes and ears of the organization"; word of mouth is a "powerful" tool used by criminal groups to track individuals',
    issues: ['us.fear.objective', 'us.relocation.safe'],
    stance: 'supports',
    leaveOut: 'to serve as the "eyes and ears of the organization"; ',
    tags: ['tracking'],
  },
  {
    capture: RIR,
    words:
      '"[a]nyone who poses a threat to the business of a cartel will be targeted," adding that essentially anyone capable of recognizing a member of the cartel is a threat to that cartel member',
    issues: ['us.fear.singled-out'],
    stance: 'supports',
  },
  {
    capture: RIR,
    words:
      'as of November 2022, five [translation] "searching mothers" (madres buscadoras) have been killed in their search for missing relatives',
    issues: ['us.fear.singled-out'],
    stance: 'background',
  },
  {
    capture: RIR,
    words:
      'In some regions controlled by drug cartels, many local elected officials and police agencies are under their command. In the same regions, the judiciary is also under their power.',
    issues: ['us.protection.unwilling', 'us.cat.official'],
    stance: 'supports',
  },
  {
    capture: HRW,
    words:
      'The criminal justice system is profoundly ineffective at ensuring accountability for criminal violence and abuses by security forces.',
    issues: ['us.protection.impunity'],
    stance: 'supports',
  },
  {
    capture: HRW,
    words: 'Hundreds of thousands of soldiers are deployed domestically for law enforcement',
    issues: ['us.protection.unable'],
    stance: 'mixed',
  },
  {
    capture: ARTICLE,
    words:
      'The state’s failure to investigate or prosecute targeted killings perpetuates a cycle of impunity.',
    issues: ['us.protection.impunity'],
    stance: 'supports',
    note: {
      en: 'No author, no date, sells reports: not to stand alone.',
      es: 'Sin autor ni fecha, y vende informes: no debe ir sola.',
      fr: 'Ni auteur ni date, et vend des rapports : à ne pas laisser seule.',
    },
  },
  {
    capture: LAW_FIRM,
    words:
      'Indigenous people in Mexico face widespread discrimination and a lack of equal opportunity, but it is not clear if this treatment is severe enough to warrant asylum.',
    issues: ['us.ground.race'],
    stance: 'adverse',
  },
  {
    capture: AMNESTY,
    words:
      'Refugee claimants and migrants are being deported to countries such as Haiti, Honduras, Guatemala, and El Salvador.',
    issues: ['us.protection.unwilling'],
    stance: 'background',
  },
  {
    capture: RIR,
    words: 'attacks on authorities are becoming "commonplace,"',
    issues: [],
    stance: null,
  },
];
