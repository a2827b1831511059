/** Words of what a passage itself rests on. */
export const originWords = {
  title: { en: 'Origin', es: 'Origen', fr: 'Origine' },
  cites: {
    en: (works: string) => `Cites ${works}`,
    es: (works: string) => `Cita ${works}`,
    fr: (works: string) => `Cite ${works}`,
  },
  citesOpen: {
    en: 'Cites a source that could not be told.',
    es: 'Cita una fuente que no se pudo determinar.',
    fr: 'Cite une source qui n’a pas pu être déterminée.',
  },
  which: {
    en: (work: string, next: string) => `${work}, which cites ${next}`,
    es: (work: string, next: string) => `${work}, que cita ${next}`,
    fr: (work: string, next: string) => `${work}, qui cite ${next}`,
  },
  within: {
    en: (container: string) => `in ${container}`,
    es: (container: string) => `en ${container}`,
    fr: (container: string) => `dans ${container}`,
  },
  whichCites: { en: 'which cites', es: 'que cita', fr: 'qui cite' },
  quoted: {
    en: (title: string) => `“${title}”`,
    es: (title: string) => `«${title}»`,
    fr: (title: string) => `« ${title} »`,
  },
  interview: {
    en: (name: string) => `an interview with ${name}`,
    es: (name: string) => `una entrevista con ${name}`,
    fr: (name: string) => `un entretien avec ${name}`,
  },
  correspondence: {
    en: (name: string) => `correspondence with ${name}`,
    es: (name: string) => `correspondencia con ${name}`,
    fr: (name: string) => `une correspondance avec ${name}`,
  },
  post: {
    en: (name: string) => `a post by ${name}`,
    es: (name: string) => `una publicación de ${name}`,
    fr: (name: string) => `une publication de ${name}`,
  },
  nobody: { en: 'somebody not named', es: 'alguien sin nombre', fr: 'quelqu’un qui n’est pas nommé' },
  unknown: {
    en: 'a source that could not be told',
    es: 'una fuente que no se pudo determinar',
    fr: 'une source qui n’a pas pu être déterminée',
  },
  undated: { en: 'n.d.', es: 's. f.', fr: 's. d.' },
  certain: { en: 'Found', es: 'Encontrado', fr: 'Trouvé' },
  likely: { en: 'Likely; please check', es: 'Probable; compruébelo', fr: 'Probable ; à vérifier' },
  open: { en: 'Could not be told', es: 'No se pudo determinar', fr: 'N’a pas pu être déterminé' },
  confirmed: { en: 'Confirmed', es: 'Confirmado', fr: 'Confirmé' },
  because: {
    en: (surety: string, reason: string) => `${surety}: ${reason}.`,
    es: (surety: string, reason: string) => `${surety}: ${reason}.`,
    fr: (surety: string, reason: string) => `${surety} : ${reason}.`,
  },
  printedAs: { en: 'As printed', es: 'Tal como está impreso', fr: 'Tel qu’imprimé' },
  place: {
    en: (pinpoint: string) => `Place: ${pinpoint}`,
    es: (pinpoint: string) => `Lugar: ${pinpoint}`,
    fr: (pinpoint: string) => `Endroit : ${pinpoint}`,
  },
  confirm: { en: 'Confirm', es: 'Confirmar', fr: 'Confirmer' },
  change: { en: 'Change…', es: 'Corregir…', fr: 'Corriger…' },
  reject: { en: 'Not this', es: 'No es esto', fr: 'Ce n’est pas cela' },
  takeBack: { en: 'Take back', es: 'Retirar', fr: 'Retirer' },
  rejected: {
    en: (work: string) => `Not this: ${work}`,
    es: (work: string) => `No es esto: ${work}`,
    fr: (work: string) => `Ce n’est pas cela : ${work}`,
  },
  add: { en: 'Add an origin…', es: 'Añadir un origen…', fr: 'Ajouter une origine…' },
  openOriginal: { en: 'Open the original', es: 'Abrir el original', fr: 'Ouvrir l’original' },
  inLibrary: { en: 'In your library', es: 'En su biblioteca', fr: 'Dans votre bibliothèque' },
  compare: {
    en: 'Compare with the original',
    es: 'Comparar con el original',
    fr: 'Comparer avec l’original',
  },
  none: {
    en: 'No citation stands in these sentences.',
    es: 'En estas frases no hay ninguna cita de fuente.',
    fr: 'Aucune source n’est citée dans ces phrases.',
  },
  noneLeft: {
    en: 'Of what was found here you said that none is an origin.',
    es: 'De lo hallado aquí, usted dijo que nada es un origen.',
    fr: 'De ce qui a été trouvé ici, vous avez dit que rien n’est une origine.',
  },
  unread: {
    en: 'Not looked for yet.',
    es: 'Aún no se ha buscado.',
    fr: 'Pas encore recherché.',
  },
  hint: {
    en: 'Only what you confirm is printed in citations.',
    es: 'En las citas solo se imprime lo que usted confirma.',
    fr: 'Seul ce que vous confirmez est imprimé dans les citations.',
  },
  more: {
    en: (count: number) => `and ${count} more in the binder`,
    es: (count: number) => `y ${count} más en la carpeta`,
    fr: (count: number) => `et ${count} de plus dans le classeur`,
  },
  nothingToConfirm: {
    en: 'Nothing found to confirm here.',
    es: 'Aquí no hay nada que confirmar.',
    fr: 'Rien à confirmer ici.',
  },
  didReject: {
    en: 'Kept: not an origin of this passage.',
    es: 'Guardado: no es un origen de este pasaje.',
    fr: 'Gardé : ce n’est pas une origine de ce passage.',
  },
  didTakeBack: {
    en: 'Taken back: what you said of this origin.',
    es: 'Retirado: lo que dijo de este origen.',
    fr: 'Retiré : ce que vous aviez dit de cette origine.',
  },
  didConfirm: {
    en: (work: string) => `Origin confirmed: ${work}`,
    es: (work: string) => `Origen confirmado: ${work}`,
    fr: (work: string) => `Origine confirmée : ${work}`,
  },
};

