import type { PassageId } from '../../lib/model/index.ts';
import { suggestionWords } from '../../lib/words/suggestions.ts';
import { HitLines } from '../search/HitLines.tsx';
import type { SearchHit } from '../search/types.ts';
import { inTextField } from '../shell/keys.ts';
import { useWords } from '../words.tsx';

/** A passage that may speak to an issue, and where it stands now. */
export interface Suggestion {
  hit: SearchHit;
  /** Null: a paragraph that was not clipped yet, which can only be opened. */
  passage: PassageId | null;
}

interface Verbs {
  /** Absent where nothing may be changed. */
  onFile?: (passage: PassageId) => void;
  onDismiss?: (passage: PassageId) => void;
}

interface Props extends Verbs {
  suggestions: readonly Suggestion[];
}

/** Suggested passages: A files the one in focus, D dismisses it, Enter opens it, arrows go from one to the next. */
export function SuggestionList({ suggestions, ...verbs }: Props) {
  const words = useWords(suggestionWords);
  return (
    <ul class="may-speak" aria-label={words.title}>
      {suggestions.map((suggestion) => (
        <Suggested key={suggestion.hit.id} suggestion={suggestion} {...verbs} />
      ))}
    </ul>
  );
}

function Suggested({ suggestion, ...verbs }: Verbs & { suggestion: Suggestion }) {
  const words = useWords(suggestionWords);
  const { hit, passage } = suggestion;
  const { onFile, onDismiss } = verbs;
  return (
    <li
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for each suggestion, where its keys act
      tabIndex={0}
      aria-keyshortcuts={passage === null ? 'Enter' : 'A D Enter'}
      onKeyDown={(event) => suggestionKey(event, suggestion, verbs)}
    >
      <HitLines hit={hit} />
      <span class="row">
        {passage !== null && onFile && (
          <button type="button" class="button" onClick={() => onFile(passage)}>
            {words.file} <kbd class="keycap">A</kbd>
          </button>
        )}
        {passage !== null && onDismiss && (
          <button type="button" class="button plain" onClick={() => onDismiss(passage)}>
            {words.dismiss} <kbd class="keycap">D</kbd>
          </button>
        )}
        <a class="button plain" href={hit.address}>
          {words.open}
        </a>
      </span>
    </li>
  );
}

function suggestionKey(
  event: KeyboardEvent,
  { hit, passage }: Suggestion,
  { onFile, onDismiss }: Verbs,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || inTextField(event)) return;
  const item = event.currentTarget as HTMLElement;
  const key = event.key.toLowerCase();
  if (key === 'arrowdown' || key === 'arrowup') focusBeside(item, key === 'arrowdown' ? 'next' : 'previous');
  else if (key === 'enter' && event.target === item) location.assign(hit.address);
  else if (key === 'a' && passage !== null && onFile) leave(item, () => onFile(passage));
  else if (key === 'd' && passage !== null && onDismiss) leave(item, () => onDismiss(passage));
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** What is filed or dismissed goes away: the focus is with the next one before. */
function leave(item: HTMLElement, act: () => void): void {
  if (!focusBeside(item, 'next') && !focusBeside(item, 'previous'))
    item.closest('details')?.querySelector('summary')?.focus();
  act();
}

function focusBeside(item: HTMLElement, side: 'next' | 'previous'): boolean {
  const other = side === 'next' ? item.nextElementSibling : item.previousElementSibling;
  if (other instanceof HTMLElement) other.focus();
  return other !== null;
}
