import { Check } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SavedToast } from '../../lib/messages/protocol.ts';
import type { MetadataKey } from '../../lib/model/index.ts';
import { struckSentence } from '../../lib/words/struck.ts';
import { problemWords, toastWords } from '../../lib/words/toast.ts';
import { StanceChoice } from '../binder/StanceChoice.tsx';
import { useLocale, useWords } from '../words.tsx';
import { About } from './About.tsx';
import { OriginLines } from './OriginLines.tsx';
import { SameAs, SourceLine } from './SourceLine.tsx';
import type { ClipToastProps } from './types.ts';

interface Props extends Omit<ClipToastProps, 'view' | 'onClose'> {
  toast: SavedToast;
}

/** Saved: where, with the way back; the words; what can be said of them at once; and what their source is. */
export function Saved({ toast, onFile, onUndo, onOpen, ...acts }: Props) {
  const words = useWords(toastWords);
  const problems = useWords(problemWords);
  const why =
    toast.refused && { ...problems, covered: words.covered, 'moved-on': words.movedOn }[toast.refused];
  const struck = struckSentence(toast, useLocale());
  const [about, setAbout] = useState<MetadataKey | 'all' | null>(null);
  return (
    <div class="stack saved">
      <div class="row saved-line">
        <Check aria-hidden="true" class="tick" />
        <Where toast={toast} onFile={onFile} />
        <span class="row verbs">
          {toast.undoable && (
            <button type="button" class="button link" onClick={onUndo}>
              {words.undo}
            </button>
          )}
          <button type="button" class="button link" onClick={() => onOpen()}>
            {words.open}
          </button>
        </span>
      </div>
      {toast.exact && (
        <blockquote class="passage quote" dir="auto">
          {toast.exact.slice(0, MOST_SHOWN)}
        </blockquote>
      )}
      <TooLong exact={toast.exact} />
      {struck && <p class="small caution">{struck}</p>}
      {toast.refused && <p role="alert">{words.notFiled(why ?? '')}</p>}
      {about ? (
        <About toast={toast} editing={about} onDone={() => setAbout(null)} {...acts} />
      ) : (
        <>
          <SourceLine toast={toast} onEdit={setAbout} />
          <OriginLines toast={toast} onOrigin={acts.onOrigin} onOpen={() => onOpen()} />
          {toast.case && <Filing toast={toast} onFile={onFile} />}
          <SameAs toast={toast} {...acts} onCompare={() => onOpen('compare')} />
        </>
      )}
    </div>
  );
}

/** Characters; three lines are shown. */
const MOST_SHOWN = 2_000;
/** Words of a passage that nobody will quote whole. */
const MOST_QUOTED = 1_000;

function TooLong({ exact }: Pick<SavedToast, 'exact'>) {
  const words = useWords(toastWords);
  const locale = useLocale();
  const count = exact.length > MOST_QUOTED ? exact.split(/\s+/).length : 0;
  return count > MOST_QUOTED ? (
    <p class="small caution">{words.tooLong(count.toLocaleString(locale))}</p>
  ) : null;
}

function Where({ toast, onFile }: Pick<Props, 'toast' | 'onFile'>) {
  const words = useWords(toastWords);
  return (
    <>
      <span role="status">
        {toast.case ? (
          <>
            {toast.already ? words.already : words.clippedTo}
            <span class="unseen"> {toast.case.reference}</span>
          </>
        ) : (
          `${words.clipped}. ${words.noCase}`
        )}
      </span>
      <CaseChoice toast={toast} onFile={onFile} />
    </>
  );
}

/** A case made since the clip can be chosen too; nothing is filed in it before. */
function CaseChoice({ toast, onFile }: Pick<Props, 'toast' | 'onFile'>) {
  const words = useWords(toastWords);
  if (toast.cases.length === 0) return null;
  return (
    <select
      class="input case"
      aria-label={words.case}
      value={toast.case?.id ?? ''}
      onChange={(event) => event.currentTarget.value && onFile({ case: event.currentTarget.value })}
    >
      {!toast.case && <option value="">{words.fileIn}</option>}
      {toast.cases.map((item) => (
        <option key={item.id} value={item.id}>
          {item.reference}
        </option>
      ))}
    </select>
  );
}

function Filing({ toast, onFile }: Pick<Props, 'toast' | 'onFile'>) {
  const words = useWords(toastWords);
  const id = useId();
  return (
    <div class="filing">
      <label for={`${id}-issue`}>{words.issue}</label>
      <select
        id={`${id}-issue`}
        class="input"
        value={toast.issue ?? ''}
        onChange={(event) => onFile({ issue: event.currentTarget.value || null })}
      >
        <option value="">{words.noIssue}</option>
        {toast.issues.map((issue) => (
          <option key={issue.id} value={issue.id}>
            {'\u2003'.repeat(issue.depth)}
            {issue.label}
          </option>
        ))}
      </select>
      <StanceChoice stance={toast.stance} onChange={(stance) => onFile({ stance })} />
      <label for={`${id}-note`}>{words.note}</label>
      <NoteField id={`${id}-note`} note={toast.note} onNote={(note) => onFile({ note })} />
    </div>
  );
}

const PAUSE = 600;

/** Saved after a pause in typing too: the toast may be taken away at any moment. */
function NoteField({ id, note, onNote }: { id: string; note: string; onNote: (note: string) => void }) {
  const [draft, setDraft] = useState(note);
  const saved = useRef(note);
  const save = () => {
    if (draft === saved.current) return;
    saved.current = draft;
    onNote(draft);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  return (
    <input
      id={id}
      class="input"
      value={draft}
      autocomplete="off"
      onInput={(event) => setDraft(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  );
}
