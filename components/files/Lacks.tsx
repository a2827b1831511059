import type { ExportSummary } from '../../lib/export/summary.ts';
import { lacksWords } from '../../lib/words/lacks.ts';
import { useLocale, useWords } from '../words.tsx';
import type { Link } from './types.ts';

const LISTS = [
  'leftOut',
  'othersLeftOut',
  'personsLeftOut',
  'unfiledLeftOut',
  'unfiled',
  'wordless',
  'unseen',
  'altered',
  'untranslated',
  'uncertified',
  'withoutPinpoint',
  'withoutTitle',
  'withoutDate',
] as const;

/** What the checks tell of too, with their reasons: said once. */
const CHECKED: readonly (typeof LISTS)[number][] = [
  'unseen',
  'altered',
  'untranslated',
  'uncertified',
  'withoutPinpoint',
  'withoutDate',
];

/** Of one count so many are linked. */
const MOST = 100;

interface Props {
  summary: ExportSummary;
  /** The checks stand beside it. */
  isChecked: boolean;
  linkTo: (id: string) => Link | null;
  onGo: (address: string) => void;
}

/** What is left out of the file, and what it lacks: counted, never guessed; each count leads to what it counts. */
export function Lacks({ summary, isChecked, linkTo, onGo }: Props) {
  const words = useWords(lacksWords);
  const locale = useLocale();
  const lacks = LISTS.filter((list) => summary[list].length > 0 && !(isChecked && CHECKED.includes(list)));
  const missing = new Intl.ListFormat(locale, { type: 'conjunction' }).format(summary.missingTabs);
  return (
    <div class="small quiet" role="status">
      {(lacks.length > 0 || missing) && (
        <ul class="lacks">
          {missing && <li>{words.missingTabs(missing)}</li>}
          {lacks.map((list) => (
            <li key={list}>
              <Counted
                text={words[list](summary[list].length)}
                ids={summary[list]}
                linkTo={linkTo}
                onGo={onGo}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface CountedProps extends Pick<Props, 'linkTo' | 'onGo'> {
  text: string;
  ids: readonly string[];
}

/** A count that is a link to the one it counts, or opens the links to each of them. */
function Counted({ text, ids, linkTo, onGo }: CountedProps) {
  const words = useWords(lacksWords);
  const links = ids.slice(0, MOST).flatMap((id) => linkTo(id) ?? []);
  const [first] = links;
  const go = (link: Link, shown: string) => (
    <a
      href={link.address}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onGo(link.address);
      }}
    >
      {shown}
    </a>
  );
  if (!first) return <>{text}</>;
  if (ids.length === 1) return go(first, text);
  return (
    <details>
      <summary>{text}</summary>
      <ul>
        {links.map((link) => (
          <li key={link.address}>{go(link, link.words || words.untitled)}</li>
        ))}
        {ids.length > links.length && <li>{words.andMore(ids.length - links.length)}</li>}
      </ul>
    </details>
  );
}
