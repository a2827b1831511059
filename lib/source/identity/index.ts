export { addressKey, addressKeys, pageAddress, siteOf } from './address.ts';
export { asLastSeen, asRead, restsOnText } from './as-read.ts';
export * from './contradiction.ts';
export { withoutAnchor } from './fragment.ts';
export { bareTitle, doiKey, hintKeys, identityKeys, mayName, numberKeys } from './keys.ts';
export { bandKeys, sampleKeys, textKeys } from './minhash.ts';
export { numberKey, workNumber } from './number.ts';
export {
  isTelling,
  type Overlap,
  overlapOf,
  type Shingled,
  shingled,
  textContainment,
  textSimilarity,
} from './shingles.ts';
export { bearsOut, bestOverlap, judge, type Likeness, nameInCommon, type Verdict } from './verdict.ts';
export { type ArchivedCopy, archivedCopy, atArchive, claimedOriginal, unwrapped } from './wrappers.ts';
