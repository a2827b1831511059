/** Words of the bin: what was deleted, and the way back. */
export const binWords = {
  title: { en: 'Bin', es: 'Papelera', fr: 'Corbeille' },
  lead: {
    en: 'What was deleted, withdrawn or undone stays here until the bin is emptied, and can be put back as it was.',
    es: 'Lo eliminado, retirado o deshecho queda aquí hasta que se vacíe la papelera, y puede recuperarse tal como estaba.',
    fr: 'Ce qui a été supprimé, retiré ou annulé reste ici jusqu’à ce que la corbeille soit vidée, et peut être rétabli tel quel.',
  },
  empty: {
    en: 'The bin is empty. What you delete will wait here until you want it back.',
    es: 'La papelera está vacía. Lo que elimine esperará aquí hasta que lo quiera de vuelta.',
    fr: 'La corbeille est vide. Ce que vous supprimez attendra ici que vous le vouliez de nouveau.',
  },
  show: { en: 'Show', es: 'Mostrar', fr: 'Afficher' },
  all: {
    en: (count: number) => `Everything (${count})`,
    es: (count: number) => `Todo (${count})`,
    fr: (count: number) => `Tout (${count})`,
  },
  kindCount: {
    en: (kind: string, count: number) => `${kind} (${count})`,
    es: (kind: string, count: number) => `${kind} (${count})`,
    fr: (kind: string, count: number) => `${kind} (${count})`,
  },
  cases: { en: 'Cases', es: 'Casos', fr: 'Dossiers' },
  issues: { en: 'Issues', es: 'Cuestiones', fr: 'Questions' },
  entries: { en: 'Entries', es: 'Entradas', fr: 'Entrées' },
  searches: { en: 'Searches made', es: 'Búsquedas hechas', fr: 'Recherches faites' },
  clips: { en: 'Withdrawn clips', es: 'Recortes retirados', fr: 'Prélèvements retirés' },
  case: { en: 'Case', es: 'Caso', fr: 'Dossier' },
  issue: { en: 'Issue', es: 'Cuestión', fr: 'Question' },
  entry: { en: 'Entry', es: 'Entrada', fr: 'Entrée' },
  search: { en: 'Search', es: 'Búsqueda', fr: 'Recherche' },
  clip: { en: 'Clip', es: 'Recorte', fr: 'Prélèvement' },
  below: {
    en: (count: number) => `with ${count} below it`,
    es: (count: number) => `con ${count} debajo`,
    fr: (count: number) => `avec ${count} au-dessous`,
  },
  passages: {
    en: (count: number) => `with ${count} more of the same clip`,
    es: (count: number) => `con ${count} más del mismo recorte`,
    fr: (count: number) => `avec ${count} de plus du même prélèvement`,
  },
  unnamed: { en: 'Without a name', es: 'Sin nombre', fr: 'Sans nom' },
  putBack: { en: 'Put back', es: 'Recuperar', fr: 'Rétablir' },
  putBackThis: {
    en: (what: string) => `Put back: ${what}`,
    es: (what: string) => `Recuperar: ${what}`,
    fr: (what: string) => `Rétablir : ${what}`,
  },
  isBack: {
    en: (what: string) => `Put back: ${what}.`,
    es: (what: string) => `Recuperado: ${what}.`,
    fr: (what: string) => `Rétabli : ${what}.`,
  },
  noCase: {
    en: 'Its case was deleted. Put that back first.',
    es: 'Su caso fue eliminado. Recupérelo primero.',
    fr: 'Son dossier a été supprimé. Rétablissez-le d’abord.',
  },
  noPassage: {
    en: 'Its passage was withdrawn. Put that clip back first.',
    es: 'Su pasaje fue retirado. Recupere antes ese recorte.',
    fr: 'Son passage a été retiré. Rétablissez d’abord ce prélèvement.',
  },
  noPlace: {
    en: 'The passage stands in the case again.',
    es: 'El pasaje está de nuevo en el caso.',
    fr: 'Le passage figure de nouveau dans le dossier.',
  },
};
