import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colours only where a person looks: `styleText` heeds the stream, NO_COLOR and FORCE_COLOR. */
const painter =
  (style: Style) =>
  (text: string): string =>
    styleText(style, text, { stream: process.stdout });

export const bold = painter('bold');
export const quiet = painter('dim');
export const good = painter('green');
export const bad = painter('red');

/** `840 ms`, `12.3 s`, `2 min 05 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, '0')} s`;
}

/** `412 B`, `38.2 kB`, `1.4 MB` (thousands, as file managers print them). */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Breaks a text at spaces into lines of at most `width` characters, each but the first indented. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join(`\n${indent}`);
}
