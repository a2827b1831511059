import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../components/source/source-line.ts';
import { cite, plain } from '../../lib/cite/index.ts';
import { readImportFile } from '../../lib/import/index.ts';
import { spokenName } from '../../lib/model/index.ts';
import { input } from '../cite/input.ts';

const RIS =
  'TY  - JOUR\nTI  - Night\nAU  - Gómez, Ana\nAU  - Le Cour Grandmaison, Romain\nPY  - 2022\nUR  - https://a.org/1\nER  - \n';

describe('a name of a file', () => {
  it('is held family name first, and cited and shown as it is spoken', () => {
    const [source] = readImportFile('f.ris', new TextEncoder().encode(RIS))?.imported.sources ?? [];
    const authors = source?.metadata.authors?.value ?? [];
    expect(authors[0]).toEqual({ name: 'Gómez, Ana', kind: 'person' });
    expect(plain(cite(input({ kind: 'report', title: 'Night', authors }), 'bluebook', 'full'))).toContain(
      'Ana Gómez & Romain Le Cour Grandmaison',
    );
    expect(sourceLine(source?.metadata ?? {}, 'en')).toContain('Ana Gómez, Romain Le Cour Grandmaison');
  });

  it('is turned only where it is a person’s in parts', () => {
    const spoken = (name: string, kind: 'person' | 'body' = 'person') => spokenName({ name, kind });
    expect(spoken('Ana Gómez')).toBe('Ana Gómez');
    expect(spoken('King, Jr., Martin Luther')).toBe('Martin Luther King, Jr.');
    expect(spoken('King, Martin Luther, Jr.')).toBe('Martin Luther King, Jr.');
    expect(spoken('Amnesty International, Mexico', 'body')).toBe('Amnesty International, Mexico');
  });
});
