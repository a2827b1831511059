export { extract } from './extract.ts';
export * from './identity/index.ts';
