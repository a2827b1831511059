import { X } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { toastWords } from '../../lib/words/toast.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Speaks, useWords } from '../words.tsx';
import { NotSaved } from './NotSaved.tsx';
import { Saved } from './Saved.tsx';
import type { ClipToastProps } from './types.ts';

/** The answer to a clip: saved, where, and what can still be said of it; or not saved, with the words in hand. */
export function ClipToast(props: ClipToastProps) {
  return (
    <Speaks locale={props.view.locale}>
      <Card {...props} />
    </Speaks>
  );
}

function Card({ view, among, onClose, ...acts }: ClipToastProps) {
  const words = useWords(toastWords);
  const Part = among ? 'section' : 'main';
  return (
    <Part
      class={`clip-toast ${view.state}`}
      aria-label={words.label}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {view.state === 'saved' && <Saved toast={view} {...acts} />}
      {view.state === 'problem' && <NotSaved problem={view.problem} onOpen={() => acts.onOpen()} />}
      {view.state === 'pending' && <Pending />}
      {view.state === 'undone' && (
        <div class="stack">
          <p role="status">{words.undone}</p>
          <blockquote class="passage quote quiet">{view.exact}</blockquote>
        </div>
      )}
      <div class="toast-close">
        <IconButton icon={X} label={words.close} onClick={onClose} />
      </div>
    </Part>
  );
}

/** Milliseconds after which it is said that the work goes on. */
const SLOW = 2_500;

function Pending() {
  const words = useWords(toastWords);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return <p role="status">{isSlow ? words.slow : words.pending}</p>;
}
