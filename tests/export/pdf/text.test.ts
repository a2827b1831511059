import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/export/document/document.ts';
import { HOSTILE } from '../views.ts';
import { readPdf } from './read.ts';
import { documentOf, missing, paragraph, pdfOf, readers, words, wordsOf } from './written.ts';

const ENGLISH = [
  'The State Party should take all necessary measures to ensure that allegations of torture are investigated promptly, thoroughly and impartially, and that those responsible are prosecuted; AVAILABLE, To, We, Ty.',
  'The office offers efficient flights: affiliation, officials, fjords, waffles. Nguyễn Phú Trọng, ʿAlī, ḥukm, Ẓāhir, Ɓauchi, ŋ, § 3.4, ¶ 12, “quoted” – dashed — twice… 50 € ≥ 20 %.',
];
const CYRILLIC = [
  'Власти не принимают меры по защите свидетелей, сообщает доклад; Ђорђе, Ґанок, қазақ, өмүр, вілка, Љубав.',
  'Съезд народных депутатов 12 июня 1990 года принял декларацию.',
];
const ARABIC = [
  'قالت السلطات إنها لم تتلق أي شكوى في ذلك العام وأن الشهود لا يحصلون على حماية كافية من الشرطة الوطنية',
];
const PERSIAN = ['مقامات می‌گویند که هیچ شکایتی دریافت نکرده‌اند و پلیس پاسخ نمی‌دهد و گزارش‌ها منتشر نمی‌شوند'];
const HEBREW = ['הרשויות אינן מגינות על העדים ואין חקירה של התלונות שהוגשו למשטרה בשנים האחרונות'];

const set = (texts: readonly string[], more: object = {}): Block[] =>
  texts.map((text) => ({ ...paragraph('quotation', text), ...more }));

describe.skipIf(!readers)(`the words of a PDF, read by Poppler${missing}`, () => {
  it.each([
    ['English', ENGLISH, {}],
    ['Russian and its neighbours', CYRILLIC, { language: 'ru' }],
    ['Arabic', ARABIC, { language: 'ar', rightToLeft: true }],
    ['Persian, with its joiners', PERSIAN, { language: 'fa', rightToLeft: true }],
    ['Hebrew', HEBREW, { language: 'he', rightToLeft: true }],
  ])('are what was written: %s', async (_, texts, more) => {
    const bytes = await pdfOf(documentOf([set(texts, more)]));
    expect(await wordsOf(bytes)).toEqual(words(texts.join(' ')));
  });

  it('are what was written where directions are mixed', async () => {
    const text = 'In an English sentence the word العدالة stands and so does משפט before the end';
    // In page order Poppler puts the space behind a turned word before it, as it does with LibreOffice's files.
    expect(await wordsOf(await pdfOf(documentOf([set([text])])), ['-raw'])).toEqual(words(text));
  });

  it('keep each mark and each bracket where directions, marks and figures meet', async () => {
    const text =
      'قالت إنها لم تتلقَّ أي شكوى (المصدر: Amnesty International, p. 12) في عام 2023؛ «الشهود» لا يُحمَون، שָׁלוֹם.';
    const bytes = await pdfOf(documentOf([set([text], { rightToLeft: true })]));
    const letters = (all: string[]): string[] => [...all.join('').normalize('NFD')].sort();
    expect(letters(await wordsOf(bytes))).toEqual(letters(words(text)));
  });

  it('are in the order of their reading in the file itself', async () => {
    const bytes = await pdfOf(documentOf([[...set(ENGLISH), ...set(HEBREW, { rightToLeft: true })]]));
    expect(await wordsOf(bytes, ['-raw'])).toEqual(words([...ENGLISH, ...HEBREW].join(' ')));
  });

  it('have letters of every font: signs, faces, Armenian, Georgian', async () => {
    const text = '☐ open ☑ done → next 😀 said Երևան and თბილისი';
    expect(await wordsOf(await pdfOf(documentOf([set([text])])))).toEqual(words(text));
  });

  it('are divided where they are wider than a page, and nothing of them goes', async () => {
    const address = `https://www.example.org/${'country-conditions/'.repeat(20)}?q=a&b=c`;
    const bytes = await pdfOf(documentOf([set([`${'x'.repeat(400)} ${address} ${'ab\u0301'.repeat(150)}`])]));
    const read = (await wordsOf(bytes)).join('');
    expect(read).toBe(`${'x'.repeat(400)}${address}${'ab\u0301'.repeat(150)}`.normalize('NFC'));
  });
});

describe('a passage with anything in it', () => {
  it.each(HOSTILE)('becomes a PDF that has its letters: %s', async (_, text) => {
    const read = await readPdf(await pdfOf(documentOf([set([text])])));
    const letters = (all: string): string => all.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
    for (const word of words(letters(text).slice(0, 40))) {
      if (!/\p{Script=Arabic}/u.test(word)) expect(letters(read)).toContain(word);
    }
  });
});
