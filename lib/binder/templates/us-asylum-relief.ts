import type { TemplateNode } from './template.ts';

const CONVENTION_AGAINST_TORTURE: TemplateNode = {
  node: 'us.cat',
  label: {
    en: 'Convention Against Torture',
    es: 'Convención contra la Tortura',
    fr: 'Convention contre la torture',
  },
  gloss: {
    en: 'Torture on return is more likely than not; no protected ground is needed.',
    es: 'La tortura al regreso es más probable que no; no se requiere motivo protegido.',
    fr: 'La torture au retour est plus probable qu’improbable ; aucun motif protégé n’est requis.',
  },
  words: 'torture, tortura, Convention Against Torture',
  children: [
    {
      node: 'us.cat.torture',
      label: { en: 'Torture', es: 'Tortura', fr: 'Torture' },
      gloss: {
        en: 'Severe pain or suffering, physical or mental, intentionally inflicted.',
        es: 'Dolores o sufrimientos graves, físicos o mentales, infligidos intencionalmente.',
        fr: 'Douleur ou souffrances aiguës, physiques ou mentales, intentionnellement infligées.',
      },
      words:
        'torture, electric shocks, rape, disappearance, tortura, desaparición, disparition forcée, sévices',
    },
    {
      node: 'us.cat.likelihood',
      label: {
        en: 'Likelihood in the aggregate',
        es: 'Probabilidad en conjunto',
        fr: 'Probabilité globale',
      },
      gloss: {
        en: 'All sources of torture taken together: more likely than not.',
        es: 'Todas las fuentes de tortura sumadas: más probable que no.',
        fr: 'Toutes les sources de torture prises ensemble : plus probable qu’improbable.',
      },
      words: 'prevalence, statistics, number of cases, prevalencia, estadísticas, prévalence, statistiques',
    },
    {
      node: 'us.cat.official',
      label: {
        en: 'Official involvement, consent or acquiescence',
        es: 'Participación, consentimiento o aquiescencia oficial',
        fr: 'Participation ou consentement exprès ou tacite d’un agent public',
      },
      gloss: {
        en: 'By, at the instigation of, or with the consent or acquiescence of a public official.',
        es: 'Por un funcionario público, a instigación suya, o con su consentimiento o aquiescencia.',
        fr: 'Par un agent public, à son instigation ou avec son consentement exprès ou tacite.',
      },
      words:
        'police involvement, willful blindness, collusion, aquiescencia, colusión, consentement, complicité',
    },
    {
      node: 'us.cat.mass-violations',
      label: {
        en: 'Gross, flagrant or mass violations',
        es: 'Violaciones graves, flagrantes o masivas',
        fr: 'Violations graves, flagrantes ou massives',
      },
      gloss: {
        en: 'Evidence of such violations of human rights in the country.',
        es: 'Pruebas de tales violaciones de los derechos humanos en el país.',
        fr: 'Preuves de telles violations des droits de l’homme dans le pays.',
      },
      words:
        'mass graves, disappearances, massacre, fosas comunes, desapariciones, fosses communes, massacres',
    },
    {
      node: 'us.cat.relocation',
      label: { en: 'Relocation', es: 'Reubicación', fr: 'Réinstallation' },
      gloss: {
        en: 'Whether there is a part of the country where torture is unlikely.',
        es: 'Si hay una parte del país donde la tortura sea improbable.',
        fr: 'S’il existe une partie du pays où la torture est improbable.',
      },
      words: 'nationwide, presence, reach, todo el país, presencia, alcance, tout le pays, présence, portée',
    },
  ],
};

/** Items 7 to 11 of the outline. */
export const RELIEF: readonly TemplateNode[] = [
  {
    node: 'us.humanitarian',
    label: { en: 'Humanitarian asylum', es: 'Asilo humanitario', fr: 'Asile humanitaire' },
    gloss: {
      en: 'Compelling reasons from the severity of past harm, or other serious harm on return.',
      es: 'Razones imperiosas por la gravedad de lo sufrido, u otro daño grave al regreso.',
      fr: 'Raisons impérieuses tenant à la gravité du passé, ou autre préjudice grave au retour.',
    },
    words:
      'trauma, long-lasting effects, other serious harm, secuelas, daño grave, séquelles, préjudice grave',
  },
  {
    node: 'us.discretion',
    label: { en: 'Discretion', es: 'Facultad discrecional', fr: 'Pouvoir discrétionnaire' },
    gloss: {
      en: 'Why asylum should be granted, all factors weighed.',
      es: 'Por qué debe concederse el asilo, ponderados todos los factores.',
      fr: 'Pourquoi l’asile devrait être accordé, tous les facteurs pesés.',
    },
    words: 'humanitarian, family, conditions on return, humanitario, familia, humanitaire, famille',
  },
  {
    node: 'us.credibility',
    label: {
      en: 'Credibility and corroboration',
      es: 'Credibilidad y corroboración',
      fr: 'Crédibilité et corroboration',
    },
    gloss: {
      en: 'What outside evidence agrees with the account; what could reasonably be obtained.',
      es: 'Qué pruebas externas coinciden con el relato; cuáles era razonable obtener.',
      fr: 'Quelles preuves externes concordent avec le récit ; lesquelles pouvaient être obtenues.',
    },
    words: 'corroborate, consistent with, modus operandi, corroborar, coherente, corroborer, mode opératoire',
  },
  {
    node: 'us.withholding',
    label: {
      en: 'Withholding of removal',
      es: 'Suspensión de la expulsión (withholding of removal)',
      fr: 'Sursis au renvoi (withholding of removal)',
    },
    gloss: {
      en: 'Life or freedom would be threatened on account of a protected ground.',
      es: 'La vida o la libertad peligrarían por un motivo protegido.',
      fr: 'La vie ou la liberté serait menacée du fait d’un motif protégé.',
    },
    words: 'threat to life, freedom, amenaza a la vida, libertad, menace pour la vie, liberté',
    children: [
      {
        node: 'us.withholding.probability',
        label: { en: 'More likely than not', es: 'Más probable que no', fr: 'Plus probable qu’improbable' },
        gloss: {
          en: 'A clear probability: a higher measure than for asylum.',
          es: 'Una probabilidad clara: una medida más alta que para el asilo.',
          fr: 'Une probabilité nette : un seuil plus élevé que pour l’asile.',
        },
        words: 'systematic, highly likely, sistemático, muy probable, systématique, très probable',
      },
    ],
  },
  CONVENTION_AGAINST_TORTURE,
];
