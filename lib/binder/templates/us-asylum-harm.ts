import type { TemplateNode } from './template.ts';

const THRESHOLD: TemplateNode = {
  node: 'us.threshold',
  label: { en: 'Threshold', es: 'Requisitos previos', fr: 'Conditions préalables' },
  gloss: {
    en: 'What decides whether asylum may be considered at all.',
    es: 'Lo que decide si la solicitud de asilo puede siquiera examinarse.',
    fr: 'Ce qui décide si la demande d’asile peut seulement être examinée.',
  },
  words: 'filing deadline, eligibility, plazo de presentación, délai de dépôt',
  children: [
    {
      node: 'us.threshold.one-year',
      label: {
        en: 'One-year deadline and exceptions',
        es: 'Plazo de un año y excepciones',
        fr: 'Délai d’un an et exceptions',
      },
      gloss: {
        en: 'Filed within a year of arrival, or changed or extraordinary circumstances.',
        es: 'Presentada dentro de un año de la llegada, o circunstancias cambiadas o extraordinarias.',
        fr: 'Déposée dans l’année de l’arrivée, ou circonstances nouvelles ou extraordinaires.',
      },
      words:
        'changed circumstances, recent deterioration, escalation, agravamiento, empeoramiento, aggravation',
    },
    {
      node: 'us.threshold.bars',
      label: { en: 'Bars', es: 'Causas de exclusión', fr: 'Motifs d’exclusion' },
      gloss: {
        en: 'Persecutor, particularly serious or serious nonpolitical crime, security, terrorism.',
        es: 'Perseguidor, delito particularmente grave o grave no político, seguridad, terrorismo.',
        fr: 'Persécuteur, crime particulièrement grave ou grave non politique, sécurité, terrorisme.',
      },
      words: 'persecutor, coerced, forced recruitment, reclutamiento forzado, recrutement forcé',
    },
    {
      node: 'us.threshold.firm-resettlement',
      label: {
        en: 'Firm resettlement',
        es: 'Reasentamiento firme',
        fr: 'Réinstallation durable dans un pays tiers',
      },
      gloss: {
        en: 'Whether lasting status was held or offered in a third country before arrival.',
        es: 'Si antes de llegar se tuvo u ofreció una situación duradera en un tercer país.',
        fr: 'Si un statut durable a été détenu ou offert dans un pays tiers avant l’arrivée.',
      },
      words:
        'third country, residence permit, tercer país, permiso de residencia, pays tiers, permis de séjour',
    },
  ],
};

const PAST_PERSECUTION: TemplateNode = {
  node: 'us.past',
  label: { en: 'Past persecution', es: 'Persecución pasada', fr: 'Persécution antérieure' },
  gloss: {
    en: 'Persecution already suffered on account of a protected ground.',
    es: 'Persecución ya sufrida por un motivo protegido.',
    fr: 'Persécution déjà subie du fait d’un motif protégé.',
  },
  words: 'persecution, persecución, persécution',
  children: [
    {
      node: 'us.past.harm',
      label: { en: 'Harm and its severity', es: 'El daño y su gravedad', fr: 'Le préjudice et sa gravité' },
      gloss: {
        en: 'What was done, taken together, is more than harassment or discrimination.',
        es: 'Lo sufrido, en su conjunto, va más allá del acoso o la discriminación.',
        fr: 'Ce qui a été subi, pris ensemble, dépasse le harcèlement ou la discrimination.',
      },
      words: 'killed, tortured, threats, beaten, rape, asesinato, amenazas, violación, tué, menaces, viol',
    },
    {
      node: 'us.past.actor',
      label: {
        en: 'By the state or an actor it cannot or will not control',
        es: 'Por el Estado o por un actor que no puede o no quiere controlar',
        fr: 'Par l’État ou par un acteur qu’il ne peut ou ne veut contrôler',
      },
      gloss: {
        en: 'Who did it, and how that actor stands to the state.',
        es: 'Quién lo hizo y qué relación tiene ese actor con el Estado.',
        fr: 'Qui l’a fait, et quels sont les rapports de cet acteur avec l’État.',
      },
      words: 'cartel, gang, police, collusion, control of territory, pandilla, colusión, bande, connivence',
    },
    {
      node: 'us.past.nexus',
      label: {
        en: 'Nexus: one central reason',
        es: 'Nexo: una razón central',
        fr: 'Lien : une raison centrale',
      },
      gloss: {
        en: 'A protected ground was at least one central reason for the harm.',
        es: 'Un motivo protegido fue al menos una razón central del daño.',
        fr: 'Un motif protégé a été au moins une raison centrale du préjudice.',
      },
      words:
        'because of, on account of, motive, retaliation, por motivo de, represalia, en raison de, représailles',
    },
    {
      node: 'us.past.presumption',
      label: {
        en: 'The presumption and its rebuttal',
        es: 'La presunción y su refutación',
        fr: 'La présomption et sa réfutation',
      },
      gloss: {
        en: 'Past persecution presumes future fear; the government may show change or relocation.',
        es: 'La persecución pasada hace presumir el temor; el gobierno puede probar un cambio o reubicación.',
        fr: 'Persécution passée : crainte présumée ; au gouvernement d’établir changement ou réinstallation.',
      },
      words:
        'fundamental change, improvement, reform, cambio fundamental, mejora, changement fondamental, réforme',
    },
  ],
};

