import type { Circumstances, Instant } from '../model/index.ts';

/**
 * How and when a selection was captured, as far as the page's window tells; the extension's own version and
 * whether the window is private are added where the clip is received. Never the collector's network address.
 */
export function circumstancesOf(window: Window, startedAt: Instant, endedAt: Instant): Circumstances {
  const { navigator } = window;
  return {
    mode: 'selection',
    startedAt,
    endedAt,
    // JavaScript counts minutes west of Greenwich.
    clockOffset: 0 - new Date(startedAt).getTimezoneOffset(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    browser: browserOf(navigator),
    operatingSystem: systemOf(navigator.userAgent),
    viewport: { width: window.innerWidth, height: window.innerHeight },
    language: navigator.language,
  };
}

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
