/** The first pages of a long PDF, while the others are read. */
export const pdfFrontWords = {
  shown: {
    en: 'The first pages. What you clip is saved when all pages are read.',
    es: 'Las primeras páginas. Lo que recorte se guarda cuando se hayan leído todas las páginas.',
    fr: 'Les premières pages. Ce que vous prélevez est enregistré une fois toutes les pages lues.',
  },
  waiting: {
    en: 'Not saved yet: saved when all pages are read.',
    es: 'Aún sin guardar: se guarda cuando se hayan leído todas las páginas.',
    fr: 'Pas encore enregistré : enregistré une fois toutes les pages lues.',
  },
  notSaved: {
    en: 'Not saved, since the document was not read to its end:',
    es: 'No guardado, porque el documento no se leyó hasta el final:',
    fr: 'Non enregistré, car le document n’a pas été lu jusqu’au bout :',
  },
  again: {
    en: (words: string) => `Not saved: “${words}” is read otherwise in the whole document. Select it again.`,
    es: (words: string) =>
      `No guardado: «${words}» se lee de otro modo en el documento entero. Selecciónelo de nuevo.`,
    fr: (words: string) =>
      `Non enregistré : « ${words} » se lit autrement dans le document entier. Sélectionnez-le de nouveau.`,
  },
};
