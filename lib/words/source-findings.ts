/** Sentences for findings on what is known of sources and copies, and on the filing. */
export const sourceFindingWords = {
  noPinpoint: {
    en: 'Its place in the source is not known.',
    es: 'No se conoce su lugar en la fuente.',
    fr: 'Sa place dans la source n’est pas connue.',
  },
  noDate: {
    en: 'No date of publication is known.',
    es: 'No se conoce fecha de publicación.',
    fr: 'Aucune date de publication n’est connue.',
  },
  noAuthor: {
    en: 'Neither an author nor a body is known.',
    es: 'No se conoce autor ni entidad.',
    fr: 'Ni auteur ni organisme n’est connu.',
  },
  noAddress: {
    en: 'It stands at no address where another could look.',
    es: 'No está en ninguna dirección donde otro pueda verla.',
    fr: 'Elle ne se trouve à aucune adresse où un autre puisse la consulter.',
  },
  weakAlone: {
    en: (n: number, kinds: string) => `${n === 1 ? 'The only source' : `All ${n} sources`}: ${kinds}.`,
    es: (n: number, kinds: string) => `${n === 1 ? 'La única fuente' : `Las ${n} fuentes`}: ${kinds}.`,
    fr: (n: number, kinds: string) => `${n < 2 ? 'La seule source' : `Les ${n} sources`} : ${kinds}.`,
  },
  commercial: {
    en: (n: number) => `${n} commercial`,
    es: (n: number) => (n === 1 ? '1 comercial' : `${n} comerciales`),
    fr: (n: number) => (n < 2 ? `${n} commerciale` : `${n} commerciales`),
  },
  anonymous: {
    en: (n: number) => `${n} anonymous or open to anybody’s pen`,
    es: (n: number) =>
      n === 1 ? '1 anónima o abierta a cualquiera' : `${n} anónimas o abiertas a cualquiera`,
    fr: (n: number) => (n < 2 ? `${n} anonyme ou ouverte à tous` : `${n} anonymes ou ouvertes à tous`),
  },
  unassessed: {
    en: (n: number) => `${n} of a publisher of no known kind, not assessed`,
    es: (n: number) => `${n} de editor de tipo desconocido, sin evaluar`,
    fr: (n: number) => `${n} d’un éditeur de type inconnu, non évalué`,
  },
  notAssessed: {
    en: (n: number) => `Not assessed yet; ${n === 1 ? '1 passage rests' : `${n} passages rest`} on it.`,
    es: (n: number) => `Aún sin evaluar; ${n === 1 ? '1 pasaje descansa' : `${n} pasajes descansan`} en él.`,
    fr: (n: number) =>
      `Pas encore évalué ; ${n < 2 ? `${n} passage repose` : `${n} passages reposent`} sur lui.`,
  },
  changed: {
    en: (day: string) => `Its words were others on the page when it was looked at on ${day}.`,
    es: (day: string) => `Sus palabras eran otras en la página cuando se miró el ${day}.`,
    fr: (day: string) => `Ses mots étaient autres sur la page lorsqu’elle a été revue le ${day}.`,
  },
  gone: {
    en: (day: string) => `Its words were gone from the page when it was looked at on ${day}.`,
    es: (day: string) => `Sus palabras ya no estaban en la página cuando se miró el ${day}.`,
    fr: (day: string) => `Ses mots avaient disparu de la page lorsqu’elle a été revue le ${day}.`,
  },
  disclosed: {
    en: (item: string) => `It is item ${item} of a package that the case relies on.`,
    es: (item: string) => `Es el punto ${item} de un cartapacio en que se apoya el caso.`,
    fr: (item: string) => `C’est le point ${item} d’un cartable sur lequel s’appuie le dossier.`,
  },
  imported: {
    en: 'Its words came out of another program’s file.',
    es: 'Sus palabras vienen de un archivo de otro programa.',
    fr: 'Ses mots viennent du fichier d’un autre programme.',
  },
  pasted: { en: 'Its words were pasted.', es: 'Sus palabras se pegaron.', fr: 'Ses mots ont été collés.' },
  saved: {
    en: 'Where and when it was seen is what the file says.',
    es: 'Dónde y cuándo se vio es lo que dice el archivo.',
    fr: 'Où et quand elle a été vue, c’est le fichier qui le dit.',
  },
  citeCheck: {
    en: (by: string) =>
      by
        ? `Checked by ${by}; since then the citation prints otherwise.`
        : 'Since it was checked the citation prints otherwise.',
    es: (by: string) =>
      by
        ? `Cotejada por ${by}; desde entonces la cita se imprime de otro modo.`
        : 'Desde que se cotejó, la cita se imprime de otro modo.',
    fr: (by: string) =>
      by
        ? `Contrôlée par ${by} ; depuis, la référence s’imprime autrement.`
        : 'Depuis le contrôle, la référence s’imprime autrement.',
  },
  extracts: {
    en: (pages: number, limit: number) => `The extracts take about ${pages} pages; ${limit} are taken.`,
    es: (pages: number, limit: number) => `Los extractos ocupan unas ${pages} páginas; se admiten ${limit}.`,
    fr: (pages: number, limit: number) => `Les extraits font environ ${pages} pages ; ${limit} sont admises.`,
  },
  exhibits: {
    en: (pages: number, limit: number) =>
      `The exhibits that were counted have ${pages} pages; above ${limit} more is asked.`,
    es: (pages: number, limit: number) =>
      `Los anexos contados tienen ${pages} páginas; por encima de ${limit} se exige más.`,
    fr: (pages: number, limit: number) =>
      `Les pièces comptées font ${pages} pages ; au-delà de ${limit}, il est exigé davantage.`,
  },
  uncounted: {
    en: (n: number) => (n === 1 ? '1 exhibit was not counted.' : `${n} exhibits were not counted.`),
    es: (n: number) => (n === 1 ? '1 anexo no se contó.' : `${n} anexos no se contaron.`),
    fr: (n: number) => (n < 2 ? `${n} pièce n’a pas été comptée.` : `${n} pièces n’ont pas été comptées.`),
  },
  deadline: {
    en: (day: string, days: number) =>
      `It had to be in by ${day}, ${days === 1 ? 'yesterday' : `${days} days ago`}.`,
    es: (day: string, days: number) =>
      `Debía presentarse hasta el ${day}, ${days === 1 ? 'ayer' : `hace ${days} días`}.`,
    fr: (day: string, days: number) =>
      `Tout devait être déposé au plus tard le ${day}, ${days === 1 ? 'hier' : `il y a ${days} jours`}.`,
  },
  noSearches: {
    en: 'Nothing says where it was looked, nor what was not found.',
    es: 'Nada dice dónde se buscó ni qué no se halló.',
    fr: 'Rien ne dit où l’on a cherché, ni ce qui n’a pas été trouvé.',
  },
};
