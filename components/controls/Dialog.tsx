import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { shellWords } from '../../lib/words/shell.ts';
import { useWords } from '../words.tsx';
import { IconButton } from './IconButton.tsx';

interface Props {
  title: string;
  onClose: () => void;
  wide?: boolean;
  children: ComponentChildren;
}

/** A modal dialog; standing in the tree means being open. Escape and the cross close it. */
export function Dialog({ title, onClose, wide, children }: Props) {
  const words = useWords(shellWords);
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (!element || element.open) return;
    // jsdom knows the element but not its modal state.
    if (element.showModal) element.showModal();
    else element.setAttribute('open', '');
    element.querySelector<HTMLElement>('.body :is(input, select, textarea)')?.focus();
    // Taken out of the tree it is never closed, so the browser does not give the focus back; and what lies beneath a
    // modal dialog that is still open cannot take it.
    return () => {
      element.close?.();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="head">
        <h2 id={heading}>{title}</h2>
        <IconButton icon={X} label={words.close} onClick={onClose} />
      </div>
      <div class="body">{children}</div>
    </dialog>
  );
}
