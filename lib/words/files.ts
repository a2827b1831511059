/** The export dialog: files out, archive out and in. */
export const filesWords = {
  title: { en: 'Export', es: 'Exportar', fr: 'Exporter' },
  files: { en: 'Files of this case', es: 'Archivos de este caso', fr: 'Fichiers de ce dossier' },
  format: { en: 'Format', es: 'Formato', fr: 'Format' },
  docx: { en: 'Annotated index, Word', es: 'Índice anotado, Word', fr: 'Index annoté, Word' },
  pdf: { en: 'Annotated index, PDF', es: 'Índice anotado, PDF', fr: 'Index annoté, PDF' },
  html: { en: 'Annotated index, web page', es: 'Índice anotado, página web', fr: 'Index annoté, page web' },
  markdown: { en: 'Annotated index, Markdown', es: 'Índice anotado, Markdown', fr: 'Index annoté, Markdown' },
  'csl-json': { en: 'Citations, CSL-JSON', es: 'Citas, CSL-JSON', fr: 'Références, CSL-JSON' },
  'note-html': {
    en: 'Methodology note, web page',
    es: 'Nota metodológica, página web',
    fr: 'Note méthodologique, page web',
  },
  'note-markdown': {
    en: 'Methodology note, Markdown',
    es: 'Nota metodológica, Markdown',
    fr: 'Note méthodologique, Markdown',
  },
  noteHint: {
    en: 'The searches made for this case, with their days and nil results. They are your work product; choosing this format puts them in the file.',
    es: 'Las búsquedas hechas para este caso, con sus fechas y las que no dieron resultado. Son su trabajo interno; elegir este formato las pone en el archivo.',
    fr: 'Les recherches faites pour ce dossier, avec leurs dates et celles restées sans résultat. Ce sont vos documents de travail ; choisir ce format les met dans le fichier.',
  },
  ris: {
    en: 'Citations, RIS (Zotero, EndNote)',
    es: 'Citas, RIS (Zotero, EndNote)',
    fr: 'Références, RIS (Zotero, EndNote)',
  },
  bibtex: { en: 'Citations, BibTeX', es: 'Citas, BibTeX', fr: 'Références, BibTeX' },
  csv: { en: 'Passages, table (CSV)', es: 'Pasajes, tabla (CSV)', fr: 'Passages, tableau (CSV)' },
  'web-annotation': {
    en: 'Passages, W3C annotations (JSON-LD)',
    es: 'Pasajes, anotaciones W3C (JSON-LD)',
    fr: 'Passages, annotations W3C (JSON-LD)',
  },
  audience: { en: 'For', es: 'Para', fr: 'Pour' },
  filing: { en: 'Filing', es: 'Presentar', fr: 'Dépôt' },
  office: { en: 'My desk', es: 'Mi despacho', fr: 'Mon bureau' },
  audienceHint: {
    en: 'Choosing filing takes back every choice under “Work product and the client” below.',
    es: 'Al elegir presentar se anula toda elección de «Trabajo interno y cliente», más abajo.',
    fr: 'Choisir le dépôt annule tout choix de « Documents de travail et client », plus bas.',
  },
  group: { en: 'Arranged by', es: 'Ordenado por', fr: 'Classé par' },
  issue: { en: 'Issue', es: 'Cuestión', fr: 'Question' },
  exhibit: { en: 'Exhibit', es: 'Anexo', fr: 'Pièce' },
  adverse: { en: 'Adverse passages', es: 'Pasajes en contra', fr: 'Passages défavorables' },
  'leave-out': { en: 'Left out', es: 'Omitidos', fr: 'Omis' },
  include: { en: 'In their places', es: 'En su lugar', fr: 'À leur place' },
  flag: { en: 'In their places, named so', es: 'En su lugar, señalados', fr: 'À leur place, signalés' },
  unfiledChoice: {
    en: 'Passages under no issue',
    es: 'Pasajes sin clasificar',
    fr: 'Passages sans classement',
  },
  atTheEnd: { en: 'At the end', es: 'Al final', fr: 'À la fin' },
  filingHint: {
    en: 'What is left out of a filing is a choice of the case: Exhibits and Hearing letter by it too.',
    es: 'Lo que se omite al presentar es una elección del caso: Anexos y Audiencia numeran según ella.',
    fr: 'Ce qui est omis d’un dépôt est un choix du dossier : Pièces et Audience suivent les mêmes lettres.',
  },
  wording: { en: 'Each passage as', es: 'Cada pasaje como', fr: 'Chaque passage comme' },
  quotation: { en: 'Quotation', es: 'Cita literal', fr: 'Citation' },
  parenthetical: { en: 'My parenthetical', es: 'Mi paréntesis', fr: 'Ma parenthèse' },
  others: {
    en: 'Exhibits that others filed',
    es: 'Anexos presentados por otros',
    fr: 'Pièces déposées par d’autres',
  },
  cite: {
    en: 'Cited as of the record, without a tab',
    es: 'Citados como parte del expediente, sin número',
    fr: 'Citées comme étant au dossier, sans onglet',
  },
  list: {
    en: 'Listed with tabs, like mine',
    es: 'Enumerados como los míos',
    fr: 'Énumérées avec onglet, comme les miennes',
  },
  othersOut: {
    en: 'Left out, with their passages',
    es: 'Omitidos, con sus pasajes',
    fr: 'Omises, avec leurs passages',
  },
  othersHint: {
    en: (forum: string, usual: string, source: string, isRead: boolean) =>
      `${forum}: usually “${usual}” (${source}${isRead ? '' : ', to verify'}).`,
    es: (forum: string, usual: string, source: string, isRead: boolean) =>
      `${forum}: por lo común, «${usual}» (${source}${isRead ? '' : ', por verificar'}).`,
    fr: (forum: string, usual: string, source: string, isRead: boolean) =>
      `${forum} : d’ordinaire « ${usual} » (${source}${isRead ? '' : ', à vérifier'}).`,
  },
  decideFirst: {
    en: (n: number) =>
      n === 1
        ? 'Nothing is written yet: a flagged passage waits for your decision.'
        : `Nothing is written yet: ${n} flagged passages wait for your decision.`,
    es: (n: number) =>
      n === 1
        ? 'Aún no se ha escrito nada: un pasaje señalado espera su decisión.'
        : `Aún no se ha escrito nada: ${n} pasajes señalados esperan su decisión.`,
    fr: (n: number) =>
      n === 1
        ? 'Rien n’est encore écrit : un passage signalé attend votre décision.'
        : `Rien n’est encore écrit : ${n} passages signalés attendent votre décision.`,
  },
  preview: {
    en: 'The index as it will print',
    es: 'El índice tal como se imprimirá',
    fr: 'L’index tel qu’il sera imprimé',
  },
  previewNote: {
    en: 'The note as it will print',
    es: 'La nota tal como se imprimirá',
    fr: 'La note telle qu’elle sera imprimée',
  },
  download: { en: 'Save the file', es: 'Guardar el archivo', fr: 'Enregistrer le fichier' },
  working: { en: 'Writing…', es: 'Escribiendo…', fr: 'Écriture…' },
  saved: {
    en: (name: string) => `Saved as ${name}`,
    es: (name: string) => `Guardado como ${name}`,
    fr: (name: string) => `Enregistré sous ${name}`,
  },
  nothing: {
    en: 'There is no case to export yet.',
    es: 'Aún no hay ningún caso que exportar.',
    fr: 'Il n’y a pas encore de dossier à exporter.',
  },
  noneChosen: {
    en: 'No case is chosen. Close this and choose one at the top to export it.',
    es: 'No hay ningún caso elegido. Cierre este cuadro y elija uno arriba para exportarlo.',
    fr: 'Aucun dossier n’est choisi. Fermez cette fenêtre et choisissez-en un en haut pour l’exporter.',
  },
  archive: {
    en: 'Everything as one archive',
    es: 'Todo en una copia de seguridad',
    fr: 'Tout en une archive',
  },
  archiveWhy: {
    en: 'All cases, sources, captures with their pages, and the custody chain, in one ZIP file. Uninstalling Proffer erases all data: keep an archive.',
    es: 'Todos los casos, fuentes, capturas con sus páginas y la cadena de custodia, en un solo archivo ZIP. Desinstalar Proffer borra todos los datos: conserve una copia de seguridad.',
    fr: 'Tous les dossiers, sources, captures avec leurs pages et la chaîne de conservation, dans un seul fichier ZIP. Désinstaller Proffer efface toutes les données : gardez une archive.',
  },
  plain: {
    en: 'The archive is not encrypted: whoever has the file can read it.',
    es: 'La copia de seguridad no está cifrada: quien tenga el archivo puede leerla.',
    fr: 'L’archive n’est pas chiffrée : quiconque possède le fichier peut la lire.',
  },
  saveArchive: { en: 'Save an archive', es: 'Guardar una copia de seguridad', fr: 'Enregistrer une archive' },
  restore: {
    en: 'Restore from an archive',
    es: 'Restaurar desde una copia de seguridad',
    fr: 'Restaurer depuis une archive',
  },
  restoreWhy: {
    en: 'What is in the archive is added to what is here; nothing here is lost. If the archive is damaged, nothing is changed.',
    es: 'Lo que hay en la copia se añade a lo que hay aquí; no se pierde nada. Si la copia está dañada, no se cambia nada.',
    fr: 'Ce que contient l’archive s’ajoute à ce qui est ici ; rien n’est perdu. Si l’archive est endommagée, rien n’est modifié.',
  },
  restored: {
    en: 'The archive was restored.',
    es: 'La copia de seguridad se ha restaurado.',
    fr: 'L’archive a été restaurée.',
  },
  newHere: {
    en: (what: string) => `New here: ${what}.`,
    es: (what: string) => `Nuevo aquí: ${what}.`,
    fr: (what: string) => `Nouveau ici : ${what}.`,
  },
  nothingNew: {
    en: 'It held nothing that was not here already.',
    es: 'No contenía nada que no estuviera ya aquí.',
    fr: 'Elle ne contenait rien qui ne fût déjà ici.',
  },
  cases: {
    en: (n: number) => (n === 1 ? '1 case' : `${n} cases`),
    es: (n: number) => (n === 1 ? '1 caso' : `${n} casos`),
    fr: (n: number) => (n < 2 ? `${n} dossier` : `${n} dossiers`),
  },
  newerHere: {
    en: (n: number) => (n === 1 ? '1 newer version was taken over.' : `${n} newer versions were taken over.`),
    es: (n: number) =>
      n === 1 ? 'Se tomó 1 versión más reciente.' : `Se tomaron ${n} versiones más recientes.`,
    fr: (n: number) =>
      n < 2 ? `${n} version plus récente a été reprise.` : `${n} versions plus récentes ont été reprises.`,
  },
  rulesHere: {
    en: (n: number) =>
      `${n === 1 ? 'A rule for a site came' : `${n} rules for sites came`} with it: see the settings, where each can be ended.`,
    es: (n: number) =>
      `${n === 1 ? 'Llegó con él una regla para un sitio' : `Llegaron con él ${n} reglas para sitios`}: véanse los ajustes, donde se pueden terminar.`,
    fr: (n: number) =>
      `${n === 1 ? 'Une règle pour un site est venue' : `${n} règles pour des sites sont venues`} avec elle : voir les réglages, où chacune peut être arrêtée.`,
  },
  keptHere: {
    en: (n: number) =>
      n === 1 ? '1 record differs; what is here was kept.' : `${n} records differ; what is here was kept.`,
    es: (n: number) =>
      n === 1
        ? '1 registro difiere; se conservó el de aquí.'
        : `${n} registros difieren; se conservaron los de aquí.`,
    fr: (n: number) =>
      n < 2
        ? `${n} enregistrement diffère ; celui d’ici a été gardé.`
        : `${n} enregistrements diffèrent ; ceux d’ici ont été gardés.`,
  },
  notRestored: {
    en: (why: string) => `The archive was not restored; nothing was changed. ${why}`,
    es: (why: string) => `La copia de seguridad no se restauró; no se ha cambiado nada. ${why}`,
    fr: (why: string) => `L’archive n’a pas été restaurée ; rien n’a été modifié. ${why}`,
  },
};

