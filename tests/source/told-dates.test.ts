import { describe, expect, it } from 'vitest';
import { formatPartialDate } from '../../lib/model/index.ts';
import { toldDates } from '../../lib/source/index.ts';

const told = (text: string) => toldDates(text).map(({ date }) => formatPartialDate(date));

describe('the dates that a passage speaks of', () => {
  it('are days, months and years, in reading order', () => {
    expect(
      told('As of November 2022, five had been killed; on 30 September 2021 and in 2019 there were others.'),
    ).toEqual(['2022-11', '2021-09-30', '2019']);
    expect(told('En septiembre de 2024 el Congreso aprobó; en 2023 no.')).toEqual(['2024-09', '2023']);
  });

  it('are none of the brackets, where a report says whom it cites', () => {
    expect(told('killed in 2022 (InSight Crime 2022-11-04; AP 2023-07-12) [2021]')).toEqual(['2022']);
  });

  it('are no amounts and no parts of other numbers', () => {
    expect(told('No. MEX2016, 2,023 people, $2020, 2019% and 12020 cases, doc/2021/5')).toEqual([]);
  });

  it('keep where they stand', () => {
    const text = 'It began (so 2011) in 2012.';
    expect(toldDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2012']);
  });
});