/** Why a citation is taken for one of a work, or why it leads nowhere. */
export const reasonWords = {
  'name-and-date': {
    en: 'the citation names author and date',
    es: 'la cita nombra autor y fecha',
    fr: 'la citation nomme l’auteur et la date',
  },
  'named-in-sentence': {
    en: 'the sentence names the author, the citation the date',
    es: 'la frase nombra al autor y la cita, la fecha',
    fr: 'la phrase nomme l’auteur, la citation la date',
  },
  'same-source': {
    en: 'the text says that it is the source named before',
    es: 'el texto dice que es la fuente nombrada antes',
    fr: 'le texte dit que c’est la source nommée avant',
  },
  'date-alone': {
    en: 'the citation gives only the date, and one entry alone has it',
    es: 'la cita solo da la fecha, y una sola entrada la tiene',
    fr: 'la citation ne donne que la date, et une seule entrée la porte',
  },
  mark: { en: 'its mark leads to a note', es: 'su marca lleva a una nota', fr: 'son appel mène à une note' },
  link: {
    en: 'the words are a link to it',
    es: 'las palabras enlazan con ella',
    fr: 'les mots y mènent par un lien',
  },
  attribution: {
    en: 'the sentence says so; no citation stands there',
    es: 'lo dice la frase; no hay cita',
    fr: 'la phrase le dit ; aucune citation ne s’y trouve',
  },
  'other-date': {
    en: (printed: string) => `the text gives another date than the list: ${printed}`,
    es: (printed: string) => `el texto da otra fecha que la lista: ${printed}`,
    fr: (printed: string) => `le texte donne une autre date que la liste : ${printed}`,
  },
  'no-entry': {
    en: 'no entry of the list fits',
    es: 'ninguna entrada de la lista corresponde',
    fr: 'aucune entrée de la liste ne convient',
  },
  'no-document': {
    en: 'the sentence names who says so, and no document',
    es: 'la frase nombra a quien lo dice, y ningún documento',
    fr: 'la phrase nomme qui le dit, et aucun document',
  },
  unread: {
    en: 'it leads back to words that could not be read as a work',
    es: 'remite a palabras que no se pudieron leer como una obra',
    fr: 'elle renvoie à des mots qui n’ont pas pu être lus comme un ouvrage',
  },
  several: {
    en: (count: number) => `${count} entries fit equally well`,
    es: (count: number) => `${count} entradas corresponden por igual`,
    fr: (count: number) => `${count} entrées conviennent également`,
  },
  user: { en: 'you say so', es: 'usted lo dice', fr: 'vous le dites' },
};

