import {
  noAdverse,
  noIssue,
  notAssessed,
  oneType,
  singleSource,
  unansweredAdverse,
  weakAlone,
} from './balance.ts';
import { altered, citeCheckLapsed, pageSaved, pageUnseen } from './captures.ts';
import { issueOld, reportYear, sourceOld, superseded } from './currency.ts';
import { deadlinePassed, disclosed, noSearches, pageBudget } from './filing.ts';
import type { CheckId, Criterion, Finding, FindingOf, Found } from './finding.ts';
import { type CheckInput, type Ground, groundOf } from './ground.ts';
import { keyOf, matterOf } from './key.ts';
import { citationCircle, originUnconfirmed, sharedOrigin } from './origins.ts';
import { contrastBeside, leftOut, unreadRest } from './quoting.ts';
import { severityOf } from './rules.ts';
import { noAddress, noAuthor, noDate, noPinpoint, uncertified, untranslated } from './transparency.ts';

/** One check: what asks for it, and what it finds. */
export interface Check<C extends CheckId> {
  /** Of the standards of country-of-origin information (ACCORD, IARLJ, IRB, EUAA); `filing`: the forum's own rules. */
  criterion: Criterion;
  find: (ground: Ground) => Found<C>[];
}

/** Every check, in the order in which they are told. */
export const checks: { readonly [C in CheckId]: Check<C> } = {
  'deadline-passed': { criterion: 'filing', find: deadlinePassed },
  'page-budget': { criterion: 'filing', find: pageBudget },
  disclosed: { criterion: 'filing', find: disclosed },
  untranslated: { criterion: 'transparency', find: untranslated },
  uncertified: { criterion: 'transparency', find: uncertified },
  'shared-origin': { criterion: 'independence', find: sharedOrigin },
  'citation-circle': { criterion: 'independence', find: citationCircle },
  'single-source': { criterion: 'accuracy', find: singleSource },
  'weak-alone': { criterion: 'reliability', find: weakAlone },
  'one-type': { criterion: 'balance', find: oneType },
  'no-adverse': { criterion: 'balance', find: noAdverse },
  'unanswered-adverse': { criterion: 'balance', find: unansweredAdverse },
  altered: { criterion: 'fair-quotation', find: altered },
  'left-out': { criterion: 'fair-quotation', find: leftOut },
  'contrast-beside': { criterion: 'fair-quotation', find: contrastBeside },
  'unread-rest': { criterion: 'balance', find: unreadRest },
  'cite-check-lapsed': { criterion: 'fair-quotation', find: citeCheckLapsed },
  'origin-unconfirmed': { criterion: 'origin', find: originUnconfirmed },
  superseded: { criterion: 'currency', find: superseded },
  'issue-old': { criterion: 'currency', find: issueOld },
  'source-old': { criterion: 'currency', find: sourceOld },
  'report-year': { criterion: 'currency', find: reportYear },
  'no-pinpoint': { criterion: 'transparency', find: noPinpoint },
  'no-date': { criterion: 'transparency', find: noDate },
  'no-author': { criterion: 'transparency', find: noAuthor },
  'no-address': { criterion: 'transparency', find: noAddress },
  'page-unseen': { criterion: 'transparency', find: pageUnseen },
  'page-saved': { criterion: 'transparency', find: pageSaved },
  'not-assessed': { criterion: 'reliability', find: notAssessed },
  'no-searches': { criterion: 'transparency', find: noSearches },
  'no-issue': { criterion: 'relevance', find: noIssue },
};

export const CHECK_IDS = Object.keys(checks) as CheckId[];

/** What all checks find in a case; each check is one step, so that a page can rest between them. */
export function* checkedInSteps(input: CheckInput): Generator<Finding[]> {
  const ground = groundOf(input);
  for (const id of CHECK_IDS) yield findingsOf(id, ground);
}

/** What all checks find in a case, at once. */
export const checked = (input: CheckInput): Finding[] => [...checkedInSteps(input)].flat();

function findingsOf<C extends CheckId>(check: C, ground: Ground): Finding[] {
  const weighed = severityOf(check, ground.view.case);
  const found: Found<C>[] = checks[check].find(ground);
  return found.map(({ on, also = [], ...one }): Finding => {
    const stands = on ?? [one.entries.toSorted(), one.counts];
    const names = also.map((of) => ({ of: matterOf(check, of), key: keyOf(check, of, stands) }));
    const named = names.length > 0 ? { also: names } : {};
    const key = keyOf(check, one.of, stands);
    const finding: FindingOf<C> = { ...one, check, key, ...named, ...weighed };
    return finding as unknown as Finding;
  });
}
