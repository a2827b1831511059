import type { SavedToast } from '../../lib/messages/protocol.ts';
import type { MetadataKey } from '../../lib/model/index.ts';
import { groundsText } from '../../lib/words/identity.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { toastWords } from '../../lib/words/toast.ts';
import { useLocale, useWords } from '../words.tsx';

interface LineProps {
  toast: SavedToast;
  onEdit: (what: MetadataKey | 'all') => void;
}

/** The citation in one quiet line that opens for editing; a date that was not found says so, with the way to write it. */
export function SourceLine({ toast, onEdit }: LineProps) {
  const words = useWords(toastWords);
  return (
    <div class="small quiet source-line">
      <p>
        {toast.citation}
        {toast.passages > 1 && ` · ${words.several(toast.passages)}`}{' '}
        <button type="button" class="button link" data-field="all" onClick={() => onEdit('all')}>
          {words.edit}
          <span class="unseen">: {words.about}</span>
        </button>
      </p>
      {!toast.metadata.published && (
        <p>
          {words.noDate}{' '}
          <button
            type="button"
            class="button link"
            data-field="published"
            onClick={() => onEdit('published')}
          >
            {words.addDate}
          </button>
        </p>
      )}
    </div>
  );
}

interface SameProps {
  toast: SavedToast;
  onKeepApart: () => void;
  onCompare: () => void;
}

/** What the clip's source was found to be the same as, and why; or may be, for the user to say. */
export function SameAs({ toast: { joined, merged, likely }, onKeepApart, onCompare }: SameProps) {
  const words = useWords(toastWords);
  const about = useWords(sourceWords);
  const locale = useLocale();
  return (
    <>
      {joined && (
        <p class="small quiet">
          {joined.with.seed ? words.joinedSeed : words.joined(hostOf(joined.with.address))}
          {joined.grounds.length > 0 && ` (${groundsText(joined.grounds, locale)})`}.{' '}
          <button type="button" class="button link" onClick={onKeepApart}>
            {words.keepApart}
          </button>
        </p>
      )}
      {!joined && merged && <p class="small quiet">{words[merged]}</p>}
      {likely && (
        <p class="small quiet">
          {words.likely(likely.title ?? about.untitled, hostOf(likely.address))}{' '}
          <button type="button" class="button link" onClick={onCompare}>
            {words.compare}
          </button>
        </p>
      )}
    </>
  );
}

const hostOf = (address: string): string => URL.parse(address)?.hostname.replace(/^www\./, '') ?? address;
