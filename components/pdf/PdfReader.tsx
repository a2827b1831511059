import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CapturedText, Span } from '../../lib/model/index.ts';
import type { PagedBox, PageState, PdfDocument } from '../../lib/text/from-pdf/index.ts';
import { LabelDialog } from './LabelDialog.tsx';
import type { Marked } from './overlays.ts';
import { PdfOutline } from './PdfOutline.tsx';
import { type Going, PdfPane } from './PdfPane.tsx';
import { PdfTools } from './PdfTools.tsx';
import { ACTUAL, type Zoom, zoomed } from './stack.ts';
import { useFinding } from './useFinding.ts';
import { wholePage } from './useFraming.ts';

export interface PdfReaderProps {
  document: PdfDocument;
  captured: CapturedText;
  states: readonly PageState[];
  marks: readonly Marked[];
  /** A new object goes there. */
  start: Going | null;
  /** What was selected before the whole document stood here. */
  selected?: Span | null;
  readOnly: boolean;
  onClip: (span: Span) => void;
  onPicture: (framed: PagedBox) => void;
  onChoose: (passage: string) => void;
  /** An empty label gives back what the file says. */
  onLabel: (page: number, label: string) => void;
}

/** A PDF being read: its tools, its outline, its pages. */
export function PdfReader(props: PdfReaderProps) {
  const { document: pdf, captured, states, readOnly } = props;
  const [going, setGoing] = useState<Going | null>(props.start);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [seen, setSeen] = useState({ page: 0, scale: 1 });
  const [outlined, setOutlined] = useState(pdf.outline.length > 0 && wide());
  const [labelled, setLabelled] = useState<number | null>(null);
  const [framed, setFramed] = useState<PagedBox | null>(null);
  const { finding, found } = useFinding(pdf, captured.text, seen.page, setGoing);
  useEffect(() => setGoing(props.start), [props.start]);
  const pageIn = (page: number) => (states[page] ? wholePage(states[page]) : null);
  const step = (by: 1 | -1) => setZoom((now) => zoomed(now === 'fit' ? seen.scale : now * ACTUAL, by));
  useZoomKeys(step, () => setZoom('fit'));
  const marks = useMemo(() => [...props.marks, ...found], [props.marks, found]);
  const onSeen = useCallback((page: number, scale: number) => setSeen({ page, scale }), []);
  return (
    <>
      <PdfTools
        states={states}
        current={seen.page}
        scale={seen.scale}
        outline={pdf.outline.length > 0 ? { shown: outlined, onToggle: () => setOutlined(!outlined) } : null}
        framing={
          readOnly
            ? null
            : { on: framed !== null, onToggle: () => setFramed(framed ? null : pageIn(seen.page)) }
        }
        finding={finding}
        onGo={(page) => setGoing({ page, read: true })}
        onZoom={step}
        onFit={() => setZoom('fit')}
      />
      <div class={outlined ? 'pdf-body outlined' : 'pdf-body'}>
        {outlined && <PdfOutline outline={pdf.outline} onGo={(page) => setGoing({ page })} />}
        <PdfPane
          {...{ document: pdf, captured, states, marks, zoom, going, readOnly, onSeen }}
          framed={framed}
          selected={props.selected ?? null}
          onFrame={setFramed}
          onClip={props.onClip}
          onPicture={(box) => {
            setFramed(null);
            props.onPicture(box);
          }}
          onChoose={props.onChoose}
          onLabel={setLabelled}
          onZoom={step}
        />
      </div>
      {labelled !== null && (
        <LabelDialog
          label={states[labelled]?.label.label ?? ''}
          onClose={() => setLabelled(null)}
          onSave={(label) => {
            setLabelled(null);
            props.onLabel(labelled, label);
          }}
        />
      )}
    </>
  );
}

const wide = (): boolean => typeof matchMedia === 'function' && matchMedia('(min-width: 64rem)').matches;

/** Ctrl with plus, minus and nought: the browser would enlarge the page around the document. */
function useZoomKeys(step: (by: 1 | -1) => void, fit: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const by = event.key === '+' || event.key === '=' ? 1 : event.key === '-' ? -1 : null;
      if (by === null && event.key !== '0') return;
      event.preventDefault();
      if (by === null) fit();
      else step(by);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
