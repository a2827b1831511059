import type { ComponentChildren } from 'preact';
import { viewWords } from '../../lib/words/coverage.ts';
import { hearingWords } from '../../lib/words/hearing.ts';
import { useShownInRow } from '../controls/useShownInRow.ts';
import { useWords } from '../words.tsx';

/** The ways to look at one case. */
export const CASE_VIEWS = ['passages', 'coverage', 'checks', 'exhibits', 'searches', 'timeline'] as const;
export type CaseView = (typeof CASE_VIEWS)[number];

interface Props {
  current: CaseView;
  /** Stands at the end of the row. */
  children?: ComponentChildren;
}

/** The row of links from one view of the case to the next. */
export function CaseViews({ current, children }: Props) {
  const words = useWords(viewWords);
  const hearing = useWords(hearingWords);
  const row = useShownInRow(current);
  return (
    <nav class="case-views" aria-label={words.views}>
      <ul ref={row}>
        {CASE_VIEWS.map((view) => (
          <li key={view}>
            <a href={`#view=${view}`} aria-current={view === current ? 'page' : undefined}>
              {words[view]}
            </a>
          </li>
        ))}
        <li>
          <a href="/hearing.html">{hearing.title}</a>
        </li>
      </ul>
      {children}
    </nav>
  );
}
