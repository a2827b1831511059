import type { CapturedText } from '../../lib/model/index.ts';
import { readReferences } from '../../lib/reference/index.ts';
import { textOf } from '../reference/build.ts';
import { FOOTNOTED_REPORT } from '../reference/fixtures/texts.ts';
import { renamed } from '../reference/renamed.ts';
import { seedReport } from '../reference/seed-report.ts';
import { type Measure, measure, over } from './measure.ts';

/** Lengths of the texts in UTF-16 code units; the longer is ten times the shorter, and so should its time be. */
const SHORT = 100_000;
const LONG = 1_000_000;
/** So many other sets of names the seed report is given, so that a long text has many authors. */
const NAMINGS = 40;

const FORMS: Record<string, (at: number) => CapturedText> = {
  'in brackets': (at) => renamed(seedReport, at % NAMINGS),
  'by footnotes': () => textOf(FOOTNOTED_REPORT),
};

/** How long the citations of a long text take to be read and resolved, beside those of a tenth of it. */
export async function measureReferences(runs: number): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const [form, make] of Object.entries(FORMS)) {
    const short = await measureReading(`citations ${form}, 100 kB`, runs, longText(SHORT, make));
    const long = await measureReading(`citations ${form}, 1 MB`, runs, longText(LONG, make));
    measures.push(short, over(long, short));
  }
  return measures;
}

const measureReading = (name: string, runs: number, text: CapturedText): Promise<Measure> =>
  measure(name, runs, async () => {
    // A text of its own each time: what is known of one that was read is kept.
    const anew = { ...text };
    const start = performance.now();
    readReferences(anew);
    return performance.now() - start;
  });

/** Reports one after another until they are so long. */
function longText(length: number, make: (at: number) => CapturedText): CapturedText {
  const texts: string[] = [];
  const blocks: CapturedText['blocks'] = [];
  for (let [at, offset] = [0, 0]; offset < length; at++) {
    const next = make(at);
    for (const block of next.blocks)
      blocks.push({ ...block, start: block.start + offset, end: block.end + offset });
    texts.push(next.text);
    offset += next.text.length + 1;
  }
  return { text: texts.join('\n'), blocks };
}