/** The form in which an origin is corrected or added. */
export const originFormWords = {
  title: {
    en: 'What the passage rests on',
    es: 'En qué se apoya el pasaje',
    fr: 'Sur quoi repose le passage',
  },
  kind: { en: 'What it is', es: 'Qué es', fr: 'De quoi il s’agit' },
  publication: { en: 'A publication', es: 'Una publicación', fr: 'Une publication' },
  interview: { en: 'An interview', es: 'Una entrevista', fr: 'Un entretien' },
  correspondence: { en: 'Correspondence', es: 'Una comunicación', fr: 'Une correspondance' },
  post: { en: 'A post', es: 'Una publicación en redes', fr: 'Une publication en ligne' },
  author: { en: 'Author or body', es: 'Autor u organismo', fr: 'Auteur ou organisme' },
  interviewed: { en: 'With whom', es: 'Con quién', fr: 'Avec qui' },
  posted: { en: 'By whom', es: 'De quién', fr: 'De qui' },
  workTitle: { en: 'Title', es: 'Título', fr: 'Titre' },
  container: { en: 'Stands in', es: 'Está en', fr: 'Se trouve dans' },
  date: { en: 'Date', es: 'Fecha', fr: 'Date' },
  dateHint: {
    en: 'As far as it is known: 2022, 2022-11 or 2022-11-04; n.d. where none is printed.',
    es: 'Hasta donde se sepa: 2022, 2022-11 o 2022-11-04; n.d. si no figura.',
    fr: 'Autant qu’on sache : 2022, 2022-11 ou 2022-11-04 ; n.d. si aucune n’est imprimée.',
  },
  pinpoint: { en: 'Place in it', es: 'Lugar en ella', fr: 'Endroit' },
  address: { en: 'Address', es: 'Dirección', fr: 'Adresse' },
  held: { en: 'In your library', es: 'En su biblioteca', fr: 'Dans votre bibliothèque' },
  heldFound: { en: 'As found', es: 'Según lo encontrado', fr: 'Comme trouvé' },
  heldNot: { en: 'Not in the library', es: 'No está en la biblioteca', fr: 'Pas dans la bibliothèque' },
  longer: {
    en: 'It cites another work itself…',
    es: 'Ella misma cita otra obra…',
    fr: 'Elle cite elle-même un autre ouvrage…',
  },
  shorter: { en: 'Remove this work', es: 'Quitar esta obra', fr: 'Retirer cet ouvrage' },
  save: { en: 'Save as confirmed', es: 'Guardar como confirmado', fr: 'Enregistrer comme confirmé' },
  cancel: { en: 'Cancel', es: 'Cancelar', fr: 'Annuler' },
  isItself: {
    en: 'This is the report that the passage stands in. It cannot be its own original.',
    es: 'Este es el informe en que está el pasaje. No puede ser su propio original.',
    fr: 'C’est le rapport où se trouve le passage. Il ne peut pas être son propre original.',
  },
  otherTitle: {
    en: (title: string) => `Please check: the library has another title, “${title}”.`,
    es: (title: string) => `Compruébelo: en la biblioteca tiene otro título, «${title}».`,
    fr: (title: string) => `À vérifier : la bibliothèque a un autre titre, « ${title} ».`,
  },
  otherName: {
    en: (title: string) => `Please check: in the library “${title}” has another author.`,
    es: (title: string) => `Compruébelo: en la biblioteca, «${title}» tiene otro autor.`,
    fr: (title: string) => `À vérifier : dans la bibliothèque, « ${title} » a un autre auteur.`,
  },
  nameOne: {
    en: 'Name the author or the title.',
    es: 'Indique el autor o el título.',
    fr: 'Indiquez l’auteur ou le titre.',
  },
};

/** What came of comparing a passage with its original. */
export const comparedWords = {
  faithful: {
    en: (day: string) => `The words stand in the original as captured on ${day}.`,
    es: (day: string) => `Las palabras están en el original capturado el ${day}.`,
    fr: (day: string) => `Les mots se trouvent dans l’original capturé le ${day}.`,
  },
  altered: {
    en: (day: string) => `The original as captured on ${day} has other words:`,
    es: (day: string) => `El original capturado el ${day} tiene otras palabras:`,
    fr: (day: string) => `L’original capturé le ${day} a d’autres mots :`,
  },
  'not-found': {
    en: (day: string) =>
      `The words were not found in the original as captured on ${day}. They may be a paraphrase.`,
    es: (day: string) =>
      `Las palabras no se encontraron en el original capturado el ${day}. Pueden ser una paráfrasis.`,
    fr: (day: string) =>
      `Les mots n’ont pas été trouvés dans l’original capturé le ${day}. Il peut s’agir d’une paraphrase.`,
  },
  unknownDay: { en: 'a day not known', es: 'un día que no se conoce', fr: 'un jour inconnu' },
  noCapture: {
    en: 'No captured text of the original is here to compare with.',
    es: 'Aquí no hay texto capturado del original con que comparar.',
    fr: 'Aucun texte capturé de l’original n’est ici pour comparer.',
  },
  original: { en: 'Open this capture', es: 'Abrir esta captura', fr: 'Ouvrir cette capture' },
};
