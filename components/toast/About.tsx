import { useEffect, useRef } from 'preact/hooks';
import type { SavedToast } from '../../lib/messages/protocol.ts';
import type { MetadataKey } from '../../lib/model/index.ts';
import { toastWords } from '../../lib/words/toast.ts';
import { SourceFields } from '../source/SourceFields.tsx';
import { useWords } from '../words.tsx';
import type { ClipToastProps } from './types.ts';

interface Props extends Pick<ClipToastProps, 'onCorrect' | 'onRule'> {
  toast: SavedToast;
  /** The field to open at once, or all of them closed. */
  editing: MetadataKey | 'all';
  onDone: () => void;
}

/** What is known of the clip's source, to be corrected over the page; Escape goes back to the clip. */
export function About({ toast, editing, onCorrect, onRule, onDone }: Props) {
  const words = useWords(toastWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (editing === 'all') heading.current?.focus();
  }, [editing]);
  return (
    <section
      class="about-source stack"
      aria-labelledby="about-source"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <div class="row about-head">
        <h2 id="about-source" ref={heading} tabIndex={-1}>
          {words.about}
        </h2>
        <button type="button" class="button" onClick={onDone}>
          {words.done}
        </button>
      </div>
      {/* Beside the fields it is made of: it changes with them. */}
      <p class="small cited">{toast.citation}</p>
      <div class="about-fields">
        <SourceFields
          metadata={toast.metadata}
          publisher={toast.publisher}
          onCorrect={onCorrect}
          editing={editing === 'all' ? null : editing}
          rules={{
            ...toast.rules,
            onMake: (offer) => onRule({ make: offer }),
            onEnd: (rule) => onRule({ end: rule.id }),
          }}
        />
      </div>
    </section>
  );
}
