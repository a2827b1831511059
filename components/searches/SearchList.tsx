import type { IssueId, SearchId, SearchMade } from '../../lib/model/index.ts';
import { dateText } from '../../lib/words/dates.ts';
import { searchesWords } from '../../lib/words/searches.ts';
import { Menu } from '../controls/Menu.tsx';
import { useLocale, useWords } from '../words.tsx';

interface Props {
  searches: readonly SearchMade[];
  issueOf: (issue: IssueId) => string | null;
  readOnly: boolean;
  onChange: (search: SearchMade) => void;
  onRemove: (id: SearchId) => void;
}

/** The searches made, the latest first. */
export function SearchList({ searches, readOnly, issueOf, ...verbs }: Props) {
  const words = useWords(searchesWords);
  const locale = useLocale();
  return (
    <ol class="searches">
      {searches.map((search) => (
        <li key={search.id}>
          <div class="stack">
            <p>
              <span class="quiet">{dateText(search.day, locale)} · </span>
              <Where search={search} />
            </p>
            {search.words && <p class="asked">{search.words}</p>}
            <p class="small">
              <span class={`chip ${search.outcome}`}>{words[search.outcome]}</span> {search.result}
            </p>
            {search.issue && issueOf(search.issue) && <p class="small quiet">{issueOf(search.issue)}</p>}
          </div>
          {!readOnly && (
            <Menu
              label={words.actions(search.place)}
              items={[
                { label: words.change, onChoose: () => verbs.onChange(search) },
                { label: words.remove, onChoose: () => verbs.onRemove(search.id) },
              ]}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function Where({ search: { place, address } }: { search: SearchMade }) {
  if (!address || !/^https?:/i.test(address)) return <strong>{place}</strong>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {place}
    </a>
  );
}
