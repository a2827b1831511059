/**
 * Text for markup: what XML 1.0 (production 2, "Char") does not allow, halves of broken surrogate pairs and C1
 * controls among it, becomes the replacement character, so that it is seen that something stood there.
 */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\u007e\u0085\u00a0-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
