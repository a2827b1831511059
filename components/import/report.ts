import { type LeftOut, PARTS } from '../../lib/import/index.ts';
import type { Locale } from '../../lib/model/index.ts';
import { momentText } from '../../lib/words/dates.ts';
import { importWords } from '../../lib/words/import.ts';
import { joinedByWords, leftOutWords, placeInFile, refusedWords } from '../../lib/words/import-report.ts';
import { say } from '../../lib/words/say.ts';
import type { FileOutcome } from './types.ts';

/** What a file's import says of itself, line by line: shown, and saved as a text. */
export interface ReportLines {
  /** What came in and what was there. */
  counts: string[];
  /** What was taken for a source that was there, and why. */
  joined: string[];
  /** What did not come in, with where and why. */
  notIn: string[];
  parts: string[];
}

/** The lines of one file's report. */
export function reportLines(outcome: FileOutcome, locale: Locale): ReportLines {
  const words = say(importWords, locale);
  const { added, there, passages, notesWithout, unreached, leftOut, failed } = outcome;
  const said = [
    [added, words.added],
    [there, words.there],
    [passages.added, words.passagesAdded],
    [passages.there, words.passagesThere],
    [outcome.noted, words.noted],
    [notesWithout, words.notesWithout],
    [unreached, words.stopped],
  ] as const;
  const { joined } = outcome;
  const lines = said.flatMap(([count, line]) => (count > 0 ? [line(count)] : []));
  const isPart = ({ reason }: LeftOut) => PARTS.includes(reason);
  return {
    counts: [
      ...(lines.length > 0 || failed.length > 0 ? lines : [words.nothing]),
      ...decodedLines(outcome.decoded, locale),
      ...savedLines(outcome.saved, locale),
    ],
    joined: joined.map(({ what, to, by }) => words.joinedLine(what, to, say(joinedByWords, locale)[by])),
    notIn: [
      ...failed.map(({ what, why }) => `${what}: ${whyText(why, locale)}`),
      ...leftOut.filter((one) => !isPart(one)).map((one) => leftOutLine(one, locale)),
    ],
    parts: leftOut.filter(isPart).map((one) => leftOutLine(one, locale)),
  };
}

/** How a file's bytes were read, where that is no matter of course. */
export function decodedLines(decoded: FileOutcome['decoded'], locale: Locale): string[] {
  const words = say(importWords, locale);
  if (!decoded) return [];
  return [
    ...(decoded.how === 'guessed' ? [words.guessedAs(decoded.encoding)] : []),
    ...(decoded.bad > 0 ? [words.badBytes(decoded.bad)] : []),
  ];
}

/** Of a saved page: what it says of itself, and how it was read. */
export function savedLines(saved: FileOutcome['saved'], locale: Locale): string[] {
  const words = say(importWords, locale);
  if (!saved) return [];
  const says =
    saved.address === null ? [] : [words.saysFrom(saved.address, saved.at && momentText(saved.at, locale))];
  return [...says, words.noLayout];
}

export function whyText(why: string, locale: Locale): string {
  const words: Record<string, string> = say(refusedWords, locale);
  return Object.hasOwn(words, why) ? (words[why] as string) : why;
}

export function leftOutLine({ at, reason, words }: LeftOut, locale: Locale): string {
  const place = say(placeInFile, locale)[at.by](at.at);
  return `${place}, ${say(leftOutWords, locale)[reason]}: ${words}`;
}

/** The report of an import as a text file, what was left out in full: nothing of it is lost. */
export function reportText(outcomes: readonly FileOutcome[], day: string, locale: Locale): string {
  const words = say(importWords, locale);
  const files = outcomes.map((outcome) => {
    const { counts, joined, notIn, parts } = reportLines(outcome, locale);
    const group = (title: string, lines: string[]) =>
      lines.length > 0 ? ['', title, ...lines.map((line) => `- ${line.replace(/\s*\n\s*/g, '\n  ')}`)] : [];
    return [
      outcome.name,
      ...counts,
      ...group(words.joined, joined),
      ...group(words.notIn, notIn),
      ...group(words.partsNotIn, parts),
    ].join('\n');
  });
  return `Proffer · ${words.title} · ${day}\n\n${files.join('\n\n\n')}\n`;
}
