/** Who stands behind sources, and what the user found of them. */
export const publisherTypeWords = {
  government: { en: 'Government', es: 'Gobierno', fr: 'Gouvernement' },
  intergovernmental: {
    en: 'Intergovernmental body',
    es: 'Organismo intergubernamental',
    fr: 'Organisme intergouvernemental',
  },
  ngo: {
    en: 'Non-governmental organisation',
    es: 'Organización no gubernamental',
    fr: 'Organisation non gouvernementale',
  },
  academic: { en: 'Academic', es: 'Académico', fr: 'Universitaire' },
  media: { en: 'Media', es: 'Medio de comunicación', fr: 'Média' },
  legal: { en: 'Legal practitioner', es: 'Profesional del derecho', fr: 'Praticien du droit' },
  commercial: { en: 'Commercial', es: 'Comercial', fr: 'Commercial' },
  other: { en: 'Other', es: 'Otro', fr: 'Autre' },
};

export const cautionWords = {
  'anyone-can-edit': {
    en: 'Anyone can edit its pages: a weak source standing alone.',
    es: 'Cualquiera puede editar sus páginas: fuente débil por sí sola.',
    fr: 'N’importe qui peut modifier ses pages : source faible à elle seule.',
  },
  republishes: {
    en: 'It republishes what others wrote: cite the original where it can be had.',
    es: 'Republica lo que otros escribieron: cite el original cuando se pueda.',
    fr: 'Il republie ce que d’autres ont écrit : citez l’original si possible.',
  },
};

export const authorshipWords = {
  named: { en: 'Named', es: 'Con nombre', fr: 'Nommés' },
  anonymous: { en: 'Anonymous', es: 'Anónimos', fr: 'Anonymes' },
  mixed: { en: 'Both', es: 'Ambos', fr: 'Les deux' },
};

export const publisherWords = {
  namedOnly: {
    en: (host: string) => `Named by the page; the host is ${host}, which is not known to be its own.`,
    es: (host: string) => `Lo nombra la página; el sitio es ${host}, que no consta como suyo.`,
    fr: (host: string) => `Nommé par la page ; l’hôte est ${host}, qui n’est pas connu comme le sien.`,
  },
  publisher: { en: 'Publisher', es: 'Editor', fr: 'Éditeur' },
  notAssessed: { en: 'Not assessed', es: 'Sin evaluar', fr: 'Non évalué' },
  assessed: {
    en: (day: string) => `Your assessment of ${day}`,
    es: (day: string) => `Evaluación suya del ${day}`,
    fr: (day: string) => `Votre évaluation du ${day}`,
  },
  assess: { en: 'Assess', es: 'Evaluar', fr: 'Évaluer' },
  change: { en: 'Change the assessment', es: 'Cambiar la evaluación', fr: 'Modifier l’évaluation' },
  remove: { en: 'Remove the assessment', es: 'Quitar la evaluación', fr: 'Retirer l’évaluation' },
  mandateFrom: { en: 'its own words', es: 'en sus palabras', fr: 'selon ses propres mots' },
  title: {
    en: (name: string) => `How reliable is ${name}?`,
    es: (name: string) => `¿Qué fiabilidad tiene ${name}?`,
    fr: (name: string) => `Quelle est la fiabilité de ${name} ?`,
  },
  about: {
    en: 'Kept once and shown on every passage of this publisher, in every case. Leave open what you do not know.',
    es: 'Se guarda una vez y se muestra en cada pasaje de este editor, en todos los casos. Deje en blanco lo que no sepa.',
    fr: 'Conservé une fois et montré sur chaque passage de cet éditeur, dans tous les dossiers. Laissez vide ce que vous ignorez.',
  },
  type: { en: 'Type', es: 'Tipo', fr: 'Type' },
  typeKnown: {
    en: (type: string) => `As recorded: ${type}`,
    es: (type: string) => `Como consta: ${type}`,
    fr: (type: string) => `Comme consigné : ${type}`,
  },
  typeUnknown: { en: 'Not known', es: 'No se sabe', fr: 'Inconnu' },
  mandate: { en: 'Mandate', es: 'Mandato', fr: 'Mandat' },
  mandateHint: {
    en: 'Why it publishes, and for whom',
    es: 'Por qué publica y para quién',
    fr: 'Pourquoi il publie, et pour qui',
  },
  method: { en: 'Method', es: 'Método', fr: 'Méthode' },
  methodHint: {
    en: 'How it gathers and checks what it says',
    es: 'Cómo reúne y comprueba lo que dice',
    fr: 'Comment il recueille et vérifie ce qu’il dit',
  },
  funding: { en: 'Funding', es: 'Financiación', fr: 'Financement' },
  fundingHint: { en: 'Who pays', es: 'Quién paga', fr: 'Qui paie' },
  independence: { en: 'Independence', es: 'Independencia', fr: 'Indépendance' },
  independenceHint: {
    en: 'From whom it is independent, and from whom not',
    es: 'De quién es independiente y de quién no',
    fr: 'De qui il est indépendant, et de qui il ne l’est pas',
  },
  authorship: {
    en: 'Authors and their sources',
    es: 'Autores y sus fuentes',
    fr: 'Auteurs et leurs sources',
  },
  notes: { en: 'Notes', es: 'Notas', fr: 'Notes' },
};
