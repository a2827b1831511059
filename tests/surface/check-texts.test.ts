import { describe, expect, it } from 'vitest';
import type { BinderView } from '../../lib/binder/index.ts';
import type { Block, CapturedText } from '../../lib/model/index.ts';
import { inSlices } from '../../lib/surface/checks/slices.ts';
import { matterOf, Reader, speaksTo } from '../../lib/surface/checks/speaks.ts';
import { CaseTexts, type ReadingProgress } from '../../lib/surface/checks/texts.ts';
import { view } from '../binder/checks/view.ts';

const PARAGRAPHS = [
  'Journalists were kidnapped in three states of the country last year.',
  'The harvest of maize was good in the north of the country last year.',
  'However, fewer kidnappings were reported to the police in the summer.',
];

function textOf(paragraphs: readonly string[]): CapturedText {
  let at = 0;
  const blocks = paragraphs.map((words): Block => {
    const block: Block = { kind: 'paragraph', start: at, end: at + words.length };
    at += words.length + 1;
    return block;
  });
  return { text: paragraphs.join('\n'), blocks };
}

/** A case with one passage, the second paragraph, filed under kidnapping. */
function caseOf(words: string): BinderView {
  const of = view([{ id: '1', source: 'a', words }]);
  const start = textOf(PARAGRAPHS).text.indexOf(words);
  const items = of.items.map((item) => ({
    ...item,
    passage: { ...item.passage, span: { start, end: start + words.length } },
  }));
  const issues = of.issues.map((issue) => ({ ...issue, searchWords: ['kidnapping'] }));
  return { ...of, items, issues };
}

describe('what speaks to an issue', () => {
  const speaks = (words: string, ...searchWords: string[]) => {
    const label = { en: 'Internal relocation', es: 'Reubicación interna', fr: 'Réinstallation interne' };
    return speaksTo(new Reader('en').formsIn(words), matterOf({ label, searchWords }));
  };

  it('is a paragraph with a search word in whatever form, or with the whole name', () => {
    expect(speaks('Two men were kidnapped.', 'kidnapping')).toBe(true);
    expect(speaks('Relocating within the country, internally.', 'kidnapping')).toBe(true);
    expect(speaks('An internal memo.', 'kidnapping')).toBe(false);
    expect(speaks('The police came.', 'kidnapping')).toBe(false);
  });

  it('is one with all words of a phrase, function words aside', () => {
    expect(speaks('Some officials were corrupted by them.', 'corruption of the officials')).toBe(true);
    expect(speaks('The officials came.', 'corruption of the officials')).toBe(false);
  });

  it('is none where an issue has no telling word', () => {
    const label = { en: 'II', es: 'II', fr: 'II' };
    expect(speaksTo(new Reader('en').formsIn('II and more'), matterOf({ label }))).toBe(false);
  });
});

describe('the texts of a case', () => {
  const texts = () => {
    const asked: string[] = [];
    const reader = new CaseTexts(async (id) => {
      asked.push(id);
      return textOf(PARAGRAPHS);
    });
    return { asked, reader };
  };
  const never = () => false;

  it('tell how much speaks to an issue and is covered, and what stands beside a passage', async () => {
    const { reader } = texts();
    const readings = await reader.readings(caseOf(PARAGRAPHS[1] as string), never, () => {});
    expect(readings?.rest.get('i1')?.get('a')).toEqual({ speaking: 2, covered: 0 });
    expect(readings?.beside.get('1')).toEqual([{ sentence: PARAGRAPHS[2], word: 'However', side: 'after' }]);
    const other = await texts().reader.readings(caseOf(PARAGRAPHS[0] as string), never, () => {});
    expect(other?.rest.get('i1')?.get('a')).toEqual({ speaking: 2, covered: 1 });
  });

  it('are read once, and again for another matter alone', async () => {
    const { asked, reader } = texts();
    const first = caseOf(PARAGRAPHS[1] as string);
    await reader.readings(first, never, () => {});
    const again = await reader.readings(first, never, () => {});
    expect(asked.length).toBe(1);
    expect(again?.rest.get('i1')?.get('a')).toEqual({ speaking: 2, covered: 0 });
    const issues = first.issues.map((issue) => ({ ...issue, searchWords: ['maize'] }));
    const other = await reader.readings({ ...first, issues }, never, () => {});
    expect(asked.length).toBe(2);
    expect(other?.rest.get('i1')?.get('a')).toEqual({ speaking: 1, covered: 1 });
  });

  it('tell how far they are, and nothing once they are stale', async () => {
    const { reader } = texts();
    const told: ReadingProgress[] = [];
    await reader.readings(caseOf(PARAGRAPHS[1] as string), never, (progress) => told.push(progress));
    expect(told.at(-1)).toEqual({ done: 1, all: 1, left: 0 });
    expect(
      await texts().reader.readings(
        caseOf(PARAGRAPHS[1] as string),
        () => true,
        () => {},
      ),
    ).toBeNull();
  });

  it('say nothing of a text that is gone, nor of words out of a file', async () => {
    const gone = new CaseTexts(async () => null);
    const readings = await gone.readings(caseOf(PARAGRAPHS[1] as string), never, () => {});
    expect([readings?.rest.size, readings?.beside.size]).toEqual([0, 0]);
    const imported = view([{ id: '1', mode: 'imported' }]);
    const { asked, reader } = texts();
    await reader.readings(imported, never, () => {});
    expect(asked).toEqual([]);
  });
});

describe('work in slices', () => {
  it('ends where it goes stale', async () => {
    expect(await inSlices([1, 2, 3], () => false)).toEqual([1, 2, 3]);
    expect(await inSlices([1, 2, 3], () => true)).toBeNull();
  });
});
