import type { TemplateNode } from './template.ts';

const SERIOUS_HARM: TemplateNode = {
  node: 'ukeu.harm',
  label: {
    en: 'Humanitarian or subsidiary protection',
    es: 'Protección humanitaria o subsidiaria',
    fr: 'Protection humanitaire ou subsidiaire',
  },
  gloss: {
    en: 'A real risk of serious harm, for those who are not refugees.',
    es: 'Un riesgo real de daños graves, para quien no es refugiado.',
    fr: 'Un risque réel d’atteintes graves, pour qui n’est pas réfugié.',
  },
  words: 'serious harm, daños graves, atteintes graves',
  children: [
    {
      node: 'ukeu.harm.death-penalty',
      label: {
        en: 'Death penalty or execution',
        es: 'Pena de muerte o ejecución',
        fr: 'Peine de mort ou exécution',
      },
      gloss: {
        en: 'Imposed or carried out, by law or by those in control.',
        es: 'Impuesta o ejecutada, por ley o por quien tiene el control.',
        fr: 'Infligée ou exécutée, par la loi ou par ceux qui contrôlent le territoire.',
      },
      words: 'death penalty, execution, pena de muerte, ejecución, peine de mort, exécution',
    },
    {
      node: 'ukeu.harm.inhuman-treatment',
      label: {
        en: 'Torture, or inhuman or degrading treatment',
        es: 'Tortura o tratos inhumanos o degradantes',
        fr: 'Torture ou traitements inhumains ou dégradants',
      },
      gloss: {
        en: 'Inflicted by an actor, in the country of origin.',
        es: 'Infligidos por un agente, en el país de origen.',
        fr: 'Infligés par un acteur, dans le pays d’origine.',
      },
      words: 'torture, prison conditions, tortura, cárceles, conditions de détention, sévices',
    },
    {
      node: 'ukeu.harm.indiscriminate-violence',
      label: {
        en: 'Indiscriminate violence: Article 15(c)',
        es: 'Violencia indiscriminada: artículo 15, letra c)',
        fr: 'Violence aveugle : article 15, point c)',
      },
      gloss: {
        en: 'Armed conflict; the sliding scale: personal circumstances against level of violence.',
        es: 'Conflicto armado; escala móvil: circunstancias personales frente al nivel de violencia.',
        fr: 'Conflit armé ; échelle mobile : situation personnelle au regard du niveau de violence.',
      },
      words:
        'armed conflict, civilian casualties, víctimas civiles, conflicto armado, victimes civiles, conflit armé',
    },
  ],
};

const HUMAN_RIGHTS: TemplateNode = {
  node: 'ukeu.echr',
  label: {
    en: 'Articles 2, 3 and 8 ECHR',
    es: 'Artículos 2, 3 y 8 del CEDH',
    fr: 'Articles 2, 3 et 8 de la CEDH',
  },
  gloss: {
    en: 'Removal would breach the Convention on Human Rights.',
    es: 'La expulsión vulneraría el Convenio Europeo de Derechos Humanos.',
    fr: 'L’éloignement violerait la Convention européenne des droits de l’homme.',
  },
  words: 'human rights, derechos humanos, droits de l’homme',
  children: [
    {
      node: 'ukeu.echr.article-2',
      label: { en: 'Article 2: life', es: 'Artículo 2: vida', fr: 'Article 2 : vie' },
      gloss: {
        en: 'A real risk of unlawful killing.',
        es: 'Un riesgo real de muerte ilícita.',
        fr: 'Un risque réel de mort illicite.',
      },
      words: 'killed, murder, asesinato, homicidio, meurtre, tué',
    },
    {
      node: 'ukeu.echr.article-3',
      label: {
        en: 'Article 3: torture, inhuman or degrading treatment',
        es: 'Artículo 3: tortura, tratos inhumanos o degradantes',
        fr: 'Article 3 : torture, traitements inhumains ou dégradants',
      },
      gloss: {
        en: 'A real risk of such treatment; serious illness in exceptional cases.',
        es: 'Un riesgo real de tales tratos; enfermedad grave en casos excepcionales.',
        fr: 'Un risque réel de tels traitements ; maladie grave dans des cas exceptionnels.',
      },
      words: 'torture, medical treatment, destitution, tortura, tratamiento médico, soins, dénuement',
    },
    {
      node: 'ukeu.echr.article-8',
      label: {
        en: 'Article 8: private and family life',
        es: 'Artículo 8: vida privada y familiar',
        fr: 'Article 8 : vie privée et familiale',
      },
      gloss: {
        en: 'Obstacles to integration on return; whether the interference is proportionate.',
        es: 'Obstáculos a la integración al regreso; si la injerencia es proporcionada.',
        fr: 'Obstacles à l’intégration au retour ; proportionnalité de l’ingérence.',
      },
      words: 'family, integration, obstacles, familia, integración, famille, intégration',
    },
  ],
};

const CLOSING_QUESTIONS: TemplateNode = {
  node: 'ukeu.other',
  label: {
    en: 'Credibility, sur place, exclusion',
    es: 'Credibilidad, sur place, exclusión',
    fr: 'Crédibilité, sur place, exclusion',
  },
  gloss: {
    en: 'Questions that run through the whole claim.',
    es: 'Cuestiones que atraviesan toda la solicitud.',
    fr: 'Questions qui traversent toute la demande.',
  },
  words: 'credibility, credibilidad, crédibilité',
  children: [
    {
      node: 'ukeu.other.credibility',
      label: { en: 'Credibility', es: 'Credibilidad', fr: 'Crédibilité' },
      gloss: {
        en: 'What outside evidence agrees with the account.',
        es: 'Qué pruebas externas coinciden con el relato.',
        fr: 'Quelles preuves externes concordent avec le récit.',
      },
      words: 'corroborate, consistent with, corroborar, coherente, corroborer, cohérent',
    },
    {
      node: 'ukeu.other.sur-place',
      label: { en: 'Sur place', es: 'Sur place', fr: 'Sur place' },
      gloss: {
        en: 'A risk that arose after departure, activities abroad among them.',
        es: 'Un riesgo surgido después de la salida, incluidas actividades en el extranjero.',
        fr: 'Un risque né après le départ, activités à l’étranger comprises.',
      },
      words: 'diaspora, monitoring abroad, vigilancia en el extranjero, surveillance à l’étranger',
    },
    {
      node: 'ukeu.other.exclusion',
      label: { en: 'Exclusion', es: 'Exclusión', fr: 'Exclusion' },
      gloss: {
        en: 'War crimes, serious non-political crimes, acts against UN purposes; danger.',
        es: 'Crímenes de guerra, delitos graves comunes, actos contra los fines de la ONU; peligro.',
        fr: 'Crimes de guerre, crimes graves de droit commun, actes contraires aux buts de l’ONU ; danger.',
      },
      words: 'war crimes, armed group, crímenes de guerra, grupo armado, crimes de guerre, groupe armé',
    },
  ],
};

/** Items 7 to 9 of the outline. */
export const COMPLEMENTARY_PROTECTION: readonly TemplateNode[] = [
  SERIOUS_HARM,
  HUMAN_RIGHTS,
  CLOSING_QUESTIONS,
];
