export { extract } from './extract.ts';
export { addressKey, addressKeys, identityKeys, numberKey } from './identity.ts';
export { textKeys, textSimilarity } from './minhash.ts';
