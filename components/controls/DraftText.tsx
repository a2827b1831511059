import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  /** Called while one types too, at each pause. */
  onSave: (value: string) => void;
  placeholder?: string;
  hint?: string;
  /** It is read out only: what stands above says it to the eye. */
  labelUnseen?: boolean;
  rows?: number;
  disabled?: boolean;
}

/** A text saved at each pause and when it is left; Escape brings back what it was when it was entered. */
export function DraftText({
  label,
  value,
  onSave,
  placeholder,
  hint,
  labelUnseen,
  rows = 2,
  disabled,
}: Props) {
  const id = useId();
  const { draft, type, save, enter, drop } = useDraft(value, onSave);
  const Field = rows > 1 ? 'textarea' : 'input';
  return (
    <div class="labelled">
      <label class={labelUnseen ? 'unseen' : 'label'} for={id}>
        {label}
      </label>
      <Field
        id={id}
        class="input"
        {...(rows > 1 ? { rows } : { autocomplete: 'off' })}
        value={draft}
        placeholder={placeholder}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event: { currentTarget: { value: string } }) => type(event.currentTarget.value)}
        onFocus={enter}
        onBlur={save}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Escape') drop();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      />
      {hint && (
        <p id={`${id}-hint`} class="small quiet">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Milliseconds without a keystroke. */
const PAUSE = 1_000;

/** What stands in a field, and what of it is saved. */
function useDraft(value: string, onSave: (value: string) => void) {
  const [draft, setDraft] = useState(value);
  const now = useRef({ draft, value, sent: value, entered: value, onSave });
  const state = Object.assign(now.current, { draft, onSave });
  useEffect(() => {
    // What is saved changes under us, by undo or from another window; words that are being typed stay.
    if (state.draft === state.value) setDraft(value);
    state.value = value;
    state.sent = value;
  }, [value]);
  const save = () => {
    const { draft: words, value: saved } = now.current;
    if (words === saved) return;
    now.current.sent = words;
    now.current.onSave(words);
  };
  useEffect(() => {
    if (draft === value || draft === state.sent) return;
    const pause = setTimeout(save, PAUSE);
    return () => clearTimeout(pause);
  }, [draft]);
  useBeforeLeaving(() => {
    const { draft: words, sent, value: saved } = now.current;
    if (words !== sent) save();
    return words !== saved;
  });
  return {
    draft,
    type: setDraft,
    save,
    enter: () => {
      now.current.entered = now.current.value;
    },
    drop: () => {
      const { entered, sent } = now.current;
      now.current.draft = entered;
      setDraft(entered);
      if (sent !== entered) now.current.onSave(entered);
      now.current.sent = entered;
    },
  };
}

/**
 * Calls when the field goes away: its part of the page, the page, or the window's turn.
 * @param leave whether something was not saved yet; the page then asks before it closes, which is time to save it
 */
function useBeforeLeaving(leave: () => boolean): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => leave() && event.preventDefault();
    const hide = () => document.visibilityState === 'hidden' && leave();
    addEventListener('beforeunload', ask);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('beforeunload', ask);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, []);
}
