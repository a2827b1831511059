/** Words of the only final act: erasing what is in the bin. */
export const eraseWords = {
  emptyBin: { en: 'Empty the bin…', es: 'Vaciar la papelera…', fr: 'Vider la corbeille…' },
  eraseOne: { en: 'Delete for ever…', es: 'Eliminar para siempre…', fr: 'Supprimer définitivement…' },
  eraseThis: {
    en: (what: string) => `Delete for ever: ${what}`,
    es: (what: string) => `Eliminar para siempre: ${what}`,
    fr: (what: string) => `Supprimer définitivement : ${what}`,
  },
  emptyTitle: { en: 'Empty the bin', es: 'Vaciar la papelera', fr: 'Vider la corbeille' },
  oneTitle: { en: 'Delete for ever', es: 'Eliminar para siempre', fr: 'Supprimer définitivement' },
  removes: {
    en: 'This removes for ever:',
    es: 'Esto elimina para siempre:',
    fr: 'Ceci supprime définitivement :',
  },
  removesNothing: {
    en: 'There is nothing here that can be removed.',
    es: 'Aquí no hay nada que se pueda eliminar.',
    fr: 'Il n’y a rien ici qui puisse être supprimé.',
  },
  final: {
    en: 'This cannot be undone.',
    es: 'Esto no se puede deshacer.',
    fr: 'Cela ne peut pas être annulé.',
  },
  steps: {
    en: (n: number) =>
      n === 1
        ? 'One earlier step can no longer be undone or done again either.'
        : `${n} earlier steps can no longer be undone or done again either.`,
    es: (n: number) =>
      n === 1
        ? 'Tampoco podrá deshacerse ni rehacerse un paso anterior.'
        : `Tampoco podrán deshacerse ni rehacerse ${n} pasos anteriores.`,
    fr: (n: number) =>
      n < 2
        ? 'Une étape antérieure ne pourra plus être annulée ni rétablie.'
        : `${n} étapes antérieures ne pourront plus être annulées ni rétablies.`,
  },
  held: {
    en: (n: number) =>
      n === 1
        ? 'One thing stays: something that was not deleted rests on it.'
        : `${n} things stay: something that was not deleted rests on them.`,
    es: (n: number) =>
      n === 1
        ? 'Un elemento se queda: algo que no se eliminó depende de él.'
        : `${n} elementos se quedan: algo que no se eliminó depende de ellos.`,
    fr: (n: number) =>
      n < 2
        ? 'Un élément reste : quelque chose qui n’a pas été supprimé en dépend.'
        : `${n} éléments restent : quelque chose qui n’a pas été supprimé en dépend.`,
  },
  custody: {
    en: 'The chain of custody keeps, by number and hash, that passages and captures were here and were erased; never their words.',
    es: 'La cadena de custodia conserva, por número y hash, que hubo pasajes y capturas y que se borraron; nunca sus palabras.',
    fr: 'La chaîne de conservation garde, par numéro et empreinte, que des passages et des captures étaient là et ont été effacés ; jamais leurs mots.',
  },
  archives: {
    en: 'An archive saved before still holds all this, and brings it back where it is restored. The browser frees the space on the disk in its own time.',
    es: 'Una copia de seguridad anterior aún contiene todo esto y lo trae de vuelta donde se restaure. El navegador libera el espacio del disco a su ritmo.',
    fr: 'Une archive enregistrée auparavant contient encore tout cela et le ramène là où elle est restaurée. Le navigateur libère l’espace du disque à son rythme.',
  },
  saveFirst: {
    en: 'Save an archive first',
    es: 'Guardar antes una copia de seguridad',
    fr: 'Enregistrer d’abord une archive',
  },
  cancel: { en: 'Cancel', es: 'Cancelar', fr: 'Annuler' },
  erase: { en: 'Delete for ever', es: 'Eliminar para siempre', fr: 'Supprimer définitivement' },
  changed: {
    en: 'The bin changed in the meantime. Nothing was removed; these are the new numbers.',
    es: 'La papelera cambió entretanto. No se eliminó nada; estas son las cifras nuevas.',
    fr: 'La corbeille a changé entre-temps. Rien n’a été supprimé ; voici les nouveaux nombres.',
  },
  isEmpty: {
    en: 'The bin was emptied.',
    es: 'La papelera se ha vaciado.',
    fr: 'La corbeille a été vidée.',
  },
  isErased: {
    en: (what: string) => `Removed for ever: ${what}.`,
    es: (what: string) => `Eliminado para siempre: ${what}.`,
    fr: (what: string) => `Supprimé définitivement : ${what}.`,
  },
};

