/** How a passage is quoted. */
export const quotationWords = {
  edit: { en: 'Edit the quotation', es: 'Editar la cita textual', fr: 'Modifier la citation' },
  done: { en: 'Done', es: 'Listo', fr: 'Terminé' },
  words: { en: 'The source’s words', es: 'Las palabras de la fuente', fr: 'Les mots de la source' },
  hint: {
    en: 'Select words with the pointer, or with Shift and the arrows. The words themselves never change.',
    es: 'Seleccione palabras con el puntero, o con Mayús y las flechas. Las palabras mismas nunca cambian.',
    fr: 'Sélectionnez des mots avec le pointeur, ou avec Maj et les flèches. Les mots eux-mêmes ne changent jamais.',
  },
  leaveOut: { en: 'Leave out', es: 'Omitir', fr: 'Omettre' },
  bracket: { en: 'Put in brackets', es: 'Poner entre corchetes', fr: 'Mettre entre crochets' },
  stress: { en: 'Emphasise', es: 'Resaltar', fr: 'Souligner' },
  selectFirst: {
    en: 'Select words first.',
    es: 'Seleccione primero las palabras.',
    fr: 'Sélectionnez d’abord des mots.',
  },
  inBrackets: {
    en: 'Your words in the brackets',
    es: 'Sus palabras entre los corchetes',
    fr: 'Vos mots entre les crochets',
  },
  insertedHere: {
    en: 'They are put in where the cursor stands.',
    es: 'Se insertan donde está el cursor.',
    fr: 'Ils sont insérés à l’endroit du curseur.',
  },
  insteadOf: {
    en: (words: string) => `In place of “${words}”.`,
    es: (words: string) => `En lugar de «${words}».`,
    fr: (words: string) => `À la place de « ${words} ».`,
  },
  put: { en: 'Insert', es: 'Insertar', fr: 'Insérer' },
  asPrinted: { en: 'As it will print', es: 'Como se imprimirá', fr: 'Tel qu’imprimé' },
  ours: { en: 'Yours in it', es: 'Lo suyo en ella', fr: 'Ce qui est de vous' },
  leftOut: {
    en: (words: string) => `Left out: “${words}”`,
    es: (words: string) => `Omitido: «${words}»`,
    fr: (words: string) => `Omis : « ${words} »`,
  },
  bracketed: {
    en: (ours: string, words: string) => (words ? `[${ours}] for “${words}”` : `[${ours}] put in`),
    es: (ours: string, words: string) => (words ? `[${ours}] por «${words}»` : `[${ours}] insertado`),
    fr: (ours: string, words: string) => (words ? `[${ours}] pour « ${words} »` : `[${ours}] inséré`),
  },
  stressed: {
    en: (words: string) => `Emphasised: “${words}”`,
    es: (words: string) => `Resaltado: «${words}»`,
    fr: (words: string) => `Souligné : « ${words} »`,
  },
  takeBack: { en: 'Take back', es: 'Deshacer', fr: 'Retirer' },
  nothingLeft: {
    en: 'That would leave none of the source’s words. Take the entry out of the file instead.',
    es: 'No quedaría ninguna palabra de la fuente. Es mejor retirar la entrada.',
    fr: 'Il ne resterait aucun mot de la source. Mieux vaut retirer l’entrée.',
  },
  sourcesOwn: {
    en: 'Brackets or ellipses in the words above are the source’s own.',
    es: 'Los corchetes o puntos suspensivos de las palabras son de la propia fuente.',
    fr: 'Les crochets ou points de suspension dans ces mots sont ceux de la source.',
  },
};

/** A passage in the tribunal's language. */
export const translationWords = {
  title: { en: 'Translation', es: 'Traducción', fr: 'Traduction' },
  text: { en: 'Translated words', es: 'Palabras traducidas', fr: 'Mots traduits' },
  language: { en: 'Into', es: 'Al', fr: 'En' },
  translator: { en: 'Translator', es: 'Traductor', fr: 'Traducteur' },
  competence: {
    en: 'Why the translator is competent',
    es: 'Competencia del traductor',
    fr: 'Compétence du traducteur',
  },
  competenceHint: {
    en: '“sworn translator, Mexico City”',
    es: '«perita traductora, Ciudad de México»',
    fr: '« traductrice assermentée, Mexico »',
  },
  date: { en: 'Date of the translation', es: 'Fecha de la traducción', fr: 'Date de la traduction' },
  missing: {
    en: (parts: string) => `Missing for a certificate: ${parts}.`,
    es: (parts: string) => `Falta para un certificado: ${parts}.`,
    fr: (parts: string) => `Manque pour une attestation : ${parts}.`,
  },
  noTranslator: { en: 'translator', es: 'traductor', fr: 'traducteur' },
  noCompetence: { en: 'competence', es: 'competencia', fr: 'compétence' },
  noDate: { en: 'date', es: 'fecha', fr: 'date' },
  chip: {
    en: (language: string) => `Translation: ${language}`,
    es: (language: string) => `Traducción: ${language}`,
    fr: (language: string) => `Traduction : ${language}`,
  },
};

