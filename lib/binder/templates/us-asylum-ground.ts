import type { TemplateNode } from './template.ts';

const PARTICULAR_SOCIAL_GROUP: TemplateNode = {
  node: 'us.ground.social-group',
  label: { en: 'Particular social group', es: 'Grupo social determinado', fr: 'Groupe social particulier' },
  gloss: {
    en: 'A group with a common immutable characteristic, particular and socially distinct.',
    es: 'Un grupo con una característica común inmutable, definido y socialmente distinto.',
    fr: 'Un groupe ayant une caractéristique commune immuable, défini et socialement distinct.',
  },
  words: 'women, family, LGBT, witnesses, deportees, mujeres, familia, testigos, femmes, famille, témoins',
  children: [
    {
      node: 'us.ground.social-group.immutable',
      label: {
        en: 'Immutable characteristic',
        es: 'Característica inmutable',
        fr: 'Caractéristique immuable',
      },
      gloss: {
        en: 'What members cannot change, or should not be required to change.',
        es: 'Lo que sus miembros no pueden cambiar, o no se les debe exigir que cambien.',
        fr: 'Ce que ses membres ne peuvent changer, ou ne devraient pas avoir à changer.',
      },
      words: 'gender, kinship, past experience, género, parentesco, experiencia pasada, genre, parenté',
    },
    {
      node: 'us.ground.social-group.particular',
      label: { en: 'Particularity', es: 'Particularidad', fr: 'Particularité' },
      gloss: {
        en: 'A clear benchmark tells who belongs and who does not.',
        es: 'Un criterio claro dice quién pertenece y quién no.',
        fr: 'Un critère clair dit qui en fait partie et qui n’en fait pas partie.',
      },
      words:
        'defined, legal category, law protects, definido, categoría jurídica, défini, catégorie juridique',
    },
    {
      node: 'us.ground.social-group.distinct',
      label: { en: 'Social distinction', es: 'Distinción social', fr: 'Distinction sociale' },
      gloss: {
        en: 'The society in question perceives the group as a group.',
        es: 'La sociedad en cuestión percibe al grupo como tal.',
        fr: 'La société en question perçoit le groupe comme tel.',
      },
      words: 'stigma, perceived as, society views, estigma, se percibe como, stigmatisation, perçu comme',
    },
    {
      node: 'us.ground.social-group.membership',
      label: { en: 'Membership', es: 'Pertenencia', fr: 'Appartenance' },
      gloss: {
        en: 'The applicant belongs to the group, or is thought to.',
        es: 'La persona solicitante pertenece al grupo, o se cree que pertenece.',
        fr: 'La personne appartient au groupe, ou on le croit.',
      },
      words: 'member of, belongs to, miembro de, pertenece a, membre de, appartient à',
    },
  ],
};

const POLITICAL_OPINION: TemplateNode = {
  node: 'us.ground.political-opinion',
  label: { en: 'Political opinion', es: 'Opinión política', fr: 'Opinion politique' },
  gloss: {
    en: 'An opinion on a matter in which the state or those in power are engaged.',
    es: 'Una opinión sobre un asunto en que está comprometido el Estado o quien tiene el poder.',
    fr: 'Une opinion sur une question qui engage l’État ou ceux qui détiennent le pouvoir.',
  },
  words:
    'activist, opposition, journalist, whistleblower, activista, oposición, militant, opposition politique',
  children: [
    {
      node: 'us.ground.political-opinion.actual',
      label: { en: 'Actual opinion', es: 'Opinión real', fr: 'Opinion réelle' },
      gloss: {
        en: 'An opinion held, shown in words or in conduct.',
        es: 'Una opinión que se tiene, mostrada con palabras o con actos.',
        fr: 'Une opinion réellement tenue, exprimée en paroles ou en actes.',
      },
      words:
        'protest, denounced, refused to join, protesta, denunció, se negó, manifestation, dénoncé, refusé',
    },
    {
      node: 'us.ground.political-opinion.imputed',
      label: { en: 'Imputed opinion', es: 'Opinión imputada', fr: 'Opinion imputée' },
      gloss: {
        en: 'An opinion the persecutor believes the applicant to hold.',
        es: 'Una opinión que el perseguidor atribuye a la persona solicitante.',
        fr: 'Une opinion que le persécuteur prête à la personne.',
      },
      words: 'accused of, suspected of, informant, acusado de, sospechoso, informante, accusé de, soupçonné',
    },
  ],
};

const PROTECTED_GROUND: TemplateNode = {
  node: 'us.ground',
  label: { en: 'Protected ground', es: 'Motivo protegido', fr: 'Motif protégé' },
  gloss: {
    en: 'The ground on account of which harm was done or is feared.',
    es: 'El motivo por el cual se causó o se teme el daño.',
    fr: 'Le motif pour lequel le préjudice a été causé ou est craint.',
  },
  words: 'profile, targeted because, perfil, profil',
  children: [
    {
      node: 'us.ground.race',
      label: { en: 'Race', es: 'Raza', fr: 'Race' },
      gloss: {
        en: 'Race or ethnicity, in the broad sense.',
        es: 'Raza u origen étnico, en sentido amplio.',
        fr: 'Race ou origine ethnique, au sens large.',
      },
      words: 'ethnic, indigenous, afro-descendant, racism, indígena, étnico, racismo, ethnique, autochtone',
    },
    {
      node: 'us.ground.religion',
      label: { en: 'Religion', es: 'Religión', fr: 'Religion' },
      gloss: {
        en: 'Belief, unbelief, practice, conversion.',
        es: 'Creencia, no creencia, práctica, conversión.',
        fr: 'Croyance, absence de croyance, pratique, conversion.',
      },
      words: 'church, faith, convert, pastor, iglesia, fe, conversión, église, foi, conversion',
    },
    {
      node: 'us.ground.nationality',
      label: { en: 'Nationality', es: 'Nacionalidad', fr: 'Nationalité' },
      gloss: {
        en: 'Citizenship, or an ethnic or linguistic group.',
        es: 'Ciudadanía, o grupo étnico o lingüístico.',
        fr: 'Citoyenneté, ou groupe ethnique ou linguistique.',
      },
      words:
        'citizenship, stateless, minority, ciudadanía, apátrida, minoría, citoyenneté, apatride, minorité',
    },
    PARTICULAR_SOCIAL_GROUP,
    POLITICAL_OPINION,
  ],
};

