// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Comparison } from '../../components/ndp/Comparison.tsx';
import { ItemCitation } from '../../components/ndp/ItemCitation.tsx';
import { PackageActs } from '../../components/ndp/PackageActs.tsx';
import { PackageLinks } from '../../components/ndp/PackageLinks.tsx';
import { PackageOffer } from '../../components/ndp/PackageOffer.tsx';
import { PackageView } from '../../components/ndp/PackageView.tsx';
import { type KeptPackage, LOCALES, type PackageItem } from '../../lib/model/index.ts';
import { comparePackages, heldItems, itemsOf } from '../../lib/ndp/index.ts';
import { item, packageOf, RIR } from '../ndp/sample.ts';
import { capture, source } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const HRW = item('2.3', 'Mexico: Events of 2024', { body: 'Human Rights Watch', published: { year: 2025 } });
const MAP = item('1.2', 'Map');
const NEWER_HRW = { ...HRW, title: 'Mexico: Events of 2025', published: { year: 2026 } };

const kept = (id: string, items: PackageItem[], month: number): KeptPackage => ({
  id,
  capture: capture({ id }),
  keptAt: '2026-05-02T10:00:00.000Z',
  list: packageOf(items, { versionDate: { year: 2026, month, day: 30 } }),
});

const MARCH = kept('march', [MAP, HRW, RIR], 3);
const JUNE = kept('june', [NEWER_HRW, item('5.1', 'Violence against women'), { ...RIR, number: '7.9' }], 6);
const comparison = comparePackages(MARCH.list, JUNE.list);
const held = heldItems(itemsOf(MARCH.list), [source()]);

describe('a package', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(
      <main>
        <PackageView kept={MARCH} held={held}>
          <PackageActs
            theCase={{ reference: 'MX-1', pinned: false }}
            others={[JUNE]}
            readOnly={false}
            onPin={vi.fn()}
            onCompare={vi.fn()}
          />
        </PackageView>
        <Comparison older={MARCH} newer={JUNE} comparison={comparison} />
        <PackageLinks packages={[{ kept: MARCH, newer: JUNE }]} />
        <ItemCitation citation="NDP for Mexico, item 7.2" onCopy={vi.fn()} />
        <PackageOffer kept={[]} busy={false} readOnly={false} onKeep={vi.fn()} />
      </main>,
      locale,
    );
    await checkAccessibility();
  });

  it('shows its documents by section, linked, and which the library holds', () => {
    stage(<PackageView kept={MARCH} held={held} />);
    expect(screen.getByRole('heading', { name: 'Mexico' })).toBeTruthy();
    expect(screen.getByText(/Version of 30 March 2026|Version of March 30, 2026/)).toBeTruthy();
    const rir = screen.getByRole('link', { name: RIR.title });
    expect(rir.getAttribute('href')).toBe(RIR.addresses[0]);
    const [chip] = screen.getAllByRole('link', { name: /in the library/ });
    expect(chip?.getAttribute('href')).toBe('/library.html#source=source-1');
    expect(screen.getByText(/1 in the library/)).toBeTruthy();
  });

  it('says what it does not know and what it leaves out', () => {
    const list = { ...MARCH.list, country: null, versionDate: null, truncated: true as const };
    stage(<PackageView kept={{ ...MARCH, list }} held={new Map()} />);
    expect(screen.getByText('Country not found')).toBeTruthy();
    expect(screen.getByText(/Version date not found/)).toBeTruthy();
    expect(screen.getByText(/lists more documents/)).toBeTruthy();
  });

  it('is pinned, unpinned and compared', () => {
    const [onPin, onCompare] = [vi.fn(), vi.fn()];
    const acts = { others: [JUNE], readOnly: false, onPin, onCompare };
    const { rerender } = stage(<PackageActs theCase={{ reference: 'MX-1', pinned: false }} {...acts} />);
    fireEvent.click(screen.getByRole('button', { name: 'Pin to MX-1' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Compare with' }), { target: { value: 'june' } });
    rerender(<PackageActs theCase={{ reference: 'MX-1', pinned: true }} {...acts} />);
    fireEvent.click(screen.getByRole('button', { name: 'Unpin' }));
    expect([onPin.mock.calls, onCompare.mock.calls]).toEqual([[[true], [false]], [['june']]]);
  });

  it('of a library that is read-only can be read and compared only', () => {
    const acts = { others: [JUNE], readOnly: true, onPin: vi.fn(), onCompare: vi.fn() };
    stage(<PackageActs theCase={{ reference: 'MX-1', pinned: false }} {...acts} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('two versions', () => {
  it('show what was removed, added, renumbered and changed, each with its reason', () => {
    stage(<Comparison older={MARCH} newer={JUNE} comparison={comparison} />);
    const under = (name: RegExp) =>
      within(screen.getByRole('heading', { name }).closest('section') as HTMLElement);
    expect(under(/^Removed/).getByText('Map')).toBeTruthy();
    expect(under(/^Added/).getByText('Violence against women')).toBeTruthy();
    expect(under(/^Renumbered/).getByText('same document number')).toBeTruthy();
    expect(under(/^Changed/).getByText('same title and author, of another year')).toBeTruthy();
    expect(under(/^Changed/).getByText('year in the title: 2024 → 2025')).toBeTruthy();
  });

  it('that are the same say so', () => {
    stage(<Comparison older={MARCH} newer={MARCH} comparison={comparePackages(MARCH.list, MARCH.list)} />);
    expect(screen.getByText('The two lists are the same.')).toBeTruthy();
  });

  it('are found from the one a case relies on', () => {
    stage(<PackageLinks packages={[{ kept: MARCH, newer: JUNE }]} />);
    const link = screen.getByRole('link', { name: /newer version/ });
    expect(link.getAttribute('href')).toBe('/packages.html#package=june&with=march');
  });
});
