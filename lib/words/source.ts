/** Words of what is known of a source, and of where each value was found. */
export const fieldWords = {
  title: { en: 'Title', es: 'Título', fr: 'Titre' },
  subtitle: { en: 'Subtitle', es: 'Subtítulo', fr: 'Sous-titre' },
  translatedTitle: { en: 'Title, translated', es: 'Título, traducido', fr: 'Titre traduit' },
  authors: { en: 'Authors', es: 'Autores', fr: 'Auteurs' },
  publisher: { en: 'Publisher', es: 'Editor', fr: 'Éditeur' },
  siteName: { en: 'Site', es: 'Sitio', fr: 'Site' },
  published: { en: 'Published', es: 'Publicado', fr: 'Publié' },
  modified: { en: 'Last changed', es: 'Última modificación', fr: 'Dernière modification' },
  language: { en: 'Language', es: 'Idioma', fr: 'Langue' },
  number: { en: 'Number', es: 'Número', fr: 'Numéro' },
  kind: { en: 'Kind', es: 'Tipo', fr: 'Type' },
  container: { en: 'Published in', es: 'Publicado en', fr: 'Publié dans' },
  volume: { en: 'Volume', es: 'Volumen', fr: 'Volume' },
  issue: { en: 'Issue of the journal', es: 'Número de la revista', fr: 'Numéro de la revue' },
  pages: { en: 'Pages', es: 'Páginas', fr: 'Pages' },
  editors: { en: 'Edited by', es: 'Editado por', fr: 'Sous la direction de' },
  place: { en: 'Published at', es: 'Lugar de publicación', fr: 'Lieu de publication' },
  isbn: { en: 'ISBN or ISSN', es: 'ISBN o ISSN', fr: 'ISBN ou ISSN' },
  edition: { en: 'Edition', es: 'Edición', fr: 'Édition' },
  eventPeriod: { en: 'Period', es: 'Período', fr: 'Période' },
  doi: { en: 'DOI', es: 'DOI', fr: 'DOI' },
  canonicalUrl: { en: 'Address', es: 'Dirección', fr: 'Adresse' },
  pdfUrl: { en: 'PDF', es: 'PDF', fr: 'PDF' },
  archivedUrl: { en: 'Archived at', es: 'Archivado en', fr: 'Archivé à' },
  translations: { en: 'Other languages', es: 'Otros idiomas', fr: 'Autres langues' },
  countries: { en: 'Countries', es: 'Países', fr: 'Pays' },
};

export const foundWords = {
  user: { en: 'your correction', es: 'corrección suya', fr: 'votre correction' },
  'user-rule': {
    en: 'your rule for this site',
    es: 'regla suya para este sitio',
    fr: 'votre règle pour ce site',
  },
  seed: { en: 'recorded with Proffer', es: 'registrado con Proffer', fr: 'consigné avec Proffer' },
  imported: { en: 'an imported file', es: 'un archivo importado', fr: 'un fichier importé' },
  'site-rule': { en: 'rule for this site', es: 'regla para este sitio', fr: 'règle pour ce site' },
  'json-ld': {
    en: 'the page’s own data',
    es: 'los datos propios de la página',
    fr: 'les données propres à la page',
  },
  microdata: {
    en: 'the page’s own data',
    es: 'los datos propios de la página',
    fr: 'les données propres à la page',
  },
  meta: {
    en: 'the page’s description of itself',
    es: 'la descripción que la página da de sí misma',
    fr: 'la description que la page donne d’elle-même',
  },
  link: {
    en: 'a reference the page gives',
    es: 'una referencia que da la página',
    fr: 'un renvoi que donne la page',
  },
  'visible-text': { en: 'the text of the page', es: 'el texto de la página', fr: 'le texte de la page' },
  address: { en: 'the address', es: 'la dirección', fr: 'l’adresse' },
  document: { en: 'the page itself', es: 'la propia página', fr: 'la page elle-même' },
  readability: {
    en: 'what was taken for the article',
    es: 'lo que se tomó por el artículo',
    fr: 'ce qui a été pris pour l’article',
  },
  'last-modified': {
    en: 'the date the server gives',
    es: 'la fecha que da el servidor',
    fr: 'la date que donne le serveur',
  },
  'other-copy': { en: 'another copy', es: 'otra copia', fr: 'autre copie' },
};

