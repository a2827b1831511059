import { describe, expect, it } from 'vitest';
import { unbroken } from '../../lib/model/index.ts';

describe('words broken at the end of a line', () => {
  it.each([
    ['street-level infor-\nmation', 'street-level information'],
    ['the commis\u00ad\nsion', 'the commission'],
    ['acts of self-\ndefence', 'acts of self-defence'],
    ['gender-\nbased violence', 'gender-based violence'],
    ['state-of-the-\nart', 'state-of-the-art'],
    ['la condi-\nción', 'la condición'],
  ])('%j is printed as %j', (text, printed) => {
    expect(unbroken(text)).toBe(printed);
  });

  it.each(['first line\nsecond line', 'A –\nB', 'Latin-\nAmerica', '1999-\n2004', 'an item -\nanother'])(
    '%j stays as it is',
    (text) => {
      expect(unbroken(text)).toBe(text);
    },
  );

  it('takes time in proportion to the text', () => {
    expect(unbroken('a-'.repeat(50_000)).length).toBe(100_000);
  });
});
