import { seedDocuments } from '../../lib/corpus/index.ts';
import type { CapturedText } from '../../lib/model/index.ts';
import { originals } from '../corpus/originals.ts';

/** The seed MEX201601.E as the product reads it. */
export const seedReport: CapturedText = (() => {
  const bytes = originals['001_9cb7c61a1c1eccd7.txt'];
  const report = seedDocuments(originals).find((document) => document.bytes === bytes);
  if (!report) throw new Error('the seed report is missing');
  return report.capture.text;
})();
