import { describe, expect, it } from 'vitest';
import { citationInput } from '../../lib/cite/index.ts';
import { asRead, hintKeys, titlesAgree } from '../../lib/source/index.ts';
import { mergeMetadata } from '../../lib/store/clip/merge.ts';
import { sampleView } from '../binder/sample.ts';

describe('a file’s name in place of a title', () => {
  const standIn = { value: 'p300.pdf', foundIn: 'address' as const, place: 'file name', weight: 0.05 };
  const [item] = sampleView().items;
  if (!item) throw new Error('sample');
  it('is cited in brackets, as what is not the source’s own', () => {
    const source = { ...item.source, metadata: { title: standIn } };
    expect(citationInput(source, null, null).title).toBe('[p300.pdf]');
  });

  it('gives way to any title, and is nobody’s likeness', () => {
    const title = { value: 'A year of raids', foundIn: 'meta' as const, weight: 0.5 };
    expect(mergeMetadata({ title: standIn }, { title }, 'files.example').title?.value).toBe(
      'A year of raids',
    );
    expect(mergeMetadata({ title }, { title: standIn }, 'files.example').title?.value).toBe(
      'A year of raids',
    );
    expect(titlesAgree({ title: standIn }, { title: standIn })).toBe('unknown');
    expect(hintKeys({ title: { ...standIn, value: 'a very long name of a file.pdf' } }, [])).toEqual([]);
    const capture = { ...item.capture, metadata: { title: standIn } };
    expect(asRead({ ...item.source, metadata: { title } }, capture).metadata.title?.value).toBe(
      'A year of raids',
    );
  });
});
