import type { CaptureSummary, MetadataKey, Source } from '../../lib/model/index.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { fieldWords } from '../../lib/words/source.ts';
import { fieldOf, fieldText } from '../source/fields.ts';
import { PageAddress } from '../source/PageAddress.tsx';
import { sourceLine, titleText } from '../source/source-line.ts';
import { useLocale, useWords } from '../words.tsx';
import { PairVerdict } from './PairVerdict.tsx';
import type { Duplicate, PairFacts } from './types.ts';
import { WordingRows } from './WordingRows.tsx';

interface Props {
  duplicate: Duplicate;
  /** Null while they are read, and where they cannot be. */
  facts: PairFacts | null;
}

/** Two sources side by side: what each says of itself, what was captured of each, and where their words differ. */
export function ComparedPair({ duplicate, facts }: Props) {
  const words = useWords(libraryWords);
  const { ours, theirs } = duplicate;
  return (
    <>
      <PairVerdict duplicate={duplicate} facts={facts} />
      <table class="compared">
        <thead>
          <tr>
            <td class="corner" />
            <Head label={ours.seed ? words.staysSeed : words.stays} source={ours} />
            <Head label={words.comes} source={theirs} />
          </tr>
        </thead>
        <tbody>
          {rowsOf(duplicate).map((field) => (
            <FieldPair key={field} field={field} duplicate={duplicate} />
          ))}
          <tr>
            <th scope="row" class="corner">
              {words.addresses}
            </th>
            <Addresses source={ours} />
            <Addresses source={theirs} />
          </tr>
          {facts && (
            <tr>
              <th scope="row" class="corner">
                {words.capturesHead}
              </th>
              <Captures captures={facts.ours} />
              <Captures captures={facts.theirs} />
            </tr>
          )}
          {facts && <WordingRows wording={facts.wording} />}
        </tbody>
      </table>
      <p class="small quiet">{words.mergeKeeps}</p>
    </>
  );
}

/** Asked of every pair, whether something was found or not. */
const ALWAYS: readonly MetadataKey[] = ['authors', 'publisher', 'published', 'number', 'language'];
/** Shown where one of the two says something of them. */
const WHERE_SAID: readonly MetadataKey[] = [
  'subtitle',
  'container',
  'volume',
  'issue',
  'pages',
  'editors',
  'edition',
  'eventPeriod',
  'kind',
  'doi',
  'isbn',
];

/** The title stands above the columns. */
const rowsOf = ({ ours, theirs }: Duplicate): MetadataKey[] => [
  ...ALWAYS,
  ...WHERE_SAID.filter((field) => ours.metadata[field] || theirs.metadata[field]),
];

function FieldPair({ field, duplicate }: { field: MetadataKey; duplicate: Duplicate }) {
  const labels = useWords(fieldWords);
  const words = useWords(libraryWords);
  const locale = useLocale();
  const stated = (list: Duplicate['agree']) => list.some((one) => one.field === field);
  const how = stated(duplicate.differ) ? 'differs' : stated(duplicate.agree) ? 'agrees' : null;
  const cell = ({ metadata }: Source) => {
    const value = fieldOf(metadata, field)?.value;
    return value === undefined ? (
      <td class="quiet">{words.nothing}</td>
    ) : (
      <td>{fieldText(field, value, locale)}</td>
    );
  };
  return (
    <tr class={how ?? undefined}>
      <th scope="row" class="corner">
        {labels[field]} {how && <span class="unseen">({words[how]})</span>}
      </th>
      {cell(duplicate.ours)}
      {cell(duplicate.theirs)}
    </tr>
  );
}

function Head({ label, source }: { label: string; source: Source }) {
  const locale = useLocale();
  const { metadata } = source;
  return (
    <th scope="col">
      <span class="small quiet line">{label}</span>
      <span class="passage title line" lang={metadata.language?.value}>
        {titleText(metadata, locale)}
      </span>
      <span class="small quiet line">{sourceLine(metadata, locale)}</span>
    </th>
  );
}

const Addresses = ({ source }: { source: Source }) => (
  <td>
    {source.addresses.map((address) => (
      <div key={address} class="line">
        <PageAddress address={address} small />
      </div>
    ))}
  </td>
);

/** How many, and the way to read the latest. */
function Captures({ captures }: { captures: readonly CaptureSummary[] }) {
  const words = useWords(libraryWords);
  const latest = captures.at(-1);
  return (
    <td>
      {words.captures(captures.length)}
      {latest && (
        <>
          {' · '}
          <a href={`/reader.html#capture=${latest.id}`} target="_blank" rel="noopener">
            {words.read}
            <span class="unseen"> {latest.address}</span>
          </a>
        </>
      )}
    </td>
  );
}
