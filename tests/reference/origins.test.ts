import { describe, expect, it } from 'vitest';
import type { CapturedText, Span } from '../../lib/model/index.ts';
import { chainKey, originsOf, readReferences, workKey } from '../../lib/reference/index.ts';
import { chainLine, spanOf, textOf } from './build.ts';
import { ORIGINS } from './fixtures/origins.ts';
import { FOOTNOTED_REPORT, INLINE_LINKS, NUMBERED_NOTES, SPANISH } from './fixtures/texts.ts';
import { seedReport } from './seed-report.ts';

const references = readReferences(seedReport);

/** From the first words to the next place where the last ones end. */
function passage(text: CapturedText, first: string, last: string): Span {
  const { start } = spanOf(text, first);
  const at = text.text.indexOf(last, start);
  if (at < 0) throw new Error(`"${last}" does not stand after "${first}"`);
  return { start, end: at + last.length };
}

describe('passages of the seed', () => {
  it.each(ORIGINS)('%s … %s', (first, last, ...chains) => {
    const found = originsOf(references, seedReport, passage(seedReport, first, last));
    expect(found.map(chainLine)).toEqual(chains);
  });

  it('say where each link is read', () => {
    const [chain] = originsOf(
      references,
      seedReport,
      passage(seedReport, 'InSight Crime, citing', '(2023-01-27)'),
    );
    const [first, second] = chain?.links ?? [];
    const words = (at: Span | undefined) => seedReport.text.slice(at?.start, at?.end);
    expect(words(first?.at)).toBe('2023-01-27');
    expect(words(second?.at)).toBe('a Facebook post made by members of the Nahua Indigenous community');
    expect(second).toMatchObject({ surety: 'certain', because: { by: 'attribution' } });
  });

  it('of the whole report are not more than its works and those they rely on', () => {
    const all = originsOf(references, seedReport, { start: 0, end: seedReport.text.length });
    const listed = new Set(
      references.lists.flatMap(({ entries }) => entries.map(({ work }) => workKey(work))),
    );
    expect(all.every(({ links: [first] }) => first && listed.has(workKey(first.work)))).toBe(true);
    expect(new Set(all.map(chainKey)).size).toBe(all.length);
  });
});

const linesIn = (blocks: readonly string[], words: string, nth = 1): string[] => {
  const text = textOf(blocks);
  return originsOf(readReferences(text), text, spanOf(text, words, nth)).map(chainLine);
};

describe('passages of texts with notes', () => {
  it('rest on the note of their own sentence', () => {
    const [work] = linesIn(FOOTNOTED_REPORT, 'at least 34 fishermen were killed');
    expect(work).toBe('Watch for Islands | 2023 | Nobody Came: Killings on the Coast @ p. 12');
    expect(linesIn(FOOTNOTED_REPORT, 'The governor denied it.')).toEqual([
      'Jonas P., fisherman, Southbay | 2023-11-14 | interview',
      'Office of the Governor | 2024-02-02 | Statement on the Coast',
    ]);
    expect(linesIn(FOOTNOTED_REPORT, 'It was not.')).toEqual([]);
    expect(linesIn(FOOTNOTED_REPORT, 'A law forbids it.')).toEqual([]);
  });

  it('a mark amid a sentence stands for the words before it', () => {
    expect(linesIn(FOOTNOTED_REPORT, 'who had received 12 complaints')).toEqual([
      'Maria Lund | 2022-05 | Complaints Pile Up @ p. 4',
    ]);
    expect(linesIn(FOOTNOTED_REPORT, 'did not act')).toEqual([]);
  });

  it('marks side by side are several chains; a note that cites through another is a longer one', () => {
    expect(linesIn(NUMBERED_NOTES, 'those who refuse are beaten')).toEqual([
      'NLDOJ (Norland Department of Justice) | 2024-04-22 | 2023 Country Report on Rights: Sealand @ p. 12',
      'Coast Council – Northern Coast Council | 2023-05-03 | Taxes at Sea',
    ]);
    expect(linesIn(NUMBERED_NOTES, 'An NGO counted 40 cases')).toEqual([
      'Coast Council | 2023-06-07 | Annual Review < Radio Tide | n.d. | Forty Cases',
      'Coast Council | 2023-06-07 | Annual Review',
    ]);
  });

  it('a passage in a note rests on the works that the passage names', () => {
    expect(linesIn(FOOTNOTED_REPORT, 'Statement on the Coast')).toEqual([
      'Office of the Governor | 2024-02-02 | Statement on the Coast',
    ]);
  });
});

describe('other passages', () => {
  const text = textOf(INLINE_LINKS);
  const link = (words: string, address: string) => ({ ...spanOf(text, words), address });
  const links = [
    link('a report by Watch for Islands', 'https://watch.example/report/nobody-came'),
    link('data', 'https://ministry.example/data'),
    link('Watch for Islands', 'https://watch.example/'),
    link('Thousands leave the islands', 'https://gazette.example/thousands'),
    link('Share this', 'https://twitter.com/intent/tweet?x'),
  ];
  const linked = readReferences(text, links);
  const chainsOf = (words: string) => originsOf(linked, text, spanOf(text, words));

  it('rest on the links of their sentence', () => {
    const [chain] = chainsOf('At least 34 fishermen were killed');
    expect(chain?.links).toMatchObject([
      {
        work: {
          printed: 'a report by Watch for Islands',
          address: 'https://watch.example/report/nobody-came',
        },
        surety: 'certain',
        because: { by: 'link' },
      },
    ]);
    expect(chainsOf('show none')).toHaveLength(1);
    expect(chainsOf('works in twelve countries')).toEqual([]);
    expect(chainsOf('tell others')).toEqual([]);
  });

  it('in Spanish: a source that cites another', () => {
    expect(linesIn(SPANISH, 'informa que hubo pagos')).toEqual([
      'Diario del Puerto | 2022-10-09 | Pagos en el muelle < Ministerio del Mar | - | -',
    ]);
  });

  it('that go on with a source without citing it are likely at most', () => {
    const blocks = [
      'The Coast Council reports 40 cases (Coast Council 2022-03-04). The same report adds that nobody was charged. The Harbour Office says otherwise. Nobody knows.',
      'heading 2|References',
      'Coast Council. 2022-03-04. "Taxes at Sea." [Accessed 2023-01-01]',
      'Harbour Office. 2021-05-06. "Boats." [Accessed 2023-01-01]',
    ];
    expect(linesIn(blocks, 'nobody was charged')).toEqual(['? Coast Council | 2022-03-04 | Taxes at Sea']);
    expect(linesIn(blocks, 'The Harbour Office says otherwise')).toEqual([
      '? Harbour Office | 2021-05-06 | Boats',
    ]);
    expect(linesIn(blocks, 'Nobody knows')).toEqual([]);
  });
});
