/** The page for texts from pages that no extension may read. */
export const pasteWords = {
  title: { en: 'Keep a text by hand', es: 'Guardar un texto a mano', fr: 'Conserver un texte à la main' },
  why: {
    en: 'The browser does not let extensions read that page (its own pages, its PDF viewer, the extension stores, frames of other sites). Nothing was clipped yet. What you paste here is kept as a passage and marked as pasted by you.',
    es: 'El navegador no permite que las extensiones lean esa página (sus propias páginas, su visor de PDF, las tiendas de extensiones, marcos de otros sitios). Todavía no se ha recortado nada. Lo que pegue aquí se guarda como pasaje y se marca como pegado por usted.',
    fr: 'Le navigateur n’autorise pas les extensions à lire cette page (ses propres pages, son lecteur PDF, les boutiques d’extensions, les cadres d’autres sites). Rien n’a encore été prélevé. Ce que vous collez ici est conservé comme passage et marqué comme collé par vous.',
  },
  whyFrame: {
    en: (site: string) =>
      `The passage stands in a frame of another site (${site}), which Proffer may not read. You can allow Proffer on that site and clip again, or paste the text here.`,
    es: (site: string) =>
      `El pasaje está en un marco de otro sitio (${site}) que Proffer no puede leer. Puede permitir Proffer en ese sitio y recortar de nuevo, o pegar el texto aquí.`,
    fr: (site: string) =>
      `Le passage se trouve dans un cadre d’un autre site (${site}) que Proffer ne peut pas lire. Vous pouvez autoriser Proffer sur ce site et prélever à nouveau, ou coller le texte ici.`,
  },
  whyLeft: {
    en: 'Not saved: the page was left before Proffer had read it. The words are still here. Go back and clip them again, or keep them by hand: they are marked as pasted by you.',
    es: 'No se guardó: se salió de la página antes de que Proffer la leyera. Las palabras siguen aquí. Vuelva y recórtelas de nuevo, o guárdelas a mano: se marcan como pegadas por usted.',
    fr: 'Non enregistré : la page a été quittée avant que Proffer ne l’ait lue. Les mots sont toujours là. Revenez en arrière et prélevez-les à nouveau, ou conservez-les à la main : ils sont marqués comme collés par vous.',
  },
  allow: {
    en: (site: string) => `Allow on ${site}`,
    es: (site: string) => `Permitir en ${site}`,
    fr: (site: string) => `Autoriser sur ${site}`,
  },
  allowed: {
    en: 'Allowed. Go back to the page and clip again.',
    es: 'Permitido. Vuelva a la página y recorte de nuevo.',
    fr: 'Autorisé. Revenez à la page et prélevez à nouveau.',
  },
  notAllowed: {
    en: 'Not allowed. You can still paste the text here.',
    es: 'No permitido. Todavía puede pegar el texto aquí.',
    fr: 'Non autorisé. Vous pouvez toujours coller le texte ici.',
  },
  text: { en: 'Passage, word for word', es: 'Pasaje, palabra por palabra', fr: 'Passage, mot pour mot' },
  address: { en: 'Address of the page', es: 'Dirección de la página', fr: 'Adresse de la page' },
  sourceTitle: { en: 'Title of the source', es: 'Título de la fuente', fr: 'Titre de la source' },
  keep: { en: 'Keep passage', es: 'Guardar pasaje', fr: 'Conserver le passage' },
  kept: {
    en: 'Kept, and marked as pasted.',
    es: 'Guardado y marcado como pegado.',
    fr: 'Conservé et marqué comme collé.',
  },
  notKept: {
    en: (why: string) => `Not kept (${why}). Your text is still here.`,
    es: (why: string) => `No se guardó (${why}). Su texto sigue aquí.`,
    fr: (why: string) => `Non conservé (${why}). Votre texte est toujours là.`,
  },
  needsText: {
    en: 'Paste the passage first.',
    es: 'Pegue primero el pasaje.',
    fr: 'Collez d’abord le passage.',
  },
  needsAddress: {
    en: 'Give the page’s address, beginning with https:// or http://.',
    es: 'Indique la dirección de la página, que empiece por https:// o http://.',
    fr: 'Indiquez l’adresse de la page, commençant par https:// ou http://.',
  },
  openBinder: { en: 'Open the binder', es: 'Abrir la carpeta', fr: 'Ouvrir le classeur' },
};
