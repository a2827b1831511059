/**
 * Runs in the page. What of its text a person does not get to see or hear: cut off by its box, beyond the window, a
 * control without a name, a word that is missing.
 * @returns one line for each, empty where all is whole
 */
export function clippedText(): string[] {
  const told = new Set<string>();
  const nameOf = (element: Element) =>
    `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replace(/\s+/g, '.')}` : ''} “${(element.textContent ?? '').trim().slice(0, 60)}”`;
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const isHidden = (element: Element) =>
    !element.checkVisibility() || element.closest('.unseen, .skip, .case-switch > label') !== null;
  const scrolls = (element: Element | null): boolean => {
    for (let at = element; at; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return true;
    return false;
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (isHidden(element)) continue;
    const { overflowX, whiteSpace } = getComputedStyle(element);
    const text = element.textContent ?? '';
    if (hasText(element)) {
      if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
        told.add(`cut off: ${nameOf(element)}`);
      const box = element.getBoundingClientRect();
      if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(element))
        told.add(`beyond the window: ${nameOf(element)}`);
      if (whiteSpace === 'nowrap' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        told.add(`longer than its line: ${nameOf(element)}`);
      if (/\bundefined\b|\[object/.test(text)) told.add(`missing: ${nameOf(element)}`);
    }
    const named = text.trim() || element.getAttribute('aria-label') || element.getAttribute('title');
    if (element.matches('button, a[href]') && !named)
      told.add(`without a name: ${element.outerHTML.slice(0, 80)}`);
  }
  return [...told];
}