/** Quotation, pinpoint and citation compared with the page. */
export const checkWords = {
  check: { en: 'Mark as cite-checked', es: 'Marcar como verificada', fr: 'Marquer comme vérifiée' },
  again: { en: 'Check again', es: 'Verificar de nuevo', fr: 'Vérifier à nouveau' },
  what: {
    en: 'Quotation, pinpoint and citation were compared with the page as it is filed.',
    es: 'La cita textual, la localización y la referencia se compararon con la página tal como se presenta.',
    fr: 'La citation, l’emplacement et la référence ont été comparés avec la page telle que déposée.',
  },
  by: { en: 'Checked by', es: 'Verificada por', fr: 'Vérifiée par' },
  mark: { en: 'Mark', es: 'Marcar', fr: 'Marquer' },
  holds: {
    en: (by: string, day: string) => `Cite-checked by ${by} on ${day}`,
    es: (by: string, day: string) => `Verificada por ${by} el ${day}`,
    fr: (by: string, day: string) => `Vérifiée par ${by} le ${day}`,
  },
  stale: {
    en: (by: string, day: string) =>
      `The check by ${by} on ${day} no longer holds: the citation prints otherwise now.`,
    es: (by: string, day: string) =>
      `La verificación de ${by} del ${day} ya no vale: la referencia se imprime ahora de otro modo.`,
    fr: (by: string, day: string) =>
      `La vérification de ${by} du ${day} ne vaut plus : la référence s’imprime maintenant autrement.`,
  },
  lapsed: {
    en: (by: string, day: string) =>
      `The check by ${by} on ${day} ended: the quotation was changed after it.`,
    es: (by: string, day: string) =>
      `La verificación de ${by} del ${day} terminó: la cita textual cambió después.`,
    fr: (by: string, day: string) =>
      `La vérification de ${by} du ${day} a pris fin : la citation a changé depuis.`,
  },
  printed: { en: 'It printed:', es: 'Se imprimía:', fr: 'Elle s’imprimait :' },
  takeBack: { en: 'Take back', es: 'Retirar', fr: 'Retirer' },
  chip: { en: 'Cite-checked', es: 'Verificada', fr: 'Vérifiée' },
  chipStale: {
    en: 'Check no longer holds',
    es: 'La verificación ya no vale',
    fr: 'La vérification ne vaut plus',
  },
};

/** Passages that meet what stands against the case. */
export const answerWords = {
  title: { en: 'Answers', es: 'Responde a', fr: 'Répond à' },
  choose: {
    en: 'Link the passage it answers…',
    es: 'Enlazar el pasaje al que responde…',
    fr: 'Lier le passage auquel il répond…',
  },
  link: { en: 'Link', es: 'Enlazar', fr: 'Lier' },
  find: {
    en: 'Adverse passage: type some of its words',
    es: 'Pasaje en contra: escriba algunas de sus palabras',
    fr: 'Passage défavorable : tapez quelques-uns de ses mots',
  },
  found: {
    en: (shown: number, all: number) =>
      all === 0
        ? 'No adverse or mixed passage with these words'
        : shown < all
          ? `The first ${shown} of ${all} passages`
          : all === 1
            ? '1 passage'
            : `${all} passages`,
    es: (shown: number, all: number) =>
      all === 0
        ? 'Ningún pasaje en contra o mixto con estas palabras'
        : shown < all
          ? `Los primeros ${shown} de ${all} pasajes`
          : all === 1
            ? '1 pasaje'
            : `${all} pasajes`,
    fr: (shown: number, all: number) =>
      all === 0
        ? 'Aucun passage défavorable ou nuancé avec ces mots'
        : shown < all
          ? `Les ${shown} premiers de ${all} passages`
          : all < 2
            ? `${all} passage`
            : `${all} passages`,
  },
  noneAdverse: {
    en: 'No other passage of this case is marked adverse or mixed.',
    es: 'Ningún otro pasaje de este caso está marcado en contra o mixto.',
    fr: 'Aucun autre passage de ce dossier n’est marqué défavorable ou nuancé.',
  },
  unlink: {
    en: (words: string) => `No longer answers: ${words}`,
    es: (words: string) => `Ya no responde a: ${words}`,
    fr: (words: string) => `Ne répond plus à : ${words}`,
  },
  answeredBy: {
    en: (n: number) => (n === 1 ? 'Answered by 1 passage' : `Answered by ${n} passages`),
    es: (n: number) => (n === 1 ? 'Con respuesta en 1 pasaje' : `Con respuesta en ${n} pasajes`),
    fr: (n: number) => (n < 2 ? `Réponse dans ${n} passage` : `Réponse dans ${n} passages`),
  },
  unanswered: {
    en: 'No passage answers this yet. Choose one that does, and link it under “Answers”.',
    es: 'Ningún pasaje responde aún a este. Elija uno que lo haga y enlácelo en «Responde a».',
    fr: 'Aucun passage n’y répond encore. Choisissez-en un et liez-le sous « Répond à ».',
  },
  chipAnswers: {
    en: (n: number) => (n === 1 ? 'Answers an adverse passage' : `Answers ${n} adverse passages`),
    es: (n: number) => (n === 1 ? 'Responde a un pasaje en contra' : `Responde a ${n} pasajes en contra`),
    fr: (n: number) => (n < 2 ? 'Répond à un passage défavorable' : `Répond à ${n} passages défavorables`),
  },
  chipUnanswered: { en: 'Not answered yet', es: 'Aún sin respuesta', fr: 'Sans réponse' },
};
