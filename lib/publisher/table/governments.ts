import type { KnownPublisher } from '../known.ts';

/** Ministries, tribunals and agencies of states. */
export const GOVERNMENTS: readonly KnownPublisher[] = [
  {
    id: 'irb-canada',
    name: {
      en: 'Immigration and Refugee Board of Canada',
      es: 'Junta de Inmigración y Refugio de Canadá',
      fr: 'Commission de l’immigration et du statut de réfugié du Canada',
    },
    alsoKnownAs: [
      'IRB',
      'CISR',
      'IRB Canada',
      'Immigration and Refugee Board',
      'Canada: Immigration and Refugee Board of Canada',
    ],
    parts: [
      'Research Directorate, Immigration and Refugee Board of Canada',
      'Immigration and Refugee Board of Canada, Research Directorate',
    ],
    abbreviations: {
      bluebook: 'Immigr. & Refugee Bd. of Can.',
      euaa: 'IRB',
      ecoi: 'IRB – Immigration and Refugee Board of Canada',
    },
    type: 'government',
    country: 'CA',
    hosts: ['irb-cisr.gc.ca', 'irb.gc.ca', 'cisr.gc.ca', 'irb-cisr.ca'],
    mandate: {
      words: {
        en: 'Administrative tribunal that decides immigration and refugee matters in Canada; its Research Directorate answers information requests for these proceedings.',
        es: 'Tribunal administrativo que decide asuntos de inmigración y de refugio en Canadá; su Dirección de Investigación responde a solicitudes de información para estos procedimientos.',
        fr: 'Tribunal administratif qui tranche les affaires d’immigration et d’asile au Canada ; sa Direction des recherches répond aux demandes d’information pour ces procédures.',
      },
      source: 'https://irb-cisr.gc.ca/en/country-information/research/Pages/index.aspx',
    },
  },
  {
    id: 'us-state',
    name: {
      en: 'U.S. Department of State',
      es: 'Departamento de Estado de los Estados Unidos',
      fr: 'Département d’État des États-Unis',
    },
    alsoKnownAs: [
      'US Department of State',
      'United States Department of State',
      'Department of State',
      'State Department',
      'USDOS',
      'United States: Department of State',
    ],
    parts: [
      'Bureau of Democracy, Human Rights, and Labor',
      'U.S. Department of State, Bureau of Democracy, Human Rights, and Labor',
      'Office of International Religious Freedom',
      'Office to Monitor and Combat Trafficking in Persons',
    ],
    abbreviations: {
      bluebook: "U.S. Dep't of State",
      mcgill: 'US, Department of State',
      oscola: 'US Department of State',
      euaa: 'USDOS',
      ecoi: 'USDOS – US Department of State',
    },
    type: 'government',
    country: 'US',
    hosts: ['state.gov', 'usembassy.gov'],
    mandate: {
      words: {
        en: 'Ministry of foreign affairs of the United States; it must report to Congress every year on human rights in other countries (22 U.S.C. §§ 2151n(d), 2304(b)).',
        es: 'Ministerio de asuntos exteriores de los Estados Unidos; debe informar cada año al Congreso sobre los derechos humanos en otros países (22 U.S.C. §§ 2151n(d), 2304(b)).',
        fr: 'Ministère des affaires étrangères des États-Unis ; il doit rendre compte chaque année au Congrès des droits humains dans les autres pays (22 U.S.C. §§ 2151n(d), 2304(b)).',
      },
      source:
        'https://www.state.gov/reports-bureau-of-democracy-human-rights-and-labor/country-reports-on-human-rights-practices/',
    },
  },
  {
    id: 'uk-home-office',
    name: {
      en: 'UK Home Office',
      es: 'Ministerio del Interior del Reino Unido',
      fr: 'Ministère de l’Intérieur du Royaume-Uni',
    },
    alsoKnownAs: ['Home Office', 'UKHO', 'United Kingdom: Home Office'],
    parts: ['Country Policy and Information Team', 'CPIT', 'UK Visas and Immigration', 'Border Force'],
    abbreviations: {
      bluebook: 'U.K. Home Off.',
      mcgill: 'UK, Home Office',
      oscola: 'Home Office',
      euaa: 'UKHO',
    },
    type: 'government',
    country: 'GB',
    hosts: ['gov.uk/government/organisations/home-office', 'homeoffice.gov.uk'],
    mandate: {
      words: {
        en: 'Ministry of the interior of the United Kingdom; its country policy and information notes are written for its own decision makers on protection claims.',
        es: 'Ministerio del interior del Reino Unido; sus notas de política e información sobre países se escriben para quienes deciden en él las solicitudes de protección.',
        fr: 'Ministère de l’intérieur du Royaume-Uni ; ses notes de politique et d’information par pays s’adressent à ses propres décideurs en matière de protection.',
      },
      source: 'https://www.gov.uk/government/collections/country-policy-and-information-notes',
    },
  },
  {
    id: 'dfat',
    name: {
      en: 'Australian Department of Foreign Affairs and Trade',
      es: 'Departamento de Asuntos Exteriores y Comercio de Australia',
      fr: 'Département australien des Affaires étrangères et du Commerce',
    },
    alsoKnownAs: [
      'DFAT',
      'Department of Foreign Affairs and Trade',
      'Australian Government Department of Foreign Affairs and Trade',
    ],
    abbreviations: { mcgill: 'Austl, Department of Foreign Affairs and Trade', euaa: 'DFAT' },
    type: 'government',
    country: 'AU',
    hosts: ['dfat.gov.au'],
    mandate: {
      words: {
        en: 'Ministry of foreign affairs and trade of Australia; its country information reports are prepared for protection status determination only.',
        es: 'Ministerio de asuntos exteriores y comercio de Australia; sus informes de país se preparan solo para determinar la condición de protección.',
        fr: 'Ministère des affaires étrangères et du commerce de l’Australie ; ses rapports par pays servent uniquement à la détermination du statut de protection.',
      },
      source: 'https://www.dfat.gov.au/about-us/publications/country-information-reports',
    },
  },
  {
    id: 'landinfo',
    name: { en: 'Landinfo', es: 'Landinfo', fr: 'Landinfo' },
    alsoKnownAs: [
      'Norwegian Country of Origin Information Centre',
      'Landinfo – Norwegian Country of Origin Information Centre',
      'Utlendingsforvaltningens fagenhet for landinformasjon',
    ],
    type: 'government',
    country: 'NO',
    hosts: ['landinfo.no'],
    mandate: {
      words: {
        en: 'Unit of the Norwegian immigration authorities that gathers country information for them and for the Ministry of Justice.',
        es: 'Unidad de las autoridades noruegas de inmigración que reúne información sobre países para ellas y para el Ministerio de Justicia.',
        fr: 'Unité des autorités norvégiennes d’immigration qui recueille des informations sur les pays pour celles-ci et pour le ministère de la Justice.',
      },
      source: 'https://landinfo.no/en/about-landinfo/',
    },
  },
  {
    id: 'lifos',
    name: {
      en: 'Lifos, Swedish Migration Agency',
      es: 'Lifos, Agencia Sueca de Migraciones',
      fr: 'Lifos, Office suédois des migrations',
    },
    alsoKnownAs: [
      'Lifos',
      'Migrationsverket',
      'Swedish Migration Agency',
      'Swedish Migration Board',
      'Landinformation (Migrationsverket)',
    ],
    type: 'government',
    country: 'SE',
    hosts: ['lifos.migrationsverket.se', 'migrationsverket.se'],
    mandate: {
      words: {
        en: 'Country information unit and database of the Swedish Migration Agency, for its decision makers.',
        es: 'Unidad y base de datos de información sobre países de la Agencia Sueca de Migraciones, para quienes deciden en ella.',
        fr: 'Unité et base de données d’information sur les pays de l’Office suédois des migrations, à l’usage de ses décideurs.',
      },
      source: 'https://lifos.migrationsverket.se/',
    },
  },
  {
    id: 'us-crs',
    name: {
      en: 'Congressional Research Service',
      es: 'Servicio de Investigación del Congreso de los Estados Unidos',
      fr: 'Service de recherche du Congrès des États-Unis',
    },
    alsoKnownAs: [
      'US Congressional Research Service',
      'U.S. Congressional Research Service',
      'Library of Congress. Congressional Research Service',
    ],
    abbreviations: { bluebook: 'Cong. Rsch. Serv.', mcgill: 'US, Congressional Research Service' },
    type: 'government',
    country: 'US',
    hosts: [
      'crsreports.congress.gov',
      'congress.gov/crs-product',
      'congress.gov/crs_external_products',
      'everycrsreport.com',
    ],
    mandate: {
      words: {
        en: 'Research service of the Library of Congress for the committees and members of the United States Congress (2 U.S.C. § 166).',
        es: 'Servicio de investigación de la Biblioteca del Congreso para las comisiones y los miembros del Congreso de los Estados Unidos (2 U.S.C. § 166).',
        fr: 'Service de recherche de la Bibliothèque du Congrès pour les commissions et les membres du Congrès des États-Unis (2 U.S.C. § 166).',
      },
      source: 'https://www.loc.gov/crsinfo/about/',
    },
  },
  {
    id: 'federal-register',
    name: {
      en: 'Federal Register',
      es: 'Registro Federal de los Estados Unidos',
      fr: 'Registre fédéral des États-Unis',
    },
    alsoKnownAs: ['Office of the Federal Register', 'Fed. Reg.'],
    abbreviations: { bluebook: 'Fed. Reg.' },
    type: 'government',
    country: 'US',
    hosts: ['federalregister.gov', 'govinfo.gov/content/pkg/FR'],
    mandate: {
      words: {
        en: 'Daily journal of the United States government: rules, proposed rules and notices of federal agencies and documents of the President (44 U.S.C. ch. 15).',
        es: 'Diario oficial del gobierno de los Estados Unidos: reglas, propuestas y avisos de las agencias federales y documentos de la Presidencia (44 U.S.C. cap. 15).',
        fr: 'Journal officiel du gouvernement des États-Unis : règles, projets et avis des agences fédérales et actes de la présidence (44 U.S.C. ch. 15).',
      },
      source: 'https://www.federalregister.gov/reader-aids/about-the-federal-register',
    },
  },
  {
    id: 'us-justice',
    name: {
      en: 'U.S. Department of Justice',
      es: 'Departamento de Justicia de los Estados Unidos',
      fr: 'Département de la Justice des États-Unis',
    },
    alsoKnownAs: [
      'US Department of Justice',
      'United States Department of Justice',
      'Department of Justice',
      'USDOJ',
    ],
    parts: [
      'Executive Office for Immigration Review',
      'EOIR',
      'Board of Immigration Appeals',
      'U.S. Department of Justice, Executive Office for Immigration Review',
    ],
    abbreviations: { bluebook: "U.S. Dep't of Just.", mcgill: 'US, Department of Justice' },
    type: 'government',
    country: 'US',
    hosts: ['justice.gov', 'usdoj.gov'],
    mandate: {
      words: {
        en: 'Ministry of justice of the United States; its Executive Office for Immigration Review runs the immigration courts and the Board of Immigration Appeals.',
        es: 'Ministerio de justicia de los Estados Unidos; su Oficina Ejecutiva de Revisión de Casos de Inmigración dirige los tribunales de inmigración y la Junta de Apelaciones de Inmigración.',
        fr: 'Ministère de la justice des États-Unis ; son Executive Office for Immigration Review dirige les tribunaux de l’immigration et la Board of Immigration Appeals.',
      },
      source: 'https://www.justice.gov/eoir/about-office',
    },
  },
];
