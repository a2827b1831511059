import type { KnownPublisher } from '../known.ts';

/** Organisations that are no government's, and media. Sections of Amnesty International stand in a file of their own. */
export const ORGANISATIONS: readonly KnownPublisher[] = [
  {
    id: 'hrw',
    name: { en: 'Human Rights Watch', es: 'Human Rights Watch', fr: 'Human Rights Watch' },
    alsoKnownAs: ['HRW', 'Human Rights Watch (HRW)', 'Human Rights Watch, Inc.'],
    abbreviations: { bluebook: 'Hum. Rts. Watch', euaa: 'HRW', ecoi: 'HRW – Human Rights Watch' },
    type: 'ngo',
    country: 'US',
    hosts: ['hrw.org'],
    mandate: {
      words: {
        en: 'Non-governmental organisation that investigates and reports on human rights abuses; it says that it accepts no government funds.',
        es: 'Organización no gubernamental que investiga y documenta abusos de los derechos humanos; declara que no acepta fondos de gobiernos.',
        fr: 'Organisation non gouvernementale qui enquête et fait rapport sur les atteintes aux droits humains ; elle déclare n’accepter aucun fonds de gouvernements.',
      },
      source: 'https://www.hrw.org/about/about-us',
    },
  },
  {
    id: 'freedom-house',
    name: { en: 'Freedom House', es: 'Freedom House', fr: 'Freedom House' },
    abbreviations: { ecoi: 'Freedom House' },
    type: 'ngo',
    country: 'US',
    hosts: ['freedomhouse.org'],
    mandate: {
      words: {
        en: 'Non-governmental organisation that publishes yearly ratings and reports on political rights and civil liberties by country.',
        es: 'Organización no gubernamental que publica cada año calificaciones e informes por país sobre derechos políticos y libertades civiles.',
        fr: 'Organisation non gouvernementale qui publie chaque année des notations et des rapports par pays sur les droits politiques et les libertés civiles.',
      },
      source: 'https://freedomhouse.org/about-us',
    },
  },
  {
    id: 'crisis-group',
    name: {
      en: 'International Crisis Group',
      es: 'International Crisis Group',
      fr: 'International Crisis Group',
    },
    alsoKnownAs: ['ICG', 'Crisis Group', 'International Crisis Group (ICG)'],
    abbreviations: {
      bluebook: "Int'l Crisis Grp.",
      euaa: 'International Crisis Group',
      ecoi: 'ICG – International Crisis Group',
    },
    type: 'ngo',
    country: 'BE',
    hosts: ['crisisgroup.org'],
    mandate: {
      words: {
        en: 'Non-governmental organisation that reports from the field on deadly conflict and proposes policies to prevent and end it.',
        es: 'Organización no gubernamental que informa desde el terreno sobre conflictos armados y propone políticas para prevenirlos y ponerles fin.',
        fr: 'Organisation non gouvernementale qui rend compte, depuis le terrain, des conflits meurtriers et propose des politiques pour les prévenir et y mettre fin.',
      },
      source: 'https://www.crisisgroup.org/who-we-are',
    },
  },
  {
    id: 'insight-crime',
    name: { en: 'InSight Crime', es: 'InSight Crime', fr: 'InSight Crime' },
    alsoKnownAs: ['Insight Crime', 'InSight Crime Foundation'],
    type: 'media',
    country: null,
    hosts: ['insightcrime.org'],
    mandate: {
      words: {
        en: 'Non-profit media organisation that reports on and investigates organised crime in the Americas.',
        es: 'Medio sin fines de lucro que informa sobre el crimen organizado en las Américas y lo investiga.',
        fr: 'Média à but non lucratif qui couvre le crime organisé dans les Amériques et enquête à son sujet.',
      },
      source: 'https://insightcrime.org/about-us/',
    },
  },
  {
    id: 'cpj',
    name: {
      en: 'Committee to Protect Journalists',
      es: 'Comité para la Protección de los Periodistas',
      fr: 'Comité pour la protection des journalistes',
    },
    alsoKnownAs: ['CPJ'],
    abbreviations: {
      bluebook: 'Comm. to Protect Journalists',
      euaa: 'CPJ',
      ecoi: 'CPJ – Committee to Protect Journalists',
    },
    type: 'ngo',
    country: 'US',
    hosts: ['cpj.org'],
    mandate: {
      words: {
        en: 'Non-governmental organisation that documents attacks on the press and defends journalists’ right to report.',
        es: 'Organización no gubernamental que documenta ataques a la prensa y defiende el derecho de los periodistas a informar.',
        fr: 'Organisation non gouvernementale qui recense les atteintes à la presse et défend le droit des journalistes d’informer.',
      },
      source: 'https://cpj.org/about/',
    },
  },
  {
    id: 'rsf',
    name: {
      en: 'Reporters Without Borders',
      es: 'Reporteros Sin Fronteras',
      fr: 'Reporters sans frontières',
    },
    alsoKnownAs: ['RSF', 'Reporters sans frontières', 'RWB', 'Reporters Without Borders (RSF)'],
    abbreviations: {
      bluebook: 'Reps. Without Borders',
      euaa: 'RSF',
      ecoi: 'RSF – Reporters Sans Frontières',
    },
    type: 'ngo',
    country: 'FR',
    hosts: ['rsf.org'],
    mandate: {
      words: {
        en: 'Non-governmental organisation that defends the freedom of information and publishes a yearly index of press freedom.',
        es: 'Organización no gubernamental que defiende la libertad de información y publica cada año una clasificación de la libertad de prensa.',
        fr: 'Organisation non gouvernementale qui défend la liberté d’informer et publie chaque année un classement de la liberté de la presse.',
      },
      source: 'https://rsf.org/en/about-us',
    },
  },
  {
    id: 'article-19',
    name: { en: 'ARTICLE 19', es: 'ARTICLE 19', fr: 'ARTICLE 19' },
    alsoKnownAs: ['Article 19', 'Artículo 19', 'ARTICLE 19 México y Centroamérica'],
    type: 'ngo',
    country: 'GB',
    hosts: ['article19.org', 'articulo19.org'],
    mandate: {
      words: {
        en: 'Non-governmental organisation for the freedom of expression and information, named after an article of the Universal Declaration of Human Rights.',
        es: 'Organización no gubernamental por la libertad de expresión e información, que lleva el nombre de un artículo de la Declaración Universal de Derechos Humanos.',
        fr: 'Organisation non gouvernementale pour la liberté d’expression et d’information, qui porte le nom d’un article de la Déclaration universelle des droits de l’homme.',
      },
      source: 'https://www.article19.org/about-us/',
    },
  },
];
