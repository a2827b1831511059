import type { Stance } from '../../lib/model/index.ts';

/** A passage that the demonstration clips, and where it files it. */
export interface Choice {
  words: string;
  /** The issue's English label in the outline for asylum in the United States. */
  issue: string;
  stance: Stance;
}

/** From the seed report MEX201601.E as a web page; one of them is adverse, as in a real file. */
export const FROM_PAGE: readonly Choice[] = [
  {
    words:
      'relocating within Mexico "is next to impossible" as the presence of organized crime groups "is extensive and found in every state"',
    issue: 'Internal relocation',
    stance: 'supports',
  },
  {
    words:
      'criminal groups in Mexico depend on "street-level" informants to serve as the "eyes and ears of the organization"',
    issue: 'Objective fear: reasonable possibility',
    stance: 'supports',
  },
  {
    words:
      '"[a]nyone who poses a threat to the business of a cartel will be targeted," adding that essentially anyone capable of recognizing a member of the cartel is a threat to that cartel member',
    issue: 'Singled out, or pattern or practice',
    stance: 'supports',
  },
  {
    words:
      'criminal groups will not typically track individuals for unpaid extortion fees, or if the target decides to flee the country, unless the group perceives a substantial monetary gain',
    issue: 'Internal relocation',
    stance: 'adverse',
  },
];

/** From seeds that are in the library from the first run; each named by words of its address. */
export const FROM_READER: readonly (Choice & { at: string })[] = [
  {
    at: 'hrw.org/americas/mexico',
    words:
      'The criminal justice system is profoundly ineffective at ensuring accountability for criminal violence and abuses by security forces.',
    issue: 'Impunity and corruption',
    stance: 'supports',
  },
  {
    at: 'takeaction.amnesty.ca',
    words:
      'Refugee claimants and migrants are being deported to countries such as Haiti, Honduras, Guatemala, and El Salvador.',
    issue: 'Unwilling',
    stance: 'background',
  },
];
