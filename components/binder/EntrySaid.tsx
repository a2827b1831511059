import { BadgeCheck, CornerDownRight, Languages, NotebookPen, Tag } from 'lucide-preact';
import { isPageUnseen } from '../../lib/binder/filing.ts';
import { entriesWords, stanceWords } from '../../lib/words/binder.ts';
import { languageText } from '../../lib/words/dates.ts';
import { answerWords, checkWords, translationWords } from '../../lib/words/entry.ts';
import { StanceMark } from '../coverage/StanceMarks.tsx';
import { isToTell, SeenAgain } from '../source/SeenAgain.tsx';
import { useLocale, useWords } from '../words.tsx';
import { issuePath } from './rows.ts';
import type { EntryCardProps } from './types.ts';

/** What the user said about an entry: stance, other issues, answers, check, tags, that there is a note. */
export function EntrySaid(props: EntryCardProps) {
  const { item, issue } = props;
  const { entry, seen } = item;
  const { stance, note, placements, translation, tags = [] } = entry;
  const others = placements.filter((placement) => placement.issue !== issue?.id);
  const altered = seen && isToTell(seen) ? seen : null;
  const hasLinks = props.links.answers.length + props.links.answeredBy.length > 0;
  const isSaid = stance || note || altered || translation || hasLinks || props.check !== 'none';
  const isBare = !isSaid && !isPageUnseen(item);
  if (isBare && others.length === 0 && tags.length === 0) return null;
  return (
    <p class="row said">
      <StanceChip {...props} />
      <AnswerChips {...props} />
      <Others {...props} />
      <CheckChip {...props} />
      {altered && <SeenAgain seen={altered} brief />}
      <Unseen {...props} />
      <Labels {...props} />
    </p>
  );
}

/** Quietly, since it is no fault: that the words came without their page, which a court may ask for. */
function Unseen({ item }: EntryCardProps) {
  const words = useWords(entriesWords);
  return isPageUnseen(item) ? <span class="small quiet">{words.pageUnseen}</span> : null;
}

function StanceChip({ item: { entry } }: EntryCardProps) {
  const stances = useWords(stanceWords);
  const { stance } = entry;
  if (!stance) return null;
  return (
    <span class={`chip ${stance}`}>
      <StanceMark stance={stance} /> {stances[stance]}
    </span>
  );
}

function AnswerChips({ item: { entry }, links }: EntryCardProps) {
  const words = useWords(answerWords);
  const { answers, answeredBy } = links;
  return (
    <>
      {answers.length > 0 && (
        <span class="chip">
          <CornerDownRight aria-hidden="true" /> {words.chipAnswers(answers.length)}
        </span>
      )}
      {answeredBy.length > 0 && <span class="chip">{words.answeredBy(answeredBy.length)}</span>}
      {entry.stance === 'adverse' && answeredBy.length === 0 && (
        <span class="small quiet">{words.chipUnanswered}</span>
      )}
    </>
  );
}

function Others({ item: { entry }, issue, issues }: EntryCardProps) {
  const words = useWords(entriesWords);
  const locale = useLocale();
  const others = entry.placements.filter((placement) => placement.issue !== issue?.id);
  return (
    <>
      {others.length > 0 && issue && <span class="small quiet">{words.alsoUnder}</span>}
      {others.map((placement) => (
        <span key={placement.issue} class="chip">
          {issuePath(issues, placement.issue, locale)}
        </span>
      ))}
    </>
  );
}

function CheckChip({ check }: EntryCardProps) {
  const words = useWords(checkWords);
  if (check === 'none') return null;
  if (check === 'stale') return <span class="chip mixed">{words.chipStale}</span>;
  return (
    <span class="chip supports">
      <BadgeCheck aria-hidden="true" /> {words.chip}
    </span>
  );
}

function Labels({ item: { entry } }: EntryCardProps) {
  const words = useWords(entriesWords);
  const translations = useWords(translationWords);
  const locale = useLocale();
  const { note, tags = [], translation } = entry;
  return (
    <>
      {translation && (
        <span class="chip">
          <Languages aria-hidden="true" /> {translations.chip(languageText(translation.language, locale))}
        </span>
      )}
      {tags.map((tag) => (
        <span key={tag} class="chip">
          <Tag aria-hidden="true" /> {tag}
        </span>
      ))}
      {note && (
        <span class="chip" title={note}>
          <NotebookPen aria-hidden="true" /> {words.hasNote}
        </span>
      )}
    </>
  );
}
