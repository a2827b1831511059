import { useRef, useState } from 'preact/hooks';
import { leavesWords, withAlteration, withEmphasis } from '../../lib/binder/quotation.ts';
import type { BinderItem } from '../../lib/binder/view.ts';
import type { Alteration, Span } from '../../lib/model/index.ts';
import { quotationWords } from '../../lib/words/entry.ts';
import { useWords } from '../words.tsx';
import { BracketField } from './BracketField.tsx';
import type { OnEntryEdit } from './types.ts';

interface Props {
  item: BinderItem;
  onChange: OnEntryEdit;
}

const KEYS = { leaveOut: 'O', bracket: 'B', stress: 'E' } as const;
type Tool = keyof typeof KEYS;
const TOOLS = Object.keys(KEYS) as Tool[];

/** The source's words to select from, and what is done to the selected ones; by button or by one letter. */
export function QuotationEditor({ item: { entry, passage, source }, onChange }: Props) {
  const words = useWords(quotationWords);
  const field = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<Span | null>(null);
  const [told, setTold] = useState<'none' | 'all' | null>(null);
  const { exact } = passage.selectors.quote;
  const { alterations = [] } = entry;
  const alter = (one: Alteration) =>
    onChange(({ alterations = [] }) => ({ alterations: withAlteration(alterations, one) }));
  const use = (tool: Tool) => {
    const span = spanOf(field.current, exact);
    const isEmpty = span.start === span.end;
    setTold(isEmpty && tool !== 'bracket' ? 'none' : null);
    if (tool === 'bracket') setAsked(span);
    else if (isEmpty) return;
    else if (tool === 'stress') onChange(({ emphasis = [] }) => ({ emphasis: withEmphasis(emphasis, span) }));
    // What leaves out every word quotes nothing.
    else if (leavesWords(exact, { alterations: withAlteration(alterations, { span, put: 'ellipsis' }) }))
      alter({ span, put: 'ellipsis' });
    else setTold('all');
  };
  const put = (ours: string) => {
    if (asked) alter({ span: asked, put: 'words', words: ours });
    setAsked(null);
    field.current?.focus();
  };
  return (
    <div class="stack quotation-editor">
      <textarea
        ref={field}
        class="input passage"
        aria-label={words.words}
        aria-readonly="true"
        inputMode="none"
        spellcheck={false}
        rows={Math.min(12, Math.ceil(exact.length / 44) + 1)}
        lang={source.metadata.language?.value}
        dir="auto"
        value={exact}
        // Not `readonly`, which hides the cursor that Shift and the arrows need.
        onBeforeInput={(event) => event.preventDefault()}
        onInput={(event) => {
          event.currentTarget.value = exact;
        }}
        onKeyDown={(event) => {
          const tool = TOOLS.find((one) => KEYS[one].toLowerCase() === event.key.toLowerCase());
          if (!tool || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          use(tool);
        }}
      />
      <div class="row">
        {TOOLS.map((tool) => (
          <button
            key={tool}
            type="button"
            class="button"
            aria-keyshortcuts={KEYS[tool]}
            onClick={() => use(tool)}
          >
            {words[tool]} <kbd class="keycap">{KEYS[tool]}</kbd>
          </button>
        ))}
      </div>
      <p class="small quiet" role="status">
        {told === 'all' ? words.nothingLeft : told ? words.selectFirst : words.hint}
      </p>
      {asked && (
        <BracketField
          key={`${asked.start} ${asked.end}`}
          instead={exact.slice(asked.start, asked.end)}
          onPut={put}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** What is selected, without the spaces at its ends. */
function spanOf(field: HTMLTextAreaElement | null, exact: string): Span {
  const { selectionStart: start = 0, selectionEnd: end = 0 } = field ?? {};
  const chosen = exact.slice(start, end);
  if (chosen.trim() === '') return { start: end, end };
  return {
    start: start + chosen.length - chosen.trimStart().length,
    end: end - (chosen.length - chosen.trimEnd().length),
  };
}
