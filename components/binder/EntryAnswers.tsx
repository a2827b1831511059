import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Answers } from '../../lib/binder/answers.ts';
import type { BinderItem } from '../../lib/binder/view.ts';
import type { EntryId } from '../../lib/model/index.ts';
import { answerWords } from '../../lib/words/entry.ts';
import { useLocale, useWords } from '../words.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import { beginning } from './beginning.ts';
import { Fold } from './Fold.tsx';
import type { OnEntryEdit } from './types.ts';

interface Props {
  item: BinderItem;
  links: Answers;
  /** What stands against the case, wholly or in part. */
  adverse: readonly BinderItem[];
  readOnly: boolean;
  onShow: (entry: EntryId) => void;
  onChange: OnEntryEdit;
}

/** What an entry answers, and what answers it. */
export function EntryAnswers(props: Props) {
  const { item, links, onShow } = props;
  const words = useWords(answerWords);
  const isAdverse = item.entry.stance === 'adverse';
  return (
    <>
      {links.answeredBy.length > 0 && (
        <section class="stack small" aria-label={words.answeredBy(links.answeredBy.length)}>
          <h3>{words.answeredBy(links.answeredBy.length)}</h3>
          <Links items={links.answeredBy} onShow={onShow} />
        </section>
      )}
      {isAdverse && links.answeredBy.length === 0 && <p class="small quiet">{words.unanswered}</p>}
      <Fold title={words.title} used={links.answers.length > 0}>
        <Answering {...props} />
      </Fold>
    </>
  );
}

function Answering({ item, links, adverse, readOnly, onShow, onChange }: Props) {
  const words = useWords(answerWords);
  const ids = links.answers.map(({ entry }) => entry.id);
  const open = adverse.filter(({ entry }) => entry.id !== item.entry.id && !ids.includes(entry.id));
  const Choice = open.length > MOST_LISTED ? LinkButton : LinkChoice;
  return (
    <>
      <Links
        items={links.answers}
        onShow={onShow}
        {...(readOnly
          ? {}
          : {
              onUnlink: (id: EntryId) =>
                onChange(({ answers = [] }) => ({ answers: answers.filter((one) => one !== id) })),
            })}
      />
      {open.length > 0 ? (
        <Choice
          adverse={open}
          disabled={readOnly}
          onLink={(id) => onChange(({ answers = [] }) => ({ answers: [...new Set([...answers, id])] }))}
        />
      ) : (
        ids.length === 0 && <p class="small quiet">{words.noneAdverse}</p>
      )}
    </>
  );
}

interface LinksProps {
  items: readonly BinderItem[];
  onShow: (entry: EntryId) => void;
  onUnlink?: (entry: EntryId) => void;
}

function Links({ items, onShow, onUnlink }: LinksProps) {
  const words = useWords(answerWords);
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <ul class="answer-links">
      {items.map((item) => (
        <li key={item.entry.id}>
          <button type="button" class="button link" onClick={() => onShow(item.entry.id)}>
            {beginning(item, locale)}
          </button>
          {onUnlink && (
            <button
              type="button"
              class="button plain square"
              aria-label={words.unlink(beginning(item, locale))}
              onClick={() => onUnlink(item.entry.id)}
            >
              <X aria-hidden="true" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

interface ChoiceProps {
  adverse: readonly BinderItem[];
  disabled: boolean;
  onLink: (entry: EntryId) => void;
}

/** More than these are a list that nobody reads, and that is slow to draw. */
const MOST_LISTED = 40;

/** Where there are many, a dialog finds one by its words. */
function LinkButton({ adverse, disabled, onLink }: ChoiceProps) {
  const words = useWords(answerWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <button type="button" class="button" disabled={disabled} onClick={() => setOpen(true)}>
        {words.choose}
      </button>
      {isOpen && <AnswerDialog adverse={adverse} onLink={onLink} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** Chosen first, linked then: a native list chooses anew at every letter typed. */
function LinkChoice({ adverse, disabled, onLink }: ChoiceProps) {
  const words = useWords(answerWords);
  const locale = useLocale();
  const [chosen, setChosen] = useState('');
  const link = (event: Event) => {
    event.preventDefault();
    if (chosen) onLink(chosen);
    setChosen('');
  };
  return (
    <form class="file-under" onSubmit={link}>
      <select
        class="input"
        aria-label={words.choose}
        value={chosen}
        disabled={disabled}
        onChange={(event) => setChosen(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && link(event)}
      >
        <option value="">{words.choose}</option>
        {adverse.map((item) => (
          <option key={item.entry.id} value={item.entry.id}>
            {beginning(item, locale)}
          </option>
        ))}
      </select>
      <button type="submit" class="button" disabled={disabled || !chosen}>
        {words.link}
      </button>
    </form>
  );
}
