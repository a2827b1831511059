import { describe, expect, it } from 'vitest';
import type { CapturedText } from '../../lib/model/index.ts';
import { bodyParagraphAt } from '../../lib/text/head-lines.ts';
import { readPlain } from '../../lib/text/index.ts';

const BODY = 'Police arrived at the house before dawn and took both brothers away.';
const NEXT = 'Nobody has seen them since.';

const article = (...lines: string[]): CapturedText =>
  readPlain(['# Taken at dawn', ...lines].join('\n\n'), {
    headings: [
      { line: /^# /, level: 1 },
      { line: /^## /, level: 2 },
    ],
  });
const placeOf = (captured: CapturedText, words: string): number | null =>
  bodyParagraphAt(captured, captured.text.indexOf(words));

describe('the first paragraph', () => {
  it.each([
    'By Jane Doe',
    'By Jane Doe and Juan de la Cruz | 30 September 2021',
    'BY THE EDITORIAL BOARD',
    'Written by Jane Doe in Mexico City',
    'Por Juan Pérez y María del Carmen Ruiz',
    'Par Aïcha Ben Salah',
    'Von Jörg Müller',
    '30 September 2021',
    'September 30, 2021 8:15 AM EDT',
    'Published: Thursday, 30 September 2021',
    'Publicado el 30 de septiembre de 2021',
    'Publié le 1er avril 2021 à 18:30',
    'Saturday 2 Oct. 2021',
    'mercredi 6 octobre 2021',
    '2021-09-30',
  ])('comes after who wrote it and when: %s', (line) => {
    const captured = article(line, BODY, NEXT);
    expect([line, BODY, NEXT].map((words) => placeOf(captured, words))).toEqual([null, 1, 2]);
  });

  it('comes after both, each on a line', () => {
    const captured = article('By Jane Doe', '30 September 2021', BODY);
    expect(placeOf(captured, BODY)).toBe(1);
  });

  it.each([
    'By the time the police came, nobody was left.',
    'By the time the police came nobody was left',
    'By Monday, Mexico had counted 12 dead.',
    'Por eso nadie denunció',
    'Par la suite Marie est partie',
    'In 2023 Mexico counted 12 such cases',
    'Marches in May 2021',
    'Jane Doe',
    'Updated figures for 2021',
    `By ${'Jane Doe and '.repeat(30)}Others`,
  ])('is what is said first: %s', (line) => {
    const captured = article(line, BODY);
    expect([line, BODY].map((words) => placeOf(captured, words))).toEqual([1, 2]);
  });

  it('may be a date or a name once the text has begun', () => {
    const captured = article(BODY, 'By Jane Doe', '30 September 2021', NEXT);
    expect(placeOf(captured, NEXT)).toBe(4);
    const below = article(BODY, '## Chronology', '30 September 2021', NEXT);
    expect(placeOf(below, NEXT)).toBe(2);
  });

  it('comes after these below a subtitle too', () => {
    expect(placeOf(article('## What the families say', 'By Jane Doe', BODY), BODY)).toBe(1);
  });
});
