import type { KnownPublisher } from '../known.ts';

/** Bodies of several states. */
export const INTERGOVERNMENTAL: readonly KnownPublisher[] = [
  {
    id: 'unhcr',
    name: {
      en: 'UN High Commissioner for Refugees',
      es: 'Alto Comisionado de las Naciones Unidas para los Refugiados',
      fr: 'Haut Commissariat des Nations Unies pour les réfugiés',
    },
    alsoKnownAs: [
      'UNHCR',
      'ACNUR',
      'HCR',
      'UN Refugee Agency',
      'United Nations High Commissioner for Refugees',
      'Office of the United Nations High Commissioner for Refugees',
      'UN High Commissioner for Refugees (UNHCR)',
    ],
    abbreviations: {
      bluebook: "U.N. High Comm'r for Refugees",
      euaa: 'UNHCR',
      ecoi: 'UNHCR – UN High Commissioner for Refugees',
    },
    type: 'intergovernmental',
    country: null,
    hosts: ['unhcr.org'],
    mandate: {
      words: {
        en: 'Office of the United Nations that provides international protection to refugees and seeks permanent solutions for them (Statute, General Assembly resolution 428 (V), 1950).',
        es: 'Oficina de las Naciones Unidas que proporciona protección internacional a los refugiados y busca soluciones permanentes para ellos (Estatuto, resolución 428 (V) de la Asamblea General, 1950).',
        fr: 'Organe des Nations Unies qui assure la protection internationale des réfugiés et recherche des solutions permanentes (Statut, résolution 428 (V) de l’Assemblée générale, 1950).',
      },
      source: 'https://www.unhcr.org/about-unhcr',
    },
  },
  {
    id: 'ohchr',
    name: {
      en: 'Office of the UN High Commissioner for Human Rights',
      es: 'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos',
      fr: 'Haut-Commissariat des Nations Unies aux droits de l’homme',
    },
    alsoKnownAs: [
      'OHCHR',
      'ACNUDH',
      'HCDH',
      'UN Human Rights Office',
      'United Nations Human Rights Office',
      'UN Office of the High Commissioner for Human Rights',
      'Office of the United Nations High Commissioner for Human Rights',
    ],
    abbreviations: {
      bluebook: "Off. of the U.N. High Comm'r for Hum. Rts.",
      euaa: 'OHCHR',
      ecoi: 'OHCHR – UN Office of the High Commissioner for Human Rights',
    },
    type: 'intergovernmental',
    country: null,
    hosts: ['ohchr.org'],
    mandate: {
      words: {
        en: 'Office of the United Nations that promotes and protects human rights and supports the Human Rights Council, its experts and the treaty bodies (General Assembly resolution 48/141, 1993).',
        es: 'Oficina de las Naciones Unidas que promueve y protege los derechos humanos y apoya al Consejo de Derechos Humanos, a sus expertos y a los órganos de tratados (resolución 48/141 de la Asamblea General, 1993).',
        fr: 'Organe des Nations Unies qui promeut et protège les droits de l’homme et appuie le Conseil des droits de l’homme, ses experts et les organes de traités (résolution 48/141 de l’Assemblée générale, 1993).',
      },
      source: 'https://www.ohchr.org/en/about-us',
    },
  },
  {
    id: 'un',
    name: { en: 'United Nations', es: 'Naciones Unidas', fr: 'Nations Unies' },
    alsoKnownAs: ['UN', 'ONU'],
    parts: [
      'UN General Assembly',
      'UN Human Rights Council',
      'UN Security Council',
      'United Nations General Assembly',
      'United Nations Human Rights Council',
      'United Nations Security Council',
    ],
    abbreviations: { bluebook: 'U.N.', mcgill: 'UN', oscola: 'UN', euaa: 'UN' },
    type: 'intergovernmental',
    country: null,
    hosts: ['un.org', 'undocs.org'],
    mandate: {
      words: {
        en: 'Organisation of states founded by the Charter of 1945; its documents are those of its organs and of the experts they appoint.',
        es: 'Organización de Estados fundada por la Carta de 1945; sus documentos son los de sus órganos y de los expertos que estos nombran.',
        fr: 'Organisation d’États fondée par la Charte de 1945 ; ses documents sont ceux de ses organes et des experts qu’ils nomment.',
      },
      source: 'https://www.un.org/en/about-us/un-charter',
    },
  },
  {
    id: 'ocha',
    name: {
      en: 'UN Office for the Coordination of Humanitarian Affairs',
      es: 'Oficina de Coordinación de Asuntos Humanitarios de las Naciones Unidas',
      fr: 'Bureau de la coordination des affaires humanitaires des Nations Unies',
    },
    alsoKnownAs: [
      'OCHA',
      'UN OCHA',
      'UNOCHA',
      'United Nations Office for the Coordination of Humanitarian Affairs',
    ],
    abbreviations: { euaa: 'UNOCHA' },
    type: 'intergovernmental',
    country: null,
    hosts: ['unocha.org'],
    mandate: {
      words: {
        en: 'Office of the United Nations Secretariat that coordinates humanitarian assistance (General Assembly resolution 46/182, 1991).',
        es: 'Oficina de la Secretaría de las Naciones Unidas que coordina la asistencia humanitaria (resolución 46/182 de la Asamblea General, 1991).',
        fr: 'Bureau du Secrétariat des Nations Unies qui coordonne l’aide humanitaire (résolution 46/182 de l’Assemblée générale, 1991).',
      },
      source: 'https://www.unocha.org/about-us',
    },
  },
  {
    id: 'iachr',
    name: {
      en: 'Inter-American Commission on Human Rights',
      es: 'Comisión Interamericana de Derechos Humanos',
      fr: 'Commission interaméricaine des droits de l’homme',
    },
    alsoKnownAs: ['IACHR', 'CIDH', 'IAHCR', 'Inter-American Commission on Human Rights (IACHR)'],
    abbreviations: {
      bluebook: "Inter-Am. Comm'n on Hum. Rts.",
      euaa: 'IACHR',
      ecoi: 'IACHR – Inter-American Commission on Human Rights',
    },
    type: 'intergovernmental',
    country: null,
    hosts: [
      'oas.org/en/iachr',
      'oas.org/es/cidh',
      'oas.org/pt/cidh',
      'oas.org/fr/cidh',
      'cidh.oas.org',
      'cidh.org',
    ],
    mandate: {
      words: {
        en: 'Principal organ of the Organization of American States that promotes the observance and defence of human rights and advises it in these matters (OAS Charter, article 106).',
        es: 'Órgano principal de la Organización de los Estados Americanos que promueve la observancia y la defensa de los derechos humanos y la asesora en esta materia (Carta de la OEA, artículo 106).',
        fr: 'Organe principal de l’Organisation des États américains qui promeut le respect et la défense des droits de l’homme et la conseille en la matière (Charte de l’OEA, article 106).',
      },
      source: 'https://www.oas.org/en/iachr/mandate/what.asp',
    },
  },
  {
    id: 'euaa',
    name: {
      en: 'European Union Agency for Asylum',
      es: 'Agencia de Asilo de la Unión Europea',
      fr: 'Agence de l’Union européenne pour l’asile',
    },
    alsoKnownAs: ['EUAA', 'EASO', 'European Asylum Support Office', 'EU Agency for Asylum'],
    abbreviations: {
      bluebook: 'Eur. Union Agency for Asylum',
      euaa: 'EUAA',
      ecoi: 'EUAA – European Union Agency for Asylum',
    },
    type: 'intergovernmental',
    country: null,
    hosts: ['euaa.europa.eu', 'easo.europa.eu'],
    mandate: {
      words: {
        en: 'Agency of the European Union that supports its member states in asylum matters, with country information among other things (Regulation (EU) 2021/2303).',
        es: 'Agencia de la Unión Europea que apoya a sus Estados miembros en materia de asilo, entre otras cosas con información sobre países (Reglamento (UE) 2021/2303).',
        fr: 'Agence de l’Union européenne qui soutient ses États membres en matière d’asile, notamment par des informations sur les pays (règlement (UE) 2021/2303).',
      },
      source: 'https://eur-lex.europa.eu/eli/reg/2021/2303/oj',
    },
  },
];