/** Places within a page that have a plain name, by how the extractor names them. */
export const placeWords = {
  h1: { en: 'the main heading', es: 'el título principal', fr: 'le titre principal' },
  title: { en: 'the title bar', es: 'la barra de título', fr: 'la barre de titre' },
  'file name': { en: 'the file’s name', es: 'el nombre del archivo', fr: 'le nom du fichier' },
  'html lang': {
    en: 'the language the page is marked with',
    es: 'el idioma con que está marcada la página',
    fr: 'la langue dont la page est marquée',
  },
  'near the title': {
    en: 'the text near the title',
    es: 'el texto junto al título',
    fr: 'le texte près du titre',
  },
  'below the title': {
    en: 'the text below the title',
    es: 'el texto bajo el título',
    fr: 'le texte sous le titre',
  },
  'author element': { en: 'the line of authors', es: 'la línea de autores', fr: 'la ligne des auteurs' },
};

export const kindWords = {
  report: { en: 'Report', es: 'Informe', fr: 'Rapport' },
  'response-to-information-request': {
    en: 'Response to information request',
    es: 'Respuesta a solicitud de información',
    fr: 'Réponse à une demande d’information',
  },
  'country-page': { en: 'Country page', es: 'Página de país', fr: 'Page pays' },
  'urgent-action': { en: 'Urgent action', es: 'Acción urgente', fr: 'Action urgente' },
  news: { en: 'News', es: 'Noticia', fr: 'Actualité' },
  'web-page': { en: 'Web page', es: 'Página web', fr: 'Page web' },
  legislation: { en: 'Legislation', es: 'Legislación', fr: 'Législation' },
  decision: { en: 'Decision', es: 'Resolución', fr: 'Décision' },
  book: { en: 'Book', es: 'Libro', fr: 'Livre' },
  article: { en: 'Article', es: 'Artículo', fr: 'Article' },
  encyclopedia: { en: 'Encyclopedia', es: 'Enciclopedia', fr: 'Encyclopédie' },
};

