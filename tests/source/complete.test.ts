import { describe, expect, it } from 'vitest';
import type { CapturedText, SourceMetadata } from '../../lib/model/index.ts';
import { complete } from '../../lib/source/index.ts';

const found = <T>(value: T, ...others: T[]) => ({
  value,
  foundIn: 'meta' as const,
  place: 'meta og:title',
  weight: 0.7,
  ...(others.length > 0
    ? { others: others.map((other) => ({ value: other, foundIn: 'document' as const, weight: 0.6 })) }
    : {}),
});

const NOTHING: CapturedText = { text: '', blocks: [] };
const titled = (title: string, ...others: string[]): SourceMetadata =>
  complete({ title: found(title, ...others) }, NOTHING);

const ENGLISH =
  'The police of the city said that the man was found with his hands tied, and that they were '.repeat(4);
const ZULU =
  'Amaphoyisa athi umuntu wabulawa ngesikhathi ebuya emsebenzini, futhi abantu bathi lapho kusho ukuthi '.repeat(
    9,
  );
const paragraphs = (...texts: string[]): CapturedText => {
  let text = '';
  const blocks = texts.map((each) => {
    const start = text.length;
    text += `${each}\n`;
    return { kind: 'paragraph' as const, start, end: text.length - 1 };
  });
  return { text, blocks };
};

describe('the number', () => {
  const listed = (...numbers: string[]) =>
    complete(
      { title: found('Responses on Mexico') },
      paragraphs('Responses on Mexico', ...numbers.map((number) => `A response. ${number}.`)),
    );

  it('is none where a page lists documents of one series, each with its own', () => {
    const metadata = listed('MEX201601.E', 'MEX200732.E', 'MEX106302.E');
    expect([metadata.number, metadata.kind]).toEqual([undefined, undefined]);
  });

  it('is one document’s in two languages, or with what it follows', () => {
    expect(listed('MEX201601.E', 'MEX201601.F', 'MEX200732.E').number?.value).toBe('MEX201601.E');
  });

  it('is the title’s, whatever is listed below', () => {
    const title = 'MEX200001.E: Responses on Mexico';
    const text = paragraphs(title, 'MEX201601.E', 'MEX200732.E', 'MEX106302.E');
    expect(complete({ title: found(title) }, text).number?.value).toBe('MEX200001.E');
  });
});

describe('language', () => {
  const claimed = (value: string, text: CapturedText, foundIn: 'document' | 'user' = 'document') =>
    complete({ language: { value, foundIn, weight: 0.7 } }, text).language;

  it('is the one the text is written in, where the page claims another; the claim stays beside it', () => {
    const language = claimed('en-US', paragraphs(ZULU));
    expect(language).toMatchObject({ value: 'zu', foundIn: 'visible-text', place: 'text' });
    expect(language?.others?.map(({ value }) => value)).toEqual(['en-US']);
  });

  it('keeps the region where both agree, and is surer', () => {
    const language = claimed('en-GB', paragraphs(ENGLISH));
    expect(language?.value).toBe('en-GB');
    expect(language?.weight).toBeGreaterThan(0.7);
  });

  it('is what the user said, whatever the text', () => {
    expect(claimed('en', paragraphs(ZULU), 'user')?.value).toBe('en');
  });

  it('is told of the published text alone', () => {
    const text = paragraphs(ZULU, ENGLISH.repeat(9));
    const blocks = text.blocks.map((block, index) =>
      index === 1 ? { ...block, furniture: 'navigation' as const } : block,
    );
    expect(claimed('en', { ...text, blocks })?.value).toBe('zu');
  });

  it.each([
    ['es', 'Los agentes de la policía dijeron que el hombre fue hallado con las manos atadas y que su casa '],
    [
      'fr',
      'Les agents de la police ont dit que le corps de l’homme a été retrouvé dans une rue du quartier et ',
    ],
    [
      'sw',
      'Jeshi la polisi katika mkoa huo alisema kuwa watu hao ni wa kijiji cha jirani na kwamba baada ya ',
    ],
    [
      'ht',
      'Lapolis la te di ke moun sa yo te soti nan yon lòt katye epi yo pa gen okenn kote pou yo ale ki ',
    ],
    ['zh', '警方表示，该男子的尸体在城郊的一条街道上被发现，双手被绑，家属称他此前曾受到威胁。'],
    [
      'ja',
      '警察によると、その男性の遺体は町はずれの通りで発見され、家族は以前から脅迫を受けていたと話している。',
    ],
  ])('%s', (language, sentence) => {
    expect(complete({}, paragraphs(sentence.repeat(6))).language?.value).toBe(language);
  });

  it('is left open where the text is short, mixed, or of close neighbours', () => {
    const danish =
      'Politiet siger, at det er den mand, som var i byen, og at der ikke er andre til stede på ';
    for (const text of [
      'Report',
      `${ENGLISH} ${ZULU.slice(0, 60)} Los de la que el y por con una `.slice(0, 40),
      danish.repeat(6),
    ])
      expect(complete({}, paragraphs(text)).language).toBeUndefined();
  });
});

