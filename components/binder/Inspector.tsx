import { ArrowLeft, Copy } from 'lucide-preact';
import type { ComponentChildren, Ref } from 'preact';
import type { BinderItem } from '../../lib/binder/view.ts';
import type { RichText } from '../../lib/cite/rich-text.ts';
import type { EntryId, Issue, IssueId, Stance } from '../../lib/model/index.ts';
import { entriesWords, inspectorWords } from '../../lib/words/binder.ts';
import { pictureWords } from '../../lib/words/picture.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { DraftText } from '../controls/DraftText.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Citation } from '../source/Citation.tsx';
import type { Citing } from '../source/citing.ts';
import type { Assess, Correct } from '../source/fields.ts';
import { PublisherCard } from '../source/PublisherCard.tsx';
import { SourceFields } from '../source/SourceFields.tsx';
import { useWords } from '../words.tsx';
import { FiledUnder } from './FiledUnder.tsx';
import { InContext, type PassageContext } from './InContext.tsx';
import { PassageFacts } from './PassageFacts.tsx';
import { StanceChoice } from './StanceChoice.tsx';

export interface EntryChange {
  stance?: Stance | null;
  note?: string;
  parenthetical?: string;
  transcript?: string;
}

export interface InspectorProps {
  item: BinderItem;
  /** In the outline's order. */
  issues: readonly { issue: Issue; level: number }[];
  citation: RichText;
  /** How its source is cited, to be seen beside the fields. */
  citing?: Citing;
  readOnly: boolean;
  heading: Ref<HTMLHeadingElement>;
  readContext: () => Promise<PassageContext | null>;
  onChange: (entry: EntryId, change: EntryChange) => void;
  onFile: (entry: EntryId, issue: IssueId) => void;
  onUnfile: (entry: EntryId, issue: IssueId) => void;
  onCorrect: Correct;
  onAssess: Assess;
  onOpenReader: (item: BinderItem) => void;
  onCopyCitation: (item: BinderItem) => void;
  onRemove: (entry: EntryId) => void;
  onBack: () => void;
  /** Stands below the citation. */
  children?: ComponentChildren;
}

/** The right of the binder: all that is known and said of the chosen entry. */
export function Inspector(props: InspectorProps) {
  const { item, citation, readOnly, onChange } = props;
  const words = useWords(inspectorWords);
  const pictures = useWords(pictureWords);
  const { id } = item.entry;
  return (
    <aside class="inspector stack" aria-labelledby="inspector-title">
      <h2 id="inspector-title" class="unseen" ref={props.heading} tabIndex={-1}>
        {words.title}
      </h2>
      <span class="step-back">
        <IconButton icon={ArrowLeft} label={words.back} onClick={props.onBack} />
      </span>
      <InContext key={id} item={item} readContext={props.readContext} />
      <div class="citation-line">
        <p>
          <Citation text={citation} />
        </p>
        <IconButton icon={Copy} label={words.copyCitation} onClick={() => props.onCopyCitation(item)} />
      </div>
      {props.children}
      <StanceChoice
        stance={item.entry.stance}
        readOnly={readOnly}
        onChange={(stance) => onChange(id, { stance })}
      />
      <FiledUnder {...props} />
      {item.passage.picture && (
        <DraftText
          key={`transcript ${id}`}
          label={pictures.transcript}
          hint={pictures.transcriptHint}
          value={item.entry.transcript ?? ''}
          disabled={readOnly}
          onSave={(transcript) => onChange(id, { transcript })}
        />
      )}
      <DraftText
        key={`parenthetical ${id}`}
        label={words.parenthetical}
        hint={words.parentheticalHint}
        value={item.entry.parenthetical}
        disabled={readOnly}
        onSave={(parenthetical) => onChange(id, { parenthetical })}
      />
      <DraftText
        key={`note ${id}`}
        label={words.note}
        hint={words.noteHint}
        value={item.entry.note}
        disabled={readOnly}
        onSave={(note) => onChange(id, { note })}
      />
      <AboutSource {...props} />
    </aside>
  );
}

function AboutSource({
  item,
  citing,
  readOnly,
  onCorrect,
  onAssess,
  onOpenReader,
  onRemove,
}: InspectorProps) {
  const words = useWords(sourceWords);
  const entries = useWords(entriesWords);
  return (
    <>
      <section class="stack" aria-label={words.about}>
        <h3>{words.about}</h3>
        <PassageFacts item={item} />
        {item.publisher && (
          <PublisherCard
            publisher={item.publisher}
            address={item.capture.address}
            {...(readOnly ? {} : { onAssess })}
          />
        )}
        <SourceFields
          key={item.source.id}
          metadata={item.source.metadata}
          {...(citing ? { citing } : {})}
          {...(readOnly ? {} : { onCorrect })}
        />
      </section>
      <div class="row">
        <button type="button" class="button" onClick={() => onOpenReader(item)}>
          {entries.openReader}
        </button>
        {!readOnly && (
          <button type="button" class="button" onClick={() => onRemove(item.entry.id)}>
            {entries.remove}
          </button>
        )}
      </div>
    </>
  );
}
