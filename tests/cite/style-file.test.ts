// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cite, plain, readStyleFile, styleFor } from '../../lib/cite/index.ts';
import { loadStyle } from '../../lib/cite/load.ts';
import { input, RIR } from './input.ts';

const style = (inner: string, title = 'Mine') => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>${title}</title><id>mine</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  ${inner}
</style>`;
const PLAIN = style(
  '<citation><layout suffix="."><text variable="title" font-style="italic"/></layout></citation>',
);
const FILES = import.meta.glob<string>('../../lib/cite/processor/styles/*.csl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('a user’s own style file', () => {
  it('is known by its title, and cites', async () => {
    const read = readStyleFile(PLAIN);
    if (!read.ok) throw new Error(read.error);
    expect(read.value.title).toBe('Mine');
    await loadStyle('own', read.value);
    expect(plain(cite({ ...RIR, title: 'Mexico' }, 'own'))).toBe('Mexico.');
    expect(styleFor('own').edition).toBe('Mine');
    // What the file prints nothing of is named all the same.
    expect(plain(cite(input({ publisher: 'Freedom House' }), 'own'))).toBe('Freedom House');
    await loadStyle('own', { title: 'Other', xml: PLAIN.replace('suffix="."', 'suffix="!"') });
    expect(plain(cite({ ...RIR, title: 'Mexico' }, 'own'))).toBe('Mexico!');
    await loadStyle('own', null);
    expect(plain(cite(RIR, 'own'))).toBe(plain(cite(RIR, 'bluebook')));
    expect(styleFor('own').edition).toContain('Bluebook');
  });

  it.each(Object.entries(FILES))('may be %s', (_, xml) => {
    expect(readStyleFile(xml).ok).toBe(true);
  });

  const twice = (of: string) => `<text macro="${of}"/><text macro="${of}"/>`;
  const doubling = Array.from(
    { length: 40 },
    (_, at) => `<macro name="m${at}">${twice(`m${at + 1}`)}</macro>`,
  );
  it.each<[string, string, string]>([
    ['what is no XML', 'Dear Sir', 'not-xml'],
    ['what is cut off', PLAIN.slice(0, -20), 'not-xml'],
    ['entities of its own', PLAIN.replace('<style', '<!DOCTYPE style [<!ENTITY a "b">]><style'), 'not-xml'],
    ['another kind of file', '<html><body/></html>', 'not-a-style'],
    ['a style that cites nothing', style('<macro name="a"><text value="x"/></macro>'), 'not-a-style'],
    [
      'a style that is another’s name',
      style('').replace(
        '<id>',
        '<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/><id>',
      ),
      'dependent',
    ],
    ['a huge file', PLAIN + ' '.repeat(1_000_000), 'too-large'],
    [
      'a circle',
      style(
        '<macro name="a"><text macro="b"/></macro><macro name="b"><text macro="a"/></macro><citation><layout><text macro="a"/></layout></citation>',
      ),
      'tangled',
    ],
    [
      'parts that double without end',
      style(
        `${doubling.join('')}<macro name="m40"><text value="x"/></macro><citation><layout><text macro="m0"/></layout></citation>`,
      ),
      'tangled',
    ],
    [
      'parts that double sixteen times',
      style(
        `${doubling.slice(-16).join('')}<macro name="m40"><text value="x"/></macro><citation><layout><text macro="m24"/></layout></citation>`,
      ),
      'tangled',
    ],
    [
      'two parts of one name, of which the harmless one comes last',
      style(
        `<macro name="a"><text value="x"/></macro><macro name="a"><text value="y"/></macro><citation><layout><text macro="a"/></layout></citation>`,
      ),
      'tangled',
    ],
    [
      'an endless affix',
      style(`<citation><layout><text value="x" prefix="${'p'.repeat(500_000)}"/></layout></citation>`),
      'tangled',
    ],
    [
      'a tower',
      style(
        `<citation><layout>${'<group>'.repeat(300)}<text value="x"/>${'</group>'.repeat(300)}</layout></citation>`,
      ),
      'tangled',
    ],
  ])('is refused: %s', (_, xml, problem) => {
    expect(readStyleFile(xml)).toEqual({ ok: false, error: problem });
  });
});
