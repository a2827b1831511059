import type { TemplateNode } from './template.ts';
import { COMPLEMENTARY_PROTECTION } from './uk-eu-complementary.ts';

const REFUGEE_STATUS: readonly TemplateNode[] = [
  {
    node: 'ukeu.reason',
    label: { en: 'Convention reason', es: 'Motivo de la Convención', fr: 'Motif de la Convention' },
    gloss: {
      en: 'Race, religion, nationality, social group or political opinion, held or imputed.',
      es: 'Raza, religión, nacionalidad, grupo social u opinión política, real o imputada.',
      fr: 'Race, religion, nationalité, groupe social ou opinion politique, réelle ou imputée.',
    },
    words: 'because of, profile, por motivo de, perfil, en raison de, profil',
    children: [
      {
        node: 'ukeu.reason.social-group',
        label: {
          en: 'Particular social group',
          es: 'Determinado grupo social',
          fr: 'Certain groupe social',
        },
        gloss: {
          en: 'Shared innate, unchangeable or fundamental characteristic; distinct identity.',
          es: 'Característica común innata, inmutable o fundamental; identidad diferenciada.',
          fr: 'Caractéristique commune innée, immuable ou essentielle ; identité propre.',
        },
        words: 'women, LGBT, family, victims of trafficking, mujeres, trata, femmes, traite, famille',
      },
    ],
  },
  {
    node: 'ukeu.fear',
    label: { en: 'Well-founded fear', es: 'Temor fundado', fr: 'Crainte fondée' },
    gloss: {
      en: 'A reasonable degree of likelihood of persecution on return.',
      es: 'Un grado razonable de probabilidad de persecución al regreso.',
      fr: 'Un degré raisonnable de probabilité de persécution au retour.',
    },
    words: 'risk on return, likelihood, riesgo al regreso, risque au retour, probabilité',
  },
  {
    node: 'ukeu.persecution',
    label: { en: 'Persecution', es: 'Persecución', fr: 'Persécution' },
    gloss: {
      en: 'Acts severe by nature or repetition, or an accumulation of measures.',
      es: 'Actos graves por su naturaleza o reiteración, o un cúmulo de medidas.',
      fr: 'Actes graves par leur nature ou leur répétition, ou accumulation de mesures.',
    },
    words: 'killed, threats, violence, asesinato, amenazas, violencia, tué, menaces, violences',
    children: [
      {
        node: 'ukeu.persecution.actors',
        label: { en: 'Actors of persecution', es: 'Agentes de persecución', fr: 'Acteurs des persécutions' },
        gloss: {
          en: 'The state, those who control it or part of it, or others it does not stop.',
          es: 'El Estado, quienes lo controlan en todo o en parte, u otros a los que no detiene.',
          fr: 'L’État, ceux qui le contrôlent en tout ou en partie, ou d’autres qu’il n’arrête pas.',
        },
        words: 'police, militia, gang, family, policía, milicia, pandilla, milice, bande, famille',
      },
    ],
  },
  {
    node: 'ukeu.protection',
    label: {
      en: 'Sufficiency of protection',
      es: 'Suficiencia de la protección',
      fr: 'Protection suffisante',
    },
    gloss: {
      en: 'Effective, durable protection that the person can actually reach.',
      es: 'Protección efectiva y duradera a la que la persona pueda acceder.',
      fr: 'Protection effective et durable à laquelle la personne a réellement accès.',
    },
    words: 'state protection, impunity, police, protección, impunidad, protection, impunité',
  },
  {
    node: 'ukeu.relocation',
    label: { en: 'Internal relocation', es: 'Reubicación interna', fr: 'Réinstallation interne' },
    gloss: {
      en: 'No risk there, and not unduly harsh: it is reasonable to expect the person to stay.',
      es: 'Sin riesgo allí y sin dureza excesiva: es razonable esperar que la persona se quede.',
      fr: 'Aucun risque et pas de rigueur excessive : on peut raisonnablement attendre qu’elle y reste.',
    },
    words: 'relocate, unduly harsh, displaced, reubicarse, desplazado, se réinstaller, déplacé',
  },
  {
    node: 'ukeu.guidance',
    label: { en: 'Country guidance', es: 'Orientaciones sobre el país', fr: 'Orientations sur le pays' },
    gloss: {
      en: 'What guidance exists on this country and this question, and of what date.',
      es: 'Qué orientaciones existen sobre este país y esta cuestión, y de qué fecha.',
      fr: 'Quelles orientations existent sur ce pays et cette question, et de quelle date.',
    },
    words: 'country guidance, CG, EUAA, orientaciones, orientations',
    children: [
      {
        node: 'ukeu.guidance.follow',
        label: { en: 'Follow', es: 'Seguirlas', fr: 'Les suivre' },
        gloss: {
          en: 'The guidance speaks to this case and the country has not changed.',
          es: 'Las orientaciones atañen a este caso y el país no ha cambiado.',
          fr: 'Les orientations visent ce cas et le pays n’a pas changé.',
        },
        words: 'remains, continues, sigue, continúa, demeure, persiste',
      },
      {
        node: 'ukeu.guidance.depart',
        label: { en: 'Depart', es: 'Apartarse de ellas', fr: 'S’en écarter' },
        gloss: {
          en: 'Very strong grounds and cogent evidence that things have changed since.',
          es: 'Razones muy sólidas y pruebas convincentes de que la situación ha cambiado desde entonces.',
          fr: 'Motifs très sérieux et preuves convaincantes que la situation a changé depuis.',
        },
        words: 'deterioration, new, since, deterioro, nuevo, desde, détérioration, nouveau, depuis',
      },
    ],
  },
];

/** Refugee Convention with the Immigration Rules (UK) or the Qualification rules (EU), and the ECHR. */
export const UK_EU: readonly TemplateNode[] = [...REFUGEE_STATUS, ...COMPLEMENTARY_PROTECTION];
