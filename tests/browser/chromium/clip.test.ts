import { describe, expect, it } from 'vitest';
import { clipBy } from '../../../scripts/driver/toast.ts';
import { choose, clip, openPage, readPassages, type StoredPassage, squeezed, wordsAt } from '../harness.ts';
import { setStage } from '../stage.ts';

/** Where a selection stands, the words to select, and the words that must be stored. */
const PLACES: [place: string, path: string, select: string, stored: string][] = [
  [
    'a paragraph',
    '/report.html',
    'most of them leave without telling their neighbours',
    'most of them leave without telling their neighbours',
  ],
  [
    'three paragraphs',
    '/report.html',
    `where they are going. Of the 214 households interviewed, 131 had been threatened by name; the others
     left after a threat to someone close. Threats came by telephone. Nobody we spoke to`,
    'where they are going.\nOf the 214 households interviewed, 131 had been threatened by name; the others left after a threat to someone close. Threats came by telephone.\nNobody we spoke to',
  ],
  [
    'a list with a list inside',
    '/report.html',
    'sewn into a coat A telephone with two numbers one of them a lawyer’s Medicine',
    'sewn into a coat\nA telephone with two numbers\none of them a lawyer’s\nMedicine',
  ],
  ['cells of a table', '/report.html', 'San Felipe 11 48', 'San Felipe\n11\n48'],
  [
    'a heading and its text',
    '/report.html',
    '2.1 What they carry Birth certificates',
    '2.1 What they carry\nBirth certificates',
  ],
  [
    'a frame of the same site',
    '/framed.html',
    'Nobody we spoke to had gone to the police',
    'Nobody we spoke to had gone to the police',
  ],
  ['an open shadow root', '/shadow.html', 'held for nineteen days before', 'held for nineteen days before'],
  [
    'right-to-left text with a Latin name in it',
    '/rtl.html',
    'وقالت منظمة Human Rights Watch إن العدد بلغ 214 عائلة',
    'وقالت منظمة Human Rights Watch إن العدد بلغ 214 عائلة',
  ],
  ['Hebrew after Arabic', '/rtl.html', '״כי המשטרה הייתה מספרת להם״', '״כי המשטרה הייתה מספרת להם״'],
];

const stage = setStage();

async function newest(known: Set<string>): Promise<StoredPassage[]> {
  return (await readPassages(stage.chromium)).filter(({ id }) => !known.has(id));
}

const known = async (): Promise<Set<string>> =>
  new Set((await readPassages(stage.chromium)).map(({ id }) => id));

describe('a clip by the toolbar button', () => {
  it.each(PLACES)('keeps the words of %s', async (_place, path, select, stored) => {
    const before = await known();
    const page = await openPage(stage.chromium, stage.site.origin + path);
    expect((await clip(stage.chromium, page, select)).state).toBe('saved');
    const [passage, ...more] = await newest(before);
    expect(more).toEqual([]);
    expect(passage?.exact).toBe(stored);
    expect(passage && wordsAt(passage)).toBe(stored);
    await page.close();
  });

  it('keeps section, paragraph and context beside the words', async () => {
    const before = await known();
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    await clip(stage.chromium, page, '131 had been threatened by name');
    const [passage] = await newest(before);
    expect(passage?.selectors.section.at(-1)).toEqual({ number: '1', title: 'Departure' });
    expect(passage?.selectors.paragraph).toBe(2);
    expect(passage?.selectors.quote.prefix.endsWith('Of the 214 households interviewed, ')).toBe(true);
    expect(passage?.selectors.quote.suffix.startsWith('; the others left after')).toBe(true);
    await page.close();
  });

  it('leaves out what the page hides', async () => {
    const [passage] = await readPassages(stage.chromium);
    const texts = (await readPassages(stage.chromium)).map(({ text }) => text.text).join();
    expect(passage).toBeDefined();
    expect(texts).not.toContain('This sentence is not shown');
  });

  it('says so when the same words are clipped again, and keeps one passage', async () => {
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    await clip(stage.chromium, page, 'The second displacement');
    const before = await readPassages(stage.chromium);
    // With its first toast still there, a second gesture would only bring that one back.
    await page.reload();
    const again = await clip(stage.chromium, page, 'The second displacement');
    expect(again.state).toBe('saved');
    expect(await readPassages(stage.chromium)).toHaveLength(before.length);
    await page.close();
  });

  it('keeps one capture for all clips of one visit', async () => {
    const before = await known();
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    for (const words of [
      'Families leave at night',
      'Threats came by telephone',
      'Medicine for three weeks',
    ]) {
      await choose(page, words);
      await clipBy(page, () => stage.chromium.clickToolbar(page));
    }
    const made = await newest(before);
    expect(made.map(({ exact }) => squeezed(exact))).toEqual([
      'Families leave at night',
      'Threats came by telephone',
      'Medicine for three weeks',
    ]);
    expect(new Set(made.map(({ capture }) => capture.id)).size).toBe(1);
    await page.close();
  });
});
