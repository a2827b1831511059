import { ChevronDown, ChevronUp } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { numberText } from '../../lib/words/dates.ts';
import { pdfWords } from '../../lib/words/pdf.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useLocale, useWords } from '../words.tsx';

/** A search in the document. */
export interface Finding {
  query: string;
  /** How many places were found, and which of them is shown, from 0. */
  count: number;
  /** There are more than were found. */
  isMore: boolean;
  at: number;
  onQuery: (query: string) => void;
  onStep: (by: 1 | -1) => void;
}

/** Finds words in the whole document, drawn or not; Ctrl+F leads here, since the browser's own search sees drawn pages only. */
export function FindField({ query, count, isMore, at, onQuery, onStep }: Finding) {
  const words = useWords(pdfWords);
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f' || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const said =
    query.trim() === ''
      ? ''
      : count === 0
        ? words.notFound
        : words.found(numberText(at + 1, locale), `${numberText(count, locale)}${isMore ? '+' : ''}`);
  return (
    <search class="row pdf-find">
      <input
        ref={field}
        type="search"
        class="input"
        aria-label={words.find}
        placeholder={words.find}
        aria-keyshortcuts="Control+F"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onQuery('');
        }}
      />
      <span class="quiet small" role="status">
        {said}
      </span>
      {count > 0 && (
        <>
          <IconButton icon={ChevronUp} label={words.previous} onClick={() => onStep(-1)} />
          <IconButton icon={ChevronDown} label={words.next} onClick={() => onStep(1)} />
        </>
      )}
    </search>
  );
}
