import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BinderView } from '../../lib/binder/index.ts';
import {
  defaultOptions,
  type ExportOptions,
  exporters,
  type FormatId,
  fileName,
} from '../../lib/export/index.ts';
import type { Stance } from '../../lib/model/index.ts';
import { sampleView } from '../binder/sample.ts';
import { CLOCK, withItems } from './views.ts';

/** What no file may hold unless it was chosen; each is found in the text of a file as it stands. */
const SECRET = {
  client: 'zqclient',
  note: 'zqnote',
  tag: 'zqtag',
  proposition: 'zqproposition',
  checker: 'zqchecker',
  dismissed: 'zqdismissed',
};

/** The sample with a secret in every place that is the case’s own. */
function planted(): BinderView {
  const view = withItems((item) => ({
    ...item,
    entry: {
      ...item.entry,
      note: SECRET.note,
      tags: [SECRET.tag],
      citeCheck: { by: SECRET.checker, at: '2026-11-20T10:00:00.000Z', citation: SECRET.checker },
    },
  }));
  const proposition = { proposition: SECRET.proposition, dismissed: [SECRET.dismissed] };
  return {
    ...view,
    case: { ...view.case, client: SECRET.client, country: 'MX', hearing: '2027-03-04' },
    issues: view.issues.map((issue) => ({ ...issue, ...proposition })),
  };
}

/** All that stands in a file, its parts opened. */
async function written(format: FormatId, view: BinderView, changes: Partial<ExportOptions> = {}) {
  const options = { ...defaultOptions(view.case), ...changes };
  const bytes = await exporters[format].write(view, options, CLOCK);
  if (format !== 'docx') return new TextDecoder().decode(bytes);
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  // Where a link goes is told by an id that is made anew each time.
  return parts.map(([, part]) => strFromU8(part).replace(/rId[\w-]+/g, 'rId')).join('\n');
}

const FORMATS = Object.keys(exporters) as FormatId[];
const found = (text: string): string[] => Object.values(SECRET).filter((secret) => text.includes(secret));

describe.each(FORMATS)('a file of %s', (format) => {
  it.each(['filing', 'office'] as const)(
    'for %s holds nothing of the client, notes or theory',
    async (to) => {
      for (const group of ['issue', 'exhibit'] as const)
        for (const wording of ['quotation', 'parenthetical'] as const) {
          const own = defaultOptions(planted().case, to);
          expect(found(await written(format, planted(), { ...own, group, wording }))).toEqual([]);
        }
    },
  );

  it('holds the notes where they were chosen, and still nothing else', async () => {
    expect(found(await written(format, planted(), { notes: true }))).toEqual([SECRET.note]);
  });

  it('shows no trace of a stance that is not flagged', async () => {
    const stanced = (stance: Stance | null) => {
      const view = planted();
      return { ...view, items: view.items.map((item) => ({ ...item, entry: { ...item.entry, stance } })) };
    };
    const plain = await written(format, stanced(null), { adverse: 'include' });
    for (const stance of ['supports', 'mixed', 'background', 'adverse'] as const)
      expect((await written(format, stanced(stance), { adverse: 'include' })) === plain, stance).toBe(true);
    expect((await written(format, stanced('adverse'), { adverse: 'flag' })) === plain).toBe(false);
  });

  it('is called by the reference alone', () => {
    const view = planted();
    expect(fileName(view.case, format, CLOCK)).toContain('2026-11-22');
    expect(found(fileName(view.case, format, CLOCK))).toEqual([]);
    const anonymous = { ...view.case, reference: '***' };
    expect(found(fileName(anonymous, format, CLOCK))).toEqual([]);
  });
});

describe('the secrets', () => {
  it('are in the case they were planted in', () => {
    expect(found(JSON.stringify(planted()))).toEqual(Object.values(SECRET));
    expect(sampleView().items.length).toBeGreaterThan(3);
  });
});
