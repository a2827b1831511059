import { type LeftOut, PARTS } from '../../lib/import/index.ts';
import type { Locale } from '../../lib/model/index.ts';
import { importWords, leftOutWords, placeInFile, refusedWords } from '../../lib/words/import.ts';
import { say } from '../../lib/words/say.ts';
import type { FileOutcome } from './types.ts';

/** What a file's import says of itself, line by line: shown, and saved as a text. */
export interface ReportLines {
  /** What came in and what was there. */
  counts: string[];
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
    [notesWithout, words.notesWithout],
    [unreached, words.stopped],
  ] as const;
  const lines = said.flatMap(([count, line]) => (count > 0 ? [line(count)] : []));
  const isPart = ({ reason }: LeftOut) => PARTS.includes(reason);
  return {
    counts: lines.length > 0 || failed.length > 0 ? lines : [words.nothing],
    notIn: [
      ...failed.map(({ what, why }) => `${what}: ${whyText(why, locale)}`),
      ...leftOut.filter((one) => !isPart(one)).map((one) => leftOutLine(one, locale)),
    ],
    parts: leftOut.filter(isPart).map((one) => leftOutLine(one, locale)),
  };
}

export function whyText(why: string, locale: Locale): string {
  const words: Record<string, string> = say(refusedWords, locale);
  return Object.hasOwn(words, why) ? (words[why] as string) : why;
}

function leftOutLine({ at, reason, words }: LeftOut, locale: Locale): string {
  const place = say(placeInFile, locale)[at.by](at.at);
  return `${place}, ${say(leftOutWords, locale)[reason]}: ${words}`;
}

/** The report of an import as a text file, what was left out in full: nothing of it is lost. */
export function reportText(outcomes: readonly FileOutcome[], day: string, locale: Locale): string {
  const words = say(importWords, locale);
  const files = outcomes.map((outcome) => {
    const { counts, notIn, parts } = reportLines(outcome, locale);
    const group = (title: string, lines: string[]) =>
      lines.length > 0 ? ['', title, ...lines.map((line) => `- ${line.replace(/\s*\n\s*/g, '\n  ')}`)] : [];
    return [outcome.name, ...counts, ...group(words.notIn, notIn), ...group(words.partsNotIn, parts)].join(
      '\n',
    );
  });
  return `Proffer · ${words.title} · ${day}\n\n${files.join('\n\n\n')}\n`;
}
