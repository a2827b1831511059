import { filingParts, type PartId } from '../../binder/index.ts';
import type { Case, Locale, LocalText, ProfileId } from '../../model/index.ts';
import { certificateWords } from '../../words/certificates.ts';
import { exportWords } from '../../words/export.ts';
import { detentionWords, numberWords, particularWords, respondentWords } from '../../words/particulars.ts';
import { say } from '../../words/say.ts';

/** What covers and certificates ask for; `particularKey` makes of it the key of `Case.particulars`. */
export type FieldId = keyof typeof particularWords;

/** `line`: one line. `lines`: several. `day`, `time`: as people write them. `wording`: a text with names in braces. */
export type FieldKind = 'line' | 'lines' | 'day' | 'time' | 'choice' | 'wording';

/** A field of the form that is filled in before an export. */
export interface FiledField {
  id: FieldId;
  label: LocalText;
  kind: FieldKind;
  /** The chosen parts that print it. */
  parts: PartId[];
  /** Of a choice. */
  choices?: { value: string; label: LocalText }[];
}

/** The title of a filing, and the wordings: what stands there where nothing was filled in. All else is a blank. */
export type ProposedId = 'title' | Extract<FieldId, `wording-${string}`>;

const KINDS: Partial<Record<FieldId, FieldKind>> = {
  filer: 'lines',
  detention: 'choice',
  'hearing-day': 'day',
  'hearing-time': 'time',
  'service-on': 'lines',
  'service-day': 'day',
  'translator-address': 'lines',
  guidance: 'lines',
  instructions: 'lines',
  'wording-certificate-of-service': 'wording',
  'wording-statement-of-service': 'wording',
  'wording-translation-certificate': 'wording',
  'wording-statement-of-truth': 'wording',
};

const HEAD: readonly FieldId[] = ['party', 'number', 'hearing-day'];
const SERVICE: readonly FieldId[] = ['service-by', 'service-on', 'service-how', 'service-day'];
const COVER: readonly FieldId[] = ['title', 'filer', 'court', ...HEAD, 'hearing-time'];

/** What each part prints, in the order of the form. */
const ASKED: Partial<Record<PartId, readonly FieldId[]>> = {
  cover: COVER,
  schedule: [...HEAD, 'guidance'],
  list: HEAD,
  sources: ['expert', 'instructed-by', 'instructions'],
  'certificate-of-service': [...SERVICE, 'wording-certificate-of-service'],
  'statement-of-service': [...SERVICE, 'wording-statement-of-service'],
  'translation-certificate': ['translator-address', 'translator-phone', 'wording-translation-certificate'],
  'statement-of-truth': ['expert', 'wording-statement-of-truth'],
};

/** What a forum's parts print besides. */
const ASKED_BY: Partial<Record<ProfileId, Partial<Record<PartId, readonly FieldId[]>>>> = {
  'us-eoir': { cover: ['detention', 'judge'] },
  'ca-rpd': { 'translation-certificate': ['dialect'] },
};

/** The fields that a part of a forum's filing prints. */
export const fieldsIn = (profile: ProfileId, part: PartId): FieldId[] => [
  ...(ASKED[part] ?? []),
  ...(ASKED_BY[profile]?.[part] ?? []),
];

/** The fields that the chosen parts print, each once, in the order in which they are met. */
export function fieldsOf(profile: ProfileId, parts: readonly PartId[]): FiledField[] {
  const chosen = filingParts[profile].map(({ id }) => id).filter((id) => parts.includes(id));
  const found = new Map<FieldId, PartId[]>();
  for (const part of chosen)
    for (const id of fieldsIn(profile, part)) found.set(id, [...(found.get(id) ?? []), part]);
  return Array.from(found, ([id, where]) => ({
    id,
    label: labelOf(profile, id),
    kind: KINDS[id] ?? 'line',
    parts: where,
    ...(id === 'detention' ? { choices: DETENTION } : {}),
  }));
}

const DETENTION = Object.entries(detentionWords).map(([value, label]) => ({ value, label }));

/** What a field is called; forums have names of their own. */
export function labelOf(profile: ProfileId, id: FieldId): LocalText {
  const of = id === 'party' ? respondentWords : id === 'number' ? numberWords : null;
  return (of && profile in of && of[profile as keyof typeof of]) || particularWords[id];
}

/** What is printed where nothing was filled in: the usual title, the proposed wording. Empty: a blank. */
export function proposedFor(profile: ProfileId, id: FieldId, locale: Locale): string {
  const words = say(certificateWords, locale);
  const translation = { 'us-uscis': words.translationOffice, 'ca-rpd': words.translationDeclared };
  const proposed: Record<ProposedId, string> = {
    title: say(exportWords, locale).title,
    'wording-certificate-of-service': words.service,
    'wording-statement-of-service': words.provided,
    'wording-translation-certificate':
      translation[profile as keyof typeof translation] ?? words.translationCourt,
    'wording-statement-of-truth': words.truth,
  };
  return proposed[id as ProposedId] ?? '';
}

/** What is of the persons, whatever the forum: all else is another thing in another forum, a file number first. */
const OF_PERSONS: ReadonlySet<FieldId> = new Set([
  'filer',
  'party',
  'translator-address',
  'translator-phone',
  'dialect',
  'expert',
  'instructed-by',
  'instructions',
]);

/** The name under which a case keeps a field. */
export const particularKey = (profile: ProfileId, id: FieldId): string =>
  OF_PERSONS.has(id) ? id : `${profile}:${id}`;

/** What was filled in of a field; empty where nothing was. */
export const filledOf = (
  { profile, particulars }: Pick<Case, 'profile' | 'particulars'>,
  id: FieldId,
): string => particulars?.[particularKey(profile, id)]?.trim() ?? '';

/** What stands in a field: as the case has it, else as it is proposed; empty where it is a blank. */
export const particularOf = (
  theCase: Pick<Case, 'profile' | 'particulars'>,
  id: FieldId,
  locale: Locale,
): string => filledOf(theCase, id) || proposedFor(theCase.profile, id, locale);
