/** Words of what is known of a source, and of where each value was found. */
export const fieldWords = {
  title: { en: 'Title', es: 'Título', fr: 'Titre' },
  subtitle: { en: 'Subtitle', es: 'Subtítulo', fr: 'Sous-titre' },
  authors: { en: 'Authors', es: 'Autores', fr: 'Auteurs' },
  publisher: { en: 'Publisher', es: 'Editor', fr: 'Éditeur' },
  siteName: { en: 'Site', es: 'Sitio', fr: 'Site' },
  published: { en: 'Published', es: 'Publicado', fr: 'Publié' },
  modified: { en: 'Last changed', es: 'Última modificación', fr: 'Dernière modification' },
  language: { en: 'Language', es: 'Idioma', fr: 'Langue' },
  number: { en: 'Number', es: 'Número', fr: 'Numéro' },
  kind: { en: 'Kind', es: 'Tipo', fr: 'Type' },
  container: { en: 'Published in', es: 'Publicado en', fr: 'Publié dans' },
  edition: { en: 'Edition', es: 'Edición', fr: 'Édition' },
  doi: { en: 'DOI', es: 'DOI', fr: 'DOI' },
  canonicalUrl: { en: 'Address', es: 'Dirección', fr: 'Adresse' },
  pdfUrl: { en: 'PDF', es: 'PDF', fr: 'PDF' },
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
  'site-rule': { en: 'rule for this site', es: 'regla para este sitio', fr: 'règle pour ce site' },
  'json-ld': {
    en: 'structured data of the page',
    es: 'datos estructurados de la página',
    fr: 'données structurées de la page',
  },
  microdata: {
    en: 'structured data of the page',
    es: 'datos estructurados de la página',
    fr: 'données structurées de la page',
  },
  meta: { en: 'metadata of the page', es: 'metadatos de la página', fr: 'métadonnées de la page' },
  link: { en: 'link of the page', es: 'enlace de la página', fr: 'lien de la page' },
  'visible-text': { en: 'text of the page', es: 'texto de la página', fr: 'texte de la page' },
  address: { en: 'address', es: 'dirección', fr: 'adresse' },
  document: { en: 'title bar', es: 'barra de título', fr: 'barre de titre' },
  readability: { en: 'article detection', es: 'detección del artículo', fr: 'détection de l’article' },
  'last-modified': { en: 'server’s date', es: 'fecha del servidor', fr: 'date du serveur' },
  'other-copy': { en: 'another copy', es: 'otra copia', fr: 'autre copie' },
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
};

export const sourceWords = {
  about: { en: 'About the source', es: 'Sobre la fuente', fr: 'À propos de la source' },
  notFound: { en: 'Not found', es: 'No se encontró', fr: 'Non trouvé' },
  untitled: { en: 'Title not found', es: 'Título no encontrado', fr: 'Titre non trouvé' },
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
  dateHint: {
    en: 'Year, year-month or year-month-day: 2023, 2023-09, 2023-09-01',
    es: 'Año, año-mes o año-mes-día: 2023, 2023-09, 2023-09-01',
    fr: 'Année, année-mois ou année-mois-jour : 2023, 2023-09, 2023-09-01',
  },
  dateWrong: {
    en: 'Not a date. Write 2023, 2023-09 or 2023-09-01.',
    es: 'No es una fecha. Escriba 2023, 2023-09 o 2023-09-01.',
    fr: 'Ce n’est pas une date. Écrivez 2023, 2023-09 ou 2023-09-01.',
  },
  authorsHint: { en: 'One name a line', es: 'Un nombre por línea', fr: 'Un nom par ligne' },
  authorsKind: { en: 'These names are', es: 'Estos nombres son de', fr: 'Ces noms désignent' },
  persons: { en: 'People', es: 'Personas', fr: 'Des personnes' },
  bodies: { en: 'Organisations', es: 'Organizaciones', fr: 'Des organismes' },
  countriesHint: {
    en: 'Two-letter codes, parted by spaces: MX GT',
    es: 'Códigos de dos letras separados por espacios: MX GT',
    fr: 'Codes à deux lettres séparés par des espaces : MX GT',
  },
  countriesWrong: {
    en: 'Write two-letter country codes: MX GT',
    es: 'Escriba códigos de país de dos letras: MX GT',
    fr: 'Écrivez des codes de pays à deux lettres : MX GT',
  },
  languageHint: {
    en: 'A language code: en, es, fr',
    es: 'Un código de idioma: en, es, fr',
    fr: 'Un code de langue : en, es, fr',
  },
  languageWrong: {
    en: 'Not a language code. Write en, es, fr …',
    es: 'No es un código de idioma. Escriba en, es, fr…',
    fr: 'Ce n’est pas un code de langue. Écrivez en, es, fr…',
  },
  empty: {
    en: 'Write a value, or cancel to keep what was found.',
    es: 'Escriba un valor o cancele para conservar lo hallado.',
    fr: 'Saisissez une valeur, ou annulez pour garder ce qui a été trouvé.',
  },
  more: { en: 'Fields not found', es: 'Campos no hallados', fr: 'Champs non trouvés' },
  seed: { en: 'Seed report', es: 'Informe incluido', fr: 'Rapport fourni' },
  open: { en: 'Open the page', es: 'Abrir la página', fr: 'Ouvrir la page' },
  addresses: { en: 'Known addresses', es: 'Direcciones conocidas', fr: 'Adresses connues' },
};
