import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../lib/export/index.ts';
import { sampleView } from '../binder/sample.ts';
import { CLOCK } from './views.ts';

const theCase = { ...sampleView().case, reference: 'MX-2026-014', client: 'Zulma Q.' };
const named = (pattern: string) => fileName(theCase, 'docx', CLOCK, pattern);

describe('a pattern of file names', () => {
  it.each([
    ['{case}-{what}-{date}', 'MX-2026-014-index-2026-11-22.docx'],
    ['{date} {what} for {case}', '2026-11-22-index-for-MX-2026-014.docx'],
    ['Tab A', 'Tab-A.docx'],
    ['', 'MX-2026-014-index-2026-11-22.docx'],
    ['{client}', 'client.docx'],
    ['con', 'case-con.docx'],
    // A pattern that names the client is not used.
    ['Zulma Q. {what}', 'MX-2026-014-index-2026-11-22.docx'],
    ['{case}/zulma q./{date}', 'MX-2026-014-index-2026-11-22.docx'],
    ['Zúlma_{what}', 'MX-2026-014-index-2026-11-22.docx'],
  ])('%j gives %s', (pattern, name) => {
    expect(named(pattern)).toBe(name);
  });

  it.each(['Ana García-López', 'O’Neill (née Díaz)', 'a|b*', '$&'])('takes a client called %s', (client) => {
    const name = (pattern: string) => fileName({ ...theCase, client }, 'docx', CLOCK, pattern);
    expect(name('{case}-{what}-{date}')).toBe('MX-2026-014-index-2026-11-22.docx');
    if (/\p{L}{2}/u.test(client)) expect(name(`{what} ${client}`)).toBe('MX-2026-014-index-2026-11-22.docx');
  });

  it('gives names that every system takes, and never the client’s', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('{case}', '{date}', 'Zulma Q.'))),
        (parts) => {
          const name = named(parts.join(''));
          expect(name).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*\.docx$/u);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
          expect(name.toLowerCase()).not.toContain('zulma');
        },
      ),
    );
  });
});
