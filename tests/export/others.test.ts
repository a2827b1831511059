import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BinderView } from '../../lib/binder/index.ts';
import {
  defaultOptions,
  type ExportOptions,
  exporters,
  type IndexRow,
  planIndex,
  summarise,
} from '../../lib/export/index.ts';
import { ALL_FILED, sampleView } from '../binder/sample.ts';
import { CLOCK } from './views.ts';

const plan = (changes: Partial<ExportOptions>, view: BinderView) =>
  planIndex(view, { ...defaultOptions(view.case), ...changes }, CLOCK());

describe('what others filed', () => {
  const home = sampleView().items[0]?.capture.address ?? '';
  const filed = (changes: Partial<BinderView['case']> = {}): BinderView => {
    const view = sampleView({ ...ALL_FILED, ...changes });
    const said = { id: 'x', case: view.case.id, order: 'a0', scope: 'whole' as const };
    return { ...view, exhibits: [{ ...said, home, filedBy: 'DHS', createdAt: '', updatedAt: '' }] };
  };
  const rows = (changes: Partial<ExportOptions>, view = filed()) =>
    plan({ ...changes }, view).sections.flatMap((section) => section.rows);
  const theirs = (row: IndexRow) => row.quotes.concat(row.again).some((quote) => quote.address === home);

  it('is cited as of the record and has no tab, as the forum usually has it', () => {
    const all = rows({});
    const [first, ...more] = all.filter(theirs);
    expect(first).toMatchObject({ tab: '', listed: true, remark: 'In the record, filed by DHS.' });
    expect(more.every((row) => row.tab === '' && !row.listed && row.remark === null)).toBe(true);
    expect(all.filter((row) => row.listed).map((row) => row.tab)).toEqual(['', 'A', 'B', 'C', 'D']);
    expect(defaultOptions(sampleView({ profile: 'expert' }).case).others).toBe('list');
  });

  it('stands apart where exhibits are listed once', () => {
    const { sections } = plan({ group: 'exhibit' }, filed());
    expect(sections.map(({ heading, rows: of }) => [heading, of.length])).toEqual([
      ['Exhibits', 4],
      ['In the record, filed by others', 1],
    ]);
  });

  it('is listed last with a tab, or left out with its passages, where chosen', () => {
    expect(rows({ others: 'list' }).find(theirs)).toMatchObject({ tab: 'E', listed: true });
    expect(rows({ others: 'leave-out' }).filter(theirs)).toEqual([]);
    const summary = summarise(filed(), { ...defaultOptions(filed().case), others: 'leave-out' });
    expect(summary).toMatchObject({ passages: 4, othersLeftOut: { length: 3 }, inRecord: 0 });
    expect(summarise(filed(), defaultOptions(filed().case))).toMatchObject({ exhibits: 4, inRecord: 1 });
  });

  it.each(['markdown', 'html', 'docx', 'csl-json', 'ris'] as const)('is named so in %s', async (format) => {
    const write = async (others: ExportOptions['others']) => {
      const options = { ...defaultOptions(filed().case), others };
      const bytes = await exporters[format].write(filed(), options, CLOCK);
      if (format !== 'docx') return new TextDecoder().decode(bytes);
      return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    };
    expect(await write('cite')).toContain('In the record, filed by DHS');
    expect(await write('leave-out')).not.toContain('DHS');
  });
});
