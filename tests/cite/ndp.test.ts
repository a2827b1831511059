import { describe, expect, it } from 'vitest';
import { citePackageItem } from '../../lib/cite/index.ts';
import type { DocumentationPackage } from '../../lib/model/index.ts';

const MEXICO = { country: 'Mexico', versionDate: { year: 2026, month: 3, day: 31 }, language: 'en' } as const;
type Head = Pick<DocumentationPackage, 'country' | 'versionDate' | 'language'>;

describe('a document of a package', () => {
  it.each([
    [MEXICO, 'MEX201601.E', '3.4', 'NDP for Mexico, 31 March 2026, item 7.2, RIR MEX201601.E, s 3.4'],
    [MEXICO, 'A/HRC/52/30', '', 'NDP for Mexico, 31 March 2026, item 7.2, A/HRC/52/30'],
    [MEXICO, undefined, '', 'NDP for Mexico, 31 March 2026, item 7.2'],
    [
      { ...MEXICO, versionDate: { year: 2026, month: 3 } },
      undefined,
      '',
      'NDP for Mexico, March 2026, item 7.2',
    ],
    [{ ...MEXICO, versionDate: null, country: null }, undefined, '', 'NDP, item 7.2'],
    [
      { country: 'Mexique', versionDate: { year: 2026, month: 4, day: 1 }, language: 'fr' },
      'MEX201601.F',
      '',
      'CND, Mexique, 1er avril 2026, point 7.2, RDI MEX201601.F',
    ],
    [{ country: null, versionDate: null, language: 'fr' }, undefined, '', 'CND, point 7.2'],
  ] as [Head, string | undefined, string, string][])(
    'is cited by its place (%#)',
    (list, number, section, said) => {
      const item = number ? { number: '7.2', documentNumber: number } : { number: '7.2' };
      expect(citePackageItem(list, item, section)).toBe(said);
    },
  );
});
