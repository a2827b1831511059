import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CapturedText, Field, PartialDate, SourceMetadata } from '../../lib/model/index.ts';
import { judge, type Likeness, shingled } from '../../lib/source/index.ts';

const field = <T>(value: T): Field<T> => ({ value, foundIn: 'meta', weight: 1 });
const read = (name: string): string =>
  readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8');
const URGENT = read('004_ede4b3c65d0d989b');
const RESPONSE = read('001_9cb7c61a1c1eccd7');
const LAW_FIRM = read('003_6342c5d4fde49a0d');

const captured = (text: string): CapturedText => ({
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
});

interface Facts {
  title?: string;
  number?: string;
  published?: PartialDate;
  language?: string;
  publisher?: string;
}

function at(address: string, text: string, facts: Facts = {}): Likeness {
  const metadata = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, field(value)]),
  ) as SourceMetadata;
  return { metadata, addresses: [address], texts: [shingled(captured(text))] };
}

const TITLE = 'Mexico: Mass deportations must stop';
const TAKE_ACTION = 'https://takeaction.amnesty.example/page/92914/action/1';
const OFFICE = 'https://amnestyusa.example/urgent-actions/ua-100-21/';

/** Worded for another audience, in a frame of its own. */
const reworded = `Amnesty office\n${URGENT.replaceAll('refugee claimants', 'asylum seekers')
  .replaceAll('Canada', 'the United States')
  .replace('Mexico must', 'The Mexican authorities must')}\nSign up for updates from our office.`;

describe('an Urgent Action with wording changed here and there', () => {
  it('is one work with its other home, by title and text', () => {
    const verdict = judge(
      at(OFFICE, reworded, { title: `${TITLE} (UA 100/21)`, published: { year: 2021, month: 9, day: 30 } }),
      at(TAKE_ACTION, URGENT, { title: TITLE }),
    );
    expect(verdict?.kind).toBe('certain');
    expect(verdict?.grounds.map(({ by }) => by)).toEqual(['text', 'title']);
  });

  it('is one work in a frame of another language: the words outweigh the tag', () => {
    const framed = at(OFFICE, reworded, { title: TITLE, language: 'de' });
    expect(judge(framed, at(TAKE_ACTION, URGENT, { title: TITLE, language: 'en' }))?.kind).toBe('certain');
  });

  it('is asked about where its title is not known', () => {
    expect(judge(at(OFFICE, reworded), at(TAKE_ACTION, URGENT, { title: TITLE }))?.kind).toBe('likely');
  });

  it('is not taken for the action on another matter', () => {
    expect(judge(at(OFFICE, LAW_FIRM, { title: 'Mexican asylum' }), at(TAKE_ACTION, URGENT))).toBeNull();
  });
});

describe('editions and templates', () => {
  /** Its figures aside, the same words. */
  const edition = (year: number): string => {
    const counted = Array.from(
      { length: 12 },
      (_, at) => `In ${year + at} they counted ${year * 7 + at} such cases.`,
    );
    return `${RESPONSE.replace(/\d+/g, 'some')}\n${counted.join('\n')}`;
  };

  it.each<[string, Facts, Facts]>([
    ['another number of the series', { number: 'MEX201601.E' }, { number: 'MEX200732.E' }],
    ['another year', { published: { year: 2023 } }, { published: { year: 2022 } }],
    ['another title', { title: 'Guatemala: country profile' }, { title: 'Honduras: country profile' }],
  ])('with nearly the same text and %s are two works', (_, ours, theirs) => {
    expect(
      judge(at('https://a.example/1', RESPONSE, ours), at('https://a.example/2', RESPONSE, theirs)),
    ).toBeNull();
  });

  it.each<[string, Facts, Facts]>([
    ['year', { published: { year: 2023 } }, { published: { year: 2022 } }],
    ['title', { title: 'Guatemala: country profile' }, { title: 'Honduras: country profile' }],
    ['title and year', { title: 'A', published: { year: 2021 } }, { title: 'B', published: { year: 2020 } }],
  ])('with the very same text at another host under another %s are asked about', (_, ours, theirs) => {
    const verdict = judge(
      at('https://a.example/1', RESPONSE, ours),
      at('https://b.example/2', `Our archive\n${RESPONSE}\nImprint`, theirs),
    );
    expect(verdict?.kind).toBe('likely');
    expect(verdict?.grounds.map(({ by }) => by)).toEqual(['text']);
  });

  it.each<[string, Facts, Facts]>([
    ['numbers of the series', { number: 'MEX201601.E' }, { number: 'MEX200732.E' }],
    ['figures', { published: { year: 2023 } }, { published: { year: 2031 } }],
  ])('are not asked about where other %s tell that they are two', (_, ours, theirs) => {
    const texts = ours.number ? [RESPONSE, RESPONSE] : [edition(2023), edition(2031)];
    const [one, other] = [ours, theirs].map((facts, index) =>
      at(`https://${'ab'[index]}.example/1`, texts[index] ?? '', facts),
    );
    expect(judge(one as Likeness, other as Likeness)).toBeNull();
  });

  it('are not asked about where the text is a few words', () => {
    const [one, other] = ['a', 'b'].map((name) =>
      at(`https://${name}.example/`, 'The page you asked for is not there.', { title: name }),
    );
    expect(judge(one as Likeness, other as Likeness)).toBeNull();
  });

  it('whose figures were changed are asked about, not joined', () => {
    const verdict = judge(at('https://a.example/1', edition(2023)), at('https://a.example/2', edition(2031)));
    expect(verdict?.kind).toBe('likely');
  });

  it('of one title on one site need nearly all of their words in common', () => {
    const cut = RESPONSE.slice(0, RESPONSE.length * 0.75);
    const facts = { title: 'Mexico: Profiles of individuals targeted' };
    expect(
      judge(at('https://a.example/1', cut, facts), at('https://a.example/2', RESPONSE, facts))?.kind,
    ).toBe('likely');
    expect(
      judge(at('https://b.example/1', cut, facts), at('https://a.example/2', RESPONSE, facts))?.kind,
    ).toBe('certain');
  });
});

