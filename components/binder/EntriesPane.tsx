import { ArrowLeft } from 'lucide-preact';
import type { ComponentChildren, Ref } from 'preact';
import type { IssueId } from '../../lib/model/index.ts';
import { entriesWords, outlineWords } from '../../lib/words/binder.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useTop } from '../controls/useTop.ts';
import { useLocale, useWords } from '../words.tsx';
import { EntriesShown, type EntriesShownProps } from './EntriesShown.tsx';
import { IssuesBelow } from './IssuesBelow.tsx';
import { Proposition } from './Proposition.tsx';
import { issuePath } from './rows.ts';
import type { OutlineRow } from './types.ts';

interface Props extends Omit<EntriesShownProps, 'head'> {
  row: OutlineRow;
  heading: Ref<HTMLHeadingElement>;
  /** The issues right below the one that is shown. */
  below: readonly OutlineRow[];
  onGo: (issue: IssueId) => void;
  onBack: () => void;
  onSearch: (query: string) => void;
  /** Changes what is to be proved under the issue; absent where nothing may be changed. */
  onPropose?: (issue: IssueId, proposition: string) => void;
  /** What is said above the entries. */
  children?: ComponentChildren;
}

/** The middle of the binder: what the issue asks, and the passages that answer. */
export function EntriesPane(props: Props) {
  const { row, heading, below, onGo, onBack, onSearch, onPropose, children, ...list } = props;
  const top = useTop(row.id);
  const head = (
    <>
      <Head row={row} heading={heading} count={list.items.length} issues={list.issues} onBack={onBack} />
      {row.issue && (
        <Proposition
          key={row.id}
          proposition={row.issue.proposition ?? ''}
          {...(onPropose ? { onChange: (words: string) => onPropose(row.id, words) } : {})}
        />
      )}
      <IssuesBelow rows={below} onGo={onGo} />
      {children}
    </>
  );
  return (
    <section ref={top} class="entries-pane" aria-labelledby="entries-title">
      {list.items.length > 0 ? (
        <EntriesShown key={row.id} head={head} {...list} />
      ) : (
        <>
          {head}
          <NoEntries row={row} onSearch={onSearch} />
        </>
      )}
    </section>
  );
}

interface HeadProps extends Pick<Props, 'row' | 'heading' | 'issues' | 'onBack'> {
  count: number;
}

function Head({ row, heading, count, issues, onBack }: HeadProps) {
  const words = useWords(outlineWords);
  const entries = useWords(entriesWords);
  const locale = useLocale();
  const above = row.parent && issuePath(issues, row.parent, locale);
  return (
    <header>
      <span class="step-back">
        <IconButton icon={ArrowLeft} label={entries.back} onClick={onBack} />
      </span>
      <div>
        {above && <p class="small quiet">{above}</p>}
        <h2 id="entries-title" ref={heading} tabIndex={-1}>
          {row.label}
        </h2>
        <p class="quiet">
          {row.gloss} {row.gloss && '· '}
          {words.count(count)}
        </p>
      </div>
    </header>
  );
}

/** Says how the place is filled, with the issue's own search words at hand. */
function NoEntries({ row, onSearch }: { row: OutlineRow; onSearch: (query: string) => void }) {
  const words = useWords(entriesWords);
  const suggestions = row.issue?.searchWords ?? [];
  return (
    <div class="empty">
      <p>{row.id === 'inbox' ? words.emptyInbox : words.empty}</p>
      <a class="button" href="/library.html">
        {words.toLibrary}
      </a>
      {suggestions.length > 0 && (
        <p class="row">
          {words.suggestions}
          {suggestions.map((word) => (
            <button key={word} type="button" class="button link" onClick={() => onSearch(word)}>
              {word}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
