import { describe, expect, it } from 'vitest';
import { anchor, describeLookalikes, describe as describeSpan, prepare } from '../../lib/anchor/index.ts';
import type { Selectors } from '../../lib/model/index.ts';
import { readPlain } from '../../lib/text/from-plain.ts';

/** A passage as it is kept: with what looks like it. */
function kept(text: string, words: string): Selectors {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return { ...describeSpan(readPlain(text), span), ...describeLookalikes(prepare(text), span) };
}
const cut = (text: string, found: ReturnType<typeof anchor>): string =>
  found.state === 'gone' ? '' : text.slice(found.span.start, found.span.end);

const about = (topic: string): string =>
  `The section on ${topic} draws on interviews with lawyers, journalists and officials of the ${topic} office.\n`;
/** Between words that reach farther than what is kept of surroundings. */
const around = (passage: string): string =>
  `Registered offices answer each written question within one month of the receipt of its form, and note the day, hour and name on a sheet.
${passage}
A copy goes to the ministry in the capital, where it is put on file for as long as the law on public archives and their inspection asks.
`;

describe('a place that fits as well as another', () => {
  const old = 'The municipal police detained twelve people without a warrant and held them for two days.';
  const now = 'The municipal police arrested twelve persons without any warrant and held them for two days.';
  const selectors = kept(about('courts') + around(old) + about('schools') + about('prisons'), old);

  it('is taken where it is the only one', () => {
    const later = about('courts') + around(now) + about('schools') + about('prisons');
    expect(cut(later, anchor(later, selectors))).toBe(now);
  });

  it('is not taken, and one of them is offered', () => {
    const later = about('courts') + around(now) + about('schools') + around(now) + about('prisons');
    const found = anchor(later, selectors);
    expect(found.state).toBe('gone');
    expect(found.state === 'gone' && found.nearest && later.slice(found.nearest.span.start)).toMatch(
      /^The municipal police arrested/,
    );
  });

  it('is taken where something beside it tells', () => {
    const later = about('courts') + around(now) + about('schools') + now + about('prisons');
    const found = anchor(later, selectors);
    expect(found).toMatchObject({ state: 'changed', span: { start: later.indexOf(now) } });
  });
});

describe('what is left of a passage amid other words', () => {
  const left =
    'Families of disappeared students searched the hills of Cocula with rented excavators until nightfall.';
  const rest =
    'Officials promised help on several occasions. Nothing came of it, as every delegate of the state later agreed.';
  const passage = `${left} ${rest}`;
  const other = 'Budgets for public works were voted in spring: roads, markets, lamps, pipes.';
  const later = `Streets are lit by night.\n${left} ${other}\nHarvests were poor.`;

  it('shows where it stood, if it is long and nothing else had it', () => {
    const found = anchor(later, kept(about('courts') + passage + about('schools'), passage));
    expect(found.state).toBe('changed');
    expect(cut(later, found)).toBe(left);
  });

  it('shows nothing if a lookalike had it too', () => {
    const twin = `${left} ${other}`;
    const text = `${about('courts')}${passage}\n${about('schools')}${twin}\n${about('water')}`;
    expect(anchor(later, kept(text, passage)).state).toBe('gone');
  });

  it('shows nothing if it is short', () => {
    const short = later.replace(left, 'Families of disappeared students protested.');
    expect(anchor(short, kept(about('courts') + passage + about('schools'), passage)).state).toBe('gone');
  });
});

describe('signs and syllables', () => {
  it('say as much as words: a sentence left between others is found', () => {
    const left = '多くのオープンデータカタログが見落としている点をいくつか取り上げ、作る場合には検討する。';
    const passage = `${left}地域の住民と民間の人々が自分のデータを加えられる道を開き、改良された集まりも載せる。古い版は捨てずに保管する。`;
    const old = `初めに目的を述べる。\n${passage}\n最後に連絡先を記す。\n`;
    const later = `まず用語を説明する。\n${left}表の形式は別の章で扱い、版の番号は年ごとに付ける。\n索引は末尾に置く。\n`;
    const found = anchor(later, kept(old, passage));
    expect(found.state).toBe('changed');
    expect(cut(later, found)).toContain(left.slice(0, -1));
  });
});
