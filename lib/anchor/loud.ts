/** Loud changes: numbers, dates, names and negations that are no longer what was quoted. */
import { fold } from '../text/fold.ts';
import type { Piece } from './diff.ts';

export type LoudKind = 'number' | 'date' | 'name' | 'negation';

/** What was removed of one kind at one place, and what was added; either may be empty. */
export interface LoudChange {
  readonly kind: LoudKind;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The changes that alter what a passage says, in reading order; words of English, Spanish, French and some others. */
export function loudChanges(pieces: readonly Piece[]): LoudChange[] {
  const changes: LoudChange[] = [];
  let text = '';
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'kept') {
      text = piece.text;
      continue;
    }
    const next = pieces[i + 1];
    const removed = piece.kind === 'removed' ? piece.text : '';
    const added = piece.kind === 'added' ? piece.text : next?.kind === 'added' ? next.text : '';
    if (piece.kind === 'removed' && added !== '') i++;
    changes.push(...changesOf(loudIn(removed, beginsSentence(text)), loudIn(added, beginsSentence(text))));
  }
  return changes;
}

const KINDS: readonly LoudKind[] = ['negation', 'number', 'date', 'name'];

function changesOf(removed: readonly Loud[], added: readonly Loud[]): LoudChange[] {
  return KINDS.flatMap((kind) => {
    const gone = without(removed, added, kind);
    const come = without(added, removed, kind);
    return gone.length + come.length > 0 ? [{ kind, removed: gone, added: come }] : [];
  });
}

/** Those of one kind that the other side does not have as often. */
function without(these: readonly Loud[], those: readonly Loud[], kind: LoudKind): string[] {
  const there = those.map(({ folded }) => folded);
  return these.flatMap((one) => {
    if (one.kind !== kind) return [];
    const at = there.indexOf(one.folded);
    if (at !== -1) there.splice(at, 1);
    return at === -1 ? [one.text] : [];
  });
}

interface Loud {
  kind: LoudKind;
  text: string;
  folded: string;
}

const WORD = /\p{N}+(?:[.,:/'’-]\p{N}+)*%?|[不没沒未无無非]|[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu;
const SENTENCE_END = /(?:^|[.!?…:;。！？\n])["'”’»)\]\s]*$/u;
const beginsSentence = (before: string): boolean => SENTENCE_END.test(before);

function loudIn(text: string, atBeginning: boolean): Loud[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const before = text.slice(0, index).slice(-8);
    const begins = before.trim() === '' && before.length === index ? atBeginning : SENTENCE_END.test(before);
    const kind = kindOf(word, begins);
    return kind
      ? [{ kind, text: word, folded: kind === 'name' ? fold(word).text : fold(word).text.toLowerCase() }]
      : [];
  });
}

function kindOf(word: string, begins: boolean): LoudKind | null {
  const plain = fold(word).text.toLowerCase();
  if (isNegation(plain)) return 'negation';
  if (MONTHS.has(plain)) return 'date';
  if (/\p{N}/u.test(word)) return isDate(plain) ? 'date' : 'number';
  if (NUMBERS.has(plain)) return 'number';
  if (/^\p{Lu}{2,}/u.test(word)) return 'name';
  return /^\p{Lu}/u.test(word) && !begins ? 'name' : null;
}

const isDate = (word: string): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(word) ||
  /^\d{1,4}([-./])\d{1,2}\1\d{1,4}$/.test(word) ||
  /^\d{1,2}:\d\d/.test(word);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEGATIONS = words(
  'no not never none nor neither without cannot nobody nothing nowhere hardly unless non nunca sin ningún ninguna ninguno ni jamás tampoco nadie nada ne pas jamais sans aucun aucune nul nulle personne rien guère nicht kein keine keinen keiner keinem nie niemals ohne weder mai senza nessun nessuna nessuno não nem nunca sem не нет без никогда ни לא אין ללא لا لم لن ليس ليست بدون غير دون 不 没 沒 未 无 無 非',
);
const isNegation = (word: string): boolean => NEGATIONS.has(word) || /n't$/.test(word) || /^n'/.test(word);

const MONTHS = words(
  'january february march april may june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre janvier février mars avril mai juin juillet août septembre octobre novembre décembre monday tuesday wednesday thursday friday saturday sunday lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche',
);
const NUMBERS = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil millón millones zéro deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille milliers millions',
);
