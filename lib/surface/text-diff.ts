import { diffWords, type Piece } from '../anchor/index.ts';
import { differing } from './wording.ts';

/** Stretches longer than this together are shown as replaced whole: their words have nothing to line up by. */
const LONGEST_STRETCH = 4_000_000;

/** How a text became another: its lines are lined up first, and only what stands between equal lines word by word. */
export function diffTexts(old: string, now: string): Piece[] {
  const [before, after] = [old.split('\n'), now.split('\n')];
  const pieces: Piece[] = [];
  let at = 0;
  const keep = (lines: readonly string[]) => put(pieces, 'kept', lines.map((line) => `${line}\n`).join(''));
  let kept = 0;
  for (const gap of differing(before, after)) {
    keep(after.slice(kept, gap.b));
    at = gap.aEnd;
    kept = gap.bEnd;
    for (const { kind, text } of stretch(before.slice(gap.a, at), after.slice(gap.b, kept)))
      put(pieces, kind, text);
  }
  keep(after.slice(kept));
  return pieces;
}

function stretch(before: readonly string[], after: readonly string[]): Piece[] {
  const [one, other] = [before, after].map((lines) => lines.map((line) => `${line}\n`).join('')) as [
    string,
    string,
  ];
  if (one.length + other.length <= LONGEST_STRETCH) return diffWords(one, other);
  return [
    { kind: 'removed', text: one },
    { kind: 'added', text: other },
  ];
}

function put(pieces: Piece[], kind: Piece['kind'], text: string): void {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}

/** Words of some pieces of one kind; a script written without spaces counts by its runs. */
export const wordsIn = (pieces: readonly Piece[], kind: Piece['kind']): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === kind ? (piece.text.match(/\S+/g)?.length ?? 0) : 0), 0);
