/** The list of cases. */
export const caseListWords = {
  title: { en: 'Cases', es: 'Casos', fr: 'Dossiers' },
  newCase: { en: 'New case', es: 'Nuevo caso', fr: 'Nouveau dossier' },
  noneChosen: {
    en: 'No case is chosen. The binder shows the one that clips go to.',
    es: 'No hay ningún caso elegido. La carpeta muestra aquel al que van los recortes.',
    fr: 'Aucun dossier n’est choisi. Le classeur montre celui où vont les prélèvements.',
  },
  choose: { en: 'Choose a case', es: 'Elegir un caso', fr: 'Choisir un dossier' },
  sort: { en: 'Order', es: 'Orden', fr: 'Ordre' },
  hearing: { en: 'By hearing', es: 'Por audiencia', fr: 'Par audience' },
  changed: { en: 'By last change', es: 'Por último cambio', fr: 'Par dernière modification' },
  changedOn: {
    en: (day: string) => `changed ${day}`,
    es: (day: string) => `modificado el ${day}`,
    fr: (day: string) => `modifié le ${day}`,
  },
  hearingOn: {
    en: (day: string) => `Hearing ${day}`,
    es: (day: string) => `Audiencia: ${day}`,
    fr: (day: string) => `Audience le ${day}`,
  },
  clipsGoHere: { en: 'Clips go here', es: 'Aquí van los recortes', fr: 'Les prélèvements vont ici' },
  clipHere: { en: 'Clip into this case', es: 'Recortar en este caso', fr: 'Prélever dans ce dossier' },
  clipsNowGo: {
    en: (reference: string) => `Clips now go to ${reference}`,
    es: (reference: string) => `Los recortes van ahora a ${reference}`,
    fr: (reference: string) => `Les prélèvements vont maintenant dans ${reference}`,
  },
  actions: {
    en: (reference: string) => `Actions for ${reference}`,
    es: (reference: string) => `Acciones para ${reference}`,
    fr: (reference: string) => `Actions pour ${reference}`,
  },
  open: { en: 'Open the binder', es: 'Abrir la carpeta', fr: 'Ouvrir le classeur' },
  change: { en: 'Change…', es: 'Cambiar…', fr: 'Modifier…' },
  copy: { en: 'Copy as a template…', es: 'Copiar como modelo…', fr: 'Copier comme modèle…' },
  putAway: { en: 'Put away', es: 'Guardar aparte', fr: 'Ranger' },
  takeUp: { en: 'Take up again', es: 'Retomar', fr: 'Reprendre' },
  remove: { en: 'Delete', es: 'Eliminar', fr: 'Supprimer' },
  wasPutAway: {
    en: (reference: string) => `${reference} put away. It is kept, below the others.`,
    es: (reference: string) => `${reference} guardado aparte. Se conserva, debajo de los demás.`,
    fr: (reference: string) => `${reference} rangé. Il est conservé, sous les autres.`,
  },
  wasTakenUp: {
    en: (reference: string) => `${reference} taken up again`,
    es: (reference: string) => `${reference} retomado`,
    fr: (reference: string) => `${reference} repris`,
  },
  away: {
    en: (n: number) => `Put away (${n})`,
    es: (n: number) => `Guardados aparte (${n})`,
    fr: (n: number) => `Rangés (${n})`,
  },
  allAway: {
    en: 'Every case is put away.',
    es: 'Todos los casos están guardados aparte.',
    fr: 'Tous les dossiers sont rangés.',
  },
  client: {
    en: (name: string) => `Client: ${name}`,
    es: (name: string) => `Cliente: ${name}`,
    fr: (name: string) => `Client : ${name}`,
  },
  noPassages: { en: 'No passages yet', es: 'Aún sin pasajes', fr: 'Pas encore de passages' },
  filed: {
    en: (filed: number, all: number) =>
      filed === all
        ? `${all === 1 ? '1 passage' : `${all} passages`}, filed`
        : `${filed} of ${all} passages filed`,
    es: (filed: number, all: number) =>
      filed === all
        ? `${all === 1 ? '1 pasaje, clasificado' : `${all} pasajes, clasificados`}`
        : `${filed} de ${all} pasajes clasificados`,
    fr: (filed: number, all: number) =>
      filed === all
        ? `${all < 2 ? `${all} passage, classé` : `${all} passages, classés`}`
        : `${filed} passages classés sur ${all}`,
  },
  issues: {
    en: (covered: number, bare: number) =>
      `${covered === 1 ? '1 issue' : `${covered} issues`} with passages, ${bare} without`,
    es: (covered: number, bare: number) =>
      `${covered === 1 ? '1 cuestión' : `${covered} cuestiones`} con pasajes, ${bare} sin ellos`,
    fr: (covered: number, bare: number) =>
      `${covered < 2 ? `${covered} question` : `${covered} questions`} avec passages, ${bare} sans`,
  },
  unanswered: {
    en: (n: number) => (n === 1 ? '1 adverse passage unanswered' : `${n} adverse passages unanswered`),
    es: (n: number) =>
      n === 1 ? '1 pasaje en contra sin respuesta' : `${n} pasajes en contra sin respuesta`,
    fr: (n: number) =>
      n < 2 ? `${n} passage défavorable sans réponse` : `${n} passages défavorables sans réponse`,
  },
};
