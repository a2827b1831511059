import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BinderView } from '../../lib/binder/index.ts';
import {
  type Audience,
  carriable,
  contentOf,
  defaultOptions,
  type ExportOptions,
  exporters,
  type FormatId,
  fileName,
  PRIVATE,
  type Private,
} from '../../lib/export/index.ts';
import type { SearchMade, Stance } from '../../lib/model/index.ts';
import { sampleView } from '../binder/sample.ts';
import { readPdf } from './pdf/read.ts';
import { fonts } from './pdf/written.ts';
import { CLOCK, withItems } from './views.ts';

/** What no file may hold unless its choice was made; each is found in the text of a file as it stands. */
const SECRETS: Record<Private | 'never', string[]> = {
  notes: ['zqnote'],
  stances: [],
  issues: ['zqissue'],
  theory: ['zqproposition'],
  searches: ['zqplace', 'zqaddress', 'zqasked', 'zqresult', 'July 4, 2031'],
  matter: ['zqclient', 'Zimbabwe', 'August 19, 2032'],
  never: [
    'zqtag',
    'zqchecker',
    'zqdismissed',
    'zqreason',
    'zqdecided',
    'zqanswered',
    '"ZW"',
    '2032-08-19',
    '2031-07-04',
  ],
};
const ALL = Object.values(SECRETS).flat();

const STAMPS = { createdAt: '2026-11-20T10:00:00.000Z', updatedAt: '2026-11-20T10:00:00.000Z' };
const SEARCH: SearchMade = {
  id: 's',
  case: 'c',
  day: '2031-07-04',
  place: 'zqplace',
  address: 'https://zqaddress.example/',
  words: 'zqasked',
  outcome: 'nothing',
  result: 'zqresult',
  ...STAMPS,
};

/** An index has the issues for its headings; data only where they were chosen. */
const issueNames = (format: FormatId) =>
  contentOf(format) === 'index' ? {} : { label: { en: 'zqissue', es: 'zqissue', fr: 'zqissue' } };

/** The sample with a secret in every place that is the case’s own. */
function planted(format: FormatId): BinderView {
  const view = withItems((item) => ({
    ...item,
    entry: {
      ...item.entry,
      note: 'zqnote',
      tags: ['zqtag'],
      citeCheck: { by: 'zqchecker', at: STAMPS.createdAt, citation: 'zqchecker' },
      answers: ['zqanswered'],
      disclosure: { choice: 'keep', of: ['zqdecided'] },
    },
  }));
  const theory = { proposition: 'zqproposition', dismissed: ['zqdismissed'] };
  return {
    ...view,
    case: {
      ...view.case,
      client: 'zqclient',
      country: 'ZW',
      hearing: '2032-08-19',
      dismissals: [{ of: 'zqdismissed', key: 'zqdismissed', reason: 'zqreason', at: STAMPS.createdAt }],
    },
    issues: view.issues.map((issue) => ({ ...issue, ...theory, ...issueNames(format) })),
  };
}

/** All that stands in a file, its parts opened. */
async function written(format: FormatId, view: BinderView, changes: Partial<ExportOptions> = {}) {
  const options = { ...defaultOptions(view.case), searchesMade: [SEARCH], fonts, ...changes };
  const bytes = await exporters[format].write(view, options, CLOCK);
  if (format === 'pdf') return readPdf(bytes);
  if (format !== 'docx') return new TextDecoder().decode(bytes);
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  // Where a link goes is told by an id that is made anew each time.
  return parts.map(([, part]) => strFromU8(part).replace(/rId[\w-]+/g, 'rId')).join('\n');
}

const FORMATS = Object.keys(exporters) as FormatId[];
const found = (text: string): string[] => ALL.filter((secret) => text.includes(secret));
/** The methodology note is the searches: choosing it chooses them. */
const told = (format: FormatId): string[] => (contentOf(format) === 'note' ? SECRETS.searches : []);

/** Every way of arranging an index, for either audience. */
const WAYS = (['filing', 'office'] as const).flatMap((to: Audience) =>
  (['issue', 'exhibit'] as const).flatMap((group) =>
    (['quotation', 'parenthetical'] as const).flatMap((wording) =>
      (['leave-out', 'include', 'flag'] as const).map((adverse) => ({ to, group, wording, adverse })),
    ),
  ),
);

/** A PDF is set of the same tree as Word's file, and slower to read. */
const waysOf = (format: FormatId): typeof WAYS => (format === 'pdf' ? WAYS.slice(-2) : WAYS);

describe.each(FORMATS)('a file of %s', (format) => {
  it('holds nothing of work product and client, however it is arranged', async () => {
    for (const { to, ...way } of waysOf(format)) {
      const own = { ...defaultOptions(planted(format).case, to), ...way };
      expect(found(await written(format, planted(format), own)), JSON.stringify(way)).toEqual(told(format));
    }
  });

  it.each(PRIVATE)(
    'holds %s where they were chosen and it can carry them, and nothing else',
    async (name) => {
      const chosen = carriable(format).includes(name) ? SECRETS[name] : [];
      for (const group of ['issue', 'exhibit'] as const) {
        const isPrinted = group === 'issue' || name !== 'theory';
        const expected = new Set([...told(format), ...(isPrinted ? chosen : [])]);
        const text = await written(format, planted(format), { [name]: true, group });
        expect(new Set(found(text)), group).toEqual(expected);
      }
    },
  );

  it('shows a stance only where it was chosen', async () => {
    const stanced = (stance: Stance | null) => {
      const view = planted(format);
      return { ...view, items: view.items.map((item) => ({ ...item, entry: { ...item.entry, stance } })) };
    };
    const hasPassages = contentOf(format) !== 'note';
    const plain = await written(format, stanced(null), { adverse: 'include' });
    for (const stance of ['supports', 'mixed', 'background', 'adverse'] as const) {
      expect((await written(format, stanced(stance), { adverse: 'include' })) === plain, stance).toBe(true);
      const chosen = await written(format, stanced(stance), { adverse: 'include', stances: true });
      expect(chosen === plain, stance).toBe(!hasPassages);
    }
    expect((await written(format, stanced('adverse'), { adverse: 'flag' })) === plain).toBe(!hasPassages);
  });

  it('holds no word of a passage that the user left out', async () => {
    const view = planted(format);
    const [first] = view.items;
    if (!first) throw new Error('the sample has no passage');
    const disclosure = { choice: 'leave-out', of: [] } as const;
    const items = view.items.map((item) =>
      item === first ? { ...item, entry: { ...item.entry, disclosure: { ...disclosure, of: [] } } } : item,
    );
    const words = first.passage.selectors.quote.exact.slice(0, 40);
    const isQuoted = contentOf(format) !== 'note';
    expect((await written(format, view)).includes(words)).toBe(isQuoted);
    expect(await written(format, { ...view, items })).not.toContain(words);
  });

  it('is called by the reference alone', () => {
    const view = planted(format);
    expect(fileName(view.case, format, CLOCK)).toContain('2026-11-22');
    expect(found(fileName(view.case, format, CLOCK))).toEqual([]);
    const anonymous = { ...view.case, reference: '***' };
    expect(found(fileName(anonymous, format, CLOCK))).toEqual([]);
  });
});

describe('the secrets', () => {
  it('are in the case they were planted in', () => {
    const inWords = ['July 4, 2031', 'Zimbabwe', 'August 19, 2032'];
    const planting = JSON.stringify([planted('csv'), SEARCH]);
    expect(ALL.filter((secret) => !planting.includes(secret))).toEqual(inWords);
    expect(sampleView().items.length).toBeGreaterThan(3);
  });
});