/** Why an archive was not taken in, by the library's reason. */
export const archiveWords = {
  'not-an-archive': {
    en: 'This is no archive of Proffer, or it is cut off.',
    es: 'No es una copia de seguridad de Proffer, o está incompleta.',
    fr: 'Ce n’est pas une archive de Proffer, ou elle est tronquée.',
  },
  'newer-archive': {
    en: 'It was made by a newer version of Proffer. Update Proffer first.',
    es: 'Lo hizo una versión más reciente de Proffer. Actualice Proffer primero.',
    fr: 'Elle a été faite par une version plus récente de Proffer. Mettez d’abord Proffer à jour.',
  },
  'too-large': {
    en: 'It is larger than this computer may take in.',
    es: 'Es más grande de lo que este equipo puede recibir.',
    fr: 'Elle est plus grande que ce que cet ordinateur peut accepter.',
  },
  damaged: {
    en: 'It is damaged: a part is not what its list says.',
    es: 'Está dañado: una parte no es lo que dice su lista.',
    fr: 'Elle est endommagée : une partie ne correspond pas à sa liste.',
  },
  stranger: {
    en: 'It holds a file that does not belong in it.',
    es: 'Contiene un archivo que no le corresponde.',
    fr: 'Elle contient un fichier qui n’a rien à y faire.',
  },
  'invalid-row': {
    en: 'It holds a record that Proffer never writes.',
    es: 'Contiene un registro que Proffer nunca escribe.',
    fr: 'Elle contient un enregistrement que Proffer n’écrit jamais.',
  },
  'broken-chain': {
    en: 'Its chain of custody does not hold.',
    es: 'Su cadena de custodia no se sostiene.',
    fr: 'Sa chaîne de conservation ne tient pas.',
  },
};
