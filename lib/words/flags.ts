/** Passages that may tell of somebody who needs protection, before an export. */
export const flagsWords = {
  title: {
    en: 'Persons who may need protection',
    es: 'Personas que pueden necesitar protección',
    fr: 'Personnes qui peuvent avoir besoin de protection',
  },
  none: {
    en: 'No passage is flagged.',
    es: 'No hay pasajes señalados.',
    fr: 'Aucun passage n’est signalé.',
  },
  some: {
    en: (n: number, waiting: number) =>
      `${n === 1 ? '1 passage is flagged' : `${n} passages are flagged`}, ${waiting === 0 ? 'all decided' : `${waiting} to decide`}.`,
    es: (n: number, waiting: number) =>
      `${n === 1 ? '1 pasaje señalado' : `${n} pasajes señalados`}, ${waiting === 0 ? 'todo decidido' : `${waiting} por decidir`}.`,
    fr: (n: number, waiting: number) =>
      `${n < 2 ? `${n} passage signalé` : `${n} passages signalés`}, ${waiting === 0 ? 'tout est décidé' : `${waiting} à décider`}.`,
  },
  limits: {
    en: 'Rules look at the words in English, Spanish and French. They miss some persons and flag some without need: read what you file.',
    es: 'Unas reglas miran las palabras en inglés, español y francés. Se les escapan personas y señalan algunas sin necesidad: lea lo que presenta.',
    fr: 'Des règles examinent les mots en anglais, en espagnol et en français. Des personnes leur échappent, d’autres sont signalées sans nécessité : lisez ce que vous déposez.',
  },
  minor: {
    en: 'May name or describe a minor: look.',
    es: 'Puede nombrar o describir a un menor: mire.',
    fr: 'Peut nommer ou décrire un mineur : regardez.',
  },
  victim: {
    en: 'May name a victim: look.',
    es: 'Puede nombrar a una víctima: mire.',
    fr: 'Peut nommer une victime : regardez.',
  },
  survivor: {
    en: 'May name a survivor of sexual violence: look.',
    es: 'Puede nombrar a una persona que sufrió violencia sexual: mire.',
    fr: 'Peut nommer une personne qui a subi des violences sexuelles : regardez.',
  },
  post: {
    en: 'May be or quote a private person’s post: look.',
    es: 'Puede ser o citar una publicación de un particular: mire.',
    fr: 'Peut être ou citer la publication d’un particulier : regardez.',
  },
  quoted: {
    en: (words: string) => `“${words}”`,
    es: (words: string) => `«${words}»`,
    fr: (words: string) => `« ${words} »`,
  },
  choice: {
    en: (words: string) => `The passage with “${words}”`,
    es: (words: string) => `El pasaje con «${words}»`,
    fr: (words: string) => `Le passage avec « ${words} »`,
  },
  keep: { en: 'Keep', es: 'Mantener', fr: 'Garder' },
  leaveOut: { en: 'Leave it out', es: 'Omitirlo', fr: 'L’omettre' },
  open: { en: 'Open it', es: 'Abrirlo', fr: 'L’ouvrir' },
  keepAll: {
    en: (n: number) => `Keep the ${n} that are undecided`,
    es: (n: number) => `Mantener los ${n} sin decidir`,
    fr: (n: number) => `Garder les ${n} en attente`,
  },
};
