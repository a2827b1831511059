import { GripVertical } from 'lucide-preact';
import { entriesWords } from '../../lib/words/binder.ts';
import { citingWords } from '../../lib/words/citing.ts';
import { exhibitsWords } from '../../lib/words/exhibits.ts';
import { Menu, type MenuItem } from '../controls/Menu.tsx';
import { useRowDrop } from '../controls/useRowDrop.ts';
import { useWords } from '../words.tsx';
import { ExhibitFacts } from './ExhibitFacts.tsx';
import type { ExhibitRowProps } from './types.ts';

const EXHIBIT_DRAG = 'application/x-proffer-exhibit';

/** `undefined` where there is no such step, `null` for the end of the list. */
export interface Steps {
  up: string | null | undefined;
  down: string | null | undefined;
  next: string | null;
}

interface Props extends ExhibitRowProps {
  /** Null where it has no place of its own. */
  steps: Steps | null;
}

/** One exhibit: its tab, what it is, what of it is filed. */
export function ExhibitRow({ steps, ...props }: Props) {
  const { tab, citation, issues, readOnly } = props;
  const words = useWords(exhibitsWords);
  const citing = useWords(citingWords);
  const drop = useRowDrop({
    kind: EXHIBIT_DRAG,
    id: tab.home,
    next: steps?.next ?? null,
    onMove: props.onMove,
    off: readOnly || steps === null,
  });
  return (
    <li
      class={`exhibit ${drop.edge ?? ''}`}
      data-home={tab.home}
      draggable={!readOnly && steps !== null}
      onDragStart={(event) => event.dataTransfer?.setData(EXHIBIT_DRAG, tab.home)}
      {...drop.handlers}
    >
      <button
        type="button"
        class="tab-label"
        aria-label={`${words.tab(tab.label)}. ${citation}`}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => location.assign(entryAddress(tab))}
      >
        {tab.label}
        {!readOnly && steps && <GripVertical aria-hidden="true" />}
      </button>
      <div class="stack">
        <p class="citation">{citation}</p>
        {props.record && (
          <p class="small">
            <span class="quiet">{citing.record}: </span>
            {props.record}
          </p>
        )}
        <p class="small quiet">
          {words.passages(tab.items.length)} · {issues.length > 0 ? issues.join('; ') : words.inboxOnly}
        </p>
        {tab.sameWork.length > 0 && (
          <p class="small quiet">
            {words.sameWork(tab.sameWork.map((label) => words.tab(label)).join(', '))}
          </p>
        )}
        <ExhibitFacts {...props} />
      </div>
      <Menu label={words.actions(tab.label)} items={useItems(props, steps)} />
    </li>
  );
}

function useItems(
  { tab, record, readOnly, onMove, onCopy }: ExhibitRowProps,
  steps: Steps | null,
): MenuItem[] {
  const words = useWords(exhibitsWords);
  const moves = useWords(entriesWords);
  const to = (before: string | null | undefined) => () => before !== undefined && onMove(tab.home, before);
  const [first] = tab.items;
  const citing = useWords(citingWords);
  const reading = [
    ...(record ? [{ label: citing.copyRecord, onChoose: () => onCopy(record) }] : []),
    ...(first ? [{ label: words.open, onChoose: () => location.assign(entryAddress(tab)) }] : []),
    { label: words.source, onChoose: () => location.assign(`/library.html#source=${tab.source.id}`) },
  ];
  if (readOnly || !steps) return reading;
  return [
    { label: moves.moveUp, keys: 'Alt+↑', disabled: steps.up === undefined, onChoose: to(steps.up) },
    { label: moves.moveDown, keys: 'Alt+↓', disabled: steps.down === undefined, onChoose: to(steps.down) },
    { label: moves.moveEnd, disabled: steps.down === undefined, onChoose: to(null) },
    ...reading,
  ];
}

const entryAddress = ({ items, firstIssue }: ExhibitRowProps['tab']): string =>
  `#${firstIssue ? `issue=${firstIssue}&` : ''}entry=${items[0]?.entry.id}`;
