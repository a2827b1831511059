import { useRef } from 'preact/hooks';
import type { SavedToast } from '../../lib/messages/protocol.ts';
import type { Instant, MetadataKey, SourceMetadata } from '../../lib/model/index.ts';
import { partialDateText } from '../../lib/words/dates.ts';
import { groundsText } from '../../lib/words/identity.ts';
import { fieldWords, sourceWords } from '../../lib/words/source.ts';
import { toastWords } from '../../lib/words/toast.ts';
import { NotInCopies } from '../source/CopyNotes.tsx';
import { NamedOnly } from '../source/PublisherCard.tsx';
import { useLocale, useWords } from '../words.tsx';
import type { ClipToastProps } from './types.ts';

interface LineProps {
  toast: SavedToast;
  onEdit: (what: MetadataKey | 'all') => void;
}

/** Characters of a citation beyond which two lines of it are enough; a page may have any title. */
const LONG = 200;

/** The citation in one quiet line that opens for editing; a date that was not found says so, with the way to write it. */
export function SourceLine({ toast, onEdit }: LineProps) {
  const words = useWords(toastWords);
  return (
    <div class="small quiet source-line">
      <p>
        <span class={toast.citation.length > LONG ? 'cut' : ''}>{toast.citation}</span>
        {toast.passages > 1 && ` · ${words.several(toast.passages)}`}
        {toast.borrowed && <span class="borrowed"> {toast.borrowed}</span>}{' '}
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
      <NamedOnly by={toast.publisher?.by} address={toast.address} />
      <NotInCopies places={toast.notAt} />
      <OtherDate published={toast.metadata.published} onEdit={onEdit} />
    </div>
  );
}

/** Below this a value is a guess, and no contradiction. */
const LEAST_SURE = 0.35;

/** A page that gives two years is not believed without a word: a wrong date destroys an exhibit. */
function OtherDate({
  published,
  onEdit,
}: { published: SourceMetadata['published'] } & Pick<LineProps, 'onEdit'>) {
  const words = useWords(toastWords);
  const locale = useLocale();
  if (!published || published.foundIn === 'user') return null;
  const { year } = published.value;
  const other = published.others?.find(({ value, weight }) => value.year !== year && weight >= LEAST_SURE);
  if (!other) return null;
  return (
    <p class="caution">
      {words.otherDate(partialDateText(other.value, locale), String(year))}{' '}
      <button type="button" class="button link" onClick={() => onEdit('published')}>
        {words.chooseDate}
      </button>
    </p>
  );
}

interface SameProps extends Pick<ClipToastProps, 'onKeepApart' | 'onRejoin'> {
  toast: SavedToast;
  onCompare: () => void;
}

/** What the clip's source was found to be the same as, and why; or may be, for the user to say. */
export function SameAs({ toast, onKeepApart, onRejoin, onCompare }: SameProps) {
  const { joined, merged, likely } = toast;
  const apart = useApart(toast);
  const words = useWords(toastWords);
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
      <p class="small" role="status" hidden={!apart}>
        {apart && (
          <>
            {words.apart}{' '}
            <button type="button" class="button link" onClick={() => onRejoin(apart)}>
              {words.undo}
            </button>
          </>
        )}
      </p>
      {!joined && merged && <p class="small quiet">{words[merged]}</p>}
      {likely && <Likely likely={likely} onCompare={onCompare} />}
    </>
  );
}

/** What the source may be the same as, what speaks for it, and of which fields the two say the same or not. */
function Likely({ likely, onCompare }: { likely: NonNullable<SavedToast['likely']>; onCompare: () => void }) {
  const words = useWords(toastWords);
  const about = useWords(sourceWords);
  const fields = useWords(fieldWords);
  const locale = useLocale();
  const grounds = groundsText(likely.grounds, locale);
  const named = (keys: readonly MetadataKey[]) => keys.map((key) => fields[key]).join(', ');
  return (
    <p class="small quiet">
      {words.likely(likely.title ?? about.untitled, hostOf(likely.address))}{' '}
      {grounds !== '' && `${grounds[0]?.toUpperCase()}${grounds.slice(1)}. `}
      {likely.agree.length > 0 && `${words.agree(named(likely.agree))} `}
      {likely.differ.length > 0 && `${words.differ(named(likely.differ))} `}
      <button type="button" class="button link" onClick={onCompare}>
        {words.compare}
      </button>
    </p>
  );
}

/** When the clip was kept apart, for as long as it is: only the answer to that tells. */
function useApart({ apart, joined }: SavedToast): Instant | null {
  const last = useRef<Instant | null>(null);
  last.current = joined ? null : (apart ?? last.current);
  return last.current;
}

const hostOf = (address: string): string => URL.parse(address)?.hostname.replace(/^www\./, '') ?? address;
