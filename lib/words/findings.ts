/** One sentence for each finding of a check: what was counted, never a verdict. */
const passagesOf = {
  en: (n: number) => (n === 1 ? '1 passage' : `${n} passages`),
  es: (n: number) => (n === 1 ? '1 pasaje' : `${n} pasajes`),
  fr: (n: number) => (n < 2 ? `${n} passage` : `${n} passages`),
};

export const findingWords = {
  sharing: {
    en: (n: number, work: string) => `${n} exhibits rest on one origin: ${work}.`,
    es: (n: number, work: string) => `${n} anexos descansan en un mismo origen: ${work}.`,
    fr: (n: number, work: string) => `${n} pièces reposent sur une même origine : ${work}.`,
  },
  circle: {
    en: (works: string) => `Each leads back to the other: ${works}.`,
    es: (works: string) => `Cada una remite a la otra: ${works}.`,
    fr: (works: string) => `Chacun renvoie à l’autre : ${works}.`,
  },
  singleSource: {
    en: (n: number) => (n === 1 ? 'One passage, of one source.' : `${n} passages, all of one source.`),
    es: (n: number) =>
      n === 1 ? 'Un pasaje, de una sola fuente.' : `${n} pasajes, todos de una sola fuente.`,
    fr: (n: number) =>
      n < 2 ? 'Un passage, d’une seule source.' : `${n} passages, tous d’une seule source.`,
  },
  adverseCounted: {
    en: (n: number) => `${n} adverse ${n === 1 ? 'is' : 'are'} counted among them.`,
    es: (n: number) =>
      n === 1 ? 'Se cuenta entre ellos 1 en contra.' : `Se cuentan entre ellos ${n} en contra.`,
    fr: (n: number) =>
      n < 2 ? `${n} défavorable est compté parmi eux.` : `${n} défavorables sont comptés parmi eux.`,
  },
  oneType: {
    en: (n: number, type: string) => `${n} sources, all of one kind: ${type}.`,
    es: (n: number, type: string) => `${n} fuentes, todas de un mismo tipo: ${type}.`,
    fr: (n: number, type: string) => `${n} sources, toutes d’un même type : ${type}.`,
  },
  noAdverse: {
    en: (n: number) => `${passagesOf.en(n)}, each with its stance; none stands against the case.`,
    es: (n: number) => `${passagesOf.es(n)}, cada uno con su postura; ninguno está en contra del caso.`,
    fr: (n: number) => `${passagesOf.fr(n)}, chacun avec sa position ; aucun n’est défavorable.`,
  },
  unanswered: {
    en: 'It stands against the case, and no other passage answers it.',
    es: 'Está en contra del caso y ningún otro pasaje le responde.',
    fr: 'Il est défavorable, et aucun autre passage n’y répond.',
  },
  noIssue: {
    en: 'It is filed under no issue.',
    es: 'No está clasificado en ninguna cuestión.',
    fr: 'Il n’est classé sous aucune question.',
  },
  unconfirmed: {
    en: (found: number, confirmed: number) =>
      confirmed > 0
        ? `${found === 1 ? 'One more origin was' : `${found} more origins were`} found, not confirmed.`
        : found === 1
          ? 'One origin was found, not confirmed.'
          : `${found} origins were found, none confirmed.`,
    es: (found: number, confirmed: number) =>
      confirmed > 0
        ? found === 1
          ? 'Se halló otro origen, sin confirmar.'
          : `Se hallaron otros ${found} orígenes, sin confirmar.`
        : found === 1
          ? 'Se halló un origen, sin confirmar.'
          : `Se hallaron ${found} orígenes, ninguno confirmado.`,
    fr: (found: number, confirmed: number) =>
      confirmed > 0
        ? found < 2
          ? 'Une autre origine a été trouvée, non confirmée.'
          : `${found} autres origines ont été trouvées, non confirmées.`
        : found < 2
          ? 'Une origine a été trouvée, non confirmée.'
          : `${found} origines ont été trouvées, aucune confirmée.`,
  },
  cites: {
    en: (works: string) => `It cites ${works}.`,
    es: (works: string) => `Cita: ${works}.`,
    fr: (works: string) => `Il cite : ${works}.`,
  },
  andMore: {
    en: (n: number) => `And ${n} more.`,
    es: (n: number) => `Y ${n} más.`,
    fr: (n: number) => `Et ${n} de plus.`,
  },
  rootsOf: {
    en: (roots: number) =>
      `It rests on ${roots} independent roots as far as known, all chosen by that one source.`,
    es: (roots: number) =>
      `Hasta donde se sabe descansa en ${roots} raíces independientes, todas elegidas por esa única fuente.`,
    fr: (roots: number) =>
      `Pour autant qu’on sache, elle repose sur ${roots} racines indépendantes, toutes choisies par cette seule source.`,
  },
  open: {
    en: (n: number) => `${n} could not be told.`,
    es: (n: number) => (n === 1 ? 'Uno no pudo determinarse.' : `${n} no pudieron determinarse.`),
    fr: (n: number) => (n < 2 ? `${n} n’a pas pu être déterminé.` : `${n} n’ont pas pu être déterminés.`),
  },
  unreadRest: {
    en: (report: string, speaking: number, covered: number) =>
      `${report}: ${speaking} paragraphs share words with the issue; passages of the case stand in ${covered} of them.`,
    es: (report: string, speaking: number, covered: number) =>
      `${report}: ${speaking} párrafos comparten palabras con la cuestión; en ${covered} de ellos hay pasajes del caso.`,
    fr: (report: string, speaking: number, covered: number) =>
      `${report} : ${speaking} paragraphes partagent des mots avec la question ; des passages du dossier figurent dans ${covered} d’entre eux.`,
  },
  issueOld: {
    en: (date: string, months: number, limit: number) =>
      `The newest source with a date is of ${date}: ${months} months old on the day that counts (told from ${limit}).`,
    es: (date: string, months: number, limit: number) =>
      `La fuente más reciente con fecha es de ${date}: ${months} meses en el día que cuenta (se señala desde ${limit}).`,
    fr: (date: string, months: number, limit: number) =>
      `La source datée la plus récente est de ${date} : ${months} mois au jour qui compte (signalé dès ${limit}).`,
  },
  undatedBeside: {
    en: (n: number) =>
      n === 1 ? '1 source has no date and may be newer.' : `${n} sources have no date and may be newer.`,
    es: (n: number) =>
      n === 1
        ? '1 fuente no tiene fecha y puede ser más reciente.'
        : `${n} fuentes no tienen fecha y pueden ser más recientes.`,
    fr: (n: number) =>
      n < 2
        ? `${n} source est sans date et peut être plus récente.`
        : `${n} sources sont sans date et peuvent être plus récentes.`,
  },
  sourceOld: {
    en: (date: string, months: number, limit: number) =>
      `Of ${date}: ${months} months old on the day that counts (told from ${limit}).`,
    es: (date: string, months: number, limit: number) =>
      `De ${date}: ${months} meses en el día que cuenta (se señala desde ${limit}).`,
    fr: (date: string, months: number, limit: number) =>
      `De ${date} : ${months} mois au jour qui compte (signalé dès ${limit}).`,
  },
  inLibrary: {
    en: (title: string) => `In the library: ${title}.`,
    es: (title: string) => `En la biblioteca: ${title}.`,
    fr: (title: string) => `Dans la bibliothèque : ${title}.`,
  },
  inPackage: {
    en: (title: string, item: string) => `Item ${item} of a package of the case: ${title}.`,
    es: (title: string, item: string) => `Punto ${item} de un cartapacio del caso: ${title}.`,
    fr: (title: string, item: string) => `Point ${item} d’un cartable du dossier : ${title}.`,
  },
  reportYear: {
    en: (year: number, published: string) => `It speaks of ${year} and was published in ${published}.`,
    es: (year: number, published: string) => `Trata de ${year} y se publicó en ${published}.`,
    fr: (year: number, published: string) => `Il parle de ${year} et a été publié en ${published}.`,
  },
  ellipses: {
    en: (places: number, words: number) =>
      `It leaves out ${words === 1 ? '1 word' : `${words} words`}${places === 1 ? '' : ` in ${places} places`}.`,
    es: (places: number, words: number) =>
      `Omite ${words === 1 ? '1 palabra' : `${words} palabras`}${places === 1 ? '' : ` en ${places} lugares`}.`,
    fr: (places: number, words: number) =>
      `Elle omet ${words < 2 ? `${words} mot` : `${words} mots`}${places === 1 ? '' : ` en ${places} endroits`}.`,
  },
  brackets: {
    en: (n: number) =>
      n === 1 ? 'It puts words in brackets once.' : `It puts words in brackets ${n} times.`,
    es: (n: number) =>
      n === 1 ? 'Pone palabras entre corchetes una vez.' : `Pone palabras entre corchetes ${n} veces.`,
    fr: (n: number) =>
      n < 2 ? 'Elle met des mots entre crochets une fois.' : `Elle met des mots entre crochets ${n} fois.`,
  },
  telling: {
    en: (words: string) => `Left out with it: ${words}.`,
    es: (words: string) => `Se omite con ello: ${words}.`,
    fr: (words: string) => `Omis avec : ${words}.`,
  },
  before: {
    en: (sentence: string) => `Before it stands: “${sentence}”`,
    es: (sentence: string) => `Antes dice: «${sentence}»`,
    fr: (sentence: string) => `Avant lui se lit : « ${sentence} »`,
  },
  after: {
    en: (sentence: string) => `After it stands: “${sentence}”`,
    es: (sentence: string) => `Después dice: «${sentence}»`,
    fr: (sentence: string) => `Après lui se lit : « ${sentence} »`,
  },
  untranslated: {
    en: (language: string) => `In ${language}, which the tribunal does not read.`,
    es: (language: string) => `En ${language}, que el tribunal no lee.`,
    fr: (language: string) => `En ${language}, que le tribunal ne lit pas.`,
  },
  uncertified: {
    en: (lacks: string) => `The translation lacks: ${lacks}.`,
    es: (lacks: string) => `A la traducción le falta: ${lacks}.`,
    fr: (lacks: string) => `À la traduction il manque : ${lacks}.`,
  },
  translator: { en: 'its translator', es: 'el traductor', fr: 'le traducteur' },
  competence: {
    en: 'the translator’s competence',
    es: 'la competencia del traductor',
    fr: 'la compétence du traducteur',
  },
  date: { en: 'its date', es: 'la fecha', fr: 'la date' },
};
