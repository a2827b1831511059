import type { TemplateId } from '../../model/index.ts';
import { CA_IRPA } from './ca-irpa.ts';
import { GENERAL } from './general.ts';
import { flatten, type Template, type TemplateIssue } from './template.ts';
import { UK_EU } from './uk-eu.ts';
import { US_ASYLUM } from './us-asylum.ts';

export type { Template, TemplateIssue, TemplateNode } from './template.ts';

/** The outlines a case can start from. */
export const templates: Readonly<Record<TemplateId, Template>> = {
  'us-asylum': {
    label: {
      en: 'United States: asylum, withholding, Convention Against Torture',
      es: 'Estados Unidos: asilo, suspensión de la expulsión, Convención contra la Tortura',
      fr: 'États-Unis : asile, sursis au renvoi, Convention contre la torture',
    },
    profile: 'us-eoir',
    style: 'bluebook',
    outline: US_ASYLUM,
  },
  'ca-irpa': {
    label: {
      en: 'Canada: sections 96 and 97 IRPA',
      es: 'Canadá: artículos 96 y 97 de la LIPR (IRPA)',
      fr: 'Canada : articles 96 et 97 de la LIPR',
    },
    profile: 'ca-rpd',
    style: 'mcgill',
    outline: CA_IRPA,
  },
  'uk-eu': {
    label: {
      en: 'United Kingdom and European Union',
      es: 'Reino Unido y Unión Europea',
      fr: 'Royaume-Uni et Union européenne',
    },
    profile: 'uk-ftt-iac',
    style: 'oscola',
    outline: UK_EU,
  },
  general: {
    label: { en: 'General', es: 'General', fr: 'Général' },
    profile: 'general',
    style: 'bluebook',
    outline: GENERAL,
  },
};

/** The issues a new case of this template starts with: parents before children, siblings in order. */
export const templateIssues = (template: TemplateId): TemplateIssue[] => flatten(templates[template].outline);
