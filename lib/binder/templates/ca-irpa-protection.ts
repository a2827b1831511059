import type { TemplateNode } from './template.ts';

const STATE_PROTECTION: TemplateNode = {
  node: 'ca.protection',
  label: { en: 'State protection', es: 'Protección del Estado', fr: 'Protection de l’État' },
  gloss: {
    en: 'Whether the state can and will protect.',
    es: 'Si el Estado puede y quiere proteger.',
    fr: 'Si l’État peut et veut protéger.',
  },
  words: 'state protection, police response, protección del Estado, protection de l’État',
  children: [
    {
      node: 'ca.protection.presumption',
      label: { en: 'Presumption', es: 'Presunción', fr: 'Présomption' },
      gloss: {
        en: 'A state is presumed able to protect, the more so the more democratic it is.',
        es: 'Se presume que el Estado puede proteger, tanto más cuanto más democrático sea.',
        fr: 'L’État est présumé capable de protéger, d’autant plus qu’il est démocratique.',
      },
      words: 'democracy, institutions, rule of law, democracia, instituciones, démocratie, primauté du droit',
    },
    {
      node: 'ca.protection.evidence',
      label: {
        en: 'Clear and convincing evidence',
        es: 'Prueba clara y convincente',
        fr: 'Preuve claire et convaincante',
      },
      gloss: {
        en: 'What rebuts the presumption: similar persons unprotected, past incidents, complicity.',
        es: 'Lo que refuta la presunción: personas similares sin protección, hechos pasados, complicidad.',
        fr: 'Ce qui réfute la présomption : personnes semblables, incidents passés, complicité.',
      },
      words: 'impunity, complicity, failed to protect, impunidad, complicidad, impunité, complicité',
    },
    {
      node: 'ca.protection.operational',
      label: {
        en: 'Operational adequacy',
        es: 'Adecuación operativa',
        fr: 'Caractère adéquat sur le plan opérationnel',
      },
      gloss: {
        en: 'What protection achieves in fact, not efforts or laws on paper.',
        es: 'Lo que la protección logra de hecho, no los esfuerzos ni las leyes en el papel.',
        fr: 'Ce que la protection donne concrètement, et non les efforts ou les lois sur papier.',
      },
      words:
        'implementation, effectiveness, conviction rate, aplicación, eficacia, mise en œuvre, efficacité',
    },
  ],
};

const INTERNAL_FLIGHT_ALTERNATIVE: TemplateNode = {
  node: 'ca.ifa',
  label: {
    en: 'Internal flight alternative (IFA)',
    es: 'Alternativa de huida interna (AHI)',
    fr: 'Possibilité de refuge intérieur (PRI)',
  },
  gloss: {
    en: 'Whether safety can be found, and reasonably sought, elsewhere in the country.',
    es: 'Si puede hallarse, y es razonable buscar, seguridad en otra parte del país.',
    fr: 'Si l’on peut trouver, et raisonnablement chercher, refuge ailleurs dans le pays.',
  },
  words: 'internal flight, relocate, huida interna, reubicarse, refuge intérieur, se réinstaller',
  children: [
    {
      node: 'ca.ifa.first-prong',
      label: {
        en: 'First prong: no risk there',
        es: 'Primer criterio: sin riesgo allí',
        fr: 'Premier volet : aucun risque à cet endroit',
      },
      gloss: {
        en: 'Means and motivation of the agent of harm to locate the claimant there.',
        es: 'Medios y motivación del agente del daño para localizar allí a la persona.',
        fr: 'Moyens et motivation de l’agent du préjudice pour y retrouver la personne.',
      },
      words: 'track, locate, network, motivation, rastrear, localizar, red, retrouver, réseau, traquer',
    },
    {
      node: 'ca.ifa.second-prong',
      label: {
        en: 'Second prong: not unreasonable',
        es: 'Segundo criterio: no es irrazonable',
        fr: 'Deuxième volet : pas déraisonnable',
      },
      gloss: {
        en: 'No conditions there that would jeopardise life and safety (a very high threshold).',
        es: 'Sin condiciones que pongan en peligro la vida y la seguridad (umbral muy alto).',
        fr: 'Pas de conditions qui mettraient en péril la vie et la sécurité (critère très exigeant).',
      },
      words: 'housing, employment, health care, language, vivienda, empleo, salud, logement, emploi, santé',
    },
    {
      node: 'ca.ifa.city',
      label: { en: 'Proposed city', es: 'Ciudad propuesta', fr: 'Ville proposée' },
      gloss: {
        en: 'Rename it after the city that is proposed; add one issue for each.',
        es: 'Renómbrela con la ciudad propuesta; añada un punto por cada una.',
        fr: 'À renommer d’après la ville proposée ; ajoutez une question par ville.',
      },
      words: 'city, ciudad, ville',
    },
  ],
};

/** Items 4 and 5 of the outline. */
export const PROTECTION_AND_REFUGE: readonly TemplateNode[] = [STATE_PROTECTION, INTERNAL_FLIGHT_ALTERNATIVE];
