import { useEffect, useState } from 'preact/hooks';
import { ClipToast } from '../../components/toast/ClipToast.tsx';
import type { ToastView } from '../messages/protocol.ts';
import type { ClipId } from '../model/index.ts';
import { readUndo } from '../store/index.ts';
import type { Desk } from './desk.ts';
import { fileToast, readToast, toastAfter, toastApart, toastOpening, undoToast } from './toast.ts';
import { decideOfClip } from './toast-origins.ts';
import { changeRule, correctOfClip, keepClipApart, rejoinClip } from './toast-source.ts';
import { useLive } from './use-live.ts';

interface Props {
  desk: Desk;
  /** The last clip of this page; null: none, or its note was closed. */
  clip: ClipId | null;
  onClose: () => void;
}

/** The note of a clip made in a page of ours: what other pages are shown by the toast. */
export function ClipNote({ desk: { store }, clip, onClose }: Props) {
  const [view, setView] = useState<ToastView | null>(null);
  const changes = useLive(() => readUndo(store), 'undo');
  const take = (asked: Promise<ToastView>) => void asked.then(setView);
  useEffect(() => {
    if (clip === null) setView(null);
    else take(readToast(store, clip));
  }, [store, clip, changes?.undo?.at, changes?.redo?.at]);
  return (
    <div class="clip-note" aria-live="polite">
      {view && clip !== null && (
        <ClipToast
          view={view}
          among
          onFile={(change) => take(fileToast(store, { clip, ...change }))}
          onCorrect={(field, value) =>
            take(toastAfter(store, clip, correctOfClip(store, clip, { field, value })))
          }
          onRule={(change) => take(toastAfter(store, clip, changeRule(store, change)))}
          onKeepApart={() => take(toastApart(store, clip, keepClipApart(store, clip)))}
          onRejoin={(at) => take(toastAfter(store, clip, rejoinClip(store, at)))}
          onOrigin={(said) => take(toastAfter(store, clip, decideOfClip(store, clip, said)))}
          onUndo={() => take(undoToast(store, clip))}
          onOpen={async (what) => void window.open(await toastOpening(store, clip, what), '_blank')}
          onClose={onClose}
        />
      )}
    </div>
  );
}
