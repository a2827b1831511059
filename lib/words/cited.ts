/** Words that stand beside the fields of a source about its citation. */
export const citedWords = {
  citation: {
    en: (style: string) => `Citation (${style})`,
    es: (style: string) => `Cita (${style})`,
    fr: (style: string) => `Référence (${style})`,
  },
  notPrinted: {
    en: (style: string) => `Not printed in this source’s citation (${style})`,
    es: (style: string) => `No se imprime en la cita de esta fuente (${style})`,
    fr: (style: string) => `Ne figure pas dans la référence de cette source (${style})`,
  },
};
