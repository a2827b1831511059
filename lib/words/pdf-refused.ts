/** Why no PDF is made. */
export const pdfRefusedWords = {
  letters: {
    en: (letters: string) =>
      `No PDF was made: no font here has ${letters}. Choose a font file that has them, or take Word.`,
    es: (letters: string) =>
      `No se hizo ningún PDF: ninguna fuente de aquí tiene ${letters}. Elija un archivo de fuente que los tenga, o use Word.`,
    fr: (letters: string) =>
      `Aucun PDF n’a été fait : aucune police d’ici n’a ${letters}. Choisissez un fichier de police qui les a, ou prenez Word.`,
  },
  where: {
    en: (place: string, excerpt: string) => `${place}: “${excerpt}”`,
    es: (place: string, excerpt: string) => `${place}: «${excerpt}»`,
    fr: (place: string, excerpt: string) => `${place} : « ${excerpt} »`,
  },
  more: {
    en: (count: number) => (count === 1 ? 'and one more passage' : `and ${count} more passages`),
    es: (count: number) => (count === 1 ? 'y otro pasaje' : `y otros ${count} pasajes`),
    fr: (count: number) => (count === 1 ? 'et un autre passage' : `et ${count} autres passages`),
  },
  font: {
    en: 'No PDF was made: the chosen file is not a TrueType or OpenType font.',
    es: 'No se hizo ningún PDF: el archivo elegido no es una fuente TrueType u OpenType.',
    fr: 'Aucun PDF n’a été fait : le fichier choisi n’est pas une police TrueType ou OpenType.',
  },
  picture: {
    en: (alt: string) => `No PDF was made: a picture cannot be read (${alt}).`,
    es: (alt: string) => `No se hizo ningún PDF: no se puede leer una imagen (${alt}).`,
    fr: (alt: string) => `Aucun PDF n’a été fait : une image ne peut être lue (${alt}).`,
  },
};