export const sourceWords = {
  about: { en: 'About the source', es: 'Sobre la fuente', fr: 'À propos de la source' },
  notFound: { en: 'Not found', es: 'No se encontró', fr: 'Non trouvé' },
  untitled: { en: 'Title not found', es: 'Título no encontrado', fr: 'Titre non trouvé' },
  untitledOf: {
    en: (site: string) => `Untitled page, ${site}`,
    es: (site: string) => `Página sin título, ${site}`,
    fr: (site: string) => `Page sans titre, ${site}`,
  },
  noDate: { en: 'date not found', es: 'fecha no encontrada', fr: 'date non trouvée' },
  foundIn: {
    en: (where: string) => `Found in: ${where}`,
    es: (where: string) => `Hallado en: ${where}`,
    fr: (where: string) => `Trouvé dans : ${where}`,
  },
  alsoFound: { en: 'Also found', es: 'También hallado', fr: 'Également trouvé' },
  use: { en: 'Use this', es: 'Usar este', fr: 'Utiliser' },
  edit: {
    en: (field: string) => `Edit: ${field}`,
    es: (field: string) => `Editar: ${field}`,
    fr: (field: string) => `Modifier : ${field}`,
  },
  corrected: { en: 'Your correction', es: 'Corrección suya', fr: 'Votre correction' },
  fromCopy: {
    en: (site: string) => `From the copy at ${site}`,
    es: (site: string) => `De la copia en ${site}`,
    fr: (site: string) => `De la copie sur ${site}`,
  },
  instead: {
    en: (value: string) => `In place of “${value}”.`,
    es: (value: string) => `En lugar de «${value}».`,
    fr: (value: string) => `À la place de « ${value} ».`,
  },
  takeBack: { en: 'Take back', es: 'Retirar', fr: 'Retirer' },
  suggestions: { en: 'Found for this field', es: 'Hallado para este campo', fr: 'Trouvé pour ce champ' },
  inUse: { en: 'in use', es: 'en uso', fr: 'utilisé' },
  dateNotFound: { en: 'Date not found', es: 'Fecha no encontrada', fr: 'Date non trouvée' },
  dateHint: {
    en: 'As much as is known: 2023, 2023-09 or 2023-09-01',
    es: 'Lo que se sepa: 2023, 2023-09 o 2023-09-01',
    fr: 'Ce qui est connu : 2023, 2023-09 ou 2023-09-01',
  },
  readAs: {
    en: (date: string) => `Read as ${date}`,
    es: (date: string) => `Se lee como ${date}`,
    fr: (date: string) => `Lu comme ${date}`,
  },
  dateWrong: {
    en: 'Not a date. Write 2023, 2023-09 or 2023-09-01.',
    es: 'No es una fecha. Escriba 2023, 2023-09 o 2023-09-01.',
    fr: 'Ce n’est pas une date. Écrivez 2023, 2023-09 ou 2023-09-01.',
  },
  monthWrong: {
    en: 'There is no such month. Months go from 01 to 12.',
    es: 'No existe ese mes. Los meses van de 01 a 12.',
    fr: 'Ce mois n’existe pas. Les mois vont de 01 à 12.',
  },
  dayWrong: {
    en: 'That month has no such day.',
    es: 'Ese mes no tiene ese día.',
    fr: 'Ce mois n’a pas ce jour.',
  },
  dateUnclear: {
    en: 'Day or month first? Write it as 2023-09-01, the day last.',
    es: '¿El día o el mes primero? Escríbalo como 2023-09-01, con el día al final.',
    fr: 'Le jour ou le mois d’abord ? Écrivez 2023-09-01, le jour à la fin.',
  },
  authorsHint: {
    en: 'One name for each person or body; several in one field are parted by semicolons',
    es: 'Un nombre por cada persona u organismo; varios en un campo se separan con punto y coma',
    fr: 'Un nom pour chaque personne ou organisme ; plusieurs dans un champ se séparent par un point-virgule',
  },
  authorName: {
    en: (n: number) => `Author ${n}`,
    es: (n: number) => `Autor ${n}`,
    fr: (n: number) => `Auteur ${n}`,
  },
  authorKind: {
    en: (n: number) => `Author ${n} is`,
    es: (n: number) => `El autor ${n} es`,
    fr: (n: number) => `L’auteur ${n} est`,
  },
  person: { en: 'Person', es: 'Persona', fr: 'Personne' },
  body: { en: 'Body', es: 'Organismo', fr: 'Organisme' },
  addAuthor: { en: 'Add an author', es: 'Añadir un autor', fr: 'Ajouter un auteur' },
  removeAuthor: {
    en: (name: string) => `Remove ${name}`.trim(),
    es: (name: string) => `Quitar ${name}`.trim(),
    fr: (name: string) => `Retirer ${name}`.trim(),
  },
  chooseKind: { en: 'Choose a kind', es: 'Elija un tipo', fr: 'Choisissez un type' },
  countriesHint: {
    en: 'Names or two-letter codes, parted by semicolons: Mexico; GT',
    es: 'Nombres o códigos de dos letras, separados por punto y coma: México; GT',
    fr: 'Noms ou codes à deux lettres, séparés par des points-virgules : Mexique ; GT',
  },
  countriesWrong: {
    en: 'Not all of these are countries. Write their names or two-letter codes.',
    es: 'No todos son países. Escriba sus nombres o códigos de dos letras.',
    fr: 'Ce ne sont pas tous des pays. Écrivez leurs noms ou leurs codes à deux lettres.',
  },
  languageHint: {
    en: 'A name or a code: Spanish, es, pt-BR',
    es: 'Un nombre o un código: español, es, pt-BR',
    fr: 'Un nom ou un code : espagnol, es, pt-BR',
  },
  languageWrong: {
    en: 'Not a language Proffer knows. Write its name or its code: es, pt-BR.',
    es: 'No es un idioma que Proffer conozca. Escriba su nombre o su código: es, pt-BR.',
    fr: 'Proffer ne connaît pas cette langue. Écrivez son nom ou son code : es, pt-BR.',
  },
  doiHint: {
    en: 'The DOI or its address: 10.1000/182',
    es: 'El DOI o su dirección: 10.1000/182',
    fr: 'Le DOI ou son adresse : 10.1000/182',
  },
  doiWrong: {
    en: 'Not a DOI. It begins with 10. and has a slash: 10.1000/182.',
    es: 'No es un DOI. Empieza por 10. y lleva una barra: 10.1000/182.',
    fr: 'Ce n’est pas un DOI. Il commence par 10. et contient une barre : 10.1000/182.',
  },
  addressWrong: {
    en: 'Not a web address. It begins with https:// or http://.',
    es: 'No es una dirección web. Empieza por https:// o http://.',
    fr: 'Ce n’est pas une adresse web. Elle commence par https:// ou http://.',
  },
  empty: {
    en: 'Write a value, or cancel to keep what was found.',
    es: 'Escriba un valor o cancele para conservar lo hallado.',
    fr: 'Saisissez une valeur, ou annulez pour garder ce qui a été trouvé.',
  },
  more: { en: 'More', es: 'Más', fr: 'Plus' },
  moreFound: {
    en: (n: number) => (n === 1 ? '1 found' : `${n} found`),
    es: (n: number) => (n === 1 ? '1 hallado' : `${n} hallados`),
    fr: (n: number) => (n < 2 ? `${n} trouvé` : `${n} trouvés`),
  },
  inFuture: {
    en: 'This date lies in the future.',
    es: 'Esta fecha está en el futuro.',
    fr: 'Cette date est dans le futur.',
  },
  seed: { en: 'Seed report', es: 'Informe incluido', fr: 'Rapport fourni' },
  open: { en: 'Open the page', es: 'Abrir la página', fr: 'Ouvrir la page' },
  addresses: { en: 'Known addresses', es: 'Direcciones conocidas', fr: 'Adresses connues' },
};

