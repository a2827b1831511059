import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PART_IDS } from '../../lib/binder/index.ts';
import { defaultOptions, type ExportOptions, exporters } from '../../lib/export/index.ts';
import type { ProfileId } from '../../lib/model/index.ts';
import { view } from './filed-parts.ts';
import { CLOCK } from './views.ts';

const WHOLE = { parts: PART_IDS, searches: true, places: 'footnotes' } as const;

async function shown(profile: ProfileId, changes: Partial<ExportOptions> = {}): Promise<Document> {
  const of = view(profile);
  const bytes = await exporters.html.write(of, { ...defaultOptions(of.case), ...changes }, CLOCK);
  const { window } = new JSDOM(new TextDecoder().decode(bytes), { runScripts: 'outside-only' });
  return window.document;
}

describe.each(['us-eoir', 'ca-rpd', 'uk-ftt-iac', 'expert'] as const)('an HTML file for %s', (profile) => {
  it('passes axe with all its parts', async () => {
    const page = await shown(profile, WHOLE);
    page.defaultView?.eval(axe.source);
    const { axe: inside } = page.defaultView as unknown as { axe: typeof axe };
    // Without layout no colours can be compared.
    const { violations } = await inside.run(page, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('leads from its contents and footnotes to places of its own, each named once', async () => {
    const page = await shown(profile, WHOLE);
    const ids = Array.from(page.querySelectorAll('[id]'), ({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const links = Array.from(page.querySelectorAll('a[href^="#"]'), (link) => link.getAttribute('href'));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(ids).toContain(link?.slice(1));
    expect(page.querySelectorAll('.contents a').length).toBeGreaterThan(5);
    expect(page.querySelectorAll('.footnotes li').length).toBe(page.querySelectorAll('sup a').length);
  });

  it('begins each part on a page of the forum’s paper', async () => {
    const page = await shown(profile);
    const style = page.querySelector('style')?.textContent ?? '';
    expect(style).toContain(profile === 'uk-ftt-iac' || profile === 'expert' ? 'size: A4' : 'size: letter');
    expect(style).toMatch(/\.part \+ \.part \{[^}]*break-before: page/);
    expect(page.querySelectorAll('section.part').length).toBeGreaterThan(2);
  });
});
