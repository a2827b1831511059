import { isGlyph } from './glyphs.ts';
import {
  areaOf,
  boxOf,
  boxThrough,
  IDENTITY,
  isRectangle,
  isUpright,
  type Matrix,
  shared,
  through,
} from './matrix.ts';
import type { About, Numbers, Operations } from './operations.ts';
import type { PdfBox } from './page.ts';

/** Letters that one operation draws, in the order of the file. */
export interface DrawnText {
  /** From text space, whose unit is the size of the font, to user space; of the first letter. */
  matrix: Matrix;
  letters: { unit: string; x: number; width: number }[];
  /** Neither filled nor stroked. */
  invisible: boolean;
  /** In a layer that is switched off. */
  layerOff: boolean;
  clip: PdfBox | null;
  /** Its letters are drawings of their own: how large they are is not known. */
  isDrawing: boolean;
  /** Place among all that is drawn: what is greater lies above. */
  order: number;
}

/** What of a page's drawing tells which of its letters are seen. */
export interface Drawn {
  texts: DrawnText[];
  /** Upright rectangles filled so that nothing below shows. */
  covers: { box: PdfBox; order: number }[];
  /** Where pictures stand. */
  pictures: PdfBox[];
}

interface State {
  matrix: Matrix;
  clip: PdfBox | null;
  /** What is filled hides what is below. */
  opaque: boolean;
  patterned: boolean;
  size: number;
  /** The unit of its letters' widths. */
  unit: number;
  isDrawing: boolean;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

const START: State = {
  ...{
    matrix: IDENTITY,
    clip: null,
    opaque: true,
    patterned: false,
    size: 0,
    unit: 0.001,
    isDrawing: false,
    charSpacing: 0,
    wordSpacing: 0,
  },
  ...{ stretch: 1, leading: 0, rise: 0, mode: 0, textMatrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 },
};
/** A mode of drawing letters: neither filled nor stroked. What only clips lets something else be seen. */
const INVISIBLE = 3;
const CLIPPING = 4;
/** A file may open states without end. */
const DEEPEST = 1_000;

type Step = (args: readonly unknown[]) => void;

/**
 * Follows a page's operations, of which pictures were left out by pdf.js (`maxImageSize: 0`): to take a picture apart
 * costs more than all else, and its place is enough. It is where the unit square was set and nothing drawn into it.
 */
export class Pen {
  readonly drawn: Drawn = { texts: [], covers: [], pictures: [] };
  private state: State = { ...START };
  private readonly states: State[] = [];
  private readonly layers: boolean[] = [];
  private groups = 0;
  private order = 0;
  private clipping = false;
  /** The unit square, while nothing is drawn into it. */
  private empty: PdfBox | null = null;
  private readonly steps: ReadonlyMap<number, Step>;
  private readonly filling: ReadonlySet<number>;
  private readonly painting: ReadonlySet<number>;
  private readonly about: About;

  constructor(numbers: Numbers, about: About) {
    const named = (names: readonly string[]) => new Set(names.flatMap((name) => numbers[name] ?? []));
    this.about = about;
    this.filling = named(FILLING);
    this.painting = named([...FILLING, ...STROKING]);
    const steps = { ...this.graphics(), ...this.fills(), ...this.marked(), ...this.typesetting() };
    this.steps = new Map(
      Object.entries(steps).flatMap(([name, step]) =>
        numbers[name] === undefined ? [] : [[numbers[name], step]],
      ),
    );
  }

  follow({ fnArray, argsArray }: Operations): Drawn {
    fnArray.forEach((operation, i) => {
      const args = argsArray[i];
      this.steps.get(operation)?.(Array.isArray(args) ? args : []);
    });
    this.pictureIfEmpty();
    return this.drawn;
  }

  private graphics(): Record<string, Step> {
    const save = (): void => {
      if (this.states.length < DEEPEST) this.states.push({ ...this.state });
    };
    const restore = (): void => {
      this.pictureIfEmpty();
      this.state = this.states.pop() ?? this.state;
    };
    return {
      save: () => {
        this.empty = null;
        save();
      },
      restore,
      transform: (args) => {
        this.pictureIfEmpty();
        this.turn(args);
        this.unitSquare(boxThrough(this.state.matrix, UNIT));
      },
      paintFormXObjectBegin: ([matrix, box]) => {
        save();
        this.empty = null;
        if (isList(matrix)) this.turn(matrix);
        if (isList(box)) this.clipTo(boxOf(box.map(numberOf)));
      },
      paintFormXObjectEnd: restore,
      beginGroup: () => this.groups++,
      endGroup: () => this.groups--,
      clip: () => (this.clipping = true),
      eoClip: () => (this.clipping = true),
      constructPath: (args) => this.path(args),
      shadingFill: () => (this.empty = null),
    };
  }

  private fills(): Record<string, Step> {
    const plain = (): void => this.set({ patterned: false });
    const patterned = (): void => this.set({ patterned: true });
    return {
      ...{ setFillRGBColor: plain, setFillGray: plain, setFillCMYKColor: plain, setFillColor: plain },
      ...{ setFillColorN: patterned, setFillTransparent: patterned },
      setGState: ([entries]) => {
        for (const [key, value] of isList(entries) ? (entries as [string, unknown][]) : []) {
          if (key === 'ca' && value !== 1) this.set({ opaque: false });
          else if (key === 'BM' && value !== 'source-over') this.set({ opaque: false });
          else if (key === 'SMask' && value) this.set({ opaque: false });
          else if (key === 'Font' && isList(value)) this.setFont(value[0], value[1]);
        }
      },
    };
  }

