/** Doing one thing to many entries. */
export const bulkWords = {
  bar: { en: 'Selected entries', es: 'Entradas seleccionadas', fr: 'Entrées sélectionnées' },
  select: {
    en: (at: number) => `Select entry ${at}`,
    es: (at: number) => `Seleccionar la entrada ${at}`,
    fr: (at: number) => `Sélectionner l’entrée ${at}`,
  },
  selected: {
    en: (n: number) => `${n} selected`,
    es: (n: number) => (n === 1 ? '1 seleccionada' : `${n} seleccionadas`),
    fr: (n: number) => (n < 2 ? `${n} sélectionnée` : `${n} sélectionnées`),
  },
  all: { en: 'Select all', es: 'Seleccionar todas', fr: 'Tout sélectionner' },
  clear: { en: 'Clear the selection', es: 'Quitar la selección', fr: 'Effacer la sélection' },
  fileUnder: { en: 'File under…', es: 'Clasificar en…', fr: 'Classer sous…' },
  fileCount: {
    en: (n: number) => `File ${passagesEn(n)} under`,
    es: (n: number) => `Clasificar ${pasajes(n)} en`,
    fr: (n: number) => `Classer ${passagesFr(n)} sous`,
  },
  tagCount: {
    en: (n: number) => `Tags of ${passagesEn(n)}`,
    es: (n: number) => `Etiquetas de ${pasajes(n)}`,
    fr: (n: number) => `Étiquettes de ${passagesFr(n)}`,
  },
  findIssue: {
    en: 'Issue: type part of its name',
    es: 'Cuestión: escriba parte del nombre',
    fr: 'Question : tapez une partie du nom',
  },
  issuesFound: {
    en: (n: number) => (n === 0 ? 'No issue of that name' : n === 1 ? '1 issue' : `${n} issues`),
    es: (n: number) =>
      n === 0 ? 'Ninguna cuestión con ese nombre' : n === 1 ? '1 cuestión' : `${n} cuestiones`,
    fr: (n: number) => (n === 0 ? 'Aucune question de ce nom' : n === 1 ? '1 question' : `${n} questions`),
  },
  stance: { en: 'Stance', es: 'Postura', fr: 'Position' },
  noStance: { en: 'No stance', es: 'Sin postura', fr: 'Aucune position' },
  tag: { en: 'Tags…', es: 'Etiquetas…', fr: 'Étiquettes…' },
  toCase: { en: 'To another case…', es: 'A otro caso…', fr: 'Vers un autre dossier…' },
  remove: { en: 'Remove from the case', es: 'Quitar del caso', fr: 'Retirer du dossier' },
  filed: {
    en: (n: number, label: string) => `${passagesEn(n)} filed under ${label}`,
    es: (n: number, label: string) => `${pasajes(n)} en ${label}`,
    fr: (n: number, label: string) => `${passagesFr(n)} sous ${label}`,
  },
  stanceSet: {
    en: (n: number, stance: string) => `${passagesEn(n)}: ${stance}`,
    es: (n: number, stance: string) => `${pasajes(n)}: ${stance}`,
    fr: (n: number, stance: string) => `${passagesFr(n)} : ${stance}`,
  },
  tagged: {
    en: (n: number, tag: string) => `${passagesEn(n)} tagged “${tag}”`,
    es: (n: number, tag: string) => `${pasajes(n)} con la etiqueta «${tag}»`,
    fr: (n: number, tag: string) => `${passagesFr(n)} avec l’étiquette « ${tag} »`,
  },
  untagged: {
    en: (n: number, tag: string) => `“${tag}” taken from ${passagesEn(n)}`,
    es: (n: number, tag: string) => `Etiqueta «${tag}» quitada de ${pasajes(n)}`,
    fr: (n: number, tag: string) => `Étiquette « ${tag} » retirée de ${passagesFr(n)}`,
  },
  moved: {
    en: (n: number, reference: string) => `${passagesEn(n)} moved to ${reference}`,
    es: (n: number, reference: string) => `${pasajes(n)} a ${reference}`,
    fr: (n: number, reference: string) => `${passagesFr(n)} vers ${reference}`,
  },
  copiedTo: {
    en: (n: number, reference: string) => `${passagesEn(n)} copied to ${reference}`,
    es: (n: number, reference: string) => `${pasajes(n)} también en ${reference}`,
    fr: (n: number, reference: string) => `${passagesFr(n)} aussi dans ${reference}`,
  },
  copied: {
    en: (n: number) => `${passagesEn(n)} copied`,
    es: (n: number) => `${pasajes(n)} al portapapeles`,
    fr: (n: number) => `${passagesFr(n)} dans le presse-papiers`,
  },
  removed: {
    en: (n: number) => `${passagesEn(n)} removed from the case. The passages themselves are kept.`,
    es: (n: number) => `${pasajes(n)} fuera del caso. Los pasajes mismos se conservan.`,
    fr: (n: number) => `${passagesFr(n)} hors du dossier. Les passages eux-mêmes sont conservés.`,
  },
};

/** Labels of the user's own on entries. */
export const tagWords = {
  tags: { en: 'Tags', es: 'Etiquetas', fr: 'Étiquettes' },
  add: { en: 'Add a tag', es: 'Añadir una etiqueta', fr: 'Ajouter une étiquette' },
  doAdd: { en: 'Add', es: 'Añadir', fr: 'Ajouter' },
  remove: {
    en: (tag: string) => `Take “${tag}” away`,
    es: (tag: string) => `Quitar «${tag}»`,
    fr: (tag: string) => `Retirer « ${tag} »`,
  },
  on: {
    en: (n: number, of: number) => `on ${n} of ${of}`,
    es: (n: number, of: number) => `en ${n} de ${of}`,
    fr: (n: number, of: number) => `sur ${n} de ${of}`,
  },
  hint: {
    en: 'Your own; never exported.',
    es: 'Solo suyas; nunca se exportan.',
    fr: 'À vous seul ; jamais exportées.',
  },
};

const passagesEn = (n: number): string => (n === 1 ? '1 passage' : `${n} passages`);
const pasajes = (n: number): string => (n === 1 ? '1 pasaje' : `${n} pasajes`);
const passagesFr = (n: number): string => (n < 2 ? `${n} passage` : `${n} passages`);
