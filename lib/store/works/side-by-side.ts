import { canonicalJson } from '../../custody/index.ts';
import type { Field, MetadataKey, Source } from '../../model/index.ts';
import {
  type Agreement,
  bareTitle,
  datesAgree,
  languagesAgree,
  numberKey,
  titlesAgree,
} from '../../source/index.ts';
import type { Compared } from '../views.ts';

/** The fields that tell two publications apart, in the order in which a reader asks. */
const TELLING: readonly MetadataKey[] = [
  'title',
  'publisher',
  'published',
  'number',
  'doi',
  'language',
  'authors',
  'edition',
  'container',
  'volume',
  'issue',
  'pages',
  'editors',
  'isbn',
  'kind',
];

/** What two sources say of each telling field: where they agree and where they differ. */
export function sideBySide(ours: Source, theirs: Source): { agree: Compared[]; differ: Compared[] } {
  const agree: Compared[] = [];
  const differ: Compared[] = [];
  for (const field of TELLING) {
    const [mine, other] = [ours.metadata[field], theirs.metadata[field]];
    if (!mine || !other) continue;
    const compared = { field, ours: mine, theirs: other } as Compared;
    if (fieldsAgree(field, ours, theirs)) agree.push(compared);
    else differ.push(compared);
  }
  return { agree, differ };
}

function fieldsAgree(field: MetadataKey, { metadata: a }: Source, { metadata: b }: Source): boolean {
  const holds = (agreement: Agreement) => agreement === 'agree';
  if (field === 'title') return holds(titlesAgree(a, b));
  if (field === 'language') return holds(languagesAgree(a, b));
  if (field === 'published' && holds(datesAgree(a, b))) return true;
  return plain(field, a[field] as Field<unknown>) === plain(field, b[field] as Field<unknown>);
}

function plain(field: MetadataKey, { value }: Field<unknown>): string {
  if (typeof value !== 'string') return canonicalJson(value);
  return field === 'number' ? numberKey(value) : bareTitle(value) || value;
}
