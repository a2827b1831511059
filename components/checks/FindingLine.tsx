import { useId, useRef, useState } from 'preact/hooks';
import type { Finding, OpenFinding } from '../../lib/binder/checks/index.ts';
import { checksWords } from '../../lib/words/checks.ts';
import { useLocale, useWords } from '../words.tsx';
import { DismissForm } from './DismissForm.tsx';
import { findingText } from './finding-text.ts';
import type { CheckPlaces, FindingPlaces } from './links.ts';

export interface FindingProps extends OpenFinding {
  places: CheckPlaces;
  /** Absent while the library is only read. */
  onDismiss?: (finding: Finding, reason: string) => void;
}

/** One finding: what it is of, what was counted, where to look, and a way to say that it is no problem. */
export function FindingLine({ finding, lapsed, places, onDismiss }: FindingProps) {
  const words = useWords(checksWords);
  const locale = useLocale();
  const id = useId();
  const line = useRef<HTMLLIElement>(null);
  const isBack = useRef(false);
  const [asked, setAsked] = useState(false);
  const text = findingText(finding, locale);
  const found = places.of(finding);
  return (
    <li ref={line} class="finding" data-check={finding.check}>
      <p id={id} class="subject">
        <a href={found.subject.address}>{found.subject.words}</a>
      </p>
      <p>{text}</p>
      <Counted places={places} entries={found.entries} />
      {lapsed && <p class="small quiet">{words.lapsed(lapsed.reason)}</p>}
      {onDismiss && !asked && (
        <button
          ref={(button) => {
            if (isBack.current) button?.focus();
            isBack.current = false;
          }}
          type="button"
          class="button link small"
          aria-describedby={id}
          onClick={() => setAsked(true)}
        >
          {words.because}
        </button>
      )}
      {onDismiss && asked && (
        <DismissForm
          of={`${found.subject.words}: ${text}`}
          before={lapsed?.reason ?? ''}
          onKeep={(reason) => {
            neighbour(line.current)?.focus();
            onDismiss(finding, reason);
          }}
          onCancel={() => {
            isBack.current = true;
            setAsked(false);
          }}
        />
      )}
    </li>
  );
}

/** Where the keyboard goes when a line is about to go: to the next one, the one before, the next group. */
function neighbour(line: HTMLElement | null): HTMLElement | null {
  const group = line?.closest('details');
  const places = [line?.nextElementSibling, line?.previousElementSibling, group?.nextElementSibling];
  const [found] = places.flatMap((one) => one?.querySelector<HTMLElement>('a, summary') ?? []);
  return found ?? document.querySelector<HTMLElement>('#content');
}

/** Of one count so many are linked. */
const MOST = 100;

interface CountedProps extends Pick<FindingPlaces, 'entries'> {
  places: CheckPlaces;
}

/** The passages that were counted, each to go to. */
function Counted({ entries, places }: CountedProps) {
  const words = useWords(checksWords);
  const [open, setOpen] = useState(false);
  if (entries.length === 0) return null;
  return (
    <details class="small counted" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.passages(entries.length)}</summary>
      {open && (
        <ul>
          {entries.slice(0, MOST).map((id) => {
            const place = places.entry(id);
            return (
              place && (
                <li key={id}>
                  <a href={place.address}>{place.words}</a>
                </li>
              )
            );
          })}
          {entries.length > MOST && <li class="quiet">{words.more(entries.length - MOST)}</li>}
        </ul>
      )}
    </details>
  );
}
