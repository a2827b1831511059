import { describe, expect, it } from 'vitest';
import type { CitedWork } from '../../lib/model/index.ts';
import { chainKey, workKey } from '../../lib/reference/index.ts';

const published = { year: 2023, month: 1, day: 12 };
const report: CitedWork = { author: 'Watch for Islands (WFI)', published, title: 'Nobody “Came”' };

describe('the key of a work', () => {
  it.each<[CitedWork]>([
    [{ ...report, author: 'Watch for Islands' }],
    [{ ...report, author: 'The Watch for Islands' }],
    [{ ...report, author: 'WFI – Watch for Islands' }],
    [{ ...report, author: 'WFI (Watch for Islands)' }],
    [{ ...report, title: 'NOBODY "CAME"' }],
    [
      {
        ...report,
        address: 'https://watch.example/',
        printed: 'as printed',
        pages: '3',
        container: 'A Yearbook',
      },
    ],
  ])('is the same for %j', (mention) => {
    expect(workKey(mention)).toBe(workKey(report));
  });

  it.each<[CitedWork]>([
    [{ ...report, author: 'Another' }],
    [{ ...report, published: { year: 2023 } }],
    [{ ...report, published: 'undated' }],
    [{ ...report, title: 'Somebody Came' }],
    [{ ...report, spoken: 'interview' }],
  ])('is another for %j', (mention) => {
    expect(workKey(mention)).not.toBe(workKey(report));
  });

  it('of a link is its address, however it is written', () => {
    const one = workKey({ printed: 'a report', address: 'https://www.watch.example/report/#top' });
    expect(workKey({ printed: 'the report', address: 'http://watch.example/report' })).toBe(one);
    expect(workKey({ printed: 'a report', address: 'https://watch.example/other' })).not.toBe(one);
  });
});

describe('the key of a chain', () => {
  const chain = (pinpoint: string, ...works: CitedWork[]) =>
    chainKey({
      links: works.map((work) => ({ work, pinpoint, surety: 'certain', because: { by: 'mark' } })),
    });

  it('is that of its works in their order, wherever in them', () => {
    const other = { author: 'Another', published };
    expect(chain('3', report, other)).toBe(chain('5', report, other));
    expect(chain('3', report, other)).not.toBe(chain('3', other, report));
    expect(chain('3', report, other)).not.toBe(chain('3', report));
  });
});
