import type { Item } from '../flow/slab.ts';
import type { Run } from '../text/line.ts';
import type { Ink } from '../text/look.ts';
import { type createFonts, hex, nominal, utf16 } from './fonts.ts';

/** Grey and blue that are legible on a bad copy; in the device's own colours. */
const INKS: Readonly<Record<Ink, string>> = {
  text: '0 g',
  quiet: '0.33 g',
  link: '0.07 0.2 0.42 rg',
};
const STROKES: Readonly<Record<Ink, string>> = { text: '0 G', quiet: '0.45 G', link: '0.07 0.2 0.42 RG' };

/** Below the baseline, where a blank's line stands; in points. */
const BLANK = { below: 2.2, thickness: 0.5, inset: 1 };

/** Numbers in a file: three decimals are a thousandth of a point. */
export const number = (value: number): string => `${Math.round(value * 1000) / 1000 || 0}`;

/** Draws a run of letters with its left end at a point (PDF operators, ISO 32000-1, 9.4). */
export function drawRun(run: Run, x: number, y: number, fonts: ReturnType<typeof createFonts>): string {
  if (run.blank) {
    const right = x + run.width - BLANK.inset;
    return rule(x + BLANK.inset, y - BLANK.below, right - x - BLANK.inset, BLANK.thickness, 'text');
  }
  if (run.glyphs.length === 0) return '';
  const { size, rise, track, ink } = run.look;
  const font = fonts.of(run.face);
  const shown = showing(run, font);
  const lines = [
    'BT',
    `/${font.name} ${number(size)} Tf`,
    INKS[ink],
    ...(track ? [`${number(track)} Tc`] : []),
    `1 0 0 1 ${number(x)} ${number(y + rise)} Tm`,
    ...shown.operators,
    ...(track ? ['0 Tc'] : []),
    'ET',
  ];
  if (run.faithful && shown.told) return lines.join('\n');
  return [`/Span <</ActualText <FEFF${utf16(run.text)}>>> BDC`, ...lines, 'EMC'].join('\n');
}

/** The glyphs with what the font's own widths do not tell: kerning, and marks at their letters. */
function showing(
  run: Run,
  font: ReturnType<ReturnType<typeof createFonts>['of']>,
): { operators: string[]; told: boolean } {
  const { size } = run.look;
  const operators: string[] = [];
  let told = true;
  let parts: string[] = [];
  let raised = 0;
  const flush = (): void => {
    if (parts.length > 0) operators.push(`[${parts.join('')}] TJ`);
    parts = [];
  };
  /** Moves to the right, in thousandths of the type size. */
  const move = (by: number): void => {
    const rounded = Math.round(by * 10) / 10;
    if (rounded !== 0) parts.push(`${-rounded} `);
  };
  for (const glyph of run.glyphs) {
    if (glyph.dy !== raised) {
      flush();
      operators.push(`${number(glyph.dy * size)} Ts`);
      raised = glyph.dy;
    }
    const { code, told: own } = font.codeOf(glyph);
    told &&= own;
    move(glyph.dx * 1000);
    parts.push(`<${hex(code)}>`);
    move(glyph.advance * 1000 - nominal(run.face, glyph.id) - glyph.dx * 1000);
  }
  flush();
  if (raised !== 0) operators.push('0 Ts');
  return { operators: operators.map((line) => line.replaceAll('><', '')), told };
}

export const drawRule = (item: Item & { kind: 'rule' }, x: number, y: number): string =>
  rule(x, y, item.width, item.thickness, item.ink, item.dotted);

function rule(x: number, y: number, width: number, thickness: number, ink: Ink, dotted?: true): string {
  return [
    'q',
    STROKES[ink],
    `${number(thickness)} w`,
    ...(dotted ? ['1 J [0 4] 0 d'] : []),
    `${number(x)} ${number(y)} m ${number(x + width)} ${number(y)} l S`,
    'Q',
  ].join('\n');
}

export const drawPicture = (name: string, x: number, y: number, width: number, height: number): string =>
  `q ${number(width)} 0 0 ${number(height)} ${number(x)} ${number(y)} cm /${name} Do Q`;
