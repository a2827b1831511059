/** Who is named where a source names no publisher, and as what. */
export const standsInWords = {
  registry: {
    en: (name: string) => `${name}, known to stand behind this site, is named instead.`,
    es: (name: string) => `En su lugar se nombra a ${name}, que consta como responsable de este sitio.`,
    fr: (name: string) => `${name}, connu comme responsable de ce site, est nommé à la place.`,
  },
  site: {
    en: (name: string) => `${name}, the name of the site, is given instead.`,
    es: (name: string) => `En su lugar se da ${name}, el nombre del sitio.`,
    fr: (name: string) => `${name}, le nom du site, est donné à la place.`,
  },
  author: {
    en: (name: string) => `${name}, the body that wrote it, is named instead.`,
    es: (name: string) => `En su lugar se nombra a ${name}, el organismo que lo escribió.`,
    fr: (name: string) => `${name}, l’organisme qui l’a écrit, est nommé à la place.`,
  },
  host: {
    en: (name: string) => `The site, ${name}, is given instead.`,
    es: (name: string) => `En su lugar se da el sitio, ${name}.`,
    fr: (name: string) => `Le site, ${name}, est donné à la place.`,
  },
};
