/** The side panel (the sidebar in Firefox). */
export const panelWords = {
  thisPage: { en: 'This page', es: 'Esta página', fr: 'Cette page' },
  clip: { en: 'Clip the selection', es: 'Recortar la selección', fr: 'Prélever la sélection' },
  needsGesture: {
    en: 'Proffer sees a page only when you ask it to. Select a passage and press Alt+Shift+K, or press Proffer’s toolbar button.',
    es: 'Proffer solo ve una página cuando usted se lo pide. Seleccione un pasaje y pulse Alt+Shift+K, o pulse el botón de Proffer en la barra.',
    fr: 'Proffer ne voit une page que si vous le demandez. Sélectionnez un passage et appuyez sur Alt+Shift+K, ou sur le bouton de Proffer dans la barre d’outils.',
  },
  notAllowed: {
    en: 'The browser does not let extensions read this page. Select the text, right-click, and clip from the menu: it is kept for you to paste.',
    es: 'El navegador no permite que las extensiones lean esta página. Seleccione el texto, haga clic derecho y recorte desde el menú: se guarda para que lo pegue.',
    fr: 'Le navigateur ne permet pas aux extensions de lire cette page. Sélectionnez le texte, faites un clic droit et prélevez depuis le menu : il est gardé pour que vous le colliez.',
  },
  unknown: {
    en: 'Nothing was clipped from this page yet. Select a passage, then clip it.',
    es: 'Aún no se ha recortado nada de esta página. Seleccione un pasaje y recórtelo.',
    fr: 'Rien n’a encore été prélevé sur cette page. Sélectionnez un passage, puis prélevez-le.',
  },
  ownPage: {
    en: 'This is a page of Proffer. Beside a page that you read, this panel shows its source and what you clipped from it.',
    es: 'Esta es una página de Proffer. Junto a una página que usted lee, este panel muestra su fuente y lo que recortó de ella.',
    fr: 'Ceci est une page de Proffer. À côté d’une page que vous lisez, ce panneau montre sa source et ce que vous en avez prélevé.',
  },
  edit: { en: 'Edit details', es: 'Editar los datos', fr: 'Modifier les données' },
  details: { en: 'Details', es: 'Datos', fr: 'Données' },
  passages: { en: 'Passages of this source', es: 'Pasajes de esta fuente', fr: 'Passages de cette source' },
  noPassages: {
    en: 'No passage of this source yet.',
    es: 'Aún no hay pasajes de esta fuente.',
    fr: 'Pas encore de passage de cette source.',
  },
  go: { en: 'Show on the page', es: 'Mostrar en la página', fr: 'Montrer sur la page' },
  notShown: {
    en: 'It is not shown on the page. Press Proffer’s toolbar button there, then try again.',
    es: 'No se muestra en la página. Pulse allí el botón de Proffer en la barra y vuelva a intentarlo.',
    fr: 'Il n’est pas montré sur la page. Appuyez-y sur le bouton de Proffer, puis réessayez.',
  },
  everyVisit: {
    en: (site: string) => `Show passages on every visit to ${site}`,
    es: (site: string) => `Mostrar los pasajes en cada visita a ${site}`,
    fr: (site: string) => `Montrer les passages à chaque visite de ${site}`,
  },
  everyVisitHint: {
    en: 'The browser will ask whether Proffer may read this site. Without it, passages are shown when you press its key or button.',
    es: 'El navegador preguntará si Proffer puede leer este sitio. Sin ello, los pasajes se muestran al pulsar su tecla o su botón.',
    fr: 'Le navigateur demandera si Proffer peut lire ce site. Sinon, les passages sont montrés quand vous utilisez sa touche ou son bouton.',
  },
  everyVisitTells: {
    en: 'While passages are shown, the page’s own scripts can find out which of its words you clipped.',
    es: 'Mientras se muestran los pasajes, los programas de la propia página pueden averiguar qué palabras suyas recortó.',
    fr: 'Tant que les passages sont montrés, les scripts de la page peuvent découvrir lesquels de ses mots vous avez prélevés.',
  },
  openBinder: { en: 'Open the binder', es: 'Abrir la carpeta', fr: 'Ouvrir le classeur' },
  results: { en: 'Results', es: 'Resultados', fr: 'Résultats' },
};
