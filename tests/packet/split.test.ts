import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../lib/packet/job.ts';
import { type Files, intoFiles, pagesIn } from '../../lib/packet/split.ts';

interface Written {
  pages: { section: Section; at: number }[];
  goesOn: boolean;
  isOver: boolean;
  size: number;
}

/** Files whose pages have sizes, and whose sections bring something along that their pages share: fonts. */
class Counted implements Files<number> {
  readonly files: Written[] = [];
  private pages: Written['pages'] = [];
  private readonly sizeOf: (section: Section, at: number) => number;

  constructor(sizeOf: (section: Section, at: number) => number) {
    this.sizeOf = sizeOf;
  }

  mark = (): number => this.pages.length;
  back(mark: number): void {
    this.pages = this.pages.slice(0, mark);
  }
  size(): number {
    const shared = new Set(this.pages.map(({ section }) => section)).size * 7;
    return this.pages.reduce((sum, { section, at }) => sum + this.sizeOf(section, at), 20 + shared);
  }
  async page(section: Section, at: number): Promise<void> {
    this.pages.push({ section, at });
  }
  end(about: { goesOn: boolean; isOver: boolean }): void {
    this.files.push({ ...about, pages: this.pages, size: this.size() });
    this.pages = [];
  }
}

const sections = fc
  .array(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }), { maxLength: 10 })
  .map((all) =>
    all.map((sizes, at) => ({
      sizes,
      section: {
        label: `T${at}`,
        pieces: [{ source: '', name: '', of: sizes.length, pages: sizes.map((_, page) => page + 1) }],
      } as Section,
    })),
  );

async function split(all: { sizes: number[]; section: Section }[], limit?: number): Promise<Written[]> {
  const sizes = new Map(all.map(({ section, sizes }) => [section, sizes]));
  const files = new Counted((section, at) => sizes.get(section)?.[at] ?? 0);
  await intoFiles(
    all.map(({ section }) => section),
    files,
    limit,
  );
  return files.files;
}

describe('files of a packet', () => {
  it('hold every page once and in order, below the limit, and begin with an exhibit', async () => {
    await fc.assert(
      fc.asyncProperty(sections, fc.integer({ min: 40, max: 300 }), async (all, limit) => {
        const files = await split(all, limit);
        const written = files.flatMap(({ pages }) => pages);
        const expected = all.flatMap(({ section }) =>
          Array.from({ length: pagesIn(section) }, (_, at) => ({ section, at })),
        );
        expect(written).toEqual(expected);
        for (const { pages, goesOn, isOver, size } of files) {
          expect(isOver).toBe(size > limit);
          if (isOver) expect(pages).toHaveLength(1);
          expect(goesOn).toBe(pages[0]?.at !== 0);
        }
      }),
    );
  });

  it('part only an exhibit that is larger than a file may be', async () => {
    await fc.assert(
      fc.asyncProperty(sections, fc.integer({ min: 90, max: 300 }), async (all, limit) => {
        const parted = (await split(all, limit)).filter(({ goesOn }) => goesOn);
        for (const { pages } of parted) {
          const own = all.find(({ section }) => section === pages[0]?.section);
          expect(own?.sizes.reduce((sum, size) => sum + size, 27)).toBeGreaterThan(limit);
        }
      }),
    );
  });

  it('are one without a limit', async () => {
    const [first] = fc.sample(sections, { numRuns: 1, seed: 4 });
    expect((await split(first ?? [])).length).toBeLessThanOrEqual(1);
  });
});
