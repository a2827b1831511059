import { describe, expect, it } from 'vitest';
import { besideOf, paragraphsOf, readRest } from '../../../lib/binder/checks/index.ts';
import type { Block, CapturedText } from '../../../lib/model/index.ts';

/** A text of blocks; one that begins with "#" is a heading, with "~" no part of what is published. */
function text(...lines: string[]): CapturedText {
  const blocks: Block[] = [];
  let at = 0;
  const words = lines.map((line) => line.replace(/^[#~]/, ''));
  for (const [index, line] of words.entries()) {
    const kind = lines[index]?.startsWith('#') ? 'heading' : 'paragraph';
    const furniture = lines[index]?.startsWith('~') ? { furniture: 'navigation' as const } : {};
    blocks.push({ kind, start: at, end: at + line.length, ...furniture });
    at += line.length + 1;
  }
  return { text: words.join('\n'), blocks };
}

const spanOf = ({ text: all }: CapturedText, words: string) => {
  const start = all.indexOf(words);
  return { start, end: start + words.length };
};

describe('the rest of a report', () => {
  const report = text(
    '#Police and other authorities of the state',
    'The police took part in the abduction of two journalists in June.',
    '~Police reform: the newsletter of this house, every month, for all',
    'In the south the police did not answer calls for help for weeks.',
    'The harvest of maize was good in the year that is reported here.',
  );
  const speaks = (words: string) => /police/i.test(words);

  it('counts the published paragraphs that speak to a matter, and those a passage stands in', () => {
    const passages = [spanOf(report, 'two journalists')];
    expect(readRest(paragraphsOf(report), passages, speaks)).toEqual({ speaking: 2, covered: 1 });
    expect(readRest(paragraphsOf(report), [], speaks)).toEqual({ speaking: 2, covered: 0 });
  });

  it('counts a passage over several paragraphs for each, and one that only touches for none', () => {
    const [first, second] = [spanOf(report, 'The police took'), spanOf(report, 'In the south')];
    const both = { start: first.start, end: second.end };
    expect(readRest(paragraphsOf(report), [both], speaks).covered).toBe(2);
    // A picture has no words.
    const picture = { start: first.start + 5, end: first.start + 5 };
    expect(readRest(paragraphsOf(report), [picture], speaks).covered).toBe(0);
    const touching = { start: 0, end: first.start };
    expect(readRest(paragraphsOf(report), [touching], speaks).covered).toBe(0);
  });
});

describe('sentences beside a passage', () => {
  const beside = (all: CapturedText, words: string, language?: string) =>
    besideOf(all, spanOf(all, words), language).map(({ side, word, sentence }) => [side, word, sentence]);

  it('are told where they hold a word of contrast', () => {
    const all = text('Killings rose. Gangs rule the town. However, arrests improved in May. Nothing else.');
    expect(beside(all, 'Gangs rule the town.', 'en')).toEqual([
      ['after', 'However', 'However, arrests improved in May.'],
    ]);
    expect(beside(all, 'Nothing else.', 'en')).toEqual([
      ['before', 'However', 'However, arrests improved in May.'],
    ]);
    expect(beside(all, 'Killings rose.', 'en')).toEqual([]);
  });

  it('are the beginning of a sentence that the passage cuts', () => {
    const all = text('Although homicides decreased in the state, gangs rule the town.');
    expect(beside(all, 'gangs rule the town.', 'en')).toEqual([
      ['before', 'Although', 'Although homicides decreased in the state,'],
    ]);
  });

  it('are read in the language of the text', () => {
    const all = text('Elle cherche un but. Les gangs règnent. Toutefois, la violence a diminué.');
    expect(beside(all, 'Les gangs règnent.', 'fr')).toEqual([
      ['after', 'Toutefois', 'Toutefois, la violence a diminué.'],
    ]);
    expect(beside(all, 'Les gangs règnent.', 'de')).toEqual([]);
    // Where the language is not known, all three are read.
    expect(beside(all, 'Les gangs règnent.').length).toBe(2);
  });

  it('are no headings and nothing that is not published', () => {
    const all = text('#However it may be: an overview', 'Gangs rule the town.', '~But see our newsletter.');
    expect(beside(all, 'Gangs rule the town.', 'en')).toEqual([]);
  });

  it('are none at the ends of a text, nor of an empty one', () => {
    const all = text('Gangs rule the town.');
    expect(beside(all, 'Gangs rule the town.', 'en')).toEqual([]);
    expect(besideOf({ text: '', blocks: [] }, { start: 0, end: 0 })).toEqual([]);
  });
});
