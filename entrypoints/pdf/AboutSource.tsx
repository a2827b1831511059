import { Dialog } from '../../components/controls/Dialog.tsx';
import { inTextField } from '../../components/shell/keys.ts';
import { Cited } from '../../components/source/Cited.tsx';
import { SourceFields } from '../../components/source/SourceFields.tsx';
import { type CaptureId, isStandIn, type MetadataKey, type SourceMetadata } from '../../lib/model/index.ts';
import { asRead } from '../../lib/source/index.ts';
import { readActiveCase, type SourceView } from '../../lib/store/index.ts';
import { citingOf } from '../../lib/surface/citing.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { useSourceVerbs } from '../../lib/surface/source-verbs.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { say } from '../../lib/words/say.ts';
import { toastWords } from '../../lib/words/toast.ts';

/** What of a source is written in its fields: one of them opened, or all of them closed. */
export type Editing = MetadataKey | 'all';

interface Props {
  desk: Desk;
  known: SourceView;
  /** The copy that is read; null before it is kept. */
  capture: CaptureId | null;
  editing: Editing;
  onClose: () => void;
}

/** What is known of the document's source, to be corrected without leaving the page that is read. */
export function AboutSource({ desk, known, capture, editing, onClose }: Props) {
  const { source, publisher, captures } = known;
  const active = useLive(() => readActiveCase(desk.store), 'active');
  const verbs = useSourceVerbs(desk, source.id, publisher);
  const own = captures.find(({ id }) => id === capture) ?? null;
  const { metadata } = own ? asRead(source, own) : source;
  const citing = citingOf(source, own, publisher, active?.style);
  return (
    <Dialog title={say(toastWords, desk.locale).about} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the field that is written, and the dialog stays */}
      <div
        class="stack"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && inTextField(event)) event.preventDefault();
        }}
      >
        <Cited citing={citing} metadata={metadata} />
        <SourceFields
          metadata={metadata}
          publisher={publisher}
          citing={citing}
          editing={editing === 'all' ? null : editing}
          {...(verbs ? { onCorrect: verbs.onCorrect, rules: verbs.rules } : {})}
        />
      </div>
    </Dialog>
  );
}

/** What a citation needs most and the document does not say; null where it says both. */
export function lacking({ title, published }: SourceMetadata): MetadataKey | null {
  if (!title || isStandIn(title)) return 'title';
  return published ? null : 'published';
}
