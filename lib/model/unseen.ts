/**
 * Characters without a shape, which hide words or turn the order in which they are shown: marks and overrides of
 * direction, joiners, fillers, variation selectors, tags, soft hyphens. Persian, Indic and Mongolian words need the
 * joiners that stand between two of their letters. https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const UNSEEN =
  /(?!(?<=[\u0600-\u109f\u1780-\u18af])[\u200c\u200d](?=[\u0600-\u109f\u1780-\u18af]))(?![\u200b\ufeff])\p{DI}/gu;

/** A text without them; a space without width stays, since it parts words. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');
