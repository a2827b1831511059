/** What a declaration of capture says. It is printed as a draft: a person completes and signs it, software certifies nothing. */
export const declarationWords = {
  title: {
    en: 'Declaration of capture and chain of custody',
    es: 'Declaración sobre la captura y la cadena de custodia',
    fr: 'Déclaration de capture et de chaîne de conservation',
  },
  draft: {
    en: 'Draft. A person completes, checks and signs it: whoever clipped, rather than the advocate. Strike what is not true, fill in the blanks, and delete this paragraph and every other note in this type. For routine filings no such declaration is usually offered first; it is for disputes about authenticity.',
    es: 'Borrador. Lo completa, comprueba y firma una persona: quien hizo las capturas, y no el abogado. Tache lo que no sea cierto, rellene los espacios y borre este párrafo y las demás notas en esta letra. En las presentaciones ordinarias no suele ofrecerse de entrada; sirve para disputas sobre la autenticidad.',
    fr: 'Projet. Une personne le complète, le vérifie et le signe : celle qui a fait les captures plutôt que l’avocat. Rayez ce qui n’est pas vrai, remplissez les blancs et supprimez ce paragraphe et les autres notes dans ce caractère. Pour les dépôts ordinaires, on n’en présente d’habitude pas d’emblée ; il sert en cas de contestation de l’authenticité.',
  },
  declarant: { en: 'Declarant', es: 'Declarante', fr: 'Déclarant' },
  name: { en: 'Name', es: 'Nombre', fr: 'Nom' },
  capacity: {
    en: 'Occupation and role in this matter',
    es: 'Ocupación y función en este asunto',
    fr: 'Profession et rôle dans cette affaire',
  },
  own: {
    en: 'I state the following from my own knowledge.',
    es: 'Declaro lo siguiente por conocimiento propio.',
    fr: 'Je déclare ce qui suit de ma connaissance personnelle.',
  },
  how: {
    en: 'How the copies were made',
    es: 'Cómo se hicieron las copias',
    fr: 'Comment les copies ont été faites',
  },
  tool: {
    en: (versions: string) =>
      `I used Proffer, a browser extension${versions && ` (version ${versions})`}. When I ask it to, it reads the text of the page that the browser shows, keeps the page as it stood or the bytes of the document, and records the address, the time by the computer’s clock, and a SHA-256 hash of what it keeps. It does not alter a capture after it was made.`,
    es: (versions: string) =>
      `Usé Proffer, una extensión del navegador${versions && ` (versión ${versions})`}. Cuando se lo pido, lee el texto de la página que muestra el navegador, guarda la página tal como estaba o los bytes del documento, y anota la dirección, la hora del reloj del equipo y un resumen SHA-256 de lo que guarda. No altera una captura después de hecha.`,
    fr: (versions: string) =>
      `J’ai utilisé Proffer, une extension de navigateur${versions && ` (version ${versions})`}. À ma demande, elle lit le texte de la page que le navigateur affiche, garde la page telle qu’elle était ou les octets du document, et note l’adresse, l’heure de l’horloge de l’ordinateur et une empreinte SHA-256 de ce qu’elle garde. Elle ne modifie pas une capture une fois faite.`,
  },
  browser: {
    en: (list: string) => `Browser and system as recorded: ${list}.`,
    es: (list: string) => `Navegador y sistema, según consta: ${list}.`,
    fr: (list: string) => `Navigateur et système enregistrés : ${list}.`,
  },
  noExhibits: {
    en: 'No exhibit is in this file.',
    es: 'Ningún anexo está en este archivo.',
    fr: 'Aucune pièce n’est dans ce fichier.',
  },
  copies: { en: 'The copies', es: 'Las copias', fr: 'Les copies' },
  copy: { en: 'Copy', es: 'Copia', fr: 'Copie' },
  captured: { en: 'Captured', es: 'Capturada', fr: 'Capturée' },
  hashes: { en: 'SHA-256', es: 'SHA-256', fr: 'SHA-256' },
  unknownTime: { en: 'Time not recorded.', es: 'Hora sin registrar.', fr: 'Heure non enregistrée.' },
  text: { en: 'text', es: 'texto', fr: 'texte' },
  page: { en: 'page', es: 'página', fr: 'page' },
  document: { en: 'document', es: 'documento', fr: 'document' },
  noBytes: {
    en: 'no bytes of the page were kept',
    es: 'no se guardaron bytes de la página',
    fr: 'aucun octet de la page n’a été gardé',
  },
  selection: {
    en: 'Read in the browser, where the page was open.',
    es: 'Leída en el navegador, donde la página estaba abierta.',
    fr: 'Lue dans le navigateur, où la page était ouverte.',
  },
  seed: {
    en: 'Came with Proffer. I did not capture it; when its page was read is not recorded.',
    es: 'Venía con Proffer. No la capturé yo; no consta cuándo se leyó su página.',
    fr: 'Fournie avec Proffer. Je ne l’ai pas capturée ; la date de lecture de sa page n’est pas enregistrée.',
  },
  pasted: {
    en: 'Text that I brought in by hand. The page itself was not read.',
    es: 'Texto que introduje a mano. La página misma no se leyó.',
    fr: 'Texte que j’ai apporté à la main. La page elle-même n’a pas été lue.',
  },
  imported: {
    en: 'Quotations out of a file of another program. The page itself was not read.',
    es: 'Citas de un archivo de otro programa. La página misma no se leyó.',
    fr: 'Citations d’un fichier d’un autre programme. La page elle-même n’a pas été lue.',
  },
  saved: {
    en: 'A page that had been saved as a file. Where and when it was seen is what the file says.',
    es: 'Una página guardada antes como archivo. Dónde y cuándo se vio es lo que dice el archivo.',
    fr: 'Une page enregistrée auparavant comme fichier. Où et quand elle a été vue est ce que dit le fichier.',
  },
  fetched: {
    en: (address: string, time: string) => `The document was fetched from ${address} at ${time}.`,
    es: (address: string, time: string) => `El documento se obtuvo de ${address} el ${time}.`,
    fr: (address: string, time: string) => `Le document a été obtenu de ${address} le ${time}.`,
  },
  file: {
    en: 'The document was a file on the computer.',
    es: 'El documento era un archivo del equipo.',
    fr: 'Le document était un fichier de l’ordinateur.',
  },
  privateWindow: {
    en: 'In a private window.',
    es: 'En una ventana privada.',
    fr: 'Dans une fenêtre privée.',
  },
  signedIn: {
    en: 'While signed in to the site.',
    es: 'Con sesión iniciada en el sitio.',
    fr: 'Avec une session ouverte sur le site.',
  },
  signedInUnknown: {
    en: 'Proffer does not record whether I was signed in to a site. State it here, or that none was:',
    es: 'Proffer no registra si había iniciado sesión en un sitio. Dígalo aquí, o que no la había:',
    fr: 'Proffer n’enregistre pas si une session était ouverte sur un site. Dites-le ici, ou qu’il n’y en avait pas :',
  },
  left: {
    en: 'Not captured: what was typed into the page’s forms, what other sites showed within it unless it was clipped there, and whatever appeared after the time stated.',
    es: 'No se capturó: lo escrito en formularios de la página, lo que otros sitios mostraban dentro de ella salvo que se recortara allí, ni lo que apareciera después de la hora indicada.',
    fr: 'N’ont pas été capturés : ce qui était saisi dans les formulaires de la page, ce que d’autres sites y montraient, sauf extrait pris là, et ce qui est apparu après l’heure indiquée.',
  },
  exported: {
    en: 'What was kept is what is exported',
    es: 'Lo guardado es lo exportado',
    fr: 'Ce qui a été gardé est ce qui est exporté',
  },
  /** @param foreign some copy was captured by nobody here: its hash was recorded when it came */
  allAgree: {
    en: (n: number, time: string, foreign: boolean) =>
      `At ${time} the text and the bytes kept of ${n === 1 ? 'one copy' : `${n} copies`} were hashed anew. Every hash is the one that was recorded ${foreign ? 'when the copy was captured or came into the library' : 'at the capture'}.`,
    es: (n: number, time: string, foreign: boolean) =>
      `El ${time} se recalculó el resumen del texto y de los bytes guardados de ${n === 1 ? 'una copia' : `${n} copias`}. Todos coinciden con los registrados ${foreign ? 'cuando la copia se capturó o entró en la biblioteca' : 'en la captura'}.`,
    fr: (n: number, time: string, foreign: boolean) =>
      `Le ${time}, l’empreinte du texte et des octets gardés de ${n === 1 ? 'une copie' : `${n} copies`} a été recalculée. Toutes sont celles enregistrées ${foreign ? 'quand la copie a été faite ou est entrée dans la bibliothèque' : 'à la capture'}.`,
  },
  untold: {
    en: (n: number) =>
      `Of ${n === 1 ? 'one copy' : `${n} copies`} no chain here tells of the making, so that nothing shows what was recorded at the capture.`,
    es: (n: number) =>
      `De ${n === 1 ? 'una copia' : `${n} copias`} ninguna cadena de aquí cuenta cómo se hizo, de modo que nada muestra lo registrado en la captura.`,
    fr: (n: number) =>
      `De ${n === 1 ? 'une copie' : `${n} copies`}, aucune chaîne ne dit ici comment elle a été faite : rien ne montre ce qui a été enregistré à la capture.`,
  },
  differ: {
    en: (time: string, foreign: boolean) =>
      `At ${time} what was kept was hashed anew. These hashes are not those that were recorded ${foreign ? 'when the copy was captured or came into the library' : 'at the capture'}:`,
    es: (time: string, foreign: boolean) =>
      `El ${time} se recalculó el resumen de lo guardado. Estos no coinciden con los registrados ${foreign ? 'cuando la copia se capturó o entró en la biblioteca' : 'en la captura'}:`,
    fr: (time: string, foreign: boolean) =>
      `Le ${time}, l’empreinte de ce qui a été gardé a été recalculée. Celles-ci ne sont pas celles enregistrées ${foreign ? 'quand la copie a été faite ou est entrée dans la bibliothèque' : 'à la capture'} :`,
  },
  gone: { en: 'no longer stored', es: 'ya no está guardado', fr: 'n’est plus gardé' },
  recorded: { en: 'recorded', es: 'registrado', fr: 'enregistré' },
  now: { en: 'now', es: 'ahora', fr: 'maintenant' },
  working: {
    en: 'Tabs, page numbers and highlights are put on working copies; the captures are not changed.',
    es: 'Los anexos, los números de página y los resaltados se ponen en copias de trabajo; las capturas no se modifican.',
    fr: 'Onglets, numéros de page et surlignages sont mis sur des copies de travail ; les captures ne sont pas modifiées.',
  },
  noStamp: {
    en: 'No time stamp of a third party was taken.',
    es: 'No se obtuvo ningún sello de tiempo de un tercero.',
    fr: 'Aucun horodatage d’un tiers n’a été demandé.',
  },
  chain: { en: 'Chain of custody', es: 'Cadena de custodia', fr: 'Chaîne de conservation' },
  chainHow: {
    en: 'Proffer keeps a list of what was done that is only added to. Each entry holds the hash of the entry before it, so that none can be changed or taken out without every later hash changing. Listed here are the entries about the copies and passages in this file, each by its number in the whole list, so that numbers are missing.',
    es: 'Proffer lleva una lista de lo que se hizo, a la que solo se añade. Cada entrada contiene el resumen de la anterior, de modo que ninguna puede cambiarse ni quitarse sin que cambien todos los posteriores. Aquí figuran solo las entradas sobre las copias y los pasajes de este archivo, cada una con su número en la lista entera, por lo que faltan números.',
    fr: 'Proffer tient une liste de ce qui a été fait, à laquelle on ne fait qu’ajouter. Chaque entrée contient l’empreinte de la précédente : aucune ne peut être modifiée ni retirée sans que toutes les suivantes changent. Ne figurent ici que les entrées sur les copies et les passages de ce fichier, chacune avec son numéro dans la liste entière : il manque donc des numéros.',
  },
  chainHolds: {
    en: (id: string, n: number, head: string) =>
      `Chain ${id}: ${n === 1 ? '1 entry' : `${n} entries`}, every link verified. Hash of the last: ${head}.`,
    es: (id: string, n: number, head: string) =>
      `Cadena ${id}: ${n === 1 ? '1 entrada' : `${n} entradas`}, todos los eslabones verificados. Resumen de la última: ${head}.`,
    fr: (id: string, n: number, head: string) =>
      `Chaîne ${id} : ${n < 2 ? `${n} entrée` : `${n} entrées`}, tous les maillons vérifiés. Empreinte de la dernière : ${head}.`,
  },
  chainBroken: {
    en: (id: string, n: number, at: number) =>
      `Chain ${id}: ${n === 1 ? '1 entry' : `${n} entries`}. It does not hold at entry ${at}: entries were altered or are missing.`,
    es: (id: string, n: number, at: number) =>
      `Cadena ${id}: ${n === 1 ? '1 entrada' : `${n} entradas`}. No se sostiene en la entrada ${at}: hay entradas alteradas o que faltan.`,
    fr: (id: string, n: number, at: number) =>
      `Chaîne ${id} : ${n < 2 ? `${n} entrée` : `${n} entrées`}. Elle ne tient pas à l’entrée ${at} : des entrées ont été modifiées ou manquent.`,
  },
  foreign: {
    en: 'It came with an archive from another installation.',
    es: 'Llegó con un archivo de otra instalación.',
    fr: 'Elle est venue avec une archive d’une autre installation.',
  },
  noEntries: {
    en: 'No chain here tells of these copies.',
    es: 'Ninguna cadena de aquí habla de estas copias.',
    fr: 'Aucune chaîne ne parle ici de ces copies.',
  },
  number: { en: 'No.', es: 'N.º', fr: 'Nº' },
  time: { en: 'Time (UTC)', es: 'Hora (UTC)', fr: 'Heure (UTC)' },
  done: { en: 'What was done', es: 'Qué se hizo', fr: 'Ce qui a été fait' },
  object: { en: 'SHA-256 of the record', es: 'SHA-256 del registro', fr: 'SHA-256 de l’enregistrement' },
  limits: { en: 'Limits', es: 'Límites', fr: 'Limites' },
  limit: {
    en: 'The hashes and the chain show that what is exported is what was stored. They do not show that the site’s server sent it, that the page was not edited in the browser before the capture, or that its content is true. Times are those of the computer’s clock.',
    es: 'Los resúmenes y la cadena muestran que lo exportado es lo que se guardó. No muestran que el servidor del sitio lo enviara, que la página no se editara en el navegador antes de la captura, ni que su contenido sea cierto. Las horas son las del reloj del equipo.',
    fr: 'Les empreintes et la chaîne montrent que ce qui est exporté est ce qui a été gardé. Elles ne montrent pas que le serveur du site l’a envoyé, que la page n’a pas été modifiée dans le navigateur avant la capture, ni que son contenu est vrai. Les heures sont celles de l’horloge de l’ordinateur.',
  },
  closing: { en: 'Closing', es: 'Cierre', fr: 'Clôture' },
  closingFrom: {
    en: (source: string) => `These words follow ${source} (to verify).`,
    es: (source: string) => `Estas palabras siguen ${source} (por verificar).`,
    fr: (source: string) => `Cette formule suit ${source} (à vérifier).`,
  },
  signature: { en: 'Signature', es: 'Firma', fr: 'Signature' },
  date: { en: 'Date', es: 'Fecha', fr: 'Date' },
  place: { en: 'Place', es: 'Lugar', fr: 'Lieu' },
  before: {
    en: 'Declared before me (name and office)',
    es: 'Declarado ante mí (nombre y cargo)',
    fr: 'Déclaré devant moi (nom et qualité)',
  },
  notRead: {
    en: 'The hashes were not made anew for this preview.',
    es: 'Los resúmenes no se recalcularon para esta vista previa.',
    fr: 'Les empreintes n’ont pas été recalculées pour cet aperçu.',
  },
  captures: { en: 'captured', es: 'capturada', fr: 'capturée' },
  clipped: { en: 'passage clipped', es: 'pasaje recortado', fr: 'passage extrait' },
  withdrawn: { en: 'withdrawn', es: 'retirado', fr: 'retiré' },
  restored: { en: 'restored', es: 'restablecido', fr: 'rétabli' },
  loaded: { en: 'loaded with Proffer', es: 'cargada con Proffer', fr: 'chargée avec Proffer' },
  erased: { en: 'erased', es: 'borrado', fr: 'effacé' },
};

/** What a manifest of exhibits says. */
export const manifestWords = {
  title: {
    en: 'Manifest of copies and hashes',
    es: 'Relación de copias y resúmenes',
    fr: 'Manifeste des copies et empreintes',
  },
  of: { en: 'What', es: 'Qué', fr: 'Objet' },
  size: { en: 'Bytes', es: 'Bytes', fr: 'Octets' },
  hint: {
    en: 'SHA-256 of the text in UTF-8, and of the bytes as they were kept.',
    es: 'SHA-256 del texto en UTF-8 y de los bytes tal como se guardaron.',
    fr: 'SHA-256 du texte en UTF-8, et des octets tels qu’ils ont été gardés.',
  },
};
