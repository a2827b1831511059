import type { ReadFont } from './faces/open.ts';

/** Reads a font out of the extension itself, from its pages and their workers. */
export const shippedFonts: ReadFont = async (file) => {
  const answer = await fetch(new URL(`/fonts/${file}`, location.origin));
  if (!answer.ok) throw new Error(`the font ${file} is missing from the extension`);
  return new Uint8Array(await answer.arrayBuffer());
};
