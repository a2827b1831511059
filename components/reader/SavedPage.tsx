import { useEffect, useRef, useState } from 'preact/hooks';
import type { Appearance, AppearanceFacts, CapturedText, Span } from '../../lib/model/index.ts';
import type { DomText } from '../../lib/text/index.ts';
import { momentText } from '../../lib/words/dates.ts';
import { lookWords } from '../../lib/words/look.ts';
import { useLocale, useWords } from '../words.tsx';
import { ClipButton, isClipKey, useClipKey } from './clip-key.tsx';
import {
  bringIntoSight,
  EMPTY_PAGE,
  type LookedAt,
  ledTo,
  paintOver,
  passageAt,
  type SelectedThere,
  selectedIn,
  showPage,
} from './saved-page.ts';
import { useScale } from './useScale.ts';

export interface SavedPageProps {
  html: string;
  /** Null where nothing of it was kept. */
  appearance: (Appearance & { facts: AppearanceFacts }) | null;
  captured: CapturedText;
  highlights: readonly LookedAt[];
  chosen: string | null;
  /** Where to begin reading when no passage is chosen. */
  startAt: number | null;
  /** How wide the window was, in CSS pixels, if that is known. */
  width: number | undefined;
  readOnly: boolean;
  onClip: (span: Span) => void;
  onChoose: (passage: string) => void;
  onLink: (address: string) => void;
}

/** The saved page as it looked: in a frame that runs and loads nothing, with its passages over it, to be read and clipped. */
export function SavedPage(props: SavedPageProps) {
  const { readOnly, onClip, width } = props;
  const words = useWords(lookWords);
  const frame = useRef<HTMLIFrameElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const scale = useScale(pane, width);
  const { dom, failed, same, selected, letGo } = useShown(frame, props);
  const clip = () => {
    if (!selected || !same || readOnly) return;
    onClip(selected.span);
    letGo();
  };
  useClipKey(clip);
  useKeysInside(frame, dom, clip);
  return (
    <section class="saved-page" aria-label={words.frame}>
      <KeptNote appearance={props.appearance} />
      {dom && !same && (
        <p class="small notice-line" role="status">
          {words.asSaved}
        </p>
      )}
      <div class="saved-pane" ref={pane}>
        <iframe
          ref={frame}
          title={words.frame}
          // No scripts, no forms, no windows of its own; the same origin, so that its text can be read from here.
          sandbox="allow-same-origin"
          srcdoc={EMPTY_PAGE}
          style={{
            colorScheme: props.appearance?.facts.scheme ?? 'light',
            width: `${100 / scale}%`,
            height: `${100 / scale}%`,
            transform: `scale(${scale})`,
          }}
        />
        {!dom && <p>{failed ? words.failed : words.reading}</p>}
        {selected && same && !readOnly && (
          <ClipButton
            top={Math.min(selected.end.bottom * scale + 6, (pane.current?.clientHeight ?? 0) - 44)}
            left={selected.end.right * scale}
            onClip={clip}
          />
        )}
      </div>
      <p class="small quiet">{same ? words.hint : ''}</p>
    </section>
  );
}

/** Fills the frame once, then follows what is selected, pressed and to be painted in it. */
function useShown(frame: { current: HTMLIFrameElement | null }, props: SavedPageProps) {
  const { html, appearance, captured, highlights, chosen, startAt } = props;
  const [dom, setDom] = useState<DomText | null>(null);
  const [failed, setFailed] = useState(false);
  const [selected, setSelected] = useState<SelectedThere | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const inside = frame.current;
    if (!inside) return;
    const fill = () => {
      const shown = inside.contentDocument;
      const view = inside.contentWindow;
      if (!shown || !view || shown.URL !== 'about:srcdoc' || shown.readyState !== 'complete') return;
      inside.removeEventListener('load', fill);
      let read: DomText | null = null;
      // Before the page is there: afterwards an image could be what `addEventListener` names.
      const look = () => read && setSelected(selectedIn(view, read, latest.current.captured.text));
      shown.addEventListener('selectionchange', look);
      shown.addEventListener('scroll', look, { capture: true, passive: true });
      shown.addEventListener('submit', (event) => event.preventDefault());
      shown.addEventListener('click', (event) => read && press(event, read, latest.current));
      try {
        read = showPage(shown, html, appearance?.facts ?? null);
        setDom(read);
      } catch {
        setFailed(true);
      }
    };
    inside.addEventListener('load', fill);
    fill();
    return () => inside.removeEventListener('load', fill);
  }, [frame, html, appearance]);
  useEffect(() => {
    const view = frame.current?.contentWindow;
    if (dom && view) paintOver(view, dom, highlights, chosen);
  }, [frame, dom, highlights, chosen]);
  useEffect(() => {
    const start = highlights.find((mark) => mark.id === chosen)?.start ?? startAt;
    if (dom && start !== null) bringIntoSight(dom, start);
  }, [dom, chosen, startAt]);
  const letGo = () => frame.current?.contentDocument?.getSelection()?.removeAllRanges();
  return { dom, failed, same: dom !== null && dom.captured.text === captured.text, selected, letGo };
}

/** A link opens the page of today, in a tab of its own; a passage is chosen. The frame itself goes nowhere. */
function press(event: MouseEvent, dom: DomText, { highlights, onChoose, onLink }: SavedPageProps): void {
  const address = ledTo(event);
  if (address !== null) {
    event.preventDefault();
    onLink(address);
    return;
  }
  const passage = passageAt(event, dom, highlights);
  if (passage !== null) onChoose(passage);
}

/** What is pressed inside the frame does not reach the page around it. */
function useKeysInside(frame: { current: HTMLIFrameElement | null }, dom: DomText | null, clip: () => void) {
  const latest = useRef(clip);
  latest.current = clip;
  useEffect(() => {
    const shown = frame.current?.contentDocument;
    if (!dom || !shown) return;
    const onKey = (event: KeyboardEvent) => {
      if (!isClipKey(event)) return;
      event.preventDefault();
      latest.current();
    };
    Document.prototype.addEventListener.call(shown, 'keydown', onKey as EventListener);
    return () => Document.prototype.removeEventListener.call(shown, 'keydown', onKey as EventListener);
  }, [frame, dom]);
}

function KeptNote({ appearance }: Pick<SavedPageProps, 'appearance'>) {
  const words = useWords(lookWords);
  const locale = useLocale();
  if (!appearance) return <p class="small quiet">{words.noAppearance}</p>;
  const { sheets, pictures, fonts } = appearance.leftOut;
  const missing = [
    sheets > 0 && words.sheets(sheets),
    pictures > 0 && words.pictures(pictures),
    fonts > 0 && words.fonts(fonts),
  ].filter((part) => part !== false);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(missing);
  const kilobytes = Math.max(1, Math.round(appearance.stored.length / 1000));
  const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte' }).format(kilobytes);
  return (
    <p class="small quiet">
      {words.kept(size, momentText(appearance.keptAt, locale))} {missing.length > 0 && words.leftOut(list)}
    </p>
  );
}
