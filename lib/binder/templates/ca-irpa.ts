import { SECTION_96 } from './ca-irpa-96.ts';
import { SECTION_97 } from './ca-irpa-97.ts';
import { PROTECTION_AND_REFUGE } from './ca-irpa-protection.ts';
import type { TemplateNode } from './template.ts';

/** Refugee protection under the Immigration and Refugee Protection Act, ss 95 to 98 and 108 (LIPR). */
export const CA_IRPA: readonly TemplateNode[] = [
  {
    node: 'ca.identity',
    label: { en: 'Identity and nationality', es: 'Identidad y nacionalidad', fr: 'Identité et nationalité' },
    gloss: {
      en: 'Who the claimant is, and every country of nationality or former habitual residence.',
      es: 'Quién es la persona solicitante y cada país de nacionalidad o residencia habitual anterior.',
      fr: 'Qui est la personne, et chaque pays de nationalité ou de résidence habituelle antérieure.',
    },
    words: 'identity documents, citizenship, documentos de identidad, pièces d’identité, citoyenneté',
  },
  {
    node: 'ca.credibility',
    label: {
      en: 'Credibility and subjective fear',
      es: 'Credibilidad y temor subjetivo',
      fr: 'Crédibilité et crainte subjective',
    },
    gloss: {
      en: 'What outside evidence agrees with the account; delay, return, failure to claim elsewhere.',
      es: 'Qué pruebas externas coinciden con el relato; demora, regreso, falta de solicitud en otro país.',
      fr: 'Quelles preuves externes concordent avec le récit ; retard, retour, défaut de demande ailleurs.',
    },
    words: 'corroborate, consistent with, modus operandi, corroborar, coherente, corroborer, mode opératoire',
  },
  SECTION_96,
  ...PROTECTION_AND_REFUGE,
  SECTION_97,
  {
    node: 'ca.other',
    label: {
      en: 'Exclusion, sur place, compelling reasons',
      es: 'Exclusión, sur place, razones imperiosas',
      fr: 'Exclusion, sur place, raisons impérieuses',
    },
    gloss: {
      en: 'What excludes, and what founds a claim apart from the usual course.',
      es: 'Lo que excluye, y lo que funda una solicitud fuera del curso habitual.',
      fr: 'Ce qui exclut, et ce qui fonde une demande hors du cours habituel.',
    },
    words: 'exclusion, sur place, exclusión',
    children: [
      {
        node: 'ca.other.exclusion',
        label: {
          en: 'Exclusion: Article 1E and 1F',
          es: 'Exclusión: artículo 1E y 1F',
          fr: 'Exclusion : sections E et F de l’article premier',
        },
        gloss: {
          en: 'Rights of a national elsewhere; serious crimes; acts against UN purposes.',
          es: 'Derechos de nacional en otro país; delitos graves; actos contra los fines de la ONU.',
          fr: 'Droits d’un national ailleurs ; crimes graves ; agissements contraires aux buts de l’ONU.',
        },
        words:
          'permanent residence, war crimes, residencia permanente, résidence permanente, crimes de guerre',
      },
      {
        node: 'ca.other.sur-place',
        label: { en: 'Sur place claim', es: 'Solicitud sur place', fr: 'Demande sur place' },
        gloss: {
          en: 'A risk that arose after departure.',
          es: 'Un riesgo surgido después de la salida.',
          fr: 'Un risque né après le départ.',
        },
        words: 'diaspora, surveillance abroad, coup, vigilancia en el extranjero, surveillance à l’étranger',
      },
      {
        node: 'ca.other.compelling-reasons',
        label: { en: 'Compelling reasons', es: 'Razones imperiosas', fr: 'Raisons impérieuses' },
        gloss: {
          en: 'The reasons for fear have ceased, but past persecution forbids return (s. 108(4)).',
          es: 'Las razones del temor cesaron, pero lo sufrido impide exigir el regreso (art. 108(4)).',
          fr: 'Les motifs de crainte ont cessé, mais les persécutions passées font obstacle au retour (par. 108(4)).',
        },
        words:
          'trauma, atrocious, change of circumstances, secuelas, cambio de circunstancias, séquelles, atroce',
      },
    ],
  },
];
