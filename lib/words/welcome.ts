/** The first screen: it clips a passage, so that the product explains itself by doing its job. */
export const welcomeWords = {
  title: {
    en: 'Clip a passage. File it. Cite it.',
    es: 'Recorte un pasaje. Clasifíquelo. Cítelo.',
    fr: 'Prélevez un passage. Classez-le. Citez-le.',
  },
  lead: {
    en: 'This is a report that came with Proffer. One passage of it is marked below. Clip it, and see what you get.',
    es: 'Este es un informe que viene con Proffer. Abajo hay un pasaje marcado. Recórtelo y vea lo que obtiene.',
    fr: 'Voici un rapport fourni avec Proffer. Un passage y est marqué ci-dessous. Prélevez-le et voyez ce que vous obtenez.',
  },
  clipIt: { en: 'Clip this passage', es: 'Recortar este pasaje', fr: 'Prélever ce passage' },
  orSelect: {
    en: 'or select other words of the text first',
    es: 'o seleccione antes otras palabras del texto',
    fr: 'ou sélectionnez d’abord d’autres mots du texte',
  },
  doneTitle: { en: 'It is in your binder', es: 'Ya está en su carpeta', fr: 'Il est dans votre classeur' },
  doneLead: {
    en: (reference: string, issue: string) =>
      `A case, ${reference}, was made for it, and the passage is filed under “${issue}”, with its citation. Rename or delete the case as you like.`,
    es: (reference: string, issue: string) =>
      `Se creó un caso, ${reference}, y el pasaje quedó clasificado en «${issue}», con su cita. Cambie el nombre del caso o elimínelo como quiera.`,
    fr: (reference: string, issue: string) =>
      `Un dossier, ${reference}, a été créé, et le passage est classé sous « ${issue} », avec sa référence. Renommez ou supprimez le dossier à votre gré.`,
  },
  openBinder: { en: 'Open the binder', es: 'Abrir la carpeta', fr: 'Ouvrir le classeur' },
  onAnyPage: {
    en: 'On any web page: select text, then press Alt+Shift+K, use the context menu, or press Proffer’s toolbar button.',
    es: 'En cualquier página web: seleccione texto y pulse Alt+Shift+K, use el menú contextual o el botón de Proffer en la barra.',
    fr: 'Sur toute page web : sélectionnez du texte, puis appuyez sur Alt+Shift+K, utilisez le menu contextuel ou le bouton de Proffer dans la barre d’outils.',
  },
  local: {
    en: 'Everything stays on this computer; nothing is sent anywhere. Uninstalling Proffer erases all of it, so save an archive now and then (Export, “Everything as one archive”).',
    es: 'Todo queda en este equipo; no se envía nada a ningún sitio. Desinstalar Proffer lo borra todo: guarde una copia de seguridad de vez en cuando (Exportar, «Todo en una copia de seguridad»).',
    fr: 'Tout reste sur cet ordinateur ; rien n’est envoyé nulle part. Désinstaller Proffer efface tout : enregistrez une archive de temps en temps (Exporter, « Tout en une archive »).',
  },
  language: { en: 'Language', es: 'Idioma', fr: 'Langue' },
  skip: { en: 'Skip', es: 'Omitir', fr: 'Passer' },
};
