/** Where a command belongs, in the order in which groups are shown. */
export const GROUPS = ['go', 'case', 'outline', 'entries', 'reader', 'anywhere'] as const;
export type CommandGroup = (typeof GROUPS)[number];

/** One of what a command asks for: a case, an issue, a language. */
export interface Choice {
  id: string;
  label: string;
  /** As it is set now. */
  isCurrent?: boolean;
  run: () => void;
}

/** A command done at once, or one that asks which. */
export type Act =
  | {
      run: () => void;
      /** Within the very gesture, since the browser asks for one. */
      inGesture?: true;
    }
  | { choices: () => readonly Choice[] };

export interface Command {
  id: string;
  group: CommandGroup;
  label: string;
  /** As in `Mod+Shift+Z`, `Mod` being the key for commands of the system; the first is the one to print. */
  keys: readonly string[];
  /** Absent where it does not apply on this page, or not now. */
  act?: Act;
}
