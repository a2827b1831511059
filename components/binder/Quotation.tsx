import type { BinderItem } from '../../lib/binder/view.ts';
import { blocksOf, linesIn, markedRuns, type QuoteRun } from '../../lib/export/printed.ts';
import type { StyleId } from '../../lib/model/index.ts';
import { quotationWords } from '../../lib/words/entry.ts';
import { PassageShown } from '../source/PassageShown.tsx';
import { useWords } from '../words.tsx';

interface Props {
  item: BinderItem;
  style: StyleId;
}

/** A passage as it will be quoted: its own words, and what is ours in them marked as ours. */
export function Quotation({ item: { entry, passage, capture, source }, style }: Props) {
  const language = source.metadata.language?.value;
  if (passage.picture) return <PassageShown passage={passage} language={language} />;
  const blocks = blocksOf(markedRuns(passage.selectors.quote.exact, entry, style, linesIn(capture)));
  return (
    <blockquote class="passage" lang={language} dir="auto">
      {/* Lines of one passage never change places. */}
      {blocks.map((block, at) => (
        <p key={`${at} ${block[0]?.text.slice(0, 20)}`}>
          {block.map((run, index) => (
            <Run key={`${index} ${run.text.slice(0, 20)}`} run={run} />
          ))}
        </p>
      ))}
    </blockquote>
  );
}

function Run({ run: { text, stressed, ours } }: { run: QuoteRun }) {
  const words = useWords(quotationWords);
  if (ours !== undefined)
    return (
      <span class="ours" title={ours ? words.leftOut(ours) : words.ours}>
        {text}
      </span>
    );
  return stressed ? <em>{text}</em> : <span>{text}</span>;
}