/** What is said of a rule the user made, or could make, for all sources of a site. */
export const ruleWords = {
  repeated: {
    en: (n: number, site: string) => `Corrected in the same way in ${n} sources of ${site}.`,
    es: (n: number, site: string) => `Corregido de la misma manera en ${n} fuentes de ${site}.`,
    fr: (n: number, site: string) => `Corrigé de la même façon dans ${n} sources de ${site}.`,
  },
  alwaysValue: {
    en: (value: string) => `Always use “${value}” on this site`,
    es: (value: string) => `Usar siempre «${value}» en este sitio`,
    fr: (value: string) => `Toujours utiliser « ${value} » sur ce site`,
  },
  alwaysPlace: {
    en: (place: string) => `Always take it from ${place} on this site`,
    es: (place: string) => `Tomarlo siempre de ${place} en este sitio`,
    fr: (place: string) => `Toujours le prendre dans ${place} sur ce site`,
  },
  standsValue: {
    en: (value: string, site: string) => `Your rule for ${site}: always “${value}”.`,
    es: (value: string, site: string) => `Regla suya para ${site}: siempre «${value}».`,
    fr: (value: string, site: string) => `Votre règle pour ${site} : toujours « ${value} ».`,
  },
  standsPlace: {
    en: (place: string, site: string) => `Your rule for ${site}: always from ${place}.`,
    es: (place: string, site: string) => `Regla suya para ${site}: siempre de ${place}.`,
    fr: (place: string, site: string) => `Votre règle pour ${site} : toujours dans ${place}.`,
  },
  later: {
    en: 'It holds for later clips.',
    es: 'Vale para los recortes posteriores.',
    fr: 'Elle vaut pour les prélèvements à venir.',
  },
  end: { en: 'End the rule', es: 'Anular la regla', fr: 'Supprimer la règle' },
};