describe('a number in common', () => {
  const number = 'MEX201601.E';
  const home = at('https://irb-cisr.gc.ca/doc=1', RESPONSE, {
    number,
    title: 'Mexico: Profiles of individuals',
  });

  it('joins a reprint in a frame of its own', () => {
    const reprint = `Search all documents\nAdvanced search\n${RESPONSE}\nImprint and disclaimer\n`;
    const verdict = judge(at('https://ecoi.example/2098765', reprint, { number }), home);
    expect(verdict?.kind).toBe('certain');
    expect(verdict?.grounds[0]).toEqual({ by: 'number', number });
  });

  it('joins nothing that only speaks of it', () => {
    const blog = at('https://blog.example/', LAW_FIRM, { number, title: `Why ${number} gets it wrong` });
    expect(judge(blog, home)).toBeNull();
  });

  it('asks where the title is the same and the text is not', () => {
    const abstract = at('https://lists.example/', 'An abstract.', {
      number,
      title: 'Mexico: Profiles of individuals',
    });
    expect(judge(abstract, home)?.kind).toBe('likely');
  });

  it('of two series speaks neither for nor against', () => {
    const one = at('https://a.example/', URGENT, { number: 'UA 100/21', title: TITLE });
    const other = at('https://b.example/', URGENT, { number: 'AMR 41/4790/2021', title: TITLE });
    expect(judge(one, other)?.kind).toBe('certain');
  });

  it('in another language is a translation, of one house only', () => {
    const facts = { number: 'AMR 41/4790/2021', publisher: 'Amnesty International' };
    const english = at('https://amnesty.example/en/', URGENT, { ...facts, language: 'en' });
    const spanish = at('https://amnesty.example/es/', 'Texto.', { ...facts, language: 'es-MX' });
    const stranger = at('https://blog.example/', 'Texto.', { number: facts.number, language: 'es' });
    expect(judge(spanish, english)).toEqual({
      kind: 'translation',
      grounds: [{ by: 'number', number: facts.number }],
    });
    expect(judge(stranger, english)).toBeNull();
  });
});

it('a chapter is a part of its report, whatever its title, and the report its whole', () => {
  const chapter = at('https://a.example/report/3', RESPONSE.slice(2_000, 12_000), {
    title: 'Tracking methods',
  });
  const report = at('https://a.example/report', RESPONSE, { title: 'Mexico: Profiles' });
  expect(judge(chapter, report)?.kind).toBe('part');
  expect(judge(report, chapter)).toMatchObject({ kind: 'whole', grounds: [{ by: 'contained' }] });
});

it('title, publisher and day in common are asked about where no text is there to compare', () => {
  const facts = { title: TITLE, publisher: 'Amnesty', published: { year: 2021, month: 9, day: 30 } };
  const [one, other] = [at('https://a.example/', 'One.', facts), at('https://b.example/', 'Other.', facts)];
  expect(judge(one, other)).toEqual({ kind: 'likely', grounds: [{ by: 'title', title: TITLE }] });
  const later = at('https://b.example/', 'Other.', {
    ...facts,
    published: { year: 2021, month: 10, day: 1 },
  });
  expect(judge(one, later)).toBeNull();
});
