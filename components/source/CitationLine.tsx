import { Copy } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { IconButton } from '../controls/IconButton.tsx';

interface Props {
  /** Which form it is; the full one needs no name. */
  of?: string;
  /** What its button does. */
  copy: string;
  onCopy: () => void;
  children: ComponentChildren;
}

/** A citation with the button that copies it. */
export function CitationLine({ of, copy, onCopy, children }: Props) {
  return (
    <div class="citation-line">
      <p class={of ? 'small' : ''}>
        {of && <span class="quiet">{of}: </span>}
        {children}
      </p>
      <IconButton icon={Copy} label={copy} onClick={onCopy} />
    </div>
  );
}
