import { describe, expect, it } from 'vitest';
import { citeRecord, namesExhibit } from '../../lib/cite/index.ts';
import type { Locale, ProfileId } from '../../lib/model/index.ts';

describe('a place in what was filed', () => {
  it.each<[ProfileId, Locale, string | undefined, string | null, string]>([
    ['us-eoir', 'en', '4', '47', 'Exh. 4, Tab C at 47'],
    ['us-eoir', 'en', '4', null, 'Exh. 4, Tab C'],
    ['us-eoir', 'en', undefined, '47', 'Exh. ___, Tab C at 47'],
    ['us-eoir', 'en', '  ', null, 'Exh. ___, Tab C'],
    ['us-eoir', 'es', '4', '47', 'Exh. 4, Tab C at 47'],
    ['us-uscis', 'en', undefined, '47', 'Tab C, p. 47'],
    ['ca-rpd', 'en', '4', '47', 'List of documents, no. C, p. 47'],
    ['ca-rpd', 'fr', undefined, null, 'Liste des documents, no C'],
    ['uk-ftt-iac', 'en', undefined, '47', 'Bundle, p. 47'],
    ['uk-ftt-iac', 'en', undefined, null, 'Bundle, document C'],
    ['general', 'es', undefined, '47', 'Anexo C, p. 47'],
    ['expert', 'fr', undefined, null, 'Pièce C'],
  ])('in %s, %s, exhibit %s, page %s', (profile, locale, exhibitNumber, page, text) => {
    const of = exhibitNumber === undefined ? { profile, locale } : { profile, locale, exhibitNumber };
    expect(citeRecord(of, { tab: 'C', page })).toBe(text);
  });

  it('asks for the number of the hearing where the forum names it', () => {
    expect(namesExhibit('us-eoir')).toBe(true);
    expect(namesExhibit('ca-rpd')).toBe(false);
  });
});
