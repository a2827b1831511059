export { extract } from './extract.ts';
export { addressKey, addressKeys, identityKeys, numberKey, withoutAnchor } from './identity.ts';
export { textContainment, textKeys, textSimilarity } from './minhash.ts';
