import { useMemo, useState } from 'preact/hooks';
import type { BinderItem } from '../../lib/binder/view.ts';
import type { EntryId, Locale } from '../../lib/model/index.ts';
import { foldText, holds } from '../../lib/search/query.ts';
import { answerWords } from '../../lib/words/entry.ts';
import { wordsOf } from '../../lib/words/picture.ts';
import { ChoiceField } from '../commands/ChoiceField.tsx';
import type { Line } from '../commands/palette-list.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useLocale, useWords } from '../words.tsx';
import { beginning } from './beginning.ts';

interface Props {
  /** What may be answered. */
  adverse: readonly BinderItem[];
  onLink: (entry: EntryId) => void;
  onClose: () => void;
}

/** Lines of which a list is of use; more are found by typing. */
const MOST_LINES = 50;

/** What stands against the case as a list that typed words narrow; Enter links. */
export function AnswerDialog({ adverse, onLink, onClose }: Props) {
  const words = useWords(answerWords);
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  // Folded once: thousands are looked through at each letter.
  const folded = useMemo(
    () => adverse.map((item) => ({ item, words: foldText(wordsOf(item.passage, locale)) })),
    [adverse, locale],
  );
  const fitting = useMemo(() => fittingIn(folded, query), [folded, query]);
  const link = (id: EntryId) => {
    onLink(id);
    onClose();
  };
  return (
    <Dialog title={words.choose.replace(/…$/, '')} onClose={onClose}>
      <ChoiceField
        query={query}
        at={at}
        sections={[
          { group: null, lines: fitting.slice(0, MOST_LINES).map((one) => lineOf(one, locale, link)) },
        ]}
        label={words.find}
        said={(count) => words.found(count, fitting.length)}
        onQuery={(text) => {
          setQuery(text);
          setAt(0);
        }}
        onAt={setAt}
        onChoose={(line) => line && link(line.id)}
        onClose={onClose}
      />
    </Dialog>
  );
}

/** Those whose words hold all that was typed, or their beginnings. */
function fittingIn(folded: readonly { item: BinderItem; words: string }[], query: string): BinderItem[] {
  const asked = { words: foldText(query).split(' ').filter(Boolean), together: false };
  return folded.filter(({ words }) => holds(words, asked)).map(({ item }) => item);
}

const lineOf = (item: BinderItem, locale: Locale, link: (id: EntryId) => void): Line => ({
  id: item.entry.id,
  label: beginning(item, locale),
  marks: [],
  keys: [],
  isCurrent: false,
  act: { run: () => link(item.entry.id) },
  command: item.entry.id,
});
