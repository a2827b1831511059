import type { MetadataKey, PublisherView, SourceMetadata } from '../../lib/model/index.ts';
import { fieldWords, sourceWords } from '../../lib/words/source.ts';
import { useLocale, useWords } from '../words.tsx';
import { behindOf } from './behind.ts';
import { type Citing, citedField } from './citing.ts';
import { FieldRow } from './FieldRow.tsx';
import { type Correct, FIELDS, fieldOf } from './fields.ts';
import type { RuleVerbs } from './RuleOffer.tsx';

interface Props {
  metadata: SourceMetadata;
  /** Who is known to stand behind the source, named where the source names no publisher. */
  publisher?: PublisherView | null;
  /** Absent where nothing may be changed. */
  onCorrect?: Correct;
  rules?: RuleVerbs;
  /** How the source is cited, to be seen beside the fields. */
  citing?: Citing;
  /** The field to open at once. */
  editing?: MetadataKey | null;
}

/** Always shown, found or not: a citation needs them. */
const NEEDED: readonly MetadataKey[] = ['title', 'authors', 'publisher', 'published'];
/** Shown at once where they were found; all else stands under "More". */
const MAIN: readonly MetadataKey[] = [
  ...NEEDED,
  'subtitle',
  'container',
  'volume',
  'issue',
  'pages',
  'number',
  'kind',
  'language',
];

/** What is known of a source, each value with where it was found; what was not found says so. */
export function SourceFields({ metadata, publisher, onCorrect, rules, citing, editing }: Props) {
  const words = useWords(sourceWords);
  const labels = useWords(fieldWords);
  const behind = behindOf(metadata, useLocale(), publisher);
  const row = (key: MetadataKey) => (
    <FieldRow
      key={key}
      name={key}
      label={labels[key]}
      field={fieldOf(metadata, key)}
      onCorrect={onCorrect}
      rules={onCorrect && rules}
      behind={key === 'publisher' ? behind : null}
      cited={citing && citedField(citing, metadata, key)}
      editing={editing === key}
    />
  );
  const main = FIELDS.filter((key) => NEEDED.includes(key) || (MAIN.includes(key) && metadata[key]));
  const found = FIELDS.filter((key) => metadata[key] && !main.includes(key));
  const absent = onCorrect ? FIELDS.filter((key) => !metadata[key] && !main.includes(key)) : [];
  const more = [...found, ...absent];
  return (
    <div class="source-fields">
      <dl>{main.map(row)}</dl>
      {more.length > 0 && (
        <details open={more.some((key) => key === editing)}>
          <summary>
            {words.more}
            {found.length > 0 && ` (${words.moreFound(found.length)})`}
          </summary>
          <dl>{more.map(row)}</dl>
        </details>
      )}
    </div>
  );
}
