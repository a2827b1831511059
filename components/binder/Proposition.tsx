import { Pencil } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { propositionWords } from '../../lib/words/filter.ts';
import { DraftText } from '../controls/DraftText.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useWords } from '../words.tsx';

interface Props {
  proposition: string;
  /** Absent where nothing may be changed. */
  onChange?: (proposition: string) => void;
}

/** What is to be proved under an issue, in the user's words; written where it is read. */
export function Proposition({ proposition, onChange }: Props) {
  const words = useWords(propositionWords);
  const [isEdited, setEdited] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isDropped = useRef(false);
  useEffect(() => {
    isDropped.current = false;
    if (isEdited) place.current?.querySelector('textarea')?.focus();
  }, [isEdited]);
  if (isEdited && onChange)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the field
      <div
        ref={place}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          isDropped.current = true;
          setEdited(false);
        }}
        onFocusOut={() => setEdited(false)}
      >
        <DraftText
          label={words.title}
          hint={words.hint}
          value={proposition}
          onSave={(text) => !isDropped.current && onChange(text.trim())}
        />
      </div>
    );
  if (proposition)
    return (
      <p class="proposition">
        <span class="small quiet">{words.title}</span> {proposition}{' '}
        {onChange && <IconButton icon={Pencil} label={words.edit} onClick={() => setEdited(true)} />}
      </p>
    );
  if (!onChange) return null;
  return (
    <p>
      <button type="button" class="button link small" onClick={() => setEdited(true)}>
        {words.add}
      </button>
    </p>
  );
}
