import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BinderView } from '../../lib/binder/index.ts';
import { flagged } from '../../lib/export/disclosure.ts';
import { defaultOptions, exporters, type FormatId } from '../../lib/export/index.ts';
import type { CitedWork, PassageOrigin } from '../../lib/model/index.ts';
import { CLOCK, withItems } from './views.ts';

const origin = (standing: PassageOrigin['standing'], work: CitedWork): PassageOrigin => ({
  key: standing,
  standing,
  links: [{ key: 'w', work, surety: 'certain', because: { by: 'name-and-date' } }],
});
const INSIGHT: CitedWork = {
  author: 'InSight Crime',
  title: 'Facing Death',
  published: { year: 2022, month: 11, day: 4 },
};
const PRINTED = '(citing InSight Crime, Facing Death (Nov. 4, 2022))';

/** The sample, each passage resting on these. */
const resting = (...origins: PassageOrigin[]): BinderView => withItems((item) => ({ ...item, origins }));

async function written(format: FormatId, view: BinderView): Promise<string> {
  const bytes = await exporters[format].write(view, defaultOptions(view.case), CLOCK);
  if (format !== 'docx') return new TextDecoder().decode(bytes);
  const part = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
  return part.replace(/<[^>]*>/g, '').replaceAll('&apos;', "'");
}

describe.each(['docx', 'html', 'markdown', 'csl-json', 'ris'] as const)('%s', (format) => {
  it('prints what a passage was confirmed to rest on, beside its place', async () => {
    expect(await written(format, resting(origin('confirmed', INSIGHT)))).toContain(PRINTED);
  });

  it('prints nothing of what was merely found', async () => {
    const view = resting(origin('found', { ...INSIGHT, author: 'zqfound' }));
    expect(await written(format, view)).not.toMatch(/zqfound|citing/);
  });

  it('writes no markup of a cited work’s', async () => {
    const hostile = { author: '<script>alert(1)</script>', title: '*x* [a](javascript:b)\nTY  - EVIL' };
    const text = await written(format, resting(origin('confirmed', hostile)));
    // What is no markup in a format may stand in it as it is.
    if (format === 'html') expect(text).not.toContain('<script>alert');
    if (format === 'markdown') expect(text).not.toMatch(/(?<!\\)<script|\[a\]\(/);
    expect(text).not.toMatch(/^TY {2}- EVIL/m);
  });
});

it('what is printed of an origin is looked at for persons, too', () => {
  const view = resting(origin('confirmed', { author: 'María, aged 12', spoken: 'interview' }));
  const before = flagged(resting(), defaultOptions(view.case)).length;
  expect(flagged(view, defaultOptions(view.case)).length).toBeGreaterThan(before);
});
