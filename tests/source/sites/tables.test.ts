import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { publisherOf } from '../../../lib/publisher/index.ts';
import { SITE_RULES, untested } from '../../../lib/source/sites/index.ts';
import { LONGEST_TEXT } from '../../../lib/source/sites/rule.ts';

describe('the tables', () => {
  it('are data: nothing is lost on the way to the page', () => {
    expect(JSON.parse(JSON.stringify(SITE_RULES))).toEqual(SITE_RULES);
  });

  it('have ids of their own, and patterns and selectors that a browser reads', () => {
    expect(new Set(SITE_RULES.map(({ id }) => id)).size).toBe(SITE_RULES.length);
    const { document } = new JSDOM('').window;
    for (const rule of SITE_RULES) {
      if (rule.path) expect(() => new RegExp(rule.path ?? '', 'u')).not.toThrow();
      for (const find of Object.values(rule.fields).flat()) {
        expect(() => new RegExp(find.match ?? '', 'u')).not.toThrow();
        expect(() => document.querySelector(find.select ?? 'a')).not.toThrow();
      }
    }
  });

  it('name publishers that the registry knows', () => {
    const names = SITE_RULES.flatMap(({ fields, hosts }) =>
      (fields.publisher ?? []).flatMap(({ value }) => (value ? [{ value, host: hosts[0] }] : [])),
    );
    const strangers = names.filter(({ value }) => publisherOf({ address: '', name: value })?.mandate == null);
    expect(strangers).toEqual([]);
  });

  it('read no markup where none was seen', () => {
    const finds = untested().flatMap(({ id, fields }) =>
      Object.values(fields).flatMap((list) => list.map((find) => ({ id, ...find }))),
    );
    expect(finds.filter(({ select, meta }) => (select && select !== 'title') || meta)).toEqual([]);
  });

  it('have patterns that end on the longest and most repetitive text', () => {
    const texts = ['a', '/', '-', ' ', '1', 'A/', 'a-', 'A1', '/a', ' - ', '2021/', 'World Report '].map(
      (part) => part.repeat(LONGEST_TEXT).slice(0, LONGEST_TEXT),
    );
    const patterns = SITE_RULES.flatMap(({ path, fields }) => [
      ...(path ? [path] : []),
      ...Object.values(fields).flatMap((finds) => finds.flatMap(({ match }) => match ?? [])),
    ]);
    for (const pattern of patterns)
      for (const text of texts) {
        // A pattern that backtracks without end would never come back from here.
        new RegExp(pattern, 'u').exec(`/news/${text}\u0000`);
        new RegExp(pattern, 'u').exec(`/documents/${text}\u0000`);
      }
  });
});
