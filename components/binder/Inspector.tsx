import { ArrowLeft } from 'lucide-preact';
import type { ComponentChildren, Ref } from 'preact';
import type { Answers } from '../../lib/binder/answers.ts';
import type { BinderItem } from '../../lib/binder/view.ts';
import type { Entry, EntryId, Issue, IssueId, Locale, StyleId } from '../../lib/model/index.ts';
import { entriesWords, inspectorWords } from '../../lib/words/binder.ts';
import { pictureWords } from '../../lib/words/picture.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { DraftText } from '../controls/DraftText.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useTop } from '../controls/useTop.ts';
import type { Citing } from '../source/citing.ts';
import type { Assess, Correct } from '../source/fields.ts';
import { PublisherCard } from '../source/PublisherCard.tsx';
import { isAltered, SeenAgain } from '../source/SeenAgain.tsx';
import { SourceFields } from '../source/SourceFields.tsx';
import { useWords } from '../words.tsx';
import { CitationLines } from './CitationLines.tsx';
import { CiteCheck } from './CiteCheck.tsx';
import { EntryAnswers } from './EntryAnswers.tsx';
import { EntryQuotation } from './EntryQuotation.tsx';
import { EntryTags } from './EntryTags.tsx';
import { FiledUnder } from './FiledUnder.tsx';
import { Fold } from './Fold.tsx';
import type { PassageContext } from './InContext.tsx';
import { PassageFacts } from './PassageFacts.tsx';
import { StanceChoice } from './StanceChoice.tsx';
import { Translation } from './Translation.tsx';
import type {
  EntryChange,
  EntryCitations,
  EntryEdit,
  EntryVerbs,
  OnEntryEdit,
  Translating,
} from './types.ts';

export interface InspectorProps {
  item: BinderItem;
  /** In the outline's order. */
  issues: readonly { issue: Issue; level: number }[];
  citations: EntryCitations;
  /** How its source is cited, to be seen beside the fields. */
  citing?: Citing;
  readOnly: boolean;
  heading: Ref<HTMLHeadingElement>;
  readContext: () => Promise<PassageContext | null>;
  /** In which the case cites and quotes. */
  style: StyleId;
  /** The language of the case. */
  into: Locale;
  /** What the entry answers and what answers it. */
  links: Answers;
  /** Entries that stand against the case, wholly or in part. */
  adverse: readonly BinderItem[];
  /** Who translated last in the case. */
  usual: Partial<Translating>;
  /** Tags of the case. */
  tags: readonly string[];
  /** The citation still prints as it did when it was checked. */
  checkHolds: boolean;
  /** Who is offered as the one who checks. */
  checker: string;
  onCheck: (item: BinderItem, by: string | null) => void;
  onShow: (entry: EntryId) => void;
  onChange: (entry: EntryId, edit: EntryEdit, typing?: keyof EntryChange) => void;
  onFile: (entry: EntryId, issue: IssueId) => void;
  onUnfile: (entry: EntryId, issue: IssueId) => void;
  onCorrect: Correct;
  onAssess: Assess;
  onOpenReader: (item: BinderItem) => void;
  onCopy: EntryVerbs['onCopy'];
  onRemove: (entry: EntryId) => void;
  onBack: () => void;
  /** Stands below the citation. */
  children?: ComponentChildren;
}

/** The right of the binder: all that is known and said of the chosen entry. What is unused is one line. */
export function Inspector(props: InspectorProps) {
  const { item, readOnly, onChange } = props;
  const words = useWords(inspectorWords);
  const { entry } = item;
  const { id } = entry;
  const top = useTop(id);
  const change: OnEntryEdit = (edit, typing) => onChange(id, edit, typing);
  return (
    <aside ref={top} class="inspector stack" aria-labelledby="inspector-title">
      <h2 id="inspector-title" class="unseen" ref={props.heading} tabIndex={-1}>
        {words.title}
      </h2>
      <span class="step-back">
        <IconButton icon={ArrowLeft} label={words.back} onClick={props.onBack} />
      </span>
      <EntryQuotation key={`quotation ${id}`} {...props} onChange={change} />
      {item.seen && isAltered(item.seen) && (
        <SeenAgain seen={item.seen} exact={item.passage.selectors.quote.exact} />
      )}
      <Parenthetical key={`parenthetical ${id}`} entry={entry} readOnly={readOnly} onChange={change} />
      <CitationLines citations={props.citations} onCopy={(as) => props.onCopy([item], as)} />
      <CiteCheck
        key={`check ${id}`}
        check={entry.citeCheck}
        holds={props.checkHolds}
        checker={props.checker}
        readOnly={readOnly}
        onCheck={(by) => props.onCheck(item, by)}
      />
      {props.children}
      <StanceChoice stance={entry.stance} readOnly={readOnly} onChange={(stance) => change({ stance })} />
      <EntryAnswers key={`answers ${id}`} {...props} onChange={change} />
      <FiledUnder {...props} />
      <Said key={id} {...props} onChange={change} />
      <AboutSource {...props} />
    </aside>
  );
}

type Part = Pick<InspectorProps, 'readOnly'> & { onChange: OnEntryEdit };

function Parenthetical({ entry, readOnly, onChange }: Part & { entry: Entry }) {
  const words = useWords(inspectorWords);
  return (
    <Fold title={words.parenthetical} used={entry.parenthetical !== ''}>
      <DraftText
        label={words.parenthetical}
        labelUnseen
        hint={words.parentheticalHint}
        value={entry.parenthetical}
        disabled={readOnly}
        onSave={(parenthetical) => onChange({ parenthetical }, 'parenthetical')}
      />
    </Fold>
  );
}

/** What the user writes of it: the words of a picture, a translation, a note, tags. */
function Said({ item, readOnly, into, usual, tags, onChange }: Omit<InspectorProps, 'onChange'> & Part) {
  const words = useWords(inspectorWords);
  const pictures = useWords(pictureWords);
  const { entry } = item;
  return (
    <>
      {item.passage.picture && (
        <DraftText
          label={pictures.transcript}
          hint={pictures.transcriptHint}
          value={entry.transcript ?? ''}
          disabled={readOnly}
          onSave={(transcript) => onChange({ transcript }, 'transcript')}
        />
      )}
      <DraftText
        label={words.note}
        hint={words.noteHint}
        value={entry.note}
        disabled={readOnly}
        onSave={(note) => onChange({ note }, 'note')}
      />
      <EntryTags tags={entry.tags ?? []} known={tags} readOnly={readOnly} onChange={onChange} />
      <Translation
        translation={entry.translation}
        into={into}
        usual={usual}
        readOnly={readOnly}
        onChange={onChange}
      />
    </>
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
