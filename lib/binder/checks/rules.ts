import type { Case, ProfileId } from '../../model/index.ts';
import { profiles, roleIn } from '../profiles.ts';
import type { Rule } from '../rule.ts';
import type { CheckId, Severity } from './finding.ts';

/** A forum's limit of pages, of what it counts. */
export interface PageBudget {
  limit: number;
  of: 'extracts' | 'exhibits';
}

const rule = <T>(value: T, source: string, confidence: Rule<T>['confidence']): Rule<T> => ({
  value,
  source,
  checkedOn: null,
  confidence,
});

const UK_SCHEDULE =
  'First-tier Tribunal (IAC), Practice Direction of 1 November 2024, para 10.6 (more by written permission)';
const ICPM = 'EOIR, Immigration Court Practice Manual, ch. 3.3';

/** How many pages a forum takes before it asks for more than the pages. */
export const PAGE_BUDGETS: Readonly<Partial<Record<ProfileId, Rule<PageBudget>>>> = {
  'uk-ftt-iac': rule({ limit: 12, of: 'extracts' }, UK_SCHEDULE, 'primary'),
  'ca-rpd': rule(
    { limit: 100, of: 'exhibits' },
    'IRB, notice of 2018 on voluminous country evidence (an application above it; present figure not read)',
    'to-verify',
  ),
};

type Required = Readonly<Partial<Record<CheckId, Rule<true>>>>;

/** A forum's rule on the languages of evidence asks for translations, and where that was read. */
function translations(profile: ProfileId): Required {
  const { source, confidence } = profiles[profile].languages;
  const said = rule(true as const, source, confidence);
  return { untranslated: said, uncertified: said };
}

/** What a forum asks for in a text of its own: what a check finds there is no advice. */
const ASKED: Readonly<Record<ProfileId, Required>> = {
  'us-eoir': {
    ...translations('us-eoir'),
    'no-address': rule(true, `${ICPM}(e)`, 'to-verify'),
    'no-pinpoint': rule(true, `${ICPM}(e)`, 'to-verify'),
  },
  'us-uscis': translations('us-uscis'),
  'ca-rpd': {
    ...translations('ca-rpd'),
    disclosed: rule(true, 'Refugee Protection Division Rules, SOR/2012-256, r. 35', 'primary'),
    'page-budget': rule(true, PAGE_BUDGETS['ca-rpd']?.source ?? '', 'to-verify'),
  },
  'uk-ftt-iac': {
    ...translations('uk-ftt-iac'),
    'no-address': rule(true, UK_SCHEDULE, 'primary'),
    'page-budget': rule(true, UK_SCHEDULE, 'primary'),
  },
  expert: {},
  general: {},
};

/** An expert's impartiality concerns facts: what is advice for an advocate is owed by an expert. */
const OWED_BY_EXPERTS: ReadonlySet<CheckId> = new Set<CheckId>([
  'shared-origin',
  'citation-circle',
  'single-source',
  'one-type',
  'no-adverse',
  'unanswered-adverse',
  'origin-unconfirmed',
  'left-out',
  'weak-alone',
  'no-searches',
]);

/** Nothing is asked, and nothing need be done: it is worth knowing. */
const NOTES: ReadonlySet<CheckId> = new Set<CheckId>([
  'no-issue',
  'not-assessed',
  'source-old',
  'report-year',
  'contrast-beside',
  'unread-rest',
  'page-saved',
  'no-author',
]);

/** What a case's forum and the user's role make of a check, and the forum's text where one asks. */
export function severityOf(check: CheckId, of: Case): { severity: Severity; rule?: Rule<unknown> } {
  const asked = check === 'deadline-passed' ? deadlineRule(of) : ASKED[of.profile][check];
  if (asked) return { severity: 'required', rule: asked };
  if (check === 'deadline-passed') return { severity: 'required' };
  if (roleIn(of) === 'expert' && OWED_BY_EXPERTS.has(check)) return { severity: 'required' };
  return { severity: NOTES.has(check) ? 'note' : 'advice' };
}

/** An order of the tribunal is above a forum's rule, and its source is the user's own knowledge. */
const deadlineRule = ({ profile, daysBefore }: Case): Rule<unknown> | undefined =>
  daysBefore === undefined ? profiles[profile].deadline : undefined;