const STATE_PROTECTION: TemplateNode = {
  node: 'us.protection',
  label: {
    en: 'The state is unable or unwilling to protect',
    es: 'El Estado no puede o no quiere proteger',
    fr: 'L’État ne peut ou ne veut pas protéger',
  },
  gloss: {
    en: 'What the state does against the harm, in practice.',
    es: 'Lo que hace el Estado contra el daño, en la práctica.',
    fr: 'Ce que fait l’État contre le préjudice, en pratique.',
  },
  words: 'state protection, police response, protección del Estado, protection de l’État',
  children: [
    {
      node: 'us.protection.unable',
      label: { en: 'Unable', es: 'No puede', fr: 'Ne peut pas' },
      gloss: {
        en: 'The state lacks the means or the control to protect.',
        es: 'El Estado carece de los medios o del control para proteger.',
        fr: 'L’État n’a pas les moyens ou le contrôle nécessaires pour protéger.',
      },
      words:
        'lack of resources, overwhelmed, ungoverned, falta de recursos, desbordado, manque de moyens, débordé',
    },
    {
      node: 'us.protection.unwilling',
      label: { en: 'Unwilling', es: 'No quiere', fr: 'Ne veut pas' },
      gloss: {
        en: 'The state tolerates, ignores or takes part.',
        es: 'El Estado tolera, ignora o participa.',
        fr: 'L’État tolère, ignore ou participe.',
      },
      words:
        'complicity, collusion, refused to investigate, complicidad, colusión, complicité, refus d’enquêter',
    },
    {
      node: 'us.protection.futility',
      label: {
        en: 'Futility of reporting',
        es: 'Inutilidad de denunciar',
        fr: 'Inutilité de porter plainte',
      },
      gloss: {
        en: 'A report to the authorities would be useless or dangerous.',
        es: 'Denunciar ante las autoridades sería inútil o peligroso.',
        fr: 'S’adresser aux autorités serait inutile ou dangereux.',
      },
      words:
        'underreporting, fear of reprisal, distrust, cifra negra, temor a represalias, méfiance, plainte',
    },
    {
      node: 'us.protection.impunity',
      label: { en: 'Impunity and corruption', es: 'Impunidad y corrupción', fr: 'Impunité et corruption' },
      gloss: {
        en: 'How often harm is prosecuted; officials bought or threatened.',
        es: 'Con qué frecuencia se persigue el daño; funcionarios comprados o amenazados.',
        fr: 'À quelle fréquence le préjudice est poursuivi ; agents achetés ou menacés.',
      },
      words:
        'impunity, corruption, conviction rate, bribe, impunidad, soborno, condenas, impunité, pot-de-vin',
    },
  ],
};

const INTERNAL_RELOCATION: TemplateNode = {
  node: 'us.relocation',
  label: { en: 'Internal relocation', es: 'Reubicación interna', fr: 'Réinstallation interne' },
  gloss: {
    en: 'Whether the harm can be avoided by moving within the country.',
    es: 'Si el daño puede evitarse mudándose dentro del país.',
    fr: 'Si le préjudice peut être évité en s’installant ailleurs dans le pays.',
  },
  words:
    'relocate, another state, displacement, reubicarse, otro estado, desplazamiento, se réinstaller, déplacement',
  children: [
    {
      node: 'us.relocation.safe',
      label: { en: 'Safe', es: 'Segura', fr: 'Sûre' },
      gloss: {
        en: 'No reach of the persecutor: means and motive to find the person.',
        es: 'Fuera del alcance del perseguidor: medios y motivo para hallar a la persona.',
        fr: 'Hors d’atteinte du persécuteur : moyens et motif de retrouver la personne.',
      },
      words:
        'track, locate, network, presence, database, rastrear, localizar, red, retrouver, réseau, traquer',
    },
    {
      node: 'us.relocation.reasonable',
      label: { en: 'Reasonable', es: 'Razonable', fr: 'Raisonnable' },
      gloss: {
        en: 'Living there can be expected, all circumstances considered.',
        es: 'Cabe esperar que viva allí, atendidas todas las circunstancias.',
        fr: 'On peut attendre qu’elle y vive, compte tenu de toutes les circonstances.',
      },
      words:
        'housing, employment, health care, discrimination, vivienda, empleo, salud, logement, emploi, santé',
    },
  ],
};

/** Items 4 to 6 of the outline. */
export const GROUND_AND_PROTECTION: readonly TemplateNode[] = [
  PROTECTED_GROUND,
  STATE_PROTECTION,
  INTERNAL_RELOCATION,
];
