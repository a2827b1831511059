export * from './chain.ts';
export * from './hash.ts';
export * from './verify.ts';
