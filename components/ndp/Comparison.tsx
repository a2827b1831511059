import type { KeptPackage, PackageItem } from '../../lib/model/index.ts';
import type { MatchedItems, PackageComparison } from '../../lib/ndp/compare.ts';
import { changeWords, matchWords, ndpWords } from '../../lib/words/ndp.ts';
import { useLocale, useWords } from '../words.tsx';
import { ItemWords } from './ItemWords.tsx';
import { changeText, countryName, versionText } from './package-line.ts';

interface Props {
  older: KeptPackage;
  newer: KeptPackage;
  comparison: PackageComparison;
}

/** What became of a list between two versions, as it would be printed. */
export function Comparison({ older, newer, comparison }: Props) {
  const words = useWords(ndpWords);
  const locale = useLocale();
  const { added, removed, renumbered, changed, same } = comparison;
  // A work that was both stands once, with all that differs.
  const other = changed.filter((pair) => !renumbered.includes(pair));
  const none = added.length + removed.length + renumbered.length + other.length === 0;
  return (
    <article class="stack package comparison" aria-labelledby="comparison-title">
      <header class="stack">
        <p class="quiet">{words.package}</p>
        <h1 id="comparison-title">{countryName(newer.list, locale)}</h1>
        <p>{words.compared(versionText(older.list, locale), versionText(newer.list, locale))}</p>
        <p class="quiet">{none ? words.identical : words.same(same.length)}</p>
        <p>
          <a href={`#package=${newer.id}`}>{words.back}</a>
        </p>
      </header>
      <Listed title={words.removed} hint={words.removedHint} items={removed} language={older.list.language} />
      <Listed title={words.added} items={added} language={newer.list.language} />
      <Pairs title={words.renumbered} pairs={renumbered} language={newer.list.language} />
      <Pairs title={words.changed} pairs={other} language={newer.list.language} />
    </article>
  );
}

interface ListedProps {
  title: string;
  hint?: string;
  items: readonly PackageItem[];
  language: string;
}

function Listed({ title, hint, items, language }: ListedProps) {
  if (items.length === 0) return null;
  return (
    <section class="stack">
      <h2>
        {title} <span class="quiet">({items.length})</span>
      </h2>
      {hint && <p class="quiet">{hint}</p>}
      <ol class="package-items">
        {items.map((item, index) => (
          <li key={`${item.number} ${index}`}>
            <span class="number">{item.number}</span>
            <span class="document">
              <ItemWords item={item} language={language} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Pairs({
  title,
  pairs,
  language,
}: {
  title: string;
  pairs: readonly MatchedItems[];
  language: string;
}) {
  const words = useWords(ndpWords);
  if (pairs.length === 0) return null;
  return (
    <section class="stack">
      <h2>
        {title} <span class="quiet">({pairs.length})</span>
      </h2>
      <table class="package-pairs">
        <thead>
          <tr>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.document}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <Pair key={`${pair.older.number} ${pair.newer.number}`} pair={pair} language={language} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Pair({ pair, language }: { pair: MatchedItems; language: string }) {
  const words = useWords(ndpWords);
  const reasons = useWords(matchWords);
  const changes = useWords(changeWords);
  const locale = useLocale();
  return (
    <tr>
      <td data-label={words.before}>{pair.older.number}</td>
      <td data-label={words.now}>{pair.newer.number}</td>
      <td data-label={words.document}>
        <ItemWords item={pair.newer} language={language} />
      </td>
      <td data-label={words.what}>
        <ul>
          {pair.changes.map((change) => (
            <li key={change}>{changeText(change, changes[change], pair, locale)}</li>
          ))}
        </ul>
      </td>
      <td data-label={words.why}>{reasons[pair.reason]}</td>
    </tr>
  );
}
