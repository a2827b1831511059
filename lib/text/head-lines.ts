import type { Block, CapturedText } from '../model/index.ts';
import { blockAt, counts, isHeading, paragraphAt } from './sections.ts';

/** Who wrote a text, and when: lines between its title and its first paragraph that are neither. */

const LONGEST = 120;
const MOST_WORDS = 16;
const BY = /^(?:(?:written|reported|reporting|posted|published|story|text)\s+by|by|por|par|von)\s+(.+)$/isu;
/** What may stand in small letters among names and days. */
const AMONG =
  /^(?:and|y|e|et|und|with|con|avec|mit|for|para|pour|in|en|of|at|on|the|de|del|della|di|da|do|dos|des|du|la|las|el|le|les|los|van|der|den|bin|ibn|al|à|a|am|um|ai?m|pm)$/iu;
const LABEL =
  /^(?:(?:first|last)\s+)?(?:written|posted|published|updated|modified|issued|released|date|publicado|publicada|actualizado|actualizada|fecha|publié|publiée|mis à jour|mise à jour|veröffentlicht|aktualisiert|stand)(?!\p{L}):?/iu;
const NUMBER = /^(?:\d{1,4}(?:st|nd|rd|th|er|º|ª)?|\d{1,4}(?:[-/.:]\d{1,4}){1,2}|\d{1,2}h\d{0,2})$/iu;
const ZONE = /^[A-Z]{2,4}$/;
/** Languages in which pages write days. */
const LANGUAGES = ['en-US', 'en-GB', 'es', 'fr', 'de', 'pt'];

/**
 * Place of the block at an offset among the paragraphs of its section, as `paragraphAt` counts them, but for the lines
 * between the title and the first paragraph that say who wrote the text and when: of these, `null`. Needs no page and
 * is asked where a clip is stored.
 */
export function bodyParagraphAt(captured: CapturedText, offset: number): number | null {
  const place = paragraphAt(captured, offset);
  if (place === null) return null;
  let heading = blockAt(captured, offset);
  while (!isHeading(captured.blocks[heading] as Block, false)) heading--;
  if (!isBelowTitle(captured, heading)) return place;
  const counted = captured.blocks.slice(heading).filter(counts).slice(0, place);
  const told = counted.findIndex((block) => !isTold(captured, block));
  return told < 0 ? null : place - told;
}

/** Whether a heading is the text's title, or stands right below it. */
function isBelowTitle({ blocks }: CapturedText, heading: number): boolean {
  for (let i = heading; i >= 0; i--) {
    const block = blocks[i] as Block;
    if (counts(block)) return false;
    if (isHeading(block, false) && block.level === 1) return true;
  }
  return true;
}

const isTold = ({ text }: CapturedText, { kind, start, end }: Block): boolean =>
  (kind === 'paragraph' || kind === 'item') && isHeadLine(text.slice(start, Math.min(end, start + 200)));

/** Whether a line says only who wrote a text, or on which day. What might be a sentence does not. */
function isHeadLine(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST || /\p{L}{4,}[.!?…:;]$/u.test(line)) return false;
  const names = BY.exec(line)?.[1];
  return names === undefined ? isDay(line) : areNames(names);
}

let calendar: ReadonlySet<string> | null = null;

/** Whether a word is the name of a month or of a day of the week, whole or shortened. */
function isOfCalendar(word: string): boolean {
  calendar ??= new Set(LANGUAGES.flatMap(calendarOf));
  return calendar.has(word.toLowerCase());
}

function calendarOf(language: string): string[] {
  const days = [
    ...Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1)),
    ...Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, day + 1)),
  ];
  return (['long', 'short'] as const).flatMap((length) => {
    const parts = { month: length, weekday: length, day: 'numeric', timeZone: 'UTC' } as const;
    const format = new Intl.DateTimeFormat(language, parts);
    return days.flatMap((day) =>
      format
        .formatToParts(day)
        .filter(({ type }) => type === 'month' || type === 'weekday')
        .map(({ value }) => value.replace(/\.$/, '').toLowerCase()),
    );
  });
}

const wordsOf = (line: string): string[] =>
  line.split(/[\s|,;·•()–—]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

function areNames(line: string): boolean {
  const words = wordsOf(line);
  const isName = (word: string): boolean => /^[^\p{L}\p{N}]*\p{Lu}/u.test(word);
  return (
    words.length <= MOST_WORDS &&
    words.some(isName) &&
    words.every((word) => isName(word) || AMONG.test(word) || NUMBER.test(word))
  );
}

function isDay(line: string): boolean {
  if (!/(?:19|20)\d\d(?!\d)/.test(line)) return false;
  const words = wordsOf(line.replace(LABEL, ' ')).map((word) => word.replace(/[.:]+$/, ''));
  const isOfDay = (word: string) =>
    NUMBER.test(word) || isOfCalendar(word) || AMONG.test(word) || ZONE.test(word);
  return words.length <= MOST_WORDS && words.every(isOfDay);
}
