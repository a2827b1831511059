import { List, MoveHorizontal, SquareDashedMousePointer, ZoomIn, ZoomOut } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../lib/text/from-pdf/index.ts';
import { numberText } from '../../lib/words/dates.ts';
import { pdfWords } from '../../lib/words/pdf.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useLocale, useWords } from '../words.tsx';
import { FindField, type Finding } from './FindField.tsx';
import { ACTUAL } from './stack.ts';

interface Props {
  states: readonly PageState[];
  /** The page in sight, from 0. */
  current: number;
  scale: number;
  outline: { shown: boolean; onToggle: () => void } | null;
  /** Framing a piece of a page; null where nothing may be clipped. */
  framing: { on: boolean; onToggle: () => void } | null;
  finding: Finding;
  onGo: (page: number) => void;
  onZoom: (by: 1 | -1) => void;
  onFit: () => void;
}

/** Where in the document one is, how large it is shown, and finding words in it. */
export function PdfTools(props: Props) {
  const words = useWords(pdfWords);
  const locale = useLocale();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(props.scale / ACTUAL);
  return (
    <div class="pdf-tools" role="toolbar" aria-label={words.tools}>
      {props.outline && (
        <button
          type="button"
          class="button plain square"
          aria-pressed={props.outline.shown}
          aria-label={words.outline}
          title={words.outline}
          onClick={props.outline.onToggle}
        >
          <List aria-hidden="true" />
        </button>
      )}
      <PageField states={props.states} current={props.current} onGo={props.onGo} />
      <div class="row pdf-zoom">
        <IconButton icon={ZoomOut} label={words.zoomOut} keys="Control+-" onClick={() => props.onZoom(-1)} />
        <output class="quiet">{percent}</output>
        <IconButton icon={ZoomIn} label={words.zoomIn} keys="Control++" onClick={() => props.onZoom(1)} />
        <IconButton icon={MoveHorizontal} label={words.fitWidth} keys="Control+0" onClick={props.onFit} />
      </div>
      {props.framing && (
        <button
          type="button"
          class="button plain square"
          aria-pressed={props.framing.on}
          aria-label={words.clipPicture}
          title={words.clipPicture}
          onClick={props.framing.onToggle}
        >
          <SquareDashedMousePointer aria-hidden="true" />
        </button>
      )}
      <FindField {...props.finding} />
    </div>
  );
}

type PageFieldProps = Pick<Props, 'states' | 'current' | 'onGo'>;

/** The page as printed, and its place in the file; either leads there. */
function PageField({ states, current, onGo }: PageFieldProps) {
  const words = useWords(pdfWords);
  const locale = useLocale();
  const label = states[current]?.label.label ?? '';
  // What is being typed stays, whatever page comes into sight meanwhile or is called otherwise.
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => setProblem(''), [label]);
  const go = (event: Event) => {
    event.preventDefault();
    const page = pageCalled(states, typed ?? label);
    setProblem(page === null ? words.noSuchPage(typed ?? label) : '');
    if (page === null) return;
    setTyped(null);
    onGo(page);
  };
  const count = words.ofPages(numberText(current + 1, locale), numberText(states.length, locale));
  return (
    <form class="row pdf-page-field" onSubmit={go}>
      <input
        class="input"
        aria-label={words.goTo}
        title={words.goTo}
        value={typed ?? label}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <span class="quiet">{count}</span>
      <span class="small warning" role="status">
        {problem}
      </span>
    </form>
  );
}

/** A label first, as a citation names it; else the page's place in the file. */
export function pageCalled(states: readonly PageState[], typed: string): number | null {
  const wanted = typed.trim();
  const exact = states.findIndex(({ label }) => label.label === wanted);
  if (exact >= 0) return exact;
  const alike = states.findIndex(({ label }) => label.label.toLowerCase() === wanted.toLowerCase());
  if (alike >= 0) return alike;
  const number = /^\d{1,6}$/.test(wanted) ? Number(wanted) : 0;
  return number >= 1 && number <= states.length ? number - 1 : null;
}
