import type { TemplateNode } from './template.ts';

const RISK_TO_LIFE: TemplateNode = {
  node: 'ca.97.life',
  label: {
    en: 'Risk to life, or of cruel and unusual treatment or punishment',
    es: 'Riesgo para la vida o de tratos o penas crueles e inusitados',
    fr: 'Menace à la vie ou risque de traitements ou peines cruels et inusités',
  },
  gloss: {
    en: 'Section 97(1)(b), on a balance of probabilities; no Convention ground is needed.',
    es: 'Artículo 97(1)(b), según la preponderancia de probabilidades; no requiere motivo.',
    fr: 'Alinéa 97(1)b), selon la prépondérance des probabilités ; aucun motif n’est requis.',
  },
  words: 'killed, extortion, threats, asesinato, extorsión, amenazas, tué, extorsion, menaces',
  children: [
    {
      node: 'ca.97.life.personal',
      label: { en: 'Personal', es: 'Personal', fr: 'Personnelle' },
      gloss: {
        en: 'The risk is directed at this person.',
        es: 'El riesgo se dirige a esta persona.',
        fr: 'Le risque vise cette personne.',
      },
      words: 'targeted, singled out, profile, blanco de ataques, perfil, ciblé, visé, profil',
    },
    {
      node: 'ca.97.life.every-part',
      label: {
        en: 'In every part of the country',
        es: 'En todo el país',
        fr: 'En tout lieu du pays',
      },
      gloss: {
        en: 'The risk would be faced wherever in the country the person went.',
        es: 'El riesgo existiría dondequiera que fuera dentro del país.',
        fr: 'Le risque existerait où que la personne aille dans le pays.',
      },
      words: 'nationwide, presence, network, todo el país, presencia, red, tout le pays, présence, réseau',
    },
    {
      node: 'ca.97.life.not-general',
      label: { en: 'Not a general risk', es: 'No es un riesgo general', fr: 'Pas un risque généralisé' },
      gloss: {
        en: 'Others in or from the country do not generally face it.',
        es: 'Otras personas en el país o de él no lo enfrentan generalmente.',
        fr: 'D’autres personnes du pays ou qui s’y trouvent n’y sont généralement pas exposées.',
      },
      words: 'specific groups, victims profile, general population, población general, population générale',
    },
    {
      node: 'ca.97.life.not-sanction',
      label: {
        en: 'Not from lawful sanctions',
        es: 'No deriva de sanciones legítimas',
        fr: 'Ne résulte pas de sanctions légitimes',
      },
      gloss: {
        en: 'Unless imposed in disregard of accepted international standards.',
        es: 'Salvo que se impongan en desprecio de las normas internacionales aceptadas.',
        fr: 'Sauf celles infligées au mépris des normes internationales.',
      },
      words: 'prosecution, sentence, prison conditions, condena, cárceles, poursuites, peine, prisons',
    },
    {
      node: 'ca.97.life.not-health-care',
      label: {
        en: 'Not from inadequate health care',
        es: 'No deriva de atención médica inadecuada',
        fr: 'Ne résulte pas de soins médicaux inadéquats',
      },
      gloss: {
        en: 'Not caused by the country’s inability to provide adequate health or medical care.',
        es: 'No causado por la incapacidad del país de brindar atención médica adecuada.',
        fr: 'Ne résulte pas de l’incapacité du pays de fournir des soins adéquats.',
      },
      words: 'health care, denied treatment, atención médica, soins de santé, refus de soins',
    },
  ],
};

/** Item 6 of the outline: person in need of protection. */
export const SECTION_97: TemplateNode = {
  node: 'ca.97',
  label: {
    en: 'Section 97: person in need of protection',
    es: 'Artículo 97: persona que necesita protección',
    fr: 'Article 97 : personne à protéger',
  },
  gloss: {
    en: 'Removal would subject the person to torture or to a personal risk to life.',
    es: 'La expulsión expondría a la persona a tortura o a un riesgo personal para la vida.',
    fr: 'Le renvoi exposerait personnellement à la torture ou à une menace à la vie.',
  },
  words: 'risk, danger, riesgo, peligro, risque',
  children: [
    {
      node: 'ca.97.torture',
      label: { en: 'Danger of torture', es: 'Peligro de tortura', fr: 'Risque de torture' },
      gloss: {
        en: 'Section 97(1)(a): believed on substantial grounds, within Article 1 of the Convention.',
        es: 'Artículo 97(1)(a): con razones fundadas, según el artículo 1 de la Convención.',
        fr: 'Alinéa 97(1)a) : motifs sérieux de le croire, au sens de l’article premier de la Convention.',
      },
      words: 'torture, police custody, tortura, detención, garde à vue, sévices',
    },
    RISK_TO_LIFE,
  ],
};
