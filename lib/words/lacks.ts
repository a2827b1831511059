/** What is left out of a file, and what it lacks, counted. */
export const lacksWords = {
  leftOut: {
    en: (n: number) => `${n} adverse left out`,
    es: (n: number) => (n === 1 ? '1 en contra omitido' : `${n} en contra omitidos`),
    fr: (n: number) => (n === 1 ? '1 défavorable omis' : `${n} défavorables omis`),
  },
  othersLeftOut: {
    en: (n: number) => `${n} left out: of exhibits that others filed`,
    es: (n: number) => (n === 1 ? '1 omitido: de anexos de otros' : `${n} omitidos: de anexos de otros`),
    fr: (n: number) =>
      n === 1 ? '1 omis : de pièces déposées par d’autres' : `${n} omis : de pièces déposées par d’autres`,
  },
  personsLeftOut: {
    en: (n: number) => `${n} left out by your decision, for the persons in ${n === 1 ? 'it' : 'them'}`,
    es: (n: number) =>
      n === 1
        ? '1 omitido por decisión suya, por las personas que menciona'
        : `${n} omitidos por decisión suya, por las personas que mencionan`,
    fr: (n: number) =>
      n === 1
        ? '1 omis par votre décision, à cause des personnes qu’il mentionne'
        : `${n} omis par votre décision, à cause des personnes qu’ils mentionnent`,
  },
  unfiledLeftOut: {
    en: (n: number) => `${n} not filed under an issue: left out`,
    es: (n: number) => (n === 1 ? '1 sin clasificar: omitido' : `${n} sin clasificar: omitidos`),
    fr: (n: number) => (n < 2 ? `${n} sans classement : omis` : `${n} sans classement : omis`),
  },
  missingTabs: {
    en: (tabs: string) => `Not in this file, while later ones are: ${tabs}`,
    es: (tabs: string) => `No está en este archivo, aunque sí otros posteriores: ${tabs}`,
    fr: (tabs: string) => `Absent de ce fichier, alors que des suivants y sont : ${tabs}`,
  },
  unseen: {
    en: (n: number) =>
      n === 1
        ? '1 passage was imported or pasted: its page was not seen'
        : `${n} passages were imported or pasted: their pages were not seen`,
    es: (n: number) =>
      n === 1
        ? '1 pasaje se importó o se pegó: no se vio su página'
        : `${n} pasajes se importaron o se pegaron: no se vieron sus páginas`,
    fr: (n: number) =>
      n < 2
        ? `${n} passage a été importé ou collé : sa page n’a pas été vue`
        : `${n} passages ont été importés ou collés : leurs pages n’ont pas été vues`,
  },
  untranslated: {
    en: (n: number) => `${n} in another language than the tribunal’s, without a translation`,
    es: (n: number) => `${n} en otro idioma que el del tribunal, sin traducción`,
    fr: (n: number) => `${n} dans une autre langue que celle du tribunal, sans traduction`,
  },
  uncertified: {
    en: (n: number) =>
      n === 1
        ? '1 translation lacks its translator, the translator’s competence or its date'
        : `${n} translations lack their translator, the translator’s competence or their date`,
    es: (n: number) =>
      n === 1
        ? 'A 1 traducción le falta el traductor, su competencia o la fecha'
        : `A ${n} traducciones les falta el traductor, su competencia o la fecha`,
    fr: (n: number) =>
      n < 2
        ? `À ${n} traduction il manque le traducteur, sa compétence ou la date`
        : `À ${n} traductions il manque le traducteur, sa compétence ou la date`,
  },
  wordless: {
    en: (n: number) =>
      n === 1
        ? '1 quotation leaves out all the words of its source'
        : `${n} quotations leave out all the words of their source`,
    es: (n: number) =>
      n === 1
        ? '1 cita omite todas las palabras de su fuente'
        : `${n} citas omiten todas las palabras de su fuente`,
    fr: (n: number) =>
      n < 2
        ? `${n} citation omet tous les mots de sa source`
        : `${n} citations omettent tous les mots de leur source`,
  },
  unfiled: {
    en: (n: number) => `${n} not filed under an issue: printed at the end`,
    es: (n: number) => `${n} sin clasificar: al final del índice`,
    fr: (n: number) => `${n} sans classement : à la fin de l’index`,
  },
  withoutPinpoint: {
    en: (n: number) => `${n} without a pinpoint`,
    es: (n: number) => `${n} sin localización`,
    fr: (n: number) => `${n} sans emplacement`,
  },
  altered: {
    en: (n: number) =>
      `${n === 1 ? 'One passage was' : `${n} passages were`} changed on the page since, or removed from it: see the binder`,
    es: (n: number) =>
      `${n === 1 ? 'Un pasaje cambió' : `${n} pasajes cambiaron`} en la página desde entonces, o ya no está: véase la carpeta`,
    fr: (n: number) =>
      `${n === 1 ? 'Un passage a été modifié' : `${n} passages ont été modifiés`} sur la page depuis, ou en a disparu : voir le classeur`,
  },
  withoutDate: {
    en: (n: number) => (n === 1 ? '1 source without a date' : `${n} sources without a date`),
    es: (n: number) => (n === 1 ? '1 fuente sin fecha' : `${n} fuentes sin fecha`),
    fr: (n: number) => (n < 2 ? `${n} source sans date` : `${n} sources sans date`),
  },
  withoutTitle: {
    en: (n: number) => (n === 1 ? '1 source without a title' : `${n} sources without a title`),
    es: (n: number) => (n === 1 ? '1 fuente sin título' : `${n} fuentes sin título`),
    fr: (n: number) => (n < 2 ? `${n} source sans titre` : `${n} sources sans titre`),
  },
  untitled: { en: 'Without a title', es: 'Sin título', fr: 'Sans titre' },
  andMore: {
    en: (n: number) => `and ${n} more`,
    es: (n: number) => `y ${n} más`,
    fr: (n: number) => `et ${n} de plus`,
  },
};
