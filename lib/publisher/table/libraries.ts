import type { KnownPublisher } from '../known.ts';

/** Where others' documents stand: they are the publisher only of what names no other. */
export const LIBRARIES: readonly KnownPublisher[] = [
  {
    id: 'ecoi',
    name: { en: 'ecoi.net', es: 'ecoi.net', fr: 'ecoi.net' },
    alsoKnownAs: [
      'European Country of Origin Information Network',
      'ecoi.net – European Country of Origin Information Network',
      'Austrian Centre for Country of Origin and Asylum Research and Documentation',
    ],
    abbreviations: { euaa: 'ACCORD' },
    type: 'ngo',
    country: 'AT',
    hosts: ['ecoi.net'],
    mandate: {
      words: {
        en: 'Library of country information kept by ACCORD, a unit of the Austrian Red Cross; most of its documents are others’.',
        es: 'Biblioteca de información sobre países que mantiene ACCORD, unidad de la Cruz Roja Austriaca; la mayoría de sus documentos son de otros.',
        fr: 'Bibliothèque d’information sur les pays tenue par ACCORD, unité de la Croix-Rouge autrichienne ; la plupart de ses documents émanent d’autres.',
      },
      source: 'https://www.ecoi.net/en/about/about-ecoi-net/',
    },
    cautions: ['republishes'],
  },
  {
    id: 'refworld',
    name: { en: 'Refworld', es: 'Refworld', fr: 'Refworld' },
    alsoKnownAs: ['UNHCR Refworld', 'Refworld (UNHCR)'],
    type: 'intergovernmental',
    country: null,
    hosts: ['refworld.org'],
    mandate: {
      words: {
        en: 'Library of law, policy and country information kept by UNHCR; most of its documents are others’.',
        es: 'Biblioteca de derecho, políticas e información sobre países que mantiene el ACNUR; la mayoría de sus documentos son de otros.',
        fr: 'Bibliothèque de droit, de politiques et d’information sur les pays tenue par le HCR ; la plupart de ses documents émanent d’autres.',
      },
      source: 'https://www.refworld.org/about',
    },
    cautions: ['republishes'],
  },
  {
    id: 'reliefweb',
    name: { en: 'ReliefWeb', es: 'ReliefWeb', fr: 'ReliefWeb' },
    type: 'intergovernmental',
    country: null,
    hosts: ['reliefweb.int'],
    mandate: {
      words: {
        en: 'Humanitarian information service of the UN Office for the Coordination of Humanitarian Affairs; most of its documents are others’.',
        es: 'Servicio de información humanitaria de la Oficina de Coordinación de Asuntos Humanitarios de las Naciones Unidas; la mayoría de sus documentos son de otros.',
        fr: 'Service d’information humanitaire du Bureau de la coordination des affaires humanitaires des Nations Unies ; la plupart de ses documents émanent d’autres.',
      },
      source: 'https://reliefweb.int/about',
    },
    cautions: ['republishes'],
  },
  {
    id: 'wikipedia',
    name: { en: 'Wikipedia', es: 'Wikipedia', fr: 'Wikipédia' },
    alsoKnownAs: [
      'Wikimedia Foundation',
      'Wikimedia Foundation, Inc.',
      'Contributors to Wikimedia projects',
      'Wikipedia contributors',
    ],
    type: 'other',
    country: null,
    hosts: ['wikipedia.org'],
    mandate: {
      words: {
        en: 'Encyclopedia that anyone can edit; its articles have many, mostly unnamed authors and change at any time. It says of itself that it is not a reliable source.',
        es: 'Enciclopedia que cualquiera puede editar; sus artículos tienen muchos autores, en su mayoría sin nombre, y cambian en cualquier momento. Ella misma declara que no es una fuente fiable.',
        fr: 'Encyclopédie que chacun peut modifier ; ses articles ont de nombreux auteurs, pour la plupart anonymes, et changent à tout moment. Elle déclare elle-même n’être pas une source fiable.',
      },
      source: 'https://en.wikipedia.org/wiki/Wikipedia:Wikipedia_is_not_a_reliable_source',
    },
    cautions: ['anyone-can-edit'],
  },
];
