export type * from './protocol.ts';
export * from './send.ts';
export * from './serve.ts';
