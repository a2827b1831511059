import { describe, expect, it } from 'vitest';
import { counts, subjects } from './raised.ts';
import { type ItemDraft, publisher } from './view.ts';

describe('balance', () => {
  it('tells that an issue has one source, of however many passages', () => {
    const one = { id: '1', source: 'a' };
    expect(counts('single-source', [one, { id: '2', source: 'a' }])).toEqual([
      { passages: 2, roots: 1, adverse: 0 },
    ]);
    expect(subjects('single-source', [one, { id: '2', source: 'b' }])).toEqual([]);
    expect(subjects('single-source', [{ ...one, issues: [] }])).toEqual([]);
  });

  it('tells that all sources are of one kind, where the kind of each is known', () => {
    const of = (...types: Parameters<typeof publisher>[1][]) =>
      counts(
        'one-type',
        types.map((type, at) => ({ id: String(at), publisher: publisher(`p${at}`, type) })),
      );
    expect(of('ngo', 'ngo')).toEqual([{ sources: 2, type: 'ngo' }]);
    expect(of('ngo', 'media')).toEqual([]);
    expect(of('ngo')).toEqual([]);
    expect(of('ngo', null)).toEqual([]);
  });

  it('asks for adverse passages once every passage has its stance', () => {
    const of = (...stances: (ItemDraft['entry'] & object)['stance'][]) =>
      subjects(
        'no-adverse',
        stances.map((stance = null, at) => ({ id: String(at), entry: { stance } })),
      );
    expect(of('supports', 'background')).toEqual(['i1']);
    expect(of('supports', 'adverse')).toEqual([]);
    expect(of('supports', 'mixed')).toEqual([]);
    expect(of('supports', null)).toEqual([]);
  });

  it('tells of an adverse passage that none answers', () => {
    const against: ItemDraft = { id: '1', entry: { stance: 'adverse' } };
    expect(subjects('unanswered-adverse', [against, { id: '2' }])).toEqual(['1']);
    expect(subjects('unanswered-adverse', [against, { id: '2', entry: { answers: ['1'] } }])).toEqual([]);
    // An answer to what is gone, or to another, answers nothing.
    expect(subjects('unanswered-adverse', [against, { id: '2', entry: { answers: ['9'] } }])).toEqual(['1']);
  });

  it('tells where only what weighs little alone stands', () => {
    const firm = publisher('firm', 'commercial');
    const wiki = publisher('wiki', 'other', { cautions: ['anyone-can-edit'] });
    const nobody = publisher('blog', null, { assessment: null });
    const of = (...all: (typeof firm | null)[]) =>
      counts(
        'weak-alone',
        all.map((one, at) => ({ id: String(at), publisher: one })),
      );
    expect(of(firm, wiki, nobody, null)).toEqual([
      { sources: 4, commercial: 1, anonymous: 1, unassessed: 2 },
    ]);
    expect(of(firm, publisher('ngo', 'ngo', { assessment: null }))).toEqual([]);
    expect(of(publisher('blog', null))).toEqual([]);
  });

  it('tells of a publisher that was not assessed, once for all its passages', () => {
    const by = publisher('hrw', 'ngo', { assessment: null });
    expect(
      counts('not-assessed', [
        { id: '1', publisher: by },
        { id: '2', publisher: by },
      ]),
    ).toEqual([{ publisher: 'hrw', passages: 2 }]);
    expect(subjects('not-assessed', [{ id: '1' }])).toEqual([]);
    expect(subjects('not-assessed', [{ id: '1', publisher: null }])).toEqual([]);
  });

  it('tells of a passage under no issue, also where its issue is gone', () => {
    expect(
      subjects('no-issue', [{ id: '1', issues: [] }, { id: '2', issues: ['gone'] }, { id: '3' }]),
    ).toEqual(['1', '2']);
  });
});