const counted = (one: string, more: string, isOne: (n: number) => boolean) => (n: number) =>
  `${n} ${isOne(n) ? one : more}`;
const en = (one: string, more: string) => counted(one, more, (n) => n === 1);
const es = en;
const fr = (one: string, more: string) => counted(one, more, (n) => n < 2);

/** What is erased, counted by what it is. */
export const erasedWords = {
  cases: { en: en('case', 'cases'), es: es('caso', 'casos'), fr: fr('dossier', 'dossiers') },
  issues: {
    en: en('issue', 'issues'),
    es: es('cuestión', 'cuestiones'),
    fr: fr('question', 'questions'),
  },
  entries: { en: en('entry', 'entries'), es: es('entrada', 'entradas'), fr: fr('entrée', 'entrées') },
  exhibits: {
    en: en('arranged exhibit', 'arranged exhibits'),
    es: es('anexo ordenado', 'anexos ordenados'),
    fr: fr('pièce ordonnée', 'pièces ordonnées'),
  },
  searches: {
    en: en('search made', 'searches made'),
    es: es('búsqueda hecha', 'búsquedas hechas'),
    fr: fr('recherche faite', 'recherches faites'),
  },
  passages: { en: en('passage', 'passages'), es: es('pasaje', 'pasajes'), fr: fr('passage', 'passages') },
  captures: {
    en: en('capture with its text and page', 'captures with their texts and pages'),
    es: es('captura con su texto y su página', 'capturas con sus textos y páginas'),
    fr: fr('capture avec son texte et sa page', 'captures avec leurs textes et leurs pages'),
  },
  sources: { en: en('source', 'sources'), es: es('fuente', 'fuentes'), fr: fr('source', 'sources') },
  packages: {
    en: en('list of a documentation package', 'lists of documentation packages'),
    es: es('lista de un paquete de documentación', 'listas de paquetes de documentación'),
    fr: fr('liste d’un cartable de documentation', 'listes de cartables de documentation'),
  },
  relations: {
    en: en('link between two sources', 'links between sources'),
    es: es('vínculo entre dos fuentes', 'vínculos entre fuentes'),
    fr: fr('lien entre deux sources', 'liens entre sources'),
  },
  publishers: {
    en: en('assessment of a publisher', 'assessments of publishers'),
    es: es('evaluación de un editor', 'evaluaciones de editores'),
    fr: fr('évaluation d’un éditeur', 'évaluations d’éditeurs'),
  },
  userRules: {
    en: en('ended rule for a site', 'ended rules for sites'),
    es: es('regla anulada para un sitio', 'reglas anuladas para sitios'),
    fr: fr('règle supprimée pour un site', 'règles supprimées pour des sites'),
  },
  origins: {
    en: en('decision on a passage’s origins', 'decisions on passages’ origins'),
    es: es('decisión sobre los orígenes de un pasaje', 'decisiones sobre los orígenes de pasajes'),
    fr: fr('décision sur les origines d’un passage', 'décisions sur les origines de passages'),
  },
  sightings: {
    en: en('later look at a passage on its page', 'later looks at passages on their pages'),
    es: es(
      'revisión posterior de un pasaje en su página',
      'revisiones posteriores de pasajes en sus páginas',
    ),
    fr: fr(
      'vérification ultérieure d’un passage sur sa page',
      'vérifications ultérieures de passages sur leurs pages',
    ),
  },
};
