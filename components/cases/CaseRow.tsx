import { profiles } from '../../lib/binder/index.ts';
import type { Progress } from '../../lib/binder/progress.ts';
import { templates } from '../../lib/binder/templates/index.ts';
import type { Case, Locale } from '../../lib/model/index.ts';
import { caseListWords } from '../../lib/words/case-list.ts';
import { caseFieldWords } from '../../lib/words/cases.ts';
import { countryText, dateText, dayText } from '../../lib/words/dates.ts';
import { say } from '../../lib/words/say.ts';
import { Menu } from '../controls/Menu.tsx';
import { useLocale, useWords } from '../words.tsx';
import { countdownText, groundText } from './deadline-text.ts';
import type { Line } from './order.ts';

export interface CaseVerbs {
  onOpen: (of: Case) => void;
  onClipInto: (of: Case) => void;
  onChange: (of: Case) => void;
  onCopy: (of: Case) => void;
  onPutAway: (of: Case, away: boolean) => void;
  onRemove: (of: Case) => void;
}

interface Props extends CaseVerbs {
  line: Line;
  /** Its reference, told apart from others of the same. */
  name: string;
  address: string;
  /** Undefined until they are counted. */
  progress: Progress | undefined;
  unanswered: number | undefined;
  isActive: boolean;
  today: string;
  readOnly: boolean;
}

/** One case: what it is called, how far it has come, and when it is due. */
export function CaseRow(props: Props) {
  const { line, name, address, isActive, readOnly, onClipInto } = props;
  const of = line.case;
  const words = useWords(caseListWords);
  const locale = useLocale();
  return (
    <li class="case-line" data-case={of.id}>
      <div class="case-head">
        <h2>
          <a href={address}>{name}</a>
        </h2>
        {isActive && <span class="chip">{words.clipsGoHere}</span>}
        {!isActive && !readOnly && !of.archivedAt && (
          <button type="button" class="button link small" onClick={() => onClipInto(of)}>
            {words.clipHere}
          </button>
        )}
      </div>
      <Due of={of} today={props.today} />
      {!readOnly && <CaseMenu {...props} />}
      <div class="case-facts">
        <p>{progressText(props, locale)}</p>
        <p class="small quiet">
          {factsOf(of, locale).join(' · ')} · {words.changedOn(dayText(line.changedAt, locale))}
        </p>
        {of.client && <p class="small quiet">{words.client(of.client)}</p>}
      </div>
    </li>
  );
}

/** The countdown, and what it rests on. */
function Due({ of, today }: { of: Case; today: string }) {
  const locale = useLocale();
  const words = useWords(caseListWords);
  if (of.hearing === undefined) return null;
  const ground = groundText(of, locale);
  return (
    <div class="case-due">
      <p>{countdownText(of, today, locale)}</p>
      <p class="small quiet">
        {words.hearingOn(dateText(of.hearing, locale))}
        {ground && ` · ${ground}`}
      </p>
    </div>
  );
}

function CaseMenu({ line: { case: of }, name, isActive, ...verbs }: Props) {
  const words = useWords(caseListWords);
  const isAway = of.archivedAt !== undefined;
  const clip = { label: words.clipHere, onChoose: () => verbs.onClipInto(of) };
  return (
    <Menu
      label={words.actions(name)}
      items={[
        { label: words.open, onChoose: () => verbs.onOpen(of) },
        ...(isActive || isAway ? [] : [clip]),
        { label: words.change, onChoose: () => verbs.onChange(of) },
        { label: words.copy, onChoose: () => verbs.onCopy(of) },
        { label: isAway ? words.takeUp : words.putAway, onChoose: () => verbs.onPutAway(of, !isAway) },
        { label: words.remove, onChoose: () => verbs.onRemove(of) },
      ]}
    />
  );
}

/** Counts in words; a space while they are not known, so that nothing jumps. */
function progressText({ progress, unanswered }: Props, locale: Locale): string {
  const words = say(caseListWords, locale);
  if (!progress) return '\u00a0';
  const { passages, filed, issues, covered } = progress;
  const parts = [passages === 0 ? words.noPassages : words.filed(filed, passages)];
  if (passages > 0 && issues > 0) parts.push(words.issues(covered, issues - covered));
  if (unanswered) parts.push(words.unanswered(unanswered));
  return parts.join(' · ');
}

function factsOf({ country, profile, template, role }: Case, locale: Locale): string[] {
  const words = say(caseFieldWords, locale);
  const place = country ? [countryText(country, locale)] : [];
  const forum = profiles[profile].label[locale];
  return [...place, forum, templates[template].label[locale], words[role ?? profiles[profile].role]];
}