const WELL_FOUNDED_FEAR: TemplateNode = {
  node: 'us.fear',
  label: { en: 'Well-founded fear', es: 'Temor fundado', fr: 'Crainte fondée' },
  gloss: {
    en: 'Fear of persecution on return, genuine and with good reason.',
    es: 'Temor de persecución al regreso, genuino y con buen fundamento.',
    fr: 'Crainte de persécution au retour, sincère et bien fondée.',
  },
  words: 'risk on return, deportees, riesgo al regreso, deportados, risque au retour, expulsés',
  children: [
    {
      node: 'us.fear.subjective',
      label: { en: 'Subjective fear', es: 'Temor subjetivo', fr: 'Crainte subjective' },
      gloss: {
        en: 'The applicant genuinely fears to return.',
        es: 'La persona solicitante teme genuinamente regresar.',
        fr: 'La personne craint sincèrement de retourner.',
      },
      words: 'fear, afraid, terror, temor, miedo, crainte, peur',
    },
    {
      node: 'us.fear.objective',
      label: {
        en: 'Objective fear: reasonable possibility',
        es: 'Temor objetivo: posibilidad razonable',
        fr: 'Crainte objective : possibilité raisonnable',
      },
      gloss: {
        en: 'A reasonable possibility of persecution; it may be well below one in two.',
        es: 'Una posibilidad razonable de persecución; puede ser muy inferior a una entre dos.',
        fr: 'Une possibilité raisonnable de persécution ; elle peut être bien inférieure à une sur deux.',
      },
      words: 'likelihood, widespread, frequency, cases of, generalizado, frecuencia, répandu, fréquence',
    },
    {
      node: 'us.fear.singled-out',
      label: {
        en: 'Singled out, or pattern or practice',
        es: 'Persecución individualizada, o patrón o práctica',
        fr: 'Ciblage individuel, ou pratique systématique',
      },
      gloss: {
        en: 'Sought individually, or one of a similarly situated group that is persecuted.',
        es: 'Buscada individualmente, o parte de un grupo en situación similar que es perseguido.',
        fr: 'Recherchée individuellement, ou membre d’un groupe semblable qui est persécuté.',
      },
      words: 'targeted, systematic, pattern, tracked, blanco de ataques, sistemático, ciblé, systématique',
    },
  ],
};

/** Items 1 to 3 of the outline. */
export const THRESHOLD_AND_HARM: readonly TemplateNode[] = [THRESHOLD, PAST_PERSECUTION, WELL_FOUNDED_FEAR];
