import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/text/from-pdf/metadata.ts';

describe('readMetadata', () => {
  it('keeps texts, by their names', () => {
    const info = { Title: ' A  title\n', Author: '', Producer: 'x', IsXFAPresent: true, Language: 'fr-CA' };
    const metadata: [string, unknown][] = [
      ['dc:creator', ['A. Body', 'A. Body', 7]],
      ['prism:doi', '10.1000/1'],
      ['dc:rights', null],
    ];
    expect(readMetadata({ info, metadata })).toEqual({
      info: { Title: 'A title', Producer: 'x' },
      xmp: { 'dc:creator': ['A. Body'], 'prism:doi': ['10.1000/1'] },
      language: 'fr-CA',
    });
  });

  it('takes anything, and no more than it needs', () => {
    for (const info of [null, undefined, 7, 'text', []])
      expect(readMetadata({ info, metadata: null })).toEqual({ info: {}, xmp: {}, language: null });
    const metadata = Array.from({ length: 9_000 }, (_, i): [string, unknown] => [
      `n:${i}`,
      'v'.repeat(9_000),
    ]);
    const { xmp } = readMetadata({ info: {}, metadata: [['__proto__', 'x'], ...metadata] });
    expect(Object.keys(xmp).length).toBeLessThanOrEqual(200);
    expect(xmp['n:0']?.[0]?.length).toBe(4_000);
  });
});