  private marked(): Record<string, Step> {
    return {
      beginMarkedContent: () => this.layers.push(false),
      beginMarkedContentProps: ([tag, layer]) => this.layers.push(tag === 'OC' && this.about.isOff(layer)),
      endMarkedContent: () => this.layers.pop(),
    };
  }

  private typesetting(): Record<string, Step> {
    const move = (x: unknown, y: unknown): void => {
      const [lineX, lineY] = [this.state.lineX + numberOf(x), this.state.lineY + numberOf(y)];
      this.set({ lineX, lineY, x: lineX, y: lineY });
    };
    const begin = (textMatrix: Matrix): void => this.set({ textMatrix, x: 0, y: 0, lineX: 0, lineY: 0 });
    return {
      beginText: () => begin(IDENTITY),
      setTextMatrix: ([matrix]) => begin(matrixOf(matrix)),
      setCharSpacing: ([charSpacing]) => this.set({ charSpacing: numberOf(charSpacing) }),
      setWordSpacing: ([wordSpacing]) => this.set({ wordSpacing: numberOf(wordSpacing) }),
      setHScale: ([stretch]) => this.set({ stretch: numberOf(stretch) / 100 }),
      setLeading: ([leading]) => this.set({ leading: -numberOf(leading) }),
      setTextRise: ([rise]) => this.set({ rise: numberOf(rise) }),
      setTextRenderingMode: ([mode]) => this.set({ mode: numberOf(mode) }),
      setFont: ([font, size]) => this.setFont(font, size),
      moveText: ([x, y]) => move(x, y),
      setLeadingMoveText: ([x, y]) => {
        this.set({ leading: numberOf(y) });
        move(x, y);
      },
      nextLine: () => move(0, this.state.leading),
      showText: ([glyphs]) => this.show(isList(glyphs) ? glyphs : []),
    };
  }

  private set(change: Partial<State>): void {
    Object.assign(this.state, change);
  }

  /** Nobody sets a page's text in the square a picture is drawn in, but beside a picture. */
  private unitSquare(square: PdfBox): void {
    if (areaOf(shared(square, this.about.view)) * 2 > areaOf(this.about.view))
      this.drawn.pictures.push(square);
    else this.empty = square;
  }

  private setFont(font: unknown, size: unknown): void {
    const drawing = this.about.drawing(String(font));
    this.set({ size: numberOf(size), unit: drawing ?? 0.001, isDrawing: drawing !== null });
  }

  private turn(args: readonly unknown[]): void {
    this.set({ matrix: through(this.state.matrix, matrixOf(args)) });
  }

  private clipTo(box: PdfBox): void {
    const inPage = boxThrough(this.state.matrix, box);
    this.set({ clip: this.state.clip ? shared(this.state.clip, inPage) : inPage });
  }

  private pictureIfEmpty(): void {
    if (this.empty) this.drawn.pictures.push(this.empty);
    this.empty = null;
  }

  private path([operation, paths, bounds]: readonly unknown[]): void {
    this.order++;
    const { matrix, opaque, patterned } = this.state;
    const isFill = this.filling.has(operation as number);
    if (this.painting.has(operation as number)) this.empty = null;
    const box =
      bounds instanceof Float32Array || isList(bounds)
        ? boxOf([...(bounds as number[])].map(numberOf))
        : null;
    if (box && isFill && opaque && !patterned && this.groups <= 0 && isUpright(matrix)) {
      const [path] = isList(paths) ? paths : [];
      const inPage = boxThrough(matrix, box);
      const seen = this.state.clip ? shared(this.state.clip, inPage) : inPage;
      if (isRectangle(path, box) && !this.layers.includes(true))
        this.drawn.covers.push({ box: seen, order: this.order });
    }
    if (this.clipping && box) this.clipTo(box);
    this.clipping = false;
  }

  private show(glyphs: readonly unknown[]): void {
    this.empty = null;
    const { size, unit, isDrawing, stretch, rise, x, y, textMatrix, matrix, mode, clip } = this.state;
    const letters: DrawnText['letters'] = [];
    let at = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') at -= glyph / 1000;
      else if (isGlyph(glyph)) {
        const width = glyph.width * unit;
        letters.push({ unit: glyph.unicode, x: at, width });
        at += width + ((glyph.isSpace ? this.state.wordSpacing : 0) + this.state.charSpacing) / (size || 1);
      }
    }
    const toText: Matrix = [size * stretch, 0, 0, size, x, y + rise];
    const drawn = through(matrix, through(textMatrix, toText));
    this.order++;
    this.drawn.texts.push({
      ...{ matrix: drawn, letters, clip, order: this.order, isDrawing },
      invisible: mode === INVISIBLE && !isDrawing,
      layerOff: this.layers.includes(true),
    });
    // From here on what is filled shows through these letters only.
    const clips = mode >= CLIPPING ? { opaque: false } : {};
    this.set({ x: x + at * size * stretch, ...clips });
  }
}

const FILLING = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const STROKING = ['stroke', 'closeStroke'];
const UNIT: PdfBox = { x0: 0, y0: 0, x1: 1, y1: 1 };

const isList = (value: unknown): value is unknown[] => Array.isArray(value) || value instanceof Float32Array;
const numberOf = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);
const matrixOf = (value: unknown): Matrix =>
  isList(value) && value.length >= 6 ? ([...value].slice(0, 6).map(numberOf) as unknown as Matrix) : IDENTITY;
