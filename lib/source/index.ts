export { complete } from './complete.ts';
export { extract } from './extract.ts';
export { type HeldFinder, heldWorks } from './held-works.ts';
export * from './identity/index.ts';
export { toldDates } from './told-dates.ts';
