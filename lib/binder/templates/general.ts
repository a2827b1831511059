import type { TemplateNode } from './template.ts';

/** For a matter before no particular forum: what any protection claim comes down to. */
export const GENERAL: readonly TemplateNode[] = [
  {
    node: 'general.background',
    label: { en: 'Background', es: 'Antecedentes', fr: 'Contexte' },
    gloss: {
      en: 'The country, the period, the actors: what a reader has to know first.',
      es: 'El país, el período, los actores: lo que hay que saber primero.',
      fr: 'Le pays, la période, les acteurs : ce qu’il faut savoir d’abord.',
    },
    words: 'background, context, history, antecedentes, contexto, historia, contexte, historique',
  },
  {
    node: 'general.harm',
    label: { en: 'Harm', es: 'Daño', fr: 'Préjudice' },
    gloss: {
      en: 'What is done to people, how severe it is and how often it happens.',
      es: 'Qué se hace a las personas, con qué gravedad y con qué frecuencia.',
      fr: 'Ce que subissent les personnes, avec quelle gravité et à quelle fréquence.',
    },
    words: 'killed, threatened, abducted, tortured, asesinado, amenazas, secuestro, tué, menaces, enlèvement',
  },
  {
    node: 'general.actors',
    label: { en: 'Actors', es: 'Actores', fr: 'Acteurs' },
    gloss: {
      en: 'Who does the harm, of the state or not; reach, means and motives.',
      es: 'Quién causa el daño, sea o no el Estado; alcance, medios y motivos.',
      fr: 'Qui cause le préjudice, État ou non ; portée, moyens et motifs.',
    },
    words:
      'police, armed group, gang, cartel, policía, grupo armado, pandilla, groupe armé, bande criminelle',
  },
  {
    node: 'general.ground',
    label: { en: 'Ground', es: 'Motivo', fr: 'Motif' },
    gloss: {
      en: 'Why these people: who they are, what they think, what is thought of them.',
      es: 'Por qué estas personas: quiénes son, qué piensan, qué se piensa de ellas.',
      fr: 'Pourquoi ces personnes : ce qu’elles sont, pensent, ou sont censées penser.',
    },
    words: 'because of, targeted for, profile, a causa de, por motivo de, perfil, en raison de, profil',
  },
  {
    node: 'general.protection',
    label: { en: 'Protection', es: 'Protección', fr: 'Protection' },
    gloss: {
      en: 'Whether the state can and will protect, in practice and not only in law.',
      es: 'Si el Estado puede y quiere proteger, en la práctica y no solo en la ley.',
      fr: 'Si l’État peut et veut protéger, en pratique et pas seulement en droit.',
    },
    words: 'impunity, investigation, protection, impunidad, investigación, protección, impunité, enquête',
  },
  {
    node: 'general.relocation',
    label: { en: 'Relocation', es: 'Reubicación', fr: 'Réinstallation' },
    gloss: {
      en: 'Whether another part of the country is safe and can reasonably be lived in.',
      es: 'Si otra parte del país es segura y es razonable vivir en ella.',
      fr: 'Si une autre partie du pays est sûre et si l’on peut raisonnablement y vivre.',
    },
    words:
      'relocate, track, displaced, reubicación, rastrear, desplazado, réinstallation, retrouver, déplacé',
  },
  {
    node: 'general.other',
    label: { en: 'Other', es: 'Otros', fr: 'Autre' },
    gloss: {
      en: 'What has no place above.',
      es: 'Lo que no tiene lugar arriba.',
      fr: 'Ce qui n’a pas sa place plus haut.',
    },
    words: 'other, otros, autre',
  },
];
