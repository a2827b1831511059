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

/** Paragraphs of about `characters` in all; each has one sentence no other has, to be clipped. */
export function paragraphs(characters: number): string[] {
  const random = seeded(characters);
  const made: string[] = [];
  for (let length = 0; length < characters; ) {
    const sentences = Array.from({ length: PARAGRAPH }, () => {
      const words = Array.from({ length: SENTENCE }, () => WORDS[Math.floor(random() * WORDS.length)]);
      return `${words.join(' ')}.`;
    });
    const paragraph = [`Paragraph ${made.length} begins with these words.`, ...sentences].join(' ');
    length += paragraph.length;
    made.push(paragraph);
  }
  return made;
}

/** A report of that many characters with a heading before every tenth paragraph. */
export function reportPage(characters: number): string {
  const body = paragraphs(characters)
    .map((text, index) => `${index % 10 === 0 ? `<h2>${index / 10 + 1}. Section</h2>` : ''}<p>${text}</p>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><title>A report of ${characters} characters</title><link rel="icon" href="data:,"></head><body><nav><a href="#">Home</a></nav><main><h1>A report of ${characters} characters</h1>${body}</main></body></html>`;
}

/** The sentence of a paragraph that is there once. */
export const clippable = (index: number): string => `Paragraph ${index} begins with these words.`;
