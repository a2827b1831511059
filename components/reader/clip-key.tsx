import { Scissors } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { readerWords } from '../../lib/words/reader.ts';
import { inTextField } from '../shell/keys.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** Where it stands in what is read, in CSS pixels. */
  top: number;
  left: number;
  onClip: () => void;
}

/** The button beside what is selected. */
export function ClipButton({ top, left, onClip }: Props) {
  const words = useWords(readerWords);
  return (
    <button
      type="button"
      class="button main clip-button"
      style={{ top: `${top}px`, left: `clamp(0px, ${left - 40}px, calc(100% - 96px))` }}
      aria-keyshortcuts="K"
      // Pressing it must not let go of the selection it is about.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClip}
    >
      <Scissors aria-hidden="true" /> {words.clip} <span aria-hidden="true">K</span>
    </button>
  );
}

/** K, and the browser-wide shortcut's own keys, where the browser leaves them to us. */
export function isClipKey(event: KeyboardEvent): boolean {
  const plain = !event.ctrlKey && !event.metaKey && (!event.altKey || event.shiftKey);
  return event.code === 'KeyK' && plain && !inTextField(event);
}

export function useClipKey(clip: () => void): void {
  const latest = useRef(clip);
  latest.current = clip;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isClipKey(event)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
