/** Taking passages to another case. */
export const otherCaseWords = {
  title: { en: 'To another case', es: 'A otro caso', fr: 'Vers un autre dossier' },
  which: { en: 'Case', es: 'Caso', fr: 'Dossier' },
  find: { en: 'Find a case', es: 'Buscar un caso', fr: 'Trouver un dossier' },
  noneFound: {
    en: 'No case has these words in its reference.',
    es: 'Ningún caso tiene esas palabras en su referencia.',
    fr: 'Aucun dossier ne porte ces mots dans sa référence.',
  },
  noneOther: {
    en: 'There is no other case yet.',
    es: 'Aún no hay otro caso.',
    fr: 'Il n’y a pas encore d’autre dossier.',
  },
  newCase: { en: 'New case', es: 'Nuevo caso', fr: 'Nouveau dossier' },
  how: { en: 'Copy or move', es: 'Copiar o mover', fr: 'Copier ou déplacer' },
  copy: { en: 'Copy', es: 'Copiar', fr: 'Copier' },
  move: { en: 'Move', es: 'Mover', fr: 'Déplacer' },
  copyWhat: {
    en: 'The passages stand in both cases. Stance, notes, tags and cite-checks stay in this one.',
    es: 'Los pasajes quedan en ambos casos. La postura, las notas, las etiquetas y las verificaciones se quedan en este.',
    fr: 'Les passages figurent dans les deux dossiers. La position, les notes, les étiquettes et les vérifications restent dans celui-ci.',
  },
  moveWhat: {
    en: 'They leave this case with their stance and notes; the issues they were under stay behind.',
    es: 'Salen de este caso con su postura y sus notas; las cuestiones en que estaban se quedan.',
    fr: 'Ils quittent ce dossier avec leur position et leurs notes ; les questions où ils étaient classés restent ici.',
  },
  already: {
    en: 'A passage that the other case has already is left as it is in both.',
    es: 'Un pasaje que el otro caso ya tiene queda como está en ambos.',
    fr: 'Un passage que l’autre dossier a déjà reste tel quel dans les deux.',
  },
  doCopy: {
    en: (n: number) => (n === 1 ? 'Copy 1 passage' : `Copy ${n} passages`),
    es: (n: number) => (n === 1 ? 'Copiar 1 pasaje' : `Copiar ${n} pasajes`),
    fr: (n: number) => (n < 2 ? `Copier ${n} passage` : `Copier ${n} passages`),
  },
  doMove: {
    en: (n: number) => (n === 1 ? 'Move 1 passage' : `Move ${n} passages`),
    es: (n: number) => (n === 1 ? 'Mover 1 pasaje' : `Mover ${n} pasajes`),
    fr: (n: number) => (n < 2 ? `Déplacer ${n} passage` : `Déplacer ${n} passages`),
  },
};
