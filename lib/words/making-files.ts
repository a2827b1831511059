/** The export dialog: which kind of file, of which parts, what they say, and how writing goes. */
export const makingWords = {
  'of-index': { en: 'What is filed', es: 'Lo que se presenta', fr: 'Ce qui est déposé' },
  'of-citations': {
    en: 'Sources, for reference managers',
    es: 'Fuentes, para gestores bibliográficos',
    fr: 'Sources, pour logiciels bibliographiques',
  },
  'of-passages': {
    en: 'Passages, for other programs',
    es: 'Pasajes, para otros programas',
    fr: 'Passages, pour d’autres logiciels',
  },
  'of-note': { en: 'Searches made', es: 'Búsquedas hechas', fr: 'Recherches faites' },
  parts: {
    en: (n: number) => `Parts of the document (${n})`,
    es: (n: number) => `Partes del documento (${n})`,
    fr: (n: number) => `Parties du document (${n})`,
  },
  noTranslation: {
    en: 'Nothing to print: no passage in the file is translated.',
    es: 'Nada que imprimir: ningún pasaje del archivo está traducido.',
    fr: 'Rien à imprimer : aucun passage du fichier n’est traduit.',
  },
  noPackageItem: {
    en: 'Nothing to print: no exhibit in the file is an item of a package that the case relies on.',
    es: 'Nada que imprimir: ningún anexo del archivo es un punto de una carpeta que el caso invoque.',
    fr: 'Rien à imprimer : aucune pièce du fichier n’est un point d’un cartable que le dossier invoque.',
  },
  toVerify: { en: 'to verify', es: 'por verificar', fr: 'à vérifier' },
  arrangement: { en: 'Style and arrangement', es: 'Estilo y orden', fr: 'Style et classement' },
  particulars: {
    en: (blanks: number) =>
      blanks === 0
        ? 'What the parts say'
        : blanks === 1
          ? 'What the parts say (1 blank)'
          : `What the parts say (${blanks} blanks)`,
    es: (blanks: number) =>
      blanks === 0
        ? 'Lo que dicen las partes'
        : blanks === 1
          ? 'Lo que dicen las partes (1 espacio en blanco)'
          : `Lo que dicen las partes (${blanks} espacios en blanco)`,
    fr: (blanks: number) =>
      blanks === 0
        ? 'Ce que disent les parties'
        : blanks === 1
          ? 'Ce que disent les parties (1 blanc)'
          : `Ce que disent les parties (${blanks} blancs)`,
  },
  particularsHint: {
    en: 'Kept with the case. What is left empty prints as a blank to fill in by hand.',
    es: 'Se conserva con el caso. Lo que queda vacío se imprime como un espacio para llenar a mano.',
    fr: 'Conservé avec le dossier. Ce qui reste vide s’imprime comme un blanc à remplir à la main.',
  },
  caseDay: {
    en: (day: string) => `The case has ${day}. Here it is printed only as it is written.`,
    es: (day: string) => `El caso tiene ${day}. Aquí se imprime solo lo que se escriba.`,
    fr: (day: string) => `Le dossier porte le ${day}. Ici ne s’imprime que ce qui est écrit.`,
  },
  wordingHint: {
    en: 'Names in braces are filled in from the fields.',
    es: 'Los nombres entre llaves se llenan con los campos.',
    fr: 'Les noms entre accolades sont remplis d’après les champs.',
  },
  notChosen: { en: 'Blank', es: 'En blanco', fr: 'En blanc' },
  fileName: { en: 'File name', es: 'Nombre del archivo', fr: 'Nom du fichier' },
  namedAs: {
    en: (name: string) => `Saved as ${name}. {case}, {what} and {date} are filled in.`,
    es: (name: string) => `Se guarda como ${name}. Se llenan {case}, {what} y {date}.`,
    fr: (name: string) => `Enregistré sous ${name}. {case}, {what} et {date} sont remplis.`,
  },
  stop: { en: 'Stop', es: 'Detener', fr: 'Arrêter' },
  stopped: {
    en: 'Stopped. No file was saved.',
    es: 'Detenido. No se guardó ningún archivo.',
    fr: 'Arrêté. Aucun fichier n’a été enregistré.',
  },
  failed: {
    en: (words: string) => `No file was saved. What the machine says: ${words}`,
    es: (words: string) => `No se guardó ningún archivo. Lo que dice la máquina: ${words}`,
    fr: (words: string) => `Aucun fichier n’a été enregistré. Ce que dit la machine : ${words}`,
  },
  chooseFont: {
    en: 'Font for these letters (TTF or OTF)',
    es: 'Fuente para estas letras (TTF u OTF)',
    fr: 'Police pour ces lettres (TTF ou OTF)',
  },
};
