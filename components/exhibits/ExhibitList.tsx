import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tab } from '../../lib/binder/index.ts';
import { exhibitsWords } from '../../lib/words/exhibits.ts';
import { inTextField } from '../shell/keys.ts';
import { useWords } from '../words.tsx';
import { ExhibitRow } from './ExhibitRow.tsx';
import { ownTabs, stepBefore } from './moves.ts';
import type { ExhibitVerbs } from './types.ts';

interface Props extends ExhibitVerbs {
  tabs: readonly Tab[];
  citationOf: (tab: Tab) => string;
  recordOf: (tab: Tab) => string | null;
  issuesOf: (tab: Tab) => string[];
  guessOf: (tab: Tab) => number | null;
  readOnly: boolean;
}

/** The exhibits as they will be filed. Arrows walk, Alt and arrows move, and the tabs are named anew. */
export function ExhibitList({ tabs, citationOf, recordOf, issuesOf, guessOf, readOnly, ...verbs }: Props) {
  const words = useWords(exhibitsWords);
  const own = ownTabs(tabs);
  const apart = (['not-filed', 'others'] as const).map((standing) => ({
    heading: standing === 'others' ? words.others : words.notFiled,
    those: tabs.filter((tab) => tab.standing === standing),
  }));
  const list = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<string | null>(null);
  useEffect(() => {
    // A moved exhibit keeps the keyboard, wherever it now stands.
    if (moved) rowOf(list.current, moved)?.focus();
  }, [moved, tabs]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const home = (event.target as HTMLElement).closest<HTMLElement>('[data-home]')?.dataset.home;
    const at = own.findIndex((tab) => tab.home === home);
    if (by === 0 || at < 0 || inTextField(event) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!event.altKey) return rowOf(list.current, own[at + by]?.home)?.focus();
    const before = stepBefore(own, at, by);
    if (before === undefined || readOnly) return;
    setMoved(home ?? null);
    verbs.onMove(home ?? '', before);
  };
  const rowFor = (tab: Tab, at: number) => (
    <ExhibitRow
      key={tab.home}
      tab={tab}
      citation={citationOf(tab)}
      record={recordOf(tab)}
      issues={issuesOf(tab)}
      guess={guessOf(tab)}
      steps={
        at < 0
          ? null
          : { up: stepBefore(own, at, -1), down: stepBefore(own, at, 1), next: own[at + 1]?.home ?? null }
      }
      readOnly={readOnly}
      {...verbs}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the rows
    <div ref={list} class="stack" onKeyDown={onKeyDown}>
      <ol class="exhibits" aria-label={words.list}>
        {own.map(rowFor)}
      </ol>
      {apart.map(
        ({ heading, those }) =>
          those.length > 0 && (
            <Fragment key={heading}>
              <h2>{heading}</h2>
              <ol class="exhibits">{those.map((tab) => rowFor(tab, -1))}</ol>
            </Fragment>
          ),
      )}
    </div>
  );
}

const rowOf = (list: HTMLElement | null, home: string | undefined): HTMLElement | null =>
  home === undefined
    ? null
    : (list?.querySelector<HTMLElement>(`[data-home="${CSS.escape(home)}"] .tab-label`) ?? null);
