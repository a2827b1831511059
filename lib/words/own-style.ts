/** The user's own citation style, and whose work prints it. */
export const ownStyleWords = {
  title: {
    en: 'Your own citation style',
    es: 'Su propio estilo de cita',
    fr: 'Votre propre style de référence',
  },
  hint: {
    en: 'A file of the Citation Style Language (.csl), as reference managers use them. It is kept on this computer and can be chosen for a case.',
    es: 'Un archivo del Citation Style Language (.csl), como los que usan los gestores de referencias. Se guarda en este equipo y puede elegirse para un caso.',
    fr: 'Un fichier du Citation Style Language (.csl), comme en utilisent les gestionnaires de références. Il reste sur cet ordinateur et peut être choisi pour un dossier.',
  },
  choose: { en: 'Style file', es: 'Archivo de estilo', fr: 'Fichier de style' },
  remove: { en: 'Take it out', es: 'Quitarlo', fr: 'Le retirer' },
  kept: {
    en: (title: string) => `Kept: ${title}`,
    es: (title: string) => `Guardado: ${title}`,
    fr: (title: string) => `Conservé : ${title}`,
  },
  none: {
    en: 'No file. Cases that cite in it follow the Bluebook.',
    es: 'Ningún archivo. Los casos que citan con él siguen el Bluebook.',
    fr: 'Aucun fichier. Les dossiers qui l’emploient suivent le Bluebook.',
  },
  'too-large': {
    en: 'The file is larger than any citation style.',
    es: 'El archivo es mayor que cualquier estilo de cita.',
    fr: 'Le fichier est plus grand que tout style de référence.',
  },
  'not-xml': {
    en: 'The file is no well-formed XML.',
    es: 'El archivo no es XML bien formado.',
    fr: 'Le fichier n’est pas du XML bien formé.',
  },
  'not-a-style': {
    en: 'The file is no citation style: it has no title, or no rules for citations.',
    es: 'El archivo no es un estilo de cita: no tiene título o no tiene reglas para las citas.',
    fr: 'Le fichier n’est pas un style de référence : il n’a pas de titre ou pas de règles de citation.',
  },
  dependent: {
    en: 'The file only names another style that holds the rules. Choose that one.',
    es: 'El archivo solo nombra otro estilo, que es el que tiene las reglas. Elija ese.',
    fr: 'Le fichier ne fait que nommer un autre style, qui contient les règles. Choisissez celui-là.',
  },
  tangled: {
    en: 'The parts of the file refer to one another without an end.',
    es: 'Las partes del archivo se remiten unas a otras sin fin.',
    fr: 'Les parties du fichier renvoient sans fin les unes aux autres.',
  },
  unreadable: {
    en: 'The file cannot be read as a citation style.',
    es: 'El archivo no puede leerse como estilo de cita.',
    fr: 'Le fichier ne peut pas être lu comme un style de référence.',
  },
  credits: { en: 'Citation styles', es: 'Estilos de cita', fr: 'Styles de référence' },
  processor: {
    en: 'Chicago, APA and your own style are printed by citeproc-js, © 2009–2019 Frank Bennett, under the Common Public Attribution License 1.0.',
    es: 'Chicago, APA y su propio estilo los imprime citeproc-js, © 2009–2019 Frank Bennett, con la Common Public Attribution License 1.0.',
    fr: 'Chicago, APA et votre propre style sont imprimés par citeproc-js, © 2009–2019 Frank Bennett, sous la Common Public Attribution License 1.0.',
  },
  files: {
    en: 'The style and language files are the Citation Style Language project’s, under CC BY-SA 3.0, unchanged.',
    es: 'Los archivos de estilo y de idioma son del proyecto Citation Style Language, con CC BY-SA 3.0, sin cambios.',
    fr: 'Les fichiers de style et de langue sont ceux du projet Citation Style Language, sous CC BY-SA 3.0, inchangés.',
  },
};
