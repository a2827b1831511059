import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../components/commands/types.ts';
import { COMMANDS } from '../../lib/surface/commands/table.ts';
import { commandWords } from '../../lib/words/commands.ts';

describe('the table of commands', () => {
  it('has each command once, and words for each', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(commandWords).filter((id) => !ids.includes(id as never))).toEqual([]);
  });

  it('has no two names alike in a language, and no key twice in one place', () => {
    for (const locale of ['en', 'es', 'fr'] as const) {
      const names = COMMANDS.map(({ words }) => words[locale]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
    for (const group of GROUPS) {
      const keys = COMMANDS.filter((row) => row.group === group).flatMap((row) => row.keys);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
