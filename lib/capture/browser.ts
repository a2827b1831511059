import type { Circumstances } from '../model/index.ts';

/** By the user agent string; Chromium's own list of brands is more honest where there is one. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bFirefox\/([\d.]+)/, 'Firefox'],
  [/\bEdg\/([\d.]+)/, 'Edge'],
  [/\bOPR\/([\d.]+)/, 'Opera'],
  [/Chrom(?:e|ium)\/([\d.]+)/, 'Chromium'],
  [/\bVersion\/([\d.]+).*Safari/, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/Windows NT/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

interface Branded {
  userAgentData?: { brands?: { brand: string; version: string }[] };
}

function browserOf(navigator: Navigator): string {
  const brands = (navigator as Navigator & Branded).userAgentData?.brands ?? [];
  const named = brands.filter(({ brand }) => !/Not.?A.?Brand|^Chromium$/i.test(brand));
  const brand = named[0] ?? brands.find((one) => one.brand === 'Chromium');
  for (const [pattern, name] of BROWSERS) {
    const version = pattern.exec(navigator.userAgent)?.[1];
    if (version) return `${brand?.brand ?? name} ${version}`;
  }
  return navigator.userAgent;
}

const systemOf = (userAgent: string): string =>
  SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'unknown';

/** Which browser this is, on which system, as any of its contexts tells; asked outside the page, which needs no such names. */
export const browserHere = (): Pick<Circumstances, 'browser' | 'operatingSystem'> => ({
  browser: browserOf(navigator),
  operatingSystem: systemOf(navigator.userAgent),
});
