import { describe, expect, it } from 'vitest';
import { broughtText } from '../../lib/words/brought.ts';

const NONE = { cases: 0, sources: 0, captures: 0, passages: 0, newer: 0, kept: 0 };

describe('what is said of a restored archive', () => {
  it('says that rules for sites came along', () => {
    expect(broughtText({ ...NONE, cases: 1, rules: 2 }, 'en')).toContain('2 rules for sites came with it');
    expect(broughtText({ ...NONE, cases: 1 }, 'en')).not.toContain('rule');
  });

  it('counts what is new here', () => {
    expect(broughtText({ ...NONE, cases: 1, sources: 2, passages: 12 }, 'en')).toBe(
      'The archive was restored. New here: 1 case, 2 sources, and 12 passages.',
    );
  });

  it('says that nothing is, and what became of what differs', () => {
    expect(broughtText({ ...NONE, newer: 1, kept: 3 }, 'en')).toBe(
      'The archive was restored. It held nothing that was not here already. 1 newer version was taken over. 3 records differ; what is here was kept.',
    );
  });
});