describe('what the readings of a title tell', () => {
  it('the subtitle, where one place gives the title without it', () => {
    expect(titled('Silenced', 'Silenced: Reporters Under Threat').subtitle).toMatchObject({
      value: 'Reporters Under Threat',
      foundIn: 'document',
    });
    expect(titled('Silenced: Reporters Under Threat').subtitle).toBeUndefined();
    expect(titled('Flexbox', 'Flexbox: Learn web development | MDN').subtitle).toBeUndefined();
  });

  it('the yearly work it is part of, and with it the kind', () => {
    const part = titled('Mexico', 'World Report 2024: Mexico');
    expect([part.container?.value, part.kind?.value]).toEqual(['World Report 2024', 'country-page']);
    expect(titled('Mexico', 'Mexico | Annual Report 2022/23').container?.value).toBe('Annual Report 2022/23');
    expect(titled('Mexico', 'Elections in June 2024: Mexico').container).toBeUndefined();
  });

  it.each([
    ['Mexico: Situation of returnees (2021–August 2023)', '2021–August 2023'],
    ['México: Situación de los retornados (enero de 2021-agosto de 2023)', 'enero de 2021-agosto de 2023'],
    ['Crime and criminality, March 2019 to July 2021', 'March 2019 to July 2021'],
  ])('the time it speaks of: %s', (title, period) => {
    expect(titled(title).eventPeriod?.value).toBe(period);
  });

  it.each(['World Report 2024', 'Agenda 2030 and 2020', 'Room 1999-2', 'From 2020 to now'])(
    'no time: %s',
    (title) => {
      expect(titled(title).eventPeriod).toBeUndefined();
    },
  );
});

describe('what stands beside the title', () => {
  const page = (...texts: string[]): CapturedText => {
    const text = paragraphs('Site', 'Menu', 'Mexico: Situation of returnees', ...texts);
    const blocks = text.blocks.map((block, index) =>
      index === 2 ? { ...block, kind: 'heading' as const } : block,
    );
    return { ...text, blocks };
  };
  const told = (text: CapturedText, metadata: SourceMetadata = {}) =>
    complete({ title: found('Mexico: Situation of returnees'), ...metadata }, text);

  it('is the number, and with it the kind, though the page states a general one', () => {
    const rir = told(page('MEX201601.E'), { kind: found('news' as const) });
    expect([rir.number?.value, rir.kind?.value]).toEqual(['MEX201601.E', 'response-to-information-request']);
    expect(rir.kind?.others?.map(({ value }) => value)).toEqual(['news']);
    expect(told(page('Index number: AMR 41/4790/2021')).number?.value).toBe('AMR 41/4790/2021');
    expect(told(page('A/HRC/52/30')).number?.value).toBe('A/HRC/52/30');
    expect(told(page('UA: 100/21')).kind?.value).toBe('urgent-action');
  });

  it('is no number that the text cites further down', () => {
    const long = Array.from({ length: 30 }, () => 'Words of the report.');
    expect(
      told(page(...long, 'As the Board said in MEX201601.E, some were found, and others were not.')).number,
    ).toBe(undefined);
    expect(
      told(page('The Board wrote much in the past. '.repeat(20), `${'x '.repeat(200)}MEX201601.E`)).number,
    ).toBe(undefined);
  });

  it('is the edition, on a line of its own', () => {
    expect(told(page('Version 5.0')).edition?.value).toBe('Version 5.0');
    expect(told(page('Second revised edition')).edition?.value).toBe('Second revised edition');
    expect(told(page('In version 5.0 all was changed')).edition).toBeUndefined();
  });
});

it('leaves alone what was found', () => {
  const metadata: SourceMetadata = {
    title: found('Mexico', 'World Report 2024: Mexico'),
    container: found('Another work'),
    kind: found('report' as const),
  };
  expect(complete(metadata, NOTHING)).toEqual(metadata);
});
