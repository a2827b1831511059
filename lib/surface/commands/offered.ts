import { useEffect, useRef } from 'preact/hooks';
import { eventOf } from '../../../components/commands/key-names.ts';
import type { Act, Command } from '../../../components/commands/types.ts';
import type { Locale } from '../../model/index.ts';
import { COMMANDS, type CommandId, type CommandRow } from './table.ts';

/** What a part of a page can do, by the commands' ids; undefined: not now. */
export type Offer = { [K in CommandId]?: Act | undefined };

/** Of the parts that stand on this page, the innermost last. */
const standing = new Set<{ current: Offer }>();

/** Offers commands for as long as the part stands. */
export function useCommands(offer: Offer): void {
  const latest = useRef(offer);
  latest.current = offer;
  useEffect(() => {
    standing.add(latest);
    return () => void standing.delete(latest);
  }, []);
}

/** The whole table in a language, with what of it can be done on this page now. */
export function commandsNow(locale: Locale, readOnly: boolean): Command[] {
  const offered: Offer = Object.assign({}, ...[...standing].map(({ current }) => current));
  return COMMANDS.map(({ words, ...row }) => {
    const act = readOnly && row.isChange ? undefined : (offered[row.id] ?? ownAct(row));
    const { id, group, keys } = row;
    return { id, group, keys, label: words[locale], ...(act ? { act } : {}) };
  });
}

function ownAct({ goes, within, keys }: Omit<CommandRow, 'words'>): Act | undefined {
  if (goes !== undefined) return { run: () => location.assign(goes) };
  const key = keys[0];
  if (within === undefined || key === undefined || !document.querySelector(within)) return undefined;
  return { run: () => press(within, key) };
}

/** A command that is a list's own key is that key, pressed there: the two cannot come apart. */
function press(within: string, keys: string): void {
  const line = document.querySelector<HTMLElement>(within);
  line?.focus();
  line?.dispatchEvent(new KeyboardEvent('keydown', { ...eventOf(keys), bubbles: true, cancelable: true }));
}
