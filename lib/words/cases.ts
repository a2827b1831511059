/** What is said of a case in its dialogs, beside its reference, outline and style. */
export const caseFieldWords = {
  forum: { en: 'Forum', es: 'Foro', fr: 'Tribunal' },
  hearing: { en: 'Hearing or interview', es: 'Audiencia o entrevista', fr: 'Audience ou entretien' },
  more: {
    en: 'More: country, style, role, client, order of the court',
    es: 'Más: país, estilo, función, cliente, orden del tribunal',
    fr: 'Plus : pays, style, rôle, client, ordonnance du tribunal',
  },
  country: {
    en: 'Country of feared return',
    es: 'País al que se teme regresar',
    fr: 'Pays où le retour est craint',
  },
  notSaid: { en: 'Not said', es: 'Sin indicar', fr: 'Non indiqué' },
  role: { en: 'Your role', es: 'Su función', fr: 'Votre rôle' },
  asForum: {
    en: (role: string) => `As usual for the forum: ${role}`,
    es: (role: string) => `Lo habitual en el foro: ${role}`,
    fr: (role: string) => `Comme d’usage devant ce tribunal : ${role}`,
  },
  advocate: { en: 'advocate', es: 'representante', fr: 'représentant' },
  expert: { en: 'expert', es: 'perito', fr: 'expert' },
  researcher: { en: 'researcher', es: 'investigador', fr: 'chercheur' },
  client: {
    en: 'What you call the client',
    es: 'Cómo llama al cliente',
    fr: 'Comment vous appelez le client',
  },
  clientHint: {
    en: 'A pseudonym, initials, or nothing. It is shown in the list of cases and nowhere else: no title, file or page carries it.',
    es: 'Un seudónimo, iniciales o nada. Se muestra en la lista de casos y en ningún otro lugar: ni títulos ni archivos ni páginas lo llevan.',
    fr: 'Un pseudonyme, des initiales, ou rien. Il s’affiche dans la liste des dossiers et nulle part ailleurs : aucun titre, fichier ou page ne le porte.',
  },
  suggest: { en: 'Suggest a pseudonym', es: 'Proponer un seudónimo', fr: 'Proposer un pseudonyme' },
  daysBefore: {
    en: 'Days before the hearing, by order of the court',
    es: 'Días antes de la audiencia, por orden del tribunal',
    fr: 'Jours avant l’audience, par ordonnance du tribunal',
  },
  daysHint: {
    en: (days: number, source: string) => `Empty: ${days}, as the rule has it (${source}).`,
    es: (days: number, source: string) => `Vacío: ${days}, según la regla (${source}).`,
    fr: (days: number, source: string) => `Vide : ${days}, selon la règle (${source}).`,
  },
  noRule: {
    en: 'No deadline of this forum is known: it is set by the court.',
    es: 'No se conoce un plazo de este foro: lo fija el tribunal.',
    fr: 'Aucun délai de ce tribunal n’est connu : il est fixé par lui.',
  },
  copyTitle: {
    en: (reference: string) => `New case with the outline of ${reference}`,
    es: (reference: string) => `Nuevo caso con el esquema de ${reference}`,
    fr: (reference: string) => `Nouveau dossier avec le plan de ${reference}`,
  },
  copyWhat: {
    en: 'Outline, forum, style, role and country come along. Passages, client, dates and propositions stay in the other case.',
    es: 'Pasan el esquema, el foro, el estilo, la función y el país. Los pasajes, el cliente, las fechas y las proposiciones se quedan en el otro caso.',
    fr: 'Le plan, le tribunal, le style, le rôle et le pays sont repris. Les passages, le client, les dates et les propositions restent dans l’autre dossier.',
  },
  issues: {
    en: (n: number, tops: string) => `${n} issues: ${tops}`,
    es: (n: number, tops: string) => `${n} cuestiones: ${tops}`,
    fr: (n: number, tops: string) => `${n} questions : ${tops}`,
  },
};

