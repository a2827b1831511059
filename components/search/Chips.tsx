import type { SearchKind } from '../../lib/search/documents.ts';
import type { Facets, Narrowing } from '../../lib/search/narrow.ts';
import { publisherTypeWords } from '../../lib/words/publisher.ts';
import { searchWords } from '../../lib/words/search.ts';
import { useWords } from '../words.tsx';

interface Props {
  facets: Facets;
  narrowing: Narrowing;
  /** Whether there is a case in hand, so that results can be narrowed to it. */
  inCase: boolean;
  /** Years and types of publishers too. */
  all?: boolean;
  onNarrow: (narrowing: Narrowing) => void;
}

interface Choice {
  key: string;
  label: string;
  /** Absent where the choice is a way back. */
  count?: number;
  chosen: boolean;
  to: Narrowing;
}

/** So many years are shown: the newest. */
const YEARS = 8;

/** What the results can be narrowed to, each with how many it leaves; pressed again, it lets go. */
export function Chips({ facets, narrowing, inCase, all = false, onNarrow }: Props) {
  const words = useWords(searchWords);
  const types = useWords(publisherTypeWords);
  const rows: Choice[][] = [
    inCase ? scopeChoices(facets, narrowing, words) : [],
    facets.kinds.map(({ kind, count }) =>
      oneOf(narrowing, 'kinds', kind, { label: words[PLURAL[kind]], count }),
    ),
    all
      ? facets.years
          .slice(0, YEARS)
          .map(({ year, count }) => oneOf(narrowing, 'years', year, { label: String(year), count }))
      : [],
    all
      ? facets.types.map(({ type, count }) => oneOf(narrowing, 'types', type, { label: types[type], count }))
      : [],
  ];
  const shown = rows.filter((row) => row.length > 0);
  if (shown.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no row
    <div class="facets" role="group" aria-label={words.narrow}>
      {shown.map((row) => (
        <div key={row[0]?.key} class="row">
          {row.map(({ key, label, count, chosen, to }) => (
            <button key={key} type="button" class="chip" aria-pressed={chosen} onClick={() => onNarrow(to)}>
              {label} {count !== undefined && <span class="quiet">{count}</span>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

const PLURAL = {
  source: 'sources',
  passage: 'passages',
  note: 'notes',
  issue: 'issues',
  'seed-text': 'seed-texts',
  'page-text': 'page-texts',
} as const satisfies Record<SearchKind, keyof typeof searchWords>;

function scopeChoices(
  { thisCase, everything }: Facets,
  { thisCase: inside, ...rest }: Narrowing,
  words: { thisCase: string; everything: string },
): Choice[] {
  return [
    {
      key: 'case',
      label: words.thisCase,
      count: thisCase,
      chosen: inside === true,
      to: { ...rest, thisCase: true },
    },
    { key: 'everything', label: words.everything, count: everything, chosen: !inside, to: rest },
  ];
}

function oneOf<Key extends 'kinds' | 'years' | 'types'>(
  narrowing: Narrowing,
  key: Key,
  value: NonNullable<Narrowing[Key]>[number],
  shown: { label: string; count: number },
): Choice {
  const chosen = (narrowing[key] as readonly unknown[] | undefined)?.includes(value) === true;
  const { [key]: _, ...rest } = narrowing;
  return { ...shown, key: `${key} ${value}`, chosen, to: chosen ? rest : { ...rest, [key]: [value] } };
}
