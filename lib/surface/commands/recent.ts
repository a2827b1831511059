import type { CommandId } from './table.ts';

const KEY = 'recent-commands';
const KEPT = 5;

/** Ids of the commands used last, the last first: names of commands only, nothing of a case. */
export function recentCommands(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

export function noteUsed(id: CommandId | string): void {
  try {
    const rest = recentCommands().filter((other) => other !== id);
    localStorage.setItem(KEY, JSON.stringify([id, ...rest].slice(0, KEPT)));
  } catch {
    // A list of what was used last is no loss.
  }
}
