import { Copy } from 'lucide-preact';
import { ndpWords } from '../../lib/words/ndp.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useWords } from '../words.tsx';

/** That a passage stands in a package the case relies on, and how it is cited there. */
export function ItemCitation({ citation, onCopy }: { citation: string; onCopy: () => void }) {
  const words = useWords(ndpWords);
  return (
    <div class="stack item-citation">
      <div class="citation-line">
        <p>{citation}</p>
        <IconButton icon={Copy} label={words.copyItem} onClick={onCopy} />
      </div>
      <p class="small quiet">{words.citeByItem}</p>
    </div>
  );
}
