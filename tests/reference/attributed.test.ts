import { describe, expect, it } from 'vitest';
import { chainKey, originsOf, readReferences } from '../../lib/reference/index.ts';
import { spanOf, textOf } from './build.ts';

const chainsOf = (sentence: string, ...others: string[]) => {
  const text = textOf([sentence, ...others]);
  return originsOf(readReferences(text), text, spanOf(text, sentence));
};

describe('a sentence that cites nothing and says who says so', () => {
  it.each<[sentence: string, author: string]>([
    ['According to the CNDH, forty boats sank in May.', 'CNDH'],
    ['Forty boats sank in May, according to the National Office of Tides.', 'National Office of Tides'],
    ['The State Department reported that forty boats sank.', 'State Department'],
    ['The State Department also reported forty sunken boats.', 'State Department'],
    ['Reuters reported that forty boats sank.', 'Reuters'],
    ['A UNHCR survey found forty sunken boats.', 'UNHCR'],
    ['A 2021 survey by the Coast Council found forty sunken boats.', 'Coast Council'],
    ['In 2021, Amnesty International documented forty cases.', 'Amnesty International'],
    ['Human Rights Watch has documented forty cases.', 'Human Rights Watch'],
    ['Per the Coast Council, forty boats sank.', 'Coast Council'],
    ['Data from the CNDH showed it; according to CNDH figures, forty boats sank.', 'CNDH'],
    [
      'Según la Comisión de Derechos Humanos (CDH), cuarenta barcos se hundieron.',
      'Comisión de Derechos Humanos (CDH)',
    ],
    ['El Instituto Nacional de Mareas informó que se hundieron.', 'Instituto Nacional de Mareas'],
    ["Selon l'Observatoire des côtes, quarante bateaux ont coulé.", 'Observatoire des côtes'],
  ])('%s', (sentence, author) => {
    const chains = chainsOf(sentence);
    expect(chains).toMatchObject([
      { links: [{ work: { author }, surety: 'likely', because: { by: 'no-document' } }] },
    ]);
    expect(Object.keys(chains[0]?.links[0]?.work ?? {})).toEqual(['author']);
  });

  it.each([
    'He said that forty boats sank.',
    'Maria Lund said that forty boats sank.',
    'According to Maria Lund, forty boats sank.',
    'The minister said that forty boats sank.',
    'The Supreme Court found that the law was void.',
    'According to the Fisheries Act, boats must be counted.',
    'According to plan, forty boats sank.',
    'Such reports said nothing. These XML documents said nothing.',
    'Press reports called this a major turning point.',
    'Working Group information can be found in the port.',
    'The report said: "According to the CNDH, forty boats sank."',
    'McGahn and Donaldson reported that forty boats sank.',
  ])('%s: nobody', (sentence) => {
    expect(chainsOf(sentence)).toEqual([]);
  });

  it('a surname is nobody’s agency', () => {
    const sentence = 'Lund reported that forty boats sank.';
    expect(chainsOf(sentence)).toHaveLength(1);
    expect(chainsOf(sentence, 'The clerk Maria Lund came in May.')).toEqual([]);
  });

  it('a text’s own author is no origin of it', () => {
    const sentence = 'Watch for Islands documented that forty boats sank.';
    expect(chainsOf(sentence)).toHaveLength(1);
    expect(chainsOf(sentence, 'A fisherman told Watch for Islands that they fled.')).toEqual([]);
  });

  it('somebody without a name is another in each text', () => {
    const [one] = chainsOf('According to her mother, forty boats sank.');
    const [other] = chainsOf('According to her mother, no boat sank.');
    expect(one?.links).toMatchObject([
      { work: { author: 'her mother' }, surety: 'likely', because: { by: 'attribution' } },
    ]);
    expect(one && other && chainKey(one) === chainKey(other)).toBe(false);
  });

  it('a citation goes before it', () => {
    const chains = chainsOf(
      'According to the CNDH, forty boats sank (Harbour Office 2021).',
      'heading 2|References',
      'Harbour Office. 2021. "Boats." [Accessed 2023-01-01]',
    );
    expect(chains.map(({ links }) => links[0]?.because.by)).toEqual(['name-and-date']);
  });
});
