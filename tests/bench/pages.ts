/** Words of the generated pages; what they say does not matter, how long they are does. */
const WORDS =
  'authorities road family threat witness district police report household evidence border shelter night telephone neighbour record officer hearing return protection'.split(
    ' ',
  );

const SENTENCE = 14;
const PARAGRAPH = 5;

/** The same text at every run: a multiplicative generator of Park and Miller. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** So many paragraphs, each of about 520 characters with one sentence no other has, to be clipped or found. */
export function paragraphs(count: number): string[] {
  const random = seeded(count);
  const sentence = (): string =>
    `${Array.from({ length: SENTENCE }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ')}.`;
  return Array.from({ length: count }, (_, index) =>
    [clippable(index), ...Array.from({ length: PARAGRAPH }, sentence)].join(' '),
  );
}

const CHARACTERS = 520;

/** A report of that many characters with a heading before every tenth paragraph. */
export function reportPage(characters: number): string {
  const body = paragraphs(Math.ceil(characters / CHARACTERS))
    .map((text, index) => `${index % 10 === 0 ? `<h2>${index / 10 + 1}. Section</h2>` : ''}<p>${text}</p>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><title>A report of ${characters} characters</title><link rel="icon" href="data:,"></head><body><nav><a href="#">Home</a></nav><main><h1>A report of ${characters} characters</h1>${body}</main></body></html>`;
}

/** The sentence that only this paragraph has. */
export const clippable = (index: number): string => `Paragraph ${index} begins with these words.`;
