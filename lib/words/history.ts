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
