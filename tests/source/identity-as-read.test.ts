import { describe, expect, it } from 'vitest';
import type { CaptureSummary, Field, FoundIn, Source, SourceMetadata } from '../../lib/model/index.ts';
import { asLastSeen, asRead } from '../../lib/source/index.ts';

const found = <T>(value: T, foundIn: FoundIn = 'meta'): Field<T> => ({ value, foundIn, weight: 1 });

const source = (metadata: SourceMetadata): Source => ({
  id: 'source',
  metadata,
  addresses: ['https://irb-cisr.gc.ca/doc=1', 'https://www.ecoi.net/en/document/1.html'],
  createdAt: '2026-03-01T10:00:00.000Z',
  updatedAt: '2026-03-01T10:00:00.000Z',
});

const capture = (address: string, metadata: SourceMetadata = {}): CaptureSummary => ({
  id: 'capture',
  source: 'source',
  visit: null,
  address,
  titleShown: '',
  textHash: '',
  textRules: '',
  page: null,
  metadata,
  circumstances: { mode: 'selection', startedAt: null, endedAt: null },
});

const COPY = 'https://www.ecoi.net/en/document/1.html';
const borrowed = { foundIn: 'other-copy', place: 'copy at irb-cisr.gc.ca' };

describe('a source as one of its copies may be cited', () => {
  it('is itself at its own site, under whichever of its hosts', () => {
    const work = source({ number: found('MEX201601.E') });
    expect(asRead(work, capture('https://irb.gc.ca/doc=1&x=2'))).toEqual(work);
    expect(asRead(work, capture('https://web.archive.org/web/2023/https://irb.gc.ca/doc=1'))).toEqual(work);
  });

  it('has at its own site what that capture says, and only then what others say', () => {
    const work = source({ title: found('As it is now'), authors: found([], 'other-copy') });
    const { metadata } = asRead(work, capture('https://irb.gc.ca/doc=1', { title: found('As it was') }));
    expect(metadata.title).toEqual(found('As it was'));
    expect(metadata.authors?.foundIn).toBe('other-copy');
    const ruled = source({ title: found('By the rule', 'user-rule') });
    const read = asRead(ruled, capture('https://irb.gc.ca/doc=1', { title: found('As found') }));
    expect(read.metadata.title?.value).toBe('By the rule');
  });

  it('has what the copy says of itself, and says from where the rest is', () => {
    const day = { year: 2023, month: 9, day: 1 };
    const later = { year: 2023, month: 9, day: 14 };
    const work = source({
      title: found('Mexico: Profiles'),
      publisher: found('Immigration and Refugee Board'),
      number: found('MEX201601.E'),
      published: found(day),
    });
    const { metadata } = asRead(
      work,
      capture(COPY, { published: found(later), title: found('Profiles [MEX201601.E]') }),
    );
    expect(metadata.published).toEqual(found(later));
    expect(metadata.number).toMatchObject({ value: 'MEX201601.E', ...borrowed });
    expect(metadata.title).toEqual(found('Profiles [MEX201601.E]'));
    expect(metadata.publisher).toMatchObject({ value: 'Immigration and Refugee Board', ...borrowed });
  });

  it('of a page that its text alone makes a copy has what that page says, and nothing else', () => {
    const work: Source = {
      ...source({
        title: found('Mexico: Profiles'),
        publisher: found('Immigration and Refugee Board'),
        siteName: found('IRB'),
        authors: found([{ name: 'Jane Smith', kind: 'person' as const }]),
        number: found('MEX201601.E'),
      }),
      onText: [COPY],
    };
    const silent = asRead(work, capture(`${COPY}#part`)).metadata;
    expect(silent).toEqual({});
    const named = asRead(work, capture(COPY, { publisher: found('A copyist') })).metadata;
    expect(named.publisher).toEqual(found('A copyist'));
    const byUser = { ...work, metadata: { publisher: found('Immigration and Refugee Board', 'user') } };
    expect(asRead(byUser, capture(COPY)).metadata.publisher?.value).toBe('Immigration and Refugee Board');
    expect(asRead(work, capture('https://other.example/1')).metadata.publisher).toMatchObject(borrowed);
  });

  it('borrows nothing that the copy says too, nor what the user corrected', () => {
    const work = source({ title: found('Mexico: Profiles'), number: found('MEX201601.E', 'user') });
    const { metadata } = asRead(work, capture(COPY, { title: found('Mexico: Profiles', 'visible-text') }));
    expect(metadata.title?.foundIn).toBe('visible-text');
    expect(metadata.number?.foundIn).toBe('user');
  });

  it('keeps the place of what was borrowed from a third copy', () => {
    const third = { ...found('UA 100/21', 'other-copy'), place: 'copy at amnestyusa.org' };
    expect(asRead(source({ number: third }), capture(COPY)).metadata.number).toEqual(third);
  });
});

describe('a source whose page is one of versions', () => {
  const march = { year: 2026, month: 3, day: 31 };
  const june = { year: 2026, month: 6, day: 30 };
  const at = (startedAt: string, address: string, published: typeof june): CaptureSummary => ({
    ...capture(address, { published: found(published) }),
    circumstances: { mode: 'selection', startedAt, endedAt: null },
  });
  const HOME = 'https://irb-cisr.gc.ca/doc=1';
  const captures = [at('2026-07-01T00:00:00.000Z', HOME, june), at('2026-04-01T00:00:00.000Z', HOME, march)];

  it('has the date that its page bore last, with the one before beside it', () => {
    const { published } = asLastSeen(source({ published: found(march) }), captures).metadata;
    expect(published).toEqual({ ...found(june), others: [found(march)] });
  });

  it('but not against the user, nor a date that came with it, nor from another copy', () => {
    for (const from of ['user', 'user-rule', 'seed'] as const) {
      const said = source({ published: found(march, from) });
      expect(asLastSeen(said, captures)).toBe(said);
    }
    const work = source({ published: found(march) });
    expect(asLastSeen(work, [at('2026-08-01T00:00:00.000Z', COPY, june)])).toBe(work);
  });
});
