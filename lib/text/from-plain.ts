import type { Block, BlockKind, CapturedText, FurnitureReason } from '../model/index.ts';
import { numberDepth, splitNumber } from './numbering.ts';

/** Which lines are meant: those that begin with a string, or that match an expression. Lines come trimmed. */
export type LinePattern = string | RegExp;

/** What a person knows of one plain text that its characters do not say. */
export interface PlainRules {
  /** Which lines are headings. `'number'`: 2 for "3.", 3 for "3.4". */
  headings?: readonly { line: LinePattern; level: number | 'number' }[];
  /** Lines of another kind than paragraph. */
  kinds?: readonly { line: LinePattern; kind: BlockKind }[];
  /**
   * Lines that say who speaks in what follows, and lines directly below them that say what the speaker is.
   * Both become blocks of kind `label`; the paragraphs after them carry the words in their own `label`.
   */
  speakers?: { name: LinePattern; role?: LinePattern };
  /** What is set aside: one line, or all from `first` to `last` (itself set aside too) or to the end. */
  furniture?: readonly { reason: FurnitureReason; first: LinePattern; last?: LinePattern | 'end' }[];
}

/**
 * Reads a plain text: every line that is not blank becomes a block, its white space collapsed; a line that goes
 * on in the middle of a sentence is joined to the one before it. Nothing but white space is left out.
 */
export function readPlain(source: string, rules: PlainRules = {}): CapturedText {
  const lines = linesOf(source.toWellFormed());
  const blocks: Block[] = [];
  let start = 0;
  for (const line of lines) {
    const block: Block = { ...kindOf(line, rules), start, end: start + line.length };
    blocks.push(block);
    start = block.end + 1;
  }
  setAside(blocks, lines, rules);
  nameSpeakers(blocks, lines, rules);
  return { text: lines.join('\n'), blocks };
}

/** A sentence that stops in the middle of a line and goes on in the next, as copied text has it. */
const UNFINISHED = /[\p{L}\p{N},]$/u;
const GOES_ON = /^\p{Ll}/u;

function linesOf(source: string): string[] {
  const lines: string[] = [];
  let parted = true;
  for (const raw of source.split(/\r\n|[\n\r\f]/)) {
    const line = raw.replace(/[ \t\v]+/g, ' ').replace(/^ | $/g, '');
    const before = lines.at(-1);
    if (/^\s*$/.test(line)) parted = true;
    else if (!parted && before !== undefined && UNFINISHED.test(before) && GOES_ON.test(line)) {
      lines[lines.length - 1] = `${before} ${line}`;
    } else {
      lines.push(line);
      parted = false;
    }
  }
  return lines;
}

function kindOf(line: string, rules: PlainRules): Pick<Block, 'kind' | 'level' | 'label'> {
  const heading = rules.headings?.find((rule) => fits(line, rule.line));
  if (heading) {
    const { number } = splitNumber(line);
    const level = heading.level === 'number' ? 1 + (number ? numberDepth(number) : 1) : heading.level;
    return { kind: 'heading', level, ...(number === undefined ? {} : { label: number }) };
  }
  const other = rules.kinds?.find((rule) => fits(line, rule.line));
  if (other) return { kind: other.kind, ...(other.kind === 'item' ? { level: 1 } : {}) };
  return { kind: 'paragraph' };
}

function setAside(blocks: Block[], lines: readonly string[], rules: PlainRules): void {
  for (const { reason, first, last } of rules.furniture ?? []) {
    for (let i = 0; i < lines.length; i++) {
      if (!fits(lines[i] as string, first)) continue;
      const end = lastOf(lines, i, last);
      for (; i <= end; i++) (blocks[i] as Block).furniture ??= reason;
      i = end;
    }
  }
}

/** Index of the last line of a furniture range; the first line alone when its end is not found. */
function lastOf(lines: readonly string[], from: number, last: LinePattern | 'end' | undefined): number {
  if (last === undefined) return from;
  if (last === 'end') return lines.length - 1;
  const found = lines.findIndex((line, i) => i >= from && fits(line, last));
  return found === -1 ? from : found;
}

function nameSpeakers(blocks: Block[], lines: readonly string[], rules: PlainRules): void {
  if (!rules.speakers) return;
  const { name, role } = rules.speakers;
  let speaker: string | undefined;
  blocks.forEach((block, i) => {
    const line = lines[i] as string;
    if (block.furniture !== undefined || block.kind === 'heading') speaker = undefined;
    else if (fits(line, name)) {
      block.kind = 'label';
      speaker = line;
    } else if (role && blocks[i - 1]?.kind === 'label' && fits(line, role)) {
      block.kind = 'label';
      speaker = `${speaker}, ${line}`;
    } else if (speaker !== undefined) block.label = speaker;
  });
}

const fits = (line: string, pattern: LinePattern): boolean =>
  typeof pattern === 'string' ? line.startsWith(pattern) : pattern.test(line);
