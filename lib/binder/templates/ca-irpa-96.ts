import type { TemplateNode } from './template.ts';

const NEXUS: TemplateNode = {
  node: 'ca.96.nexus',
  label: {
    en: 'Nexus to a Convention ground',
    es: 'Nexo con un motivo de la Convención',
    fr: 'Lien avec un motif prévu dans la Convention',
  },
  gloss: {
    en: 'The fear is by reason of one of the five grounds.',
    es: 'El temor se debe a uno de los cinco motivos.',
    fr: 'La crainte est du fait de l’un des cinq motifs.',
  },
  words: 'because of, by reason of, por motivo de, a causa de, en raison de, du fait de',
  children: [
    {
      node: 'ca.96.nexus.race',
      label: { en: 'Race', es: 'Raza', fr: 'Race' },
      gloss: {
        en: 'Race or ethnicity, in the broad sense.',
        es: 'Raza u origen étnico, en sentido amplio.',
        fr: 'Race ou origine ethnique, au sens large.',
      },
      words: 'ethnic, Indigenous, racism, indígena, étnico, racismo, autochtone, ethnique, racisme',
    },
    {
      node: 'ca.96.nexus.religion',
      label: { en: 'Religion', es: 'Religión', fr: 'Religion' },
      gloss: {
        en: 'Belief, unbelief, practice, conversion.',
        es: 'Creencia, no creencia, práctica, conversión.',
        fr: 'Croyance, absence de croyance, pratique, conversion.',
      },
      words: 'church, faith, convert, iglesia, fe, conversión, église, foi, conversion',
    },
    {
      node: 'ca.96.nexus.nationality',
      label: { en: 'Nationality', es: 'Nacionalidad', fr: 'Nationalité' },
      gloss: {
        en: 'Citizenship, or an ethnic or linguistic group.',
        es: 'Ciudadanía, o grupo étnico o lingüístico.',
        fr: 'Citoyenneté, ou groupe ethnique ou linguistique.',
      },
      words:
        'citizenship, stateless, minority, ciudadanía, apátrida, minoría, citoyenneté, apatride, minorité',
    },
    {
      node: 'ca.96.nexus.social-group',
      label: {
        en: 'Membership in a particular social group',
        es: 'Pertenencia a un grupo social determinado',
        fr: 'Appartenance à un groupe social',
      },
      gloss: {
        en: 'An innate or unchangeable characteristic, or an association fundamental to dignity.',
        es: 'Una característica innata o inmutable, o una asociación esencial para la dignidad.',
        fr: 'Une caractéristique innée ou immuable, ou une association essentielle à la dignité.',
      },
      words: 'women, family, LGBT, witnesses, mujeres, familia, testigos, femmes, famille, témoins',
    },
    {
      node: 'ca.96.nexus.political-opinion',
      label: { en: 'Political opinion', es: 'Opinión política', fr: 'Opinions politiques' },
      gloss: {
        en: 'An opinion held or imputed, on any matter that may engage the machinery of state.',
        es: 'Opinión real o imputada sobre todo asunto en que pueda intervenir el aparato del Estado.',
        fr: 'Opinion réelle ou imputée sur toute question où l’appareil étatique peut être engagé.',
      },
      words:
        'activist, journalist, denounced corruption, activista, periodista, militant, journaliste, dénoncé',
    },
  ],
};

/** Item 3 of the outline: Convention refugee. */
export const SECTION_96: TemplateNode = {
  node: 'ca.96',
  label: {
    en: 'Section 96: Convention refugee',
    es: 'Artículo 96: persona refugiada según la Convención',
    fr: 'Article 96 : réfugié au sens de la Convention',
  },
  gloss: {
    en: 'A well-founded fear of persecution by reason of a Convention ground.',
    es: 'Temor fundado de persecución por un motivo de la Convención.',
    fr: 'Crainte fondée de persécution du fait d’un motif prévu dans la Convention.',
  },
  words: 'persecution, persecución, persécution',
  children: [
    {
      node: 'ca.96.serious-harm',
      label: { en: 'Serious harm', es: 'Daño grave', fr: 'Préjudice grave' },
      gloss: {
        en: 'A serious interference with a basic human right, sustained or systemic.',
        es: 'Una injerencia grave en un derecho humano básico, sostenida o sistémica.',
        fr: 'Une atteinte grave à un droit fondamental de la personne, soutenue ou systémique.',
      },
      words:
        'killed, threats, extortion, rape, asesinato, amenazas, extorsión, tué, menaces, extorsion, viol',
    },
    {
      node: 'ca.96.serious-possibility',
      label: { en: 'Serious possibility', es: 'Posibilidad seria', fr: 'Possibilité sérieuse' },
      gloss: {
        en: 'More than a mere possibility of persecution; less than a balance of probabilities.',
        es: 'Más que una mera posibilidad de persecución; menos que la preponderancia de probabilidades.',
        fr: 'Plus qu’une simple possibilité de persécution ; moins que la prépondérance des probabilités.',
      },
      words:
        'likelihood, frequency, similarly situated, frecuencia, situación similar, fréquence, situation semblable',
    },
    NEXUS,
    {
      node: 'ca.96.agent',
      label: { en: 'Agent of harm', es: 'Agente del daño', fr: 'Agent du préjudice' },
      gloss: {
        en: 'Who is feared: identity, reach, means and motivation.',
        es: 'A quién se teme: identidad, alcance, medios y motivación.',
        fr: 'Qui est craint : identité, portée, moyens et motivation.',
      },
      words: 'cartel, gang, police, army, family, pandilla, policía, ejército, bande, armée, famille',
    },
  ],
};
