import type { Circumstances, Instant } from '../model/index.ts';

/**
 * How and when a selection was captured, as far as the page's window tells; the browser's name, the extension's version
 * and whether the window is private are added where the clip is received. Never the collector's network address.
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
    viewport: { width: window.innerWidth, height: window.innerHeight },
    language: navigator.language,
  };
}
