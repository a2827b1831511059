import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePacket, type PacketJob, planPages, stampOf } from '../../lib/packet/index.ts';
import { fonts, missing, readBy, readers } from '../export/pdf/written.ts';
import { documentOf, type MadePage } from '../text/from-pdf/make-pdf.ts';
import { bytesOf, fileOf, jobOf, packetOf, pieceOf, sectionOf, textsOf, withPdfJs } from './made.ts';

const pagesSaying = (name: string, count: number, more = ''): Uint8Array =>
  documentOf(Array.from({ length: count }, (_, at): MadePage => ({ lines: [`${name} ${at + 1}`], more })));

const SOURCES = { front: pagesSaying('front', 2), a: pagesSaying('alpha', 4), b: pagesSaying('beta', 3) };

const JOB: PacketJob = jobOf(
  [
    sectionOf(null, pieceOf('front', 2)),
    sectionOf('A', pieceOf('a', 4, { pages: [1, 3, 4] })),
    sectionOf('B', pieceOf('b', 3)),
  ],
  {
    start: 41,
    stamp: { side: 'centre', before: 'R-', digits: 4 },
    outline: [
      { title: 'A. Alpha', stamp: 43, kids: [{ title: 'alpha 3', stamp: 44 }] },
      { title: 'B. حقوق', stamp: 46 },
    ],
  },
);

