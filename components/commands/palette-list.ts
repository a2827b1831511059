import type { Span } from '../../lib/model/index.ts';
import { match } from './match.ts';
import { type Act, type Command, type CommandGroup, GROUPS } from './types.ts';

/** One line of the palette. */
export interface Line {
  id: string;
  label: string;
  marks: readonly Span[];
  keys: readonly string[];
  isCurrent: boolean;
  /** How deep it stands in an outline, from 1. */
  level?: number;
  act: Act;
  /** The command it belongs to. */
  command: string;
}

export interface Section {
  group: CommandGroup | 'recent' | null;
  lines: Line[];
}

const lineOf = (command: Command, act: Act, marks: readonly Span[] = []): Line => ({
  id: command.id,
  label: command.label,
  marks,
  keys: command.keys,
  isCurrent: false,
  act,
  command: command.id,
});

const here = (commands: readonly Command[]) =>
  commands.flatMap((command) => (command.act ? [{ command, act: command.act }] : []));

/** Before anything is typed: the recent ones, then all others by group. Each stands once. */
export function atFirst(commands: readonly Command[], recent: readonly string[]): Section[] {
  const usable = here(commands);
  const again = recent.flatMap((id) => usable.find(({ command }) => command.id === id) ?? []);
  const rest = usable.filter((one) => !again.includes(one));
  const sections: Section[] = [
    { group: 'recent', lines: again.map(({ command, act }) => lineOf(command, act)) },
    ...GROUPS.map((group) => ({
      group,
      lines: rest
        .filter(({ command }) => command.group === group)
        .map(({ command, act }) => lineOf(command, act)),
    })),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

interface Scored extends Line {
  score: number;
  group: CommandGroup;
}

/**
 * What fits the words typed, by group, the group with the best line first. What commands ask for is searched too: a
 * case's reference alone finds it.
 */
export function fitting(commands: readonly Command[], query: string, recent: readonly string[]): Section[] {
  const scored = here(commands).flatMap(({ command, act }): Scored[] => {
    const whole = match(query, command.label);
    const often = recent.includes(command.id) ? 0.5 : 0;
    const own = whole
      ? [{ ...lineOf(command, act, whole.marks), score: whole.score + often, group: command.group }]
      : [];
    return 'choices' in act ? [...own, ...fittingChoices(command, act.choices(), query)] : own;
  });
  const byScore = scored.sort((a, b) => b.score - a.score);
  return [...new Set(byScore.map(({ group }) => group))].map((group) => ({
    group,
    lines: byScore.filter((line) => line.group === group),
  }));
}

function fittingChoices(
  command: Command,
  choices: ReturnType<Extract<Act, { choices: unknown }>['choices']>,
  query: string,
): Scored[] {
  const asked = command.label.replace(/…$/, '');
  return choices.flatMap(({ id, label, isCurrent = false, run }) => {
    const text = `${asked}: ${label}`;
    // The command's own words alone would bring all of its choices.
    const found = match(query, label) ? match(query, text) : tellsApart(query, asked) && match(query, text);
    if (!found) return [];
    const line = { id: `${command.id} ${id}`, label: text, marks: found.marks, keys: [], isCurrent };
    return [{ ...line, act: { run }, command: command.id, score: found.score - 1, group: command.group }];
  });
}

/** Whether some typed word is not in the command's own name. */
const tellsApart = (query: string, asked: string): boolean =>
  query.split(/\s+/).some((word) => word !== '' && !match(word, asked));

/** What one command asks for, as far as it fits. */
export function choicesOf(command: Command, query: string): Section[] {
  if (!command.act || !('choices' in command.act)) return [];
  const lines = command.act.choices().flatMap(({ id, label, isCurrent = false, run }) => {
    const found = match(query, label);
    if (!found) return [];
    return [
      {
        id,
        label,
        marks: found.marks,
        keys: [],
        isCurrent,
        act: { run },
        command: command.id,
        score: found.score,
      },
    ];
  });
  if (query.trim() !== '') lines.sort((a, b) => b.score - a.score);
  return lines.length > 0 ? [{ group: null, lines }] : [];
}
