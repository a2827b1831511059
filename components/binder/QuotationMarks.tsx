import { marksIn, quotedParts } from '../../lib/binder/quotation.ts';
import type { BinderItem } from '../../lib/binder/view.ts';
import type { Alteration, Span } from '../../lib/model/index.ts';
import { quotationWords } from '../../lib/words/entry.ts';
import { useWords } from '../words.tsx';
import type { EntryNow, OnEntryEdit } from './types.ts';

interface Props {
  item: BinderItem;
  /** Absent where nothing may be changed. */
  onChange?: OnEntryEdit;
}

/** What in a quotation is ours, each with its way back, and what is the source's own though it looks like ours. */
export function QuotationMarks({ item: { entry, passage }, onChange }: Props) {
  const words = useWords(quotationWords);
  const { exact } = passage.selectors.quote;
  const { alterations = [], emphasis = [] } = entry;
  const of = ({ start, end }: Span) => exact.slice(start, end);
  const nameOf = (one: Alteration) =>
    one.put === 'ellipsis' ? words.leftOut(of(one.span)) : words.bracketed(one.words, of(one.span));
  const lines = [
    ...alterations.map((one) => ({
      text: nameOf(one),
      rest: (now: EntryNow) => ({
        alterations: (now.alterations ?? []).filter(({ span }) => !isSame(span, one.span)),
      }),
    })),
    ...emphasis.map((span) => ({
      text: words.stressed(of(span)),
      rest: (now: EntryNow) => ({ emphasis: (now.emphasis ?? []).filter((other) => !isSame(other, span)) }),
    })),
  ];
  const own = marksIn(quotedParts(exact, entry));
  const hasOwn = own.brackets || own.ellipses;
  if (lines.length === 0 && !hasOwn) return null;
  return (
    <div class="stack small quotation-marks">
      {lines.length > 0 && (
        <ul aria-label={words.ours}>
          {lines.map(({ text, rest }) => (
            <li key={text}>
              <span>{text}</span>{' '}
              {onChange && (
                <button
                  type="button"
                  class="button link"
                  aria-label={`${words.takeBack}: ${text}`}
                  onClick={() => onChange(rest)}
                >
                  {words.takeBack}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {hasOwn && <p class="quiet">{words.sourcesOwn}</p>}
    </div>
  );
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
