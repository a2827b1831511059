import type { Locale, ProfileId } from '../../model/index.ts';

/** The words with which a forum has a declaration end: in the forum's own language, never translated by us. */
export interface Closing {
  text: string;
  /** BCP 47. */
  language: string;
  /** The text they follow; null where no forum asks for any. */
  source: string | null;
  /** Whether it is made before somebody who signs too. */
  before: boolean;
}

const US: Closing = {
  text: 'I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.',
  language: 'en-US',
  source: '28 U.S.C. § 1746',
  before: false,
};

const UK: Closing = {
  text: 'I believe that the facts stated in this witness statement are true. I understand that proceedings for contempt of court may be brought against anyone who makes, or causes to be made, a false statement in a document verified by a statement of truth without an honest belief in its truth.',
  language: 'en-GB',
  source: 'Civil Procedure Rules, Practice Direction 22, para 2.2',
  before: false,
};

const CANADA = {
  en: {
    text: 'And I make this solemn declaration conscientiously believing it to be true, and knowing that it is of the same force and effect as if made under oath.',
    language: 'en-CA',
    source: 'Canada Evidence Act, s 41',
    before: true,
  },
  fr: {
    text: 'Et je fais cette déclaration solennelle, la croyant consciencieusement vraie, et sachant qu’elle a la même force et le même effet que si elle était faite sous serment.',
    language: 'fr-CA',
    source: 'Loi sur la preuve au Canada, art 41',
    before: true,
  },
} as const satisfies Record<string, Closing>;

const PLAIN: Record<Locale, string> = {
  en: 'The above is true to the best of my knowledge and belief.',
  es: 'Lo anterior es cierto según mi leal saber y entender.',
  fr: 'Ce qui précède est vrai, autant que je sache.',
};

/** @param locale of the document; where a forum has words of its own in two languages, it chooses */
export function closingOf(profile: ProfileId, locale: Locale): Closing {
  if (profile === 'us-eoir' || profile === 'us-uscis') return US;
  if (profile === 'uk-ftt-iac') return UK;
  if (profile === 'ca-rpd') return locale === 'fr' ? CANADA.fr : CANADA.en;
  return { text: PLAIN[locale], language: locale, source: null, before: false };
}
