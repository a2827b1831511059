import { describe, expect, it } from 'vitest';
import { idsOf, indexOf, passage } from './sample.ts';

const seed = (id: string, text: string, start: number) =>
  passage(id, text, {
    id: `text:${id}`,
    kind: 'seed-text',
    captureId: 'c',
    span: { start, end: start + text.length },
  });

const filler = Array.from({ length: 40 }, (_, at) =>
  passage(`other${at}`, `The weather of day ${at} was fine.`),
);
const LIBRARY = [
  ...filler,
  passage('police', 'The police protects nobody who complains of extortion.', { language: 'en' }),
  passage('one', 'A police car passed.', { language: 'en' }),
  passage('many', 'Police protection failed: the state offers victims of extortion no protection.', {
    language: 'en',
  }),
  passage('placed', 'State protection of victims by the police.', { language: 'en' }),
  seed('block', 'Victims get no protection from the state police.', 100),
];
const issue = [
  'State protection',
  'police',
  'protección estatal',
  'The police protects no victims of extortion.',
];

describe('passages that may speak to an issue', () => {
  const index = indexOf(...LIBRARY);
  const found = (without: string[] = []) => idsOf(index.similar({ words: issue, without: new Set(without) }));

  it('share its telling words in any form, the most of them first; one word is a coincidence', () => {
    expect(found().slice(0, 1)).toEqual(['many']);
    expect(found()).toEqual(expect.arrayContaining(['police', 'placed', 'block']));
    expect(found()).not.toContain('one');
  });

  it('share one word, where it is all of a search word', () => {
    const [first] = index.similar({ words: ['State protection', 'cars'], without: new Set() }).slice(-1);
    expect(first?.passageId).toBe('one');
    const apart = indexOf(...filler, passage('x', 'a vehicle passed'), passage('y', 'internal protection'));
    expect(apart.similar({ words: ['vehicle protection'], without: new Set() })).toEqual([]);
  });

  it('are none that were filed or dismissed', () => {
    expect(found(['placed', 'many'])).not.toContain('placed');
    expect(found(['placed', 'many'])).not.toContain('many');
  });

  it('are found by no word that stands in any text, however few have it', () => {
    const small = indexOf(passage('well', 'They went there as well, with others.'));
    expect(small.similar({ words: ['A well-founded fear there with them'], without: new Set() })).toEqual([]);
  });

  it('are found by no word that everything has', () => {
    expect(idsOf(index.similar({ words: ['weather of the day'], without: new Set() }))).toEqual([]);
  });

  it('are not said twice, as a passage and as the paragraph it was clipped from', () => {
    const clipped = passage('clip', 'no protection from the state police', {
      captureId: 'c',
      span: { start: 112, end: 140 },
    });
    index.put([clipped]);
    expect(found()).toContain('clip');
    expect(found()).not.toContain('block');
    expect(found(['clip'])).not.toContain('block');
  });
});
