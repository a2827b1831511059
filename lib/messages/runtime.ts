/**
 * The browser's own runtime, without the polyfill: messages are part of what is injected into pages, where each
 * kilobyte counts, and under Manifest V3 `chrome` returns promises in both browsers. It is an own property of the
 * global in both, so that no element of a page can stand in its place, as one with the id "browser" could.
 * Read anew at each use: an update of the extension takes it away from pages that are open.
 */
export const runtime = (): typeof chrome.runtime => chrome.runtime;

/** The tabs that messages can be sent to; only extension pages and the background have them. */
export const tabs = (): typeof chrome.tabs => chrome.tabs;