/** When the evidence is due, and what says so. `when` is "in 12 days", "today", "3 days ago". */
export const deadlineWords = {
  due: {
    en: (when: string, day: string) => `Evidence due ${when}, ${day}`,
    es: (when: string, day: string) => `Plazo de las pruebas: ${when}, ${day}`,
    fr: (when: string, day: string) => `Preuve à déposer ${when}, ${day}`,
  },
  wasDue: {
    en: (when: string, day: string) => `Evidence was due ${when}, ${day}`,
    es: (when: string, day: string) => `El plazo de las pruebas venció ${when}, ${day}`,
    fr: (when: string, day: string) => `Preuve à déposer depuis : ${when}, ${day}`,
  },
  hearing: {
    en: (when: string, day: string) => `Hearing ${when}, ${day}`,
    es: (when: string, day: string) => `Audiencia ${when}, ${day}`,
    fr: (when: string, day: string) => `Audience ${when}, ${day}`,
  },
  wasHeard: {
    en: (when: string, day: string) => `Hearing was ${when}, ${day}`,
    es: (when: string, day: string) => `La audiencia fue ${when}, ${day}`,
    fr: (when: string, day: string) => `L’audience a eu lieu ${when}, ${day}`,
  },
  saturday: {
    en: 'a Saturday; see the court’s rule',
    es: 'un sábado; véase la norma del tribunal',
    fr: 'un samedi ; voir la règle du tribunal',
  },
  sunday: {
    en: 'a Sunday; see the court’s rule',
    es: 'un domingo; véase la norma del tribunal',
    fr: 'un dimanche ; voir la règle du tribunal',
  },
  noHearing: { en: 'No hearing date yet', es: 'Sin fecha de audiencia', fr: 'Pas encore de date d’audience' },
  change: {
    en: (deadline: string) => `${deadline}. Change the case`,
    es: (deadline: string) => `${deadline}. Cambiar el caso`,
    fr: (deadline: string) => `${deadline}. Modifier le dossier`,
  },
  daysBefore: {
    en: (days: number) => (days === 1 ? '1 day before' : `${days} days before`),
    es: (days: number) => (days === 1 ? '1 día antes' : `${days} días antes`),
    fr: (days: number) => (days < 2 ? `${days} jour avant` : `${days} jours avant`),
  },
  rule: {
    en: (before: string, source: string) => `${before}: ${source}`,
    es: (before: string, source: string) => `${before}: ${source}`,
    fr: (before: string, source: string) => `${before} : ${source}`,
  },
  byOrder: { en: 'by order of the court', es: 'por orden del tribunal', fr: 'par ordonnance du tribunal' },
  toVerify: {
    en: (source: string) => `${source}, to verify`,
    es: (source: string) => `${source}, por verificar`,
    fr: (source: string) => `${source}, à vérifier`,
  },
  practice: {
    en: (source: string) => `${source}, a practice`,
    es: (source: string) => `${source}, práctica habitual`,
    fr: (source: string) => `${source}, usage`,
  },
};

/** Names of plants and colours, by commas: nobody is called so in a file. */
export const pseudonymWords = {
  names: {
    en: 'Acacia, Alder, Amber, Aspen, Azure, Bamboo, Birch, Cedar, Clover, Cobalt, Copper, Coral, Cypress, Elm, Fern, Gorse, Heather, Indigo, Larch, Lichen, Linden, Maple, Moss, Ochre, Orchid, Reed, Rosewood, Russet, Saffron, Sedge, Sienna, Teal, Thistle, Umber, Yarrow, Yew',
    es: 'Abedul, Acacia, Álamo, Aliso, Ámbar, Añil, Arce, Azafrán, Bambú, Brezo, Cardo, Cedro, Ceniza, Ciprés, Cobalto, Cobre, Coral, Encina, Fresno, Helecho, Índigo, Junco, Liquen, Malva, Musgo, Nogal, Ocre, Olmo, Orquídea, Roble, Sauce, Siena, Tejo, Tilo, Trébol, Turquesa',
    fr: 'Acacia, Ajonc, Ambre, Aulne, Azur, Bambou, Bouleau, Bruyère, Cèdre, Chardon, Chêne, Cobalt, Corail, Cuivre, Cyprès, Érable, Fougère, Frêne, Genêt, Indigo, If, Jonc, Lichen, Mélèze, Mousse, Noyer, Ocre, Orchidée, Orme, Peuplier, Roseau, Safran, Sienne, Tilleul, Trèfle, Turquoise',
  },
};
