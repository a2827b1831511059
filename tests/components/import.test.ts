import { describe, expect, it } from 'vitest';
import { reportLines, reportText } from '../../components/import/report.ts';
import type { FileOutcome } from '../../components/import/types.ts';

const OUTCOME: FileOutcome = {
  name: 'list.ris',
  added: 2,
  there: 1,
  passages: { added: 0, there: 0 },
  noted: 1,
  joined: [{ what: 'Reach', to: 'A report', by: 'address' }],
  decoded: { encoding: 'windows-1252', how: 'guessed', bad: 2 },
  saved: { address: 'https://a.org/r', at: null },
  notesWithout: 1,
  leftOut: [
    { at: { by: 'line', at: 7 }, reason: 'note', words: 'first line\nsecond line' },
    { at: { by: 'item', at: 3 }, reason: 'reply', words: 'Indeed.' },
  ],
  failed: [{ what: 'bad.pdf', why: 'damaged' }],
  unreached: 4,
};

describe('the report of an import', () => {
  it('tells what came in, what did not and why, with all words that were left out', () => {
    expect(reportText([OUTCOME], '2026-03-01', 'en')).toBe(`Proffer · Import · 2026-03-01

list.ris
2 sources came in
1 source was there already
To one entry that was there a note or tags were added; what stood there stays.
The notes and tags of one quotation were not kept, since they belong to a case. Import the file again into a case to add them.
Stopped: 4 not reached. Import the file again to go on.
Read as windows-1252, which the file does not say: look at its accents.
2 places could not be read: they stand as \ufffd.
The file says that it was saved from https://a.org/r; nobody here saw that page.
Read without its layout: what only the look of the page hid may be among its words.

Taken for a source that was there
- Reach: is “A report”, by its address

What did not come in
- bad.pdf: Damaged.
- item 3, a reply, which quotes nothing: Indeed.

Parts of what came in that have no place here
- line 7, note on a source: first line
  second line
`);
  });

  it('takes no reason from a prototype, and says that there was nothing', () => {
    const failed = [{ what: 'x.pdf', why: 'constructor' }];
    expect(reportLines({ ...OUTCOME, failed }, 'es').notIn[0]).toBe('x.pdf: constructor');
    const { decoded: _, saved: __, ...plain } = OUTCOME;
    const none = { ...plain, noted: 0, added: 0, there: 0, notesWithout: 0, unreached: 0, failed: [] };
    expect(reportLines(none, 'fr').counts).toEqual(['Rien à importer dans ce fichier.']);
  });
});
