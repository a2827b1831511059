/** Where a PDF tab was clipped: the way into our reader. */
export const pdfTabWords = {
  why: {
    en: 'This is a PDF in the browser’s own viewer, which no extension can read. Proffer can open the document in its own reader, where passages are clipped with their page. The document is fetched anew from its address for it.',
    es: 'Es un PDF en el visor del navegador, que ninguna extensión puede leer. Proffer puede abrir el documento en su propio lector, donde se recortan pasajes con su página. Para ello se descarga de nuevo de su dirección.',
    fr: 'C’est un PDF dans le lecteur du navigateur, qu’aucune extension ne peut lire. Proffer peut ouvrir le document dans son propre lecteur, où les passages sont prélevés avec leur page. Il est pour cela téléchargé de nouveau depuis son adresse.',
  },
  open: { en: 'Open in Proffer', es: 'Abrir en Proffer', fr: 'Ouvrir dans Proffer' },
  title: { en: 'Clip from this PDF', es: 'Recortar de este PDF', fr: 'Prélever dans ce PDF' },
  whyFile: {
    en: 'This looks like a PDF in the browser’s own viewer, which no extension can read. Proffer’s own reader can fetch it anew if you allow its site, or open it once saved: there passages are clipped with their page.',
    es: 'Parece un PDF en el visor del navegador, que ninguna extensión puede leer. El lector de Proffer puede descargarlo de nuevo si usted permite su sitio, o abrirlo una vez guardado: allí se recortan pasajes con su página.',
    fr: 'Il semble s’agir d’un PDF dans le lecteur du navigateur, qu’aucune extension ne peut lire. Le lecteur de Proffer peut le télécharger de nouveau si vous autorisez son site, ou l’ouvrir une fois enregistré : les passages y sont prélevés avec leur page.',
  },
  whyMaybe: {
    en: 'The browser lets no extension into this page. If it is a PDF in the browser’s own viewer, Proffer’s reader can fetch it anew if you allow its site, or open it once saved: there passages are clipped with their page.',
    es: 'El navegador no deja entrar a ninguna extensión en esta página. Si es un PDF en el visor del navegador, el lector de Proffer puede descargarlo de nuevo si usted permite su sitio, o abrirlo una vez guardado: allí se recortan pasajes con su página.',
    fr: 'Le navigateur ne laisse entrer aucune extension dans cette page. S’il s’agit d’un PDF dans le lecteur du navigateur, le lecteur de Proffer peut le télécharger de nouveau si vous autorisez son site, ou l’ouvrir une fois enregistré : les passages y sont prélevés avec leur page.',
  },
  whyEmbedded: {
    en: 'The page shows a PDF within itself, in the browser’s own viewer, which no extension can read. Proffer can open the document in its own reader, where passages are clipped with their page. The document is fetched anew from its address for it; if another site holds it, you are asked to allow that site first.',
    es: 'La página muestra dentro de sí un PDF en el visor del navegador, que ninguna extensión puede leer. Proffer puede abrir el documento en su propio lector, donde se recortan pasajes con su página. Para ello se descarga de nuevo de su dirección; si está en otro sitio, antes se le pide permiso para ese sitio.',
    fr: 'La page affiche en son sein un PDF dans le lecteur du navigateur, qu’aucune extension ne peut lire. Proffer peut ouvrir le document dans son propre lecteur, où les passages sont prélevés avec leur page. Il est pour cela téléchargé de nouveau depuis son adresse ; si un autre site le détient, il vous est d’abord demandé d’autoriser ce site.',
  },
  openEmbedded: {
    en: 'Open the PDF in Proffer',
    es: 'Abrir el PDF en Proffer',
    fr: 'Ouvrir le PDF dans Proffer',
  },
  whyMade: {
    en: 'The page shows a PDF that it made itself, in the browser’s own viewer, which no extension can read. Save the PDF with the viewer’s own button and open the file in Proffer’s reader, where passages are clipped with their page.',
    es: 'La página muestra un PDF que creó ella misma, en el visor del navegador, que ninguna extensión puede leer. Guarde el PDF con el botón del visor y abra el archivo en el lector de Proffer, donde se recortan pasajes con su página.',
    fr: 'La page affiche un PDF qu’elle a créé elle-même, dans le lecteur du navigateur, qu’aucune extension ne peut lire. Enregistrez le PDF avec le bouton du lecteur et ouvrez le fichier dans le lecteur de Proffer, où les passages sont prélevés avec leur page.',
  },
  openFile: {
    en: 'Open Proffer’s PDF reader',
    es: 'Abrir el lector de PDF de Proffer',
    fr: 'Ouvrir le lecteur de PDF de Proffer',
  },
};
