import { expect, describe as group, it } from 'vitest';
import { anchor, describe } from '../../lib/anchor/index.ts';
import { readPlain } from '../../lib/text/from-plain.ts';

const BEFORE =
  'The commission heard forty witnesses in the town hall, and its account was written down by the clerk. ';
const AFTER =
  ' The parish names the same men, and nobody was ever charged with it, as the annex says at length.';

/** How a passage of one sentence stands where the sentence was replaced by another. */
function found(exact: string, was: string, now: string) {
  const old = readPlain(BEFORE + was + AFTER);
  const start = old.text.indexOf(exact);
  const text = BEFORE + now + AFTER;
  const anchored = anchor(readPlain(text), describe(old, { start, end: start + exact.length }));
  return anchored.state === 'gone'
    ? 'gone'
    : [anchored.state, text.slice(anchored.span.start, anchored.span.end)];
}

group('what hangs on the ends of a passage', () => {
  it.each([
    ['500 people were killed', '1,500 people were killed'],
    ['500 people were killed', '1.500 people were killed'],
    ['500 people were killed', '-500 people were killed'],
    ['5% of detainees died', '0.5% of detainees died'],
    ['the number of those killed was 12', 'the number of those killed was 12,000'],
    ['the number of those killed was 12', 'the number of those killed was 12.5'],
    ['the share of those killed was 12', 'the share of those killed was 12%'],
    ['the share of those killed was 12', 'the share of those killed was 12 %'],
    ['able to protect them', 'un-able to protect them'],
  ])('belongs to it where it came later: %s, %s', (was, now) => {
    expect(found(was, `In March ${was}.`, `In March ${now}.`)).toEqual(['changed', now]);
  });

  it.each([
    ['500 people were killed', 'In March 1,500 people were killed.'],
    ['able to protect', 'The police is un-able to protect them.'],
    ['the share was 12', 'In March the share was 12% of all.'],
    ['500 people were killed', 'In March, 500 people were killed, it says.'],
    ['killed by men in the town', 'They were killed by men in the town.'],
  ])('changes nothing where it was there at the clip: %s in %s', (exact, sentence) => {
    expect(found(exact, sentence, sentence)).toEqual(['exact', exact]);
  });

  it.each([
    ['“1,204 families left the valley.”', '“1,361 families left the valley.”'],
    ['1,204 families left (in March).', '1,361 families left (in March).'],
  ])('keeps the marks that stand there still where its words were changed: %s', (was, now) => {
    expect(found(was, `It says: ${was} So it was.`, `It says: ${now} So it was.`)).toEqual(['changed', now]);
  });

  it('are not those of a passage amid wholly other text at the same place', () => {
    const exact = 'Nobody was ever charged with it';
    const old = readPlain(`${BEFORE}${exact}.${AFTER}`);
    const other = `${'Bananas ripen in the warm rooms of the harbour all winter long, as growers know. '.padEnd(BEFORE.length, 'x').slice(0, BEFORE.length - 1)} `;
    const selectors = describe(old, { start: BEFORE.length, end: BEFORE.length + exact.length });
    expect(anchor(`${other}${exact}; ships come and go in spring.`, selectors)).toMatchObject({
      state: 'moved',
    });
  });
});
