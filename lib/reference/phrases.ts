/** Words by which a sentence goes on with the source of the one before it, in flat text. */
export const SAME_SOURCE = new RegExp(
  [
    '\\bthe same (?:source|report|article|author|study|paper|survey|document|organi[sz]ation|publication|interviewee|expert|website)s?\\b',
    '\\bthe (?:report|article|source|authors?|study|paper|survey|document|organi[sz]ation|publication|interviewee|news source) (?:(?:also|further|then|additionally) )?(?:adds?|added|states?|stated|notes?|noted|reports?|reported|indicates?|indicated|explains?|explained|says|said|found|finds|continues|observes|observed|mentions?|mentioned|describes?|described|argues?|cites?|cited|documents|documented)\\b',
    '\\baccording to the (?:same )?(?:report|article|source|study|paper|survey|document|authors?)\\b',
    '\\b(?:la misma fuente|el mismo (?:informe|artículo|estudio|documento|autor)|según el (?:mismo )?(?:informe|artículo|estudio|documento)|de acuerdo con el (?:mismo )?(?:informe|artículo))\\b',
    "\\b(?:la même source|le même (?:rapport|article|auteur|document)|selon (?:le|ce) (?:même )?(?:rapport|article)|d'après (?:le|ce) (?:même )?(?:rapport|article))\\b",
  ].join('|'),
  'giu',
);

/** A sentence that begins so goes on with who spoke last. */
export const SPEAKS_ON =
  /^["'([]*(?:(?:he|she|they) (?:(?:also|further) )?(?:added|adds?|stated|states?|noted|notes?|said|says|explained|explains?|indicated|continued|reported)|it (?:(?:also|further) )?(?:added|adds|stated|states|noted|notes|reported|reports|indicated|indicates|found|finds)|añade|añadió|agrega|agregó|(?:il|elle) (?:ajoute|a ajouté))\b/iu;