describe('the pages of a packet', () => {
  it('are the filed ones in order, each with its number', async () => {
    const texts = await textsOf(await fileOf(SOURCES, JOB));
    expect(texts.map((text) => text.trim())).toEqual([
      'front 1 R-0041',
      'front 2 R-0042',
      'alpha 1 R-0043',
      'alpha 3 R-0044',
      'alpha 4 R-0045',
      'beta 1 R-0046',
      'beta 2 R-0047',
      'beta 3 R-0048',
    ]);
  });

  it('have the numbers that were planned for them, whatever is filed of what', async () => {
    const bundled = fc.record({
      source: fc.constantFrom('a' as const, 'b' as const),
      scope: fc.constantFrom('whole' as const, 'excerpt' as const),
      pertinent: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
      before: fc.nat(1),
      after: fc.nat(1),
    });
    const packets = fc.record({ all: fc.array(bundled, { minLength: 1, maxLength: 4 }), start: fc.nat(300) });
    await fc.assert(
      fc.asyncProperty(packets, async ({ all, start }) => {
        const exhibits = all.map((one, at) => ({
          ...one,
          label: `T${at}`,
          pages: one.source === 'a' ? 4 : 3,
        }));
        const plan = planPages(2, exhibits, 0, start + 1);
        const front = (pages: number) => pieceOf('front', 2, { pages: [1, 2].slice(0, pages) });
        const sections = plan.map(({ label, pages, before, after }) => {
          const exhibit = exhibits.find((one) => one.label === label);
          if (!exhibit) return sectionOf(null, front(2));
          const own = pieceOf(exhibit.source, exhibit.pages, { pages });
          return sectionOf(label, front(before), own, front(after));
        });
        const bytes = await fileOf(SOURCES, jobOf(sections, { start: start + 1 }));
        const texts = (await textsOf(bytes)).map((text) => text.trim());
        for (const stretch of plan)
          for (const page of stretch.pages) {
            const name =
              exhibits.find(({ label }) => label === stretch.label)?.source === 'a' ? 'alpha' : 'beta';
            const stamp = stampOf(stretch, page) as number;
            expect(texts[stamp - start - 1]).toBe(`${name} ${page} ${stamp}`);
          }
        expect(texts).toHaveLength(plan.reduce((sum, { length }) => sum + length, 0));
      }),
      { numRuns: 15 },
    );
  });

  it('are called by their number, and the outline leads to them', async () => {
    await withPdfJs(await fileOf(SOURCES, JOB), async (pdf) => {
      expect(await pdf.getPageLabels()).toEqual([41, 42, 43, 44, 45, 46, 47, 48].map((n) => `R-00${n}`));
      const outline = await pdf.getOutline();
      expect(outline.map(({ title, items }) => [title, items.length])).toEqual([
        ['A. Alpha', 1],
        ['B. حقوق', 0],
      ]);
      const goal = outline[0]?.items[0]?.dest as { num: number; gen: number }[];
      expect(await pdf.getPageIndex(goal[0] as never)).toBe(3);
      const { info } = await pdf.getMetadata();
      expect(info).toMatchObject({ Title: 'Evidence', Producer: 'Proffer', Language: 'en-US' });
    });
  });

  it('come in files below a limit, each with its own part of the outline', async () => {
    const heavy = (count: number): Uint8Array =>
      documentOf(
        Array.from({ length: count }, (_, at) => ({
          lines: [],
          operations: `%${'x'.repeat(20_000)}\nBT /F 10 Tf 50 700 Td (page ${at + 1}) Tj ET`,
        })),
      );
    const sources = { ...SOURCES, a: heavy(4), b: heavy(3) };
    const { files } = await packetOf(sources, { ...JOB, limit: 120_000 });
    for (const { size } of files) expect(size).toBeLessThan(120_000);
    expect(files.map(({ name, first, last, labels }) => ({ name, first, last, labels }))).toEqual([
      { name: 'Packet_Part1.pdf', first: 41, last: 45, labels: ['A'] },
      { name: 'Packet_Part2.pdf', first: 46, last: 48, labels: ['B'] },
    ]);
    const second = bytesOf({ files, notes: [] }, 1);
    expect((await textsOf(second)).map((text) => text.trim())).toEqual(
      ['46', '47', '48'].map((n, at) => `page ${at + 1} R-00${n}`),
    );
    await withPdfJs(second, async (pdf) => {
      expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['B. حقوق']);
      expect(await pdf.getPageLabels()).toEqual(['R-0046', 'R-0047', 'R-0048']);
    });
  });

  it('stop when that is asked, and tell how far they are', async () => {
    const control = new AbortController();
    const told: number[] = [];
    const made = await makePacket(JOB, {
      read: async (source) => SOURCES[source as keyof typeof SOURCES],
      font: fonts.read,
      signal: control.signal,
      progress: (done, all) => {
        told.push(done);
        expect(all).toBe(8);
        if (done === 3) control.abort();
      },
    });
    expect(made).toEqual({ ok: false, error: { kind: 'stopped' } });
    expect(told).toEqual([1, 2, 3]);
  });

  it('have the turn and the cut that they had, and their number upright at the foot of what is seen', async () => {
    for (const turn of [0, 90, 180, 270]) {
      const more = `/Rotate ${turn} /CropBox [40 100 560 740]`;
      const sources = { a: pagesSaying('turned', 1, more) };
      const bytes = await fileOf(
        sources,
        jobOf([sectionOf('A', pieceOf('a', 1, { lines: { 1: [{ x0: 50, y0: 690, x1: 120, y1: 712 }] } }))], {
          start: 777,
        }),
      );
      await withPdfJs(bytes, async (pdf) => {
        const page = await pdf.getPage(1);
        expect(page.rotate).toBe(turn);
        expect(page.view).toEqual([40, 100, 560, 740]);
        const viewport = page.getViewport({ scale: 1 });
        const { items } = await page.getTextContent();
        const stamp = items.find((item) => 'str' in item && item.str === '777') as { transform: number[] };
        const [a = 0, b = 0, , , e = 0, f = 0] = stamp.transform;
        const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f);
        const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(e + a, f + b);
        expect(viewport.height - y).toBeCloseTo(22, -1);
        expect(Math.abs(x - viewport.width / 2)).toBeLessThan(20);
        expect(y2).toBeCloseTo(y, 3);
        expect(x2).toBeGreaterThan(x);
      });
    }
  });

  it('cover no words with their number: it moves, and where nothing is free the page is higher', async () => {
    const at = (lines: { x0: number; y0: number; x1: number; y1: number }[]) =>
      packetOf({ a: pagesSaying('x', 1) }, jobOf([sectionOf('A', pieceOf('a', 1, { lines: { 1: lines } }))]));
    const free = await at([]);
    const number = await at([{ x0: 280, y0: 24, x1: 320, y1: 36 }]);
    const full = await at([{ x0: 0, y0: 0, x1: 600, y1: 60 }]);
    const placeOf = (packet: Awaited<ReturnType<typeof at>>) =>
      withPdfJs(bytesOf(packet), async (pdf) => {
        const page = await pdf.getPage(1);
        const { items } = await page.getTextContent();
        const stamp = items.find((item) => 'str' in item && item.str === '1') as { transform: number[] };
        return { y: Math.round(stamp.transform[5] ?? 0), view: page.view };
      });
    expect(await placeOf(free)).toEqual({ y: 22, view: [0, 0, 600, 800] });
    expect(await placeOf(number)).toEqual({ y: 10, view: [0, 0, 600, 800] });
    const higher = await placeOf(full);
    expect(higher.view[1]).toBeLessThan(-20);
    expect(higher.y).toBeLessThan(-10);
    expect(full.notes).toEqual([{ kind: 'strip', name: 'a.pdf', page: 1, stamp: 1 }]);
    expect(free.notes).toEqual([]);
  });

  it('keep their number in its place after drawings that leave their state open', async () => {
    const operations = 'q 3 0 0 3 40 40 cm /Hidden BMC q q BT /F 12 Tf (open) Tj';
    const under = 'Q Q 0.5 0 0 0.5 0 0 cm BT /F 12 Tf 9 9 Td (under) Tj ET';
    const sources = { a: documentOf([operations, under].map((one) => ({ lines: [], operations: one }))) };
    await withPdfJs(
      await fileOf(sources, jobOf([sectionOf('A', pieceOf('a', 2, { lines: { 1: [], 2: [] } }))])),
      async (pdf) => {
        for (const number of [1, 2]) {
          const { items } = await (await pdf.getPage(number)).getTextContent();
          const stamp = items.find((item) => 'str' in item && item.str === String(number));
          const { transform } = stamp as { transform: number[] };
          expect(transform[5]).toBeCloseTo(22, -1);
          expect(transform[4]).toBeCloseTo(297, -1);
        }
      },
    );
  });
});

describe.runIf(readers)(`a packet in other programs${missing}`, () => {
  it('has no error in qpdf and its numbers in Poppler', async () => {
    const bytes = await fileOf(SOURCES, JOB);
    expect(await readBy('qpdf', ['--check'], bytes)).toContain('No syntax or stream encoding errors');
    const pages = (await readBy('pdftotext', [], bytes)).split('\f').slice(0, -1);
    expect(pages.map((page) => page.trim().split('\n').at(-1))).toEqual(
      [41, 42, 43, 44, 45, 46, 47, 48].map((n) => `R-00${n}`),
    );
  });
});
