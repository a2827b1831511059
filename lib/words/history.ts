/** Words of the list of what was done. */
export const historyWords = {
  title: { en: 'What was done', es: 'Lo que se hizo', fr: 'Ce qui a été fait' },
  lead: {
    en: 'In every window, the latest first. Going back to a step undoes it and all above it; nothing is lost until something new is done.',
    es: 'En todas las ventanas, lo último primero. Volver a un paso lo deshace con todo lo que está encima; nada se pierde hasta que se haga algo nuevo.',
    fr: 'Dans toutes les fenêtres, le plus récent d’abord. Revenir à une étape l’annule avec tout ce qui est au-dessus ; rien n’est perdu tant que rien de nouveau n’est fait.',
  },
  empty: {
    en: 'Nothing yet. Each clip, each filing and each change will stand here, with the way back.',
    es: 'Nada todavía. Cada recorte, cada clasificación y cada cambio estarán aquí, con la vuelta atrás.',
    fr: 'Rien encore. Chaque prélèvement, chaque classement et chaque modification figurera ici, avec le retour.',
  },
  now: { en: 'Now', es: 'Ahora', fr: 'Maintenant' },
  undone: { en: 'Undone', es: 'Deshecho', fr: 'Annulé' },
  undoTo: { en: 'Undo to here', es: 'Deshacer hasta aquí', fr: 'Annuler jusqu’ici' },
  redoTo: { en: 'Redo to here', es: 'Rehacer hasta aquí', fr: 'Rétablir jusqu’ici' },
  bin: {
    en: 'What was deleted: the bin',
    es: 'Lo eliminado: la papelera',
    fr: 'Ce qui a été supprimé : la corbeille',
  },
  quoted: {
    en: (words: string) => `“${words}”`,
    es: (words: string) => `«${words}»`,
    fr: (words: string) => `« ${words} »`,
  },
  changed: {
    en: (verb: string, fields: string) => `${verb}: ${fields}`,
    es: (verb: string, fields: string) => `${verb}: ${fields}`,
    fr: (verb: string, fields: string) => `${verb} : ${fields}`,
  },
  more: {
    en: (count: number) => `and ${count} more`,
    es: (count: number) => `y ${count} más`,
    fr: (count: number) => `et ${count} de plus`,
  },
  wentBack: {
    en: (count: number) => (count === 1 ? 'One step undone.' : `${count} steps undone.`),
    es: (count: number) => (count === 1 ? 'Un paso deshecho.' : `${count} pasos deshechos.`),
    fr: (count: number) => (count === 1 ? 'Une étape annulée.' : `${count} étapes annulées.`),
  },
  wentForth: {
    en: (count: number) => (count === 1 ? 'One step done again.' : `${count} steps done again.`),
    es: (count: number) => (count === 1 ? 'Un paso rehecho.' : `${count} pasos rehechos.`),
    fr: (count: number) => (count === 1 ? 'Une étape rétablie.' : `${count} étapes rétablies.`),
  },
  stopped: {
    en: (why: string) => `Then it stopped: ${why}`,
    es: (why: string) => `Luego se detuvo: ${why}`,
    fr: (why: string) => `Puis arrêt : ${why}`,
  },
};

/** What can be changed of an entry. */
export const changedWords = {
  stance: { en: 'stance', es: 'postura', fr: 'position' },
  note: { en: 'note', es: 'nota', fr: 'note' },
  parenthetical: { en: 'parenthetical', es: 'paréntesis', fr: 'parenthèse' },
  translation: { en: 'translation', es: 'traducción', fr: 'traduction' },
  transcript: { en: 'words of the picture', es: 'palabras de la imagen', fr: 'mots de l’image' },
  alterations: { en: 'omissions and brackets', es: 'omisiones y corchetes', fr: 'coupures et crochets' },
  emphasis: { en: 'emphasis', es: 'énfasis', fr: 'emphase' },
  answers: { en: 'answers', es: 'respuestas', fr: 'réponses' },
  tags: { en: 'tags', es: 'etiquetas', fr: 'étiquettes' },
  citeCheck: { en: 'cite-check', es: 'cotejo de la cita', fr: 'contrôle de la référence' },
};
