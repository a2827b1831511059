import type { Author } from '../model/index.ts';
import { isPersonName, namesIn } from './names.ts';

/** What may stand between two names, in the languages of report pages. */
const BETWEEN = /^(?:[\s,;、，|•·&/／]|(?<!\p{L})(?:and|und|et|y|e|och|og|en|with|mit|con)(?!\p{L}))*$/iu;

/**
 * Authors as a user typed them: where one line holds the names of several persons and nothing else ("A. Smith and
 * B. Jones"), each is an author. A body's name keeps its "and"; what is in doubt stays as it was typed.
 */
export const typedAuthors = (authors: readonly Author[]): Author[] => authors.flatMap(apart);

/** No line of authors is longer; what is pasted may be. */
const LONGEST_LINE = 1_000;

function apart(author: Author): Author[] {
  if (author.kind !== 'person' || author.name.length > LONGEST_LINE) return [author];
  const names = namesIn(author.name);
  const several = names.length > 1 && names.every(isPersonName);
  return several && isAll(author.name, names) ? names.map((name) => ({ ...author, name })) : [author];
}

/** Whether the names, in their order, leave nothing of a line but what stands between names. */
function isAll(line: string, names: readonly string[]): boolean {
  let rest = line;
  for (const name of names) {
    const at = rest.indexOf(name);
    if (at < 0) return false;
    rest = `${rest.slice(0, at)} ; ${rest.slice(at + name.length)}`;
  }
  return BETWEEN.test(rest);
}
