export {
  comparePackages,
  type ItemChange,
  itemsOf,
  type MatchedItems,
  type MatchReason,
  type PackageComparison,
} from './compare.ts';
export { countryCode, sameCountry } from './country.ts';
export { heldItems } from './keys.ts';
export { isPackageAddress, NDP_RULES, readPackage } from './read.ts';
