import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedText } from '../../lib/model/index.ts';
import { readPlain } from '../../lib/text/from-plain.ts';
import { paragraphAt, sectionAt } from '../../lib/text/sections.ts';

const words = ({ text, blocks }: CapturedText) => blocks.map(({ start, end }) => text.slice(start, end));
const seeds = new URL('../../seeds/', import.meta.url);
const seed = (start: string): string => {
  const name = readdirSync(seeds).find((file) => file.startsWith(start));
  return readFileSync(new URL(name ?? '', seeds), 'utf8');
};

describe('readPlain', () => {
  it('makes a block of each line and joins a sentence that goes on', () => {
    const captured = readPlain(
      '  One\t line \r\n\r\n\nThe systematic targeting\ncontributes to it.\nTwo.\n\nnot joined\n\nafter a gap',
    );
    expect(words(captured)).toEqual([
      'One line',
      'The systematic targeting contributes to it.',
      'Two.',
      'not joined',
      'after a gap',
    ]);
    expect(captured.text).toBe(words(captured).join('\n'));
  });

  it('keeps numbers of headings, sections and paragraphs', () => {
    const captured = readPlain(seed('001'), {
      headings: [{ line: /^\d+\.(?:\d+)?\s/, level: 'number' }],
    });
    const at = captured.text.indexOf('An article by the Associated Press (AP) reported on a roadway bomb');
    expect(sectionAt(captured, at)).toEqual([
      {
        number: '3',
        title: 'Profiles of Individuals Targeted and Tracked by Criminal Organizations and Cartels',
      },
      { number: '3.4', title: 'Volunteer Searchers' },
    ]);
    expect(paragraphAt(captured, at)).toBe(2);
    expect(paragraphAt(captured, captured.text.indexOf('Related Links'))).toBeNull();
  });

  it('sets aside single lines and ranges, and says why', () => {
    const captured = readPlain('Menu\nBody.\nFollow us\n@a\nEnd of page', {
      furniture: [
        { reason: 'navigation', first: /^Menu$/ },
        { reason: 'promotion', first: 'Follow us', last: 'end' },
        { reason: 'form', first: 'Not there' },
      ],
    });
    expect(captured.blocks.map(({ furniture }) => furniture)).toEqual([
      'navigation',
      undefined,
      'promotion',
      'promotion',
      'promotion',
    ]);
  });

  it('keeps speakers with their words', () => {
    const captured = readPlain(seed('002'), {
      speakers: { name: /^(?:“Elizabeth”|Narrator)$/, role: 'Asylum Seeker' },
      furniture: [{ reason: 'teaser', first: 'Next Administration', last: /^Politicizing Justice/ }],
    });
    const said = captured.blocks.find(({ start }) => captured.text.startsWith('We left our country', start));
    expect(said).toMatchObject({ kind: 'paragraph', label: '“Elizabeth”, Asylum Seeker' });
    const told = captured.blocks.find(({ start }) =>
      captured.text.startsWith('They are also targeted', start),
    );
    expect(told).toMatchObject({ label: 'Narrator' });
  });

  it('leaves out nothing but white space of any text, and covers it with its blocks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '\r', '\t', '\u00a0', '\ud800', '字') }),
        (source) => {
          const captured = readPlain(source);
          const bare = (text: string) => text.toWellFormed().replace(/\s/g, '');
          expect(bare(captured.text)).toBe(bare(source));
          expect(captured.text).toBe(words(captured).join('\n'));
          for (const line of words(captured)) expect(line).toMatch(/\S/);
        },
      ),
    );
  });
});
