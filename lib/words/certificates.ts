/**
 * Proposed wordings of certificates, each a draft to be read by who signs it. A name in braces stands for what was filled
 * in, or for a blank; a line feed begins a paragraph. All are to be verified against the forum's own text.
 */
export const certificateWords = {
  /** 8 CFR 1003.32 (to verify). */
  service: {
    en: 'On {service-day}, I, {service-by}, served a copy of this filing, {title}, and of every document in it on {service-on}, by {service-how}.',
    es: 'El {service-day}, yo, {service-by}, notifiqué una copia de este escrito, {title}, y de cada documento que contiene a {service-on}, por {service-how}.',
    fr: 'Le {service-day}, je, {service-by}, ai signifié une copie du présent dépôt, {title}, et de chaque document qu’il contient à {service-on}, par {service-how}.',
  },
  /** Refugee Protection Division Rules, r. 34: how and when. */
  provided: {
    en: 'A copy of each document in the list of documents was provided to {service-on} on {service-day}, by {service-how}.',
    es: 'Se entregó una copia de cada documento de la lista de documentos a {service-on} el {service-day}, por {service-how}.',
    fr: 'Une copie de chaque document de la liste des documents a été transmise à {service-on} le {service-day}, par {service-how}.',
  },
  /** 8 CFR 1003.33 (to verify). */
  translationCourt: {
    en: 'I, {translator}, certify that I am competent to translate from {from} into {into}, and that the translation of the documents named below, or of the passages of them that are quoted here, is true and accurate to the best of my abilities.',
    es: 'Yo, {translator}, certifico que soy competente para traducir de {from} a {into}, y que la traducción de los documentos nombrados abajo, o de los pasajes de ellos que aquí se citan, es fiel y exacta según mi leal saber y entender.',
    fr: 'Je, {translator}, atteste que je suis compétent pour traduire de {from} vers {into}, et que la traduction des documents nommés ci-dessous, ou des passages qui en sont cités ici, est fidèle et exacte au mieux de mes capacités.',
  },
  /** 8 CFR 103.2(b)(3) (to verify). */
  translationOffice: {
    en: 'I, {translator}, certify that I am competent to translate from {from} into {into}, and that the translation of the documents named below, or of the passages of them that are quoted here, is complete and accurate.',
    es: 'Yo, {translator}, certifico que soy competente para traducir de {from} a {into}, y que la traducción de los documentos nombrados abajo, o de los pasajes de ellos que aquí se citan, es completa y exacta.',
    fr: 'Je, {translator}, atteste que je suis compétent pour traduire de {from} vers {into}, et que la traduction des documents nommés ci-dessous, ou des passages qui en sont cités ici, est complète et exacte.',
  },
  /** Refugee Protection Division Rules, r. 32: name, language and dialect, that it is accurate. */
  translationDeclared: {
    en: 'I, {translator}, translated the documents named below, or the passages of them that are quoted here, from {from} (dialect: {dialect}) into {into}. I declare that the translation is accurate.',
    es: 'Yo, {translator}, traduje los documentos nombrados abajo, o los pasajes de ellos que aquí se citan, de {from} (dialecto: {dialect}) a {into}. Declaro que la traducción es exacta.',
    fr: 'Je, {translator}, ai traduit les documents nommés ci-dessous, ou les passages qui en sont cités ici, de {from} (dialecte : {dialect}) vers {into}. Je déclare que la traduction est exacte.',
  },
  /** Civil Procedure Rules, Practice Direction 35, para 3.3 (to verify). */
  truth: {
    en: 'I confirm that I have made clear which facts and matters referred to in this report are within my own knowledge and which are not. Those that are within my own knowledge I confirm to be true. The opinions I have expressed represent my true and complete professional opinions on the matters to which they refer.\nI understand that my duty is to the tribunal, and that it overrides any duty to those by whom I am instructed or paid. I understand that proceedings may be brought against anyone who makes a false statement in a document verified by a statement of truth without an honest belief in its truth.',
    es: 'Confirmo que he indicado qué hechos y asuntos de este informe me constan personalmente y cuáles no. Confirmo la veracidad de los que me constan. Las opiniones que he expresado son mis opiniones profesionales verdaderas y completas sobre los asuntos a los que se refieren.\nEntiendo que mi deber es para con el tribunal y que prevalece sobre todo deber hacia quienes me encargan o pagan el informe. Entiendo que puede procederse contra quien haga una declaración falsa en un documento así verificado sin creer honradamente en su veracidad.',
    fr: 'Je confirme avoir précisé lesquels des faits et questions évoqués dans ce rapport relèvent de ma connaissance personnelle et lesquels n’en relèvent pas. Je confirme la véracité de ceux qui en relèvent. Les opinions exprimées sont mes opinions professionnelles sincères et complètes sur les questions auxquelles elles se rapportent.\nJe comprends que mon devoir est envers le tribunal et qu’il l’emporte sur tout devoir envers ceux qui me mandatent ou me paient. Je comprends que des poursuites peuvent être engagées contre quiconque fait une fausse déclaration dans un document ainsi attesté sans croire honnêtement à sa véracité.',
  },
};
