import { useRef } from 'preact/hooks';
import { CHECK_IDS, type CheckId, type Finding, type OpenFinding } from '../../lib/binder/checks/index.ts';
import type { EntryId } from '../../lib/model/index.ts';
import { checkTitles } from '../../lib/words/check-titles.ts';
import { checksWords } from '../../lib/words/checks.ts';
import { useLocale, useWords } from '../words.tsx';
import { findingText } from './finding-text.ts';
import type { CheckPlaces, Place } from './links.ts';

interface Props {
  open: readonly OpenFinding[];
  places: CheckPlaces;
  /** The entries that are in the file: of others nothing is said here. */
  entries: readonly EntryId[];
  /** Where all of them are. */
  all: string;
  /** How far the texts of the case's pages are read; null: they are not. */
  reading: { done: number; all: number; left: number } | null;
  onRead: () => void;
  onGo: (address: string) => void;
}

/** Before a file is written: what the checks found of what is in it, folded by what was looked for. */
export function ExportChecks({ open, places, entries, all, reading, onRead, onGo }: Props) {
  const words = useWords(checksWords);
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const inFile = new Set(entries);
  const concerns = (finding: Finding) =>
    finding.entries.length === 0 || finding.entries.some((entry) => inFile.has(entry));
  const shown = open.map(({ finding }) => finding).filter(concerns);
  const byCheck = Map.groupBy(shown, ({ check }) => check);
  const isRequired = (check: CheckId) => byCheck.get(check)?.[0]?.severity === 'required';
  // What is required stands first, as it does in the list of all.
  const inOrder = [...CHECK_IDS.filter(isRequired), ...CHECK_IDS.filter((check) => !isRequired(check))];
  return (
    <section class="stack small export-checks" aria-labelledby="export-checks">
      <h4 id="export-checks" ref={heading} tabIndex={-1}>
        {shown.length === 0 ? words.none : words.found(shown.length)}
      </h4>
      {shown.length < open.length && <p class="quiet">{words.ofFile(shown.length, open.length)}</p>}
      <Pages
        reading={reading}
        onRead={() => {
          // The button goes with the press.
          heading.current?.focus();
          onRead();
        }}
      />
      <ul>
        {inOrder.map((check) => {
          const found = byCheck.get(check);
          return (
            found && (
              <li key={check}>
                <details>
                  <summary>
                    {checkTitles[check][locale]}: {found.length}
                    {isRequired(check) && ` (${words.required.toLocaleLowerCase(locale)})`}
                  </summary>
                  <Found found={found} places={places} onGo={onGo} />
                </details>
              </li>
            )
          );
        })}
      </ul>
      <p>
        <Go place={{ words: words.toList, address: all }} onGo={onGo} />
      </p>
    </section>
  );
}

/** Whether what is told was looked for in the pages too: what nobody looked for is not said to be in order. */
function Pages({ reading, onRead }: Pick<Props, 'reading' | 'onRead'>) {
  const words = useWords(checksWords);
  const isDone = reading !== null && reading.done >= reading.all;
  return (
    <div class="row">
      <span class="quiet" role="status">
        {reading === null && words.pagesUnread}
        {reading && (isDone ? words.pagesRead : words.reading(reading.done, reading.all))}
        {isDone && reading.left > 0 && ` ${words.notRead(reading.left)}`}
      </span>
      {reading === null && (
        <button type="button" class="button" onClick={onRead}>
          {words.readPages}
        </button>
      )}
    </div>
  );
}

/** Of one check so many are told here; all of them stand in their own view. */
const MOST = 30;

interface FoundProps extends Pick<Props, 'places' | 'onGo'> {
  found: readonly Finding[];
}

function Found({ found, places, onGo }: FoundProps) {
  const words = useWords(checksWords);
  const locale = useLocale();
  return (
    <ul>
      {found.slice(0, MOST).map((finding) => (
        <li key={finding.key}>
          <Go place={places.of(finding).subject} onGo={onGo} />{' '}
          <span class="quiet">{findingText(finding, locale)}</span>
        </li>
      ))}
      {found.length > MOST && <li class="quiet">{words.more(found.length - MOST)}</li>}
    </ul>
  );
}

/** A link that closes the dialog it stands in. */
function Go({ place, onGo }: { place: Place; onGo: Props['onGo'] }) {
  return (
    <a
      href={place.address}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onGo(place.address);
      }}
    >
      {place.words}
    </a>
  );
}
