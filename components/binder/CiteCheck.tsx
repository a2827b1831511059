import { BadgeCheck } from 'lucide-preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { CiteCheck as Check } from '../../lib/model/index.ts';
import { dayText } from '../../lib/words/dates.ts';
import { checkWords } from '../../lib/words/entry.ts';
import { useLocale, useWords } from '../words.tsx';

interface Props {
  check: Check | undefined;
  /** The citation still prints as it did when it was checked. */
  holds: boolean;
  /** Who is offered as the one who checks. */
  checker: string;
  readOnly: boolean;
  /** Null takes the check back. */
  onCheck: (by: string | null) => void;
}

/** Who compared quotation, pinpoint and citation with the page, and when; or the way to say so. */
export function CiteCheck({ check, holds, checker, readOnly, onCheck }: Props) {
  const words = useWords(checkWords);
  const locale = useLocale();
  const [isAsked, setAsked] = useState(false);
  const lapsed = useLapsed(check);
  const mark = (by: string) => {
    setAsked(false);
    onCheck(by);
  };
  return (
    <section class="stack small cite-check" aria-label={words.chip}>
      {check && <Said check={check} holds={holds} />}
      {lapsed.check && (
        <p role="alert" class="caution">
          {words.lapsed(lapsed.check.by, dayText(lapsed.check.at, locale))}
        </p>
      )}
      {!readOnly && !isAsked && (
        <p class="row">
          {!(check && holds) && (
            <button type="button" class="button link" onClick={() => setAsked(true)}>
              {check || lapsed.check ? words.again : words.check}
            </button>
          )}
          {check && (
            <button
              type="button"
              class="button link"
              onClick={() => {
                lapsed.takeBack();
                onCheck(null);
              }}
            >
              {words.takeBack}
            </button>
          )}
        </p>
      )}
      {isAsked && <Who checker={checker} onMark={mark} onCancel={() => setAsked(false)} />}
    </section>
  );
}

/** A check that was there a moment ago and that nobody took back: an edit of the quotation took it. */
function useLapsed(check: Check | undefined) {
  const last = useRef<Check | null>(null);
  if (check) last.current = check;
  return {
    check: check ? null : last.current,
    takeBack: () => {
      last.current = null;
    },
  };
}

function Said({ check: { by, at, citation }, holds }: { check: Check; holds: boolean }) {
  const words = useWords(checkWords);
  const day = dayText(at, useLocale());
  if (holds)
    return (
      <p class="checked">
        <BadgeCheck aria-hidden="true" /> {words.holds(by, day)}
      </p>
    );
  return (
    <>
      <p>{words.stale(by, day)}</p>
      <p class="quiet">
        {words.printed} {citation}
      </p>
    </>
  );
}

interface WhoProps {
  checker: string;
  onMark: (by: string) => void;
  onCancel: () => void;
}

function Who({ checker, onMark, onCancel }: WhoProps) {
  const words = useWords(checkWords);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const mark = (event: Event) => {
    event.preventDefault();
    const by = field.current?.value.trim() ?? '';
    if (by) onMark(by);
  };
  return (
    <form class="stack" onSubmit={mark} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <p>{words.what}</p>
      <label class="label" for={id}>
        {words.by}
      </label>
      <div class="file-under">
        <input
          ref={(element) => {
            // Asked for just now: what is typed next is the name.
            if (element && !field.current) element.focus();
            field.current = element;
          }}
          id={id}
          class="input"
          defaultValue={checker}
          required
        />
        <button type="submit" class="button">
          {words.mark}
        </button>
      </div>
    </form>
  );
}
