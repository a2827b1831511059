import { describe, expect, it } from 'vitest';
import { raised } from './raised.ts';
import { input } from './view.ts';

const PRINTED = 'A Press, Report (June 1, 2026).';

/** What is found of an entry whose cite-check was of one citation, where another prints now. */
const found = (checked: string | null, printed: string | null) =>
  raised('cite-check-lapsed', {
    ...input([
      {
        id: '1',
        entry:
          checked === null
            ? {}
            : { citeCheck: { by: 'A. B.', at: '2026-11-20T10:00:00.000Z', citation: checked } },
      },
      { id: '2' },
    ]),
    ...(printed === null ? {} : { citationOf: () => printed }),
  });

describe('a cite-check', () => {
  it('has lapsed where another citation prints now, be it by one letter', () => {
    expect(found(`${PRINTED} `, PRINTED)).toMatchObject([
      { of: '1', entries: ['1'], counts: { by: 'A. B.' } },
    ]);
  });

  it('holds of the very citation, and is not asked for where there is none or nobody looked', () => {
    expect(found(PRINTED, PRINTED)).toEqual([]);
    expect(found(null, PRINTED)).toEqual([]);
    expect(found('Another.', null)).toEqual([]);
  });

  it('that was set aside lapses anew with the next citation', () => {
    const key = (printed: string) => found('Another.', printed)[0]?.key;
    expect(key(PRINTED)).toBe(key(PRINTED));
    expect(key(PRINTED)).not.toBe(key(`${PRINTED} at 5.`));
  });
});
