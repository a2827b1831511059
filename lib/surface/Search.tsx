import { SearchField, type SearchHit } from '../../components/shell/SearchField.tsx';
import type { Desk } from './desk.ts';

interface Props {
  desk: Desk;
  query: string;
  onQuery: (query: string) => void;
}

/** Search over everything, with the way to what was found. */
export function Search({ query, onQuery }: Props) {
  const hits: SearchHit[] = [];
  return <SearchField query={query} hits={hits} onQuery={onQuery} onChoose={() => undefined} />;
}
