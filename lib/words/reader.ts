export const readerWords = {
  title: { en: 'Reader', es: 'Lector', fr: 'Lecteur' },
  toLibrary: { en: 'Open the library', es: 'Abrir la biblioteca', fr: 'Ouvrir la bibliothèque' },
  sections: { en: 'Sections', es: 'Secciones', fr: 'Sections' },
  text: { en: 'Text of the report', es: 'Texto del informe', fr: 'Texte du rapport' },
  clip: { en: 'Clip', es: 'Recortar', fr: 'Prélever' },
  already: {
    en: 'Clipped before: kept once.',
    es: 'Ya estaba recortado: se guarda una vez.',
    fr: 'Déjà prélevé : conservé une seule fois.',
  },
  hint: {
    en: 'Select text and press K, or walk the paragraphs with the arrows and press K to clip one whole.',
    es: 'Seleccione texto y pulse K, o recorra los párrafos con las flechas y pulse K para recortar uno entero.',
    fr: 'Sélectionnez du texte et appuyez sur K, ou parcourez les paragraphes avec les flèches et appuyez sur K pour en prélever un en entier.',
  },
  passages: {
    en: (n: number) => (n === 1 ? '1 passage' : `${n} passages`),
    es: (n: number) => (n === 1 ? '1 pasaje' : `${n} pasajes`),
    fr: (n: number) => (n < 2 ? `${n} passage` : `${n} passages`),
  },
  setAside: {
    en: (why: string, n: number) => `Set aside: ${why} (${n})`,
    es: (why: string, n: number) => `Apartado: ${why} (${n})`,
    fr: (why: string, n: number) => `Mis de côté : ${why} (${n})`,
  },
  missing: {
    en: 'This text is not in the library. It may have been opened from another installation.',
    es: 'Este texto no está en la biblioteca. Quizá se abrió desde otra instalación.',
    fr: 'Ce texte n’est pas dans la bibliothèque. Il a peut-être été ouvert depuis une autre installation.',
  },
  choose: {
    en: 'Choose a report in the library to read it here.',
    es: 'Elija un informe de la biblioteca para leerlo aquí.',
    fr: 'Choisissez un rapport dans la bibliothèque pour le lire ici.',
  },
};

export const furnitureWords = {
  navigation: { en: 'navigation', es: 'navegación', fr: 'navigation' },
  disclaimer: { en: 'disclaimer', es: 'aviso legal', fr: 'avertissement' },
  form: { en: 'form', es: 'formulario', fr: 'formulaire' },
  promotion: { en: 'promotion', es: 'promoción', fr: 'promotion' },
  teaser: { en: 'teasers of other pages', es: 'avances de otras páginas', fr: 'annonces d’autres pages' },
  caption: { en: 'captions', es: 'pies de foto', fr: 'légendes' },
  'outside-article': { en: 'outside the article', es: 'fuera del artículo', fr: 'hors de l’article' },
  'running-head': {
    en: 'page heads, feet and numbers',
    es: 'encabezados, pies y números de página',
    fr: 'en-têtes, pieds et numéros de page',
  },
};
