import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, anchorText, CONTEXT, describe as describeSpan, prepare } from '../../lib/anchor/index.ts';
import { readPlain } from '../../lib/text/from-plain.ts';

const REPORT = `1. Overview
Sources report that drug cartels are "very strong" in Guerrero, Sinaloa and Michoacán (Bertelsmann 2022, 2, 6).
The same source stated that methods used to track targets might not be obvious to outsiders.
2. Tracking Methods
Criminal groups depend on "street-level" informants to serve as the eyes and ears of the organization.
Word of mouth is a powerful tool used by criminal groups to track individuals across state borders.
3. Response
Information on the treatment of witnesses was scarce among the sources consulted within the time constraints.
4. Police
Information on the treatment of witnesses was scarce among the sources consulted within the time constraints.
Municipal and state police are always in danger of witnessing illicit activities that they should not have seen.`;

const captured = readPlain(REPORT, { headings: [{ line: /^\d\.\s/, level: 'number' }] });
const of = (words: string, from = 0) => {
  const start = captured.text.indexOf(words, from);
  return describeSpan(captured, { start, end: start + words.length });
};
const cut = (text: string, found: ReturnType<typeof anchor>) =>
  found.state === 'gone' ? '' : text.slice(found.span.start, found.span.end);

describe('describe', () => {
  it('keeps the words, what stands around them, and where they stand', () => {
    const words = 'Word of mouth is a powerful tool';
    const selectors = of(words);
    const { start, end } = selectors.position;
    expect(selectors.quote).toEqual({
      exact: words,
      prefix: captured.text.slice(start - CONTEXT, start),
      suffix: captured.text.slice(end, end + CONTEXT),
    });
    expect(selectors).toMatchObject({
      section: [{ number: '2', title: 'Tracking Methods' }],
      paragraph: 2,
      block: 5,
    });
  });

  it('never halves a character of the context', () => {
    const text = readPlain(`${'😀'.repeat(80)}x${'😀'.repeat(80)}`);
    const { quote } = describeSpan(text, { start: 160, end: 161 });
    expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
    expect(describeSpan(text, { start: 161, end: 162 }).quote.prefix.isWellFormed()).toBe(true);
  });
});

describe('anchor', () => {
  it('finds any span of a text where it stands', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const [start, end] = [a % captured.text.length, b % captured.text.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const exact = captured.text.slice(start, end);
        fc.pre(/[\p{L}\p{N}]/u.test(exact) && exact === exact.trim());
        expect(anchor(captured, describeSpan(captured, { start, end }))).toMatchObject({
          state: 'exact',
          span: { start, end },
          score: 1,
        });
      }),
    );
  });

  it('takes white space, quotes and dashes as the same', () => {
    const other = captured.text.replaceAll('"', '”').replaceAll(' ', '\n ').replaceAll('-', '‑');
    const found = anchor(other, of('Criminal groups depend on "street-level" informants'));
    expect(found.state).toBe('exact');
    expect(cut(other, found).replace(/\s+/g, ' ')).toBe(
      'Criminal groups depend on ”street‑level” informants',
    );
  });

  it('tells a passage that stands twice by what stands around it', () => {
    const words = 'Information on the treatment of witnesses was scarce';
    const second = captured.text.lastIndexOf(words);
    const longer = `${'Published later: a note on methods. '.repeat(30)}${captured.text}`;
    const found = anchor(longer, of(words, second));
    expect(found).toMatchObject({ state: 'moved', span: { start: longer.lastIndexOf(words) } });
  });

  it('says when the same words stand elsewhere', () => {
    const words = 'Municipal and state police are always in danger of witnessing illicit activities';
    const other = `${words} that they should not have seen, somebody writes.\nNothing else is left of the report.`;
    const selectors = of(words);
    expect(
      anchor(other, { ...selectors, quote: { ...selectors.quote, suffix: ' of another text altogether' } }),
    ).toMatchObject({
      state: 'moved',
      span: { start: 0, end: words.length },
    });
  });

  it('finds changed words where they stood, whole', () => {
    const other = captured.text.replace(
      'depend on "street-level" informants to serve as the eyes',
      'rely heavily on street-level informants, who act as the eyes',
    );
    const found = anchor(
      other,
      of(
        'Criminal groups depend on "street-level" informants to serve as the eyes and ears of the organization.',
      ),
    );
    expect(found.state).toBe('changed');
    expect(cut(other, found)).toMatch(/^Criminal groups rely heavily .* ears of the organization/);
    expect(found.state !== 'gone' && found.score).toBeLessThan(0.97);
  });

  it('says that words are changed where only marks and case are', () => {
    const other = captured.text.replace(
      'Word of mouth is a powerful tool',
      'WORD OF MOUTH: is a powerful tool',
    );
    expect(anchor(other, of('Word of mouth is a powerful tool used'))).toMatchObject({ state: 'changed' });
  });

  it('finds nothing where a passage is gone, although one like it stands elsewhere', () => {
    const lookalike =
      'Municipal and state officials are always in danger of reprisals for illicit activities that they should not have seen.';
    const other = `${captured.text.slice(0, captured.text.indexOf('3. Response'))}5. Officials\n${lookalike}`;
    expect(
      anchor(
        other,
        of(
          'Municipal and state police are always in danger of witnessing illicit activities that they should not have seen.',
        ),
      ),
    ).toMatchObject({ state: 'gone', nearest: { span: { end: other.length } } });
    expect(anchor('', of('Word of mouth'))).toEqual({ state: 'gone' });
  });

  it('does not find a word within another', () => {
    expect(anchorText('The party apart.', { exact: 'art', prefix: 'an ', suffix: ' of' }).state).toBe('gone');
    expect(anchorText('The party apart.', { exact: 'art', prefix: 'p', suffix: 'y ' })).toMatchObject({
      span: { start: 5, end: 8 },
    });
  });

  it('takes a text prepared once', () => {
    const page = prepare(captured.text);
    expect(anchor(page, of('Word of mouth'))).toEqual(anchor(captured, of('Word of mouth')));
  });

  it('finds a long passage by its two ends', () => {
    const paragraph = (n: number) =>
      `Paragraph ${n} tells of place ${n * 7} and of what ${n * 13} people saw there in ${1900 + n}. `;
    const all = Array.from({ length: 120 }, (_, n) => paragraph(n));
    const text = all.join('');
    const [start, end] = [text.indexOf('Paragraph 10 '), text.indexOf('Paragraph 90 ') - 1];
    const selectors = describeSpan(readPlain(text), { start, end });
    const other = all.map((line, n) => (n === 50 ? 'Something else was put here. ' : line)).join('');
    const found = anchor(other, selectors);
    expect(found.state).toBe('changed');
    expect(cut(other, found).startsWith('Paragraph 10 tells')).toBe(true);
    expect(cut(other, found)).toMatch(/in 1989\.?$/);
  });

  it('answers for any text and any quotation', () => {
    const some = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '.', '字', '😀', '\n', 'é'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(some, some, some, some, fc.nat(50), (text, exact, prefix, suffix, start) => {
        const found = anchorText(text, { exact, prefix, suffix, start });
        const span = found.state === 'gone' ? found.nearest?.span : found.span;
        if (!span) return;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
