import type { Locale, ProfileId } from '../../model/index.ts';
import { filedWords } from '../../words/parts.ts';
import { say } from '../../words/say.ts';
import type { Block, Inline, Table } from '../document/document.ts';
import { matterOf } from '../matter.ts';
import { inline, paragraph } from './blocks.ts';
import { type FieldId, labelOf } from './fields.ts';
import { type Filing, printed, sayOf } from './filing.ts';

/** Names of bodies, in their own languages. */
const COURTS: Partial<Record<ProfileId, (locale: Locale) => string[]>> = {
  'us-eoir': () => [
    'UNITED STATES DEPARTMENT OF JUSTICE',
    'EXECUTIVE OFFICE FOR IMMIGRATION REVIEW',
    'IMMIGRATION COURT',
  ],
  'us-uscis': () => ['U.S. CITIZENSHIP AND IMMIGRATION SERVICES', 'ASYLUM OFFICE'],
  'ca-rpd': (locale) =>
    locale === 'fr'
      ? [
          'COMMISSION DE L’IMMIGRATION ET DU STATUT DE RÉFUGIÉ DU CANADA',
          'SECTION DE LA PROTECTION DES RÉFUGIÉS',
        ]
      : ['IMMIGRATION AND REFUGEE BOARD OF CANADA', 'REFUGEE PROTECTION DIVISION'],
  'uk-ftt-iac': () => ['FIRST-TIER TRIBUNAL', 'IMMIGRATION AND ASYLUM CHAMBER'],
};

/** The cover page as the forum has it (layout to verify); whatever is not known is a blank. */
export function cover(filing: Filing): Block[] {
  const { view, options } = filing;
  const { profile } = view.case;
  const isCourt = profile === 'us-eoir';
  const bodies = COURTS[profile]?.(options.locale) ?? [];
  const matter = options.matter ? matterOf(view.case, options.locale) : [];
  return [
    filedBy(filing, isCourt),
    { kind: 'rule' },
    ...bodies.map((body) => paragraph('court', body)),
    paragraph('court', printed(filing, 'court')),
    { kind: 'rule' },
    ...(isCourt ? [caption(filing), { kind: 'rule' as const }] : []),
    { kind: 'title', inlines: [inline(sayOf(filing, 'title'))] },
    ...matter.map((line) => paragraph('centred', line)),
    { kind: 'fields', fields: fieldsBelow(filing) },
  ];
}

/** Whose matter it is stands in a court's caption; elsewhere below the title. */
function fieldsBelow(filing: Filing): { label: string; value: Inline[] }[] {
  const { view, options } = filing;
  const { profile, reference } = view.case;
  const isCourt = profile === 'us-eoir';
  const ids: FieldId[] = [
    ...(isCourt ? (['judge'] as const) : (['party', 'number'] as const)),
    'hearing-day',
    'hearing-time',
  ];
  const own = profile === 'general' || profile === 'expert';
  const ours = { label: say(filedWords, options.locale).caseReference, value: [inline(reference)] };
  return [
    ...(own ? [ours] : []),
    ...ids.map((id) => ({ label: labelOf(profile, id)[options.locale], value: printed(filing, id) })),
  ];
}

/** Who files it; a blank says what it is for. */
function filedBy(filing: Filing, isCourt: boolean): Table {
  const { view, options } = filing;
  const said = printed(filing, 'filer');
  const label = said.some(({ blank }) => blank)
    ? [inline(labelOf(view.case.profile, 'filer')[options.locale])]
    : [];
  return sideBySide([said, label], isCourt ? [detention(filing)] : []);
}

/** Whether the person is detained; a blank says what it is for. */
function detention(filing: Filing): Inline[] {
  const words = say(filedWords, filing.options.locale);
  const said = sayOf(filing, 'detention');
  if (said === 'detained') return [inline(words.detained, { bold: true })];
  if (said === 'not-detained') return [inline(words.notDetained, { bold: true })];
  return [inline(`${words.detained} / ${words.notDetained}: `), inline('', { blank: 'short' })];
}

/** In the Matter of … | File No. … */
function caption(filing: Filing): Table {
  const words = say(filedWords, filing.options.locale);
  return sideBySide(
    [[inline(`${words.inTheMatterOf}:`)], printed(filing, 'party')],
    [[inline(`${words.fileNo}: `), ...printed(filing, 'number', 'short')]],
  );
}

function sideBySide(left: Inline[][], right: Inline[][]): Table {
  const cell = (lines: Inline[][]): Block[] =>
    lines.filter((line) => line.length > 0).map((line) => paragraph('text', line));
  return {
    kind: 'table',
    look: 'plain',
    of: 'columns',
    columns: [
      { head: '', width: 0.62 },
      { head: '', width: 0.38 },
    ],
    rows: [{ whole: true, cells: [cell(left), cell(right)] }],
  };
}
