// What a page of a PDF paints: characters and straight lines, each where it stands. Read from what pdf.js would draw, not from its text items, which
// join the texts of narrow cells. ISO 32000-2, clauses 8 and 9.

/** A character. Lengths in points; x to the right, y down from the top of the page. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Its base line. */
  readonly y: number;
  readonly size: number;
}

/** A line that is drawn: `at` is where it stands across its direction. */
export interface Ruling {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** The width of the page. */
  readonly width: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f];

function matrixOf(value: unknown): Matrix | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const numbers = Array.from(value as ArrayLike<number>);
  return numbers.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : undefined;
}

const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** What pdf.js says of a character to draw; a bare number moves instead, by thousandths of the size. */
interface DrawnGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
}

export interface FontFacts {
  /** The width of a unit of its glyphs in text space: a thousandth, but in fonts of type 3. */
  readonly unit: number;
  readonly isVertical: boolean;
}

/** What text looks like from here on; `save` and `restore` bracket it with the rest of the graphics state. */
interface State {
  readonly matrix: Matrix;
  readonly font: FontFacts;
  readonly size: number;
  readonly characterSpace: number;
  readonly wordSpace: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
  readonly fill: unknown;
  readonly stroke: unknown;
}

/** The numbers that pdf.js gives its operators, by their names. */
export type Operators = Readonly<Record<string, number>>;

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Text that is only there to be searched, as behind a scanned page: a machine's guess. */
const INVISIBLE_MODES: ReadonlySet<number> = new Set([3, 7]);

/** As thick as a line may be, in points. What is thicker is a coloured ground. */
const THICKEST = 3;

/** As far as a line may lean, in points. */
const SLANT = 0.75;

const SHORTEST = 1;

/** More than a box has; what has more is a drawing. */
const MOST_CORNERS = 8;

const WHITE = '#ffffff';

/** How pdf.js encodes paths. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];

type Point = readonly [number, number];

function subpathsOf(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const paths: Point[][] = [];
  let path: Point[] = [];
  const pointAt = (at: number): Point => moved(matrix, numberOf(data[at]), numberOf(data[at + 1]));
  for (let at = 0; at < data.length;) {
    const command = data[at];
    at += 1;
    if (command === MOVE) {
      path = [pointAt(at)];
      paths.push(path);
      at += 2;
    } else if (command === LINE) {
      path.push(pointAt(at));
      at += 2;
    } else if (command === CURVE || command === QUADRATIC) {
      // What is round is no border: the path breaks off.
      at += command === CURVE ? 6 : 4;
      path = [pointAt(at - 2)];
      paths.push(path);
    } else if (command === CLOSE) {
      if (path[0]) path.push(path[0]);
    } else {
      return paths;
    }
  }
  return paths;
}

function rulingOf([x0, y0]: Point, [x1, y1]: Point): Ruling | undefined {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (height <= SLANT && width >= SHORTEST) return { isHorizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  if (width <= SLANT && height >= SHORTEST) return { isHorizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  return undefined;
}

/** Each side of a path that is stroked. */
const strokedRulings = (paths: readonly Point[][]): Ruling[] =>
  paths.flatMap((path) => path.slice(1).flatMap((point, index) => rulingOf(path[index] ?? point, point) ?? []));

/** A thin box that is filled is a line: so Word draws borders. */
function filledRulings(paths: readonly Point[][]): Ruling[] {
  return paths.flatMap((path): Ruling[] => {
    if (path.length < 3 || path.length > MOST_CORNERS) return [];
    const xs = path.map(([x]) => x);
    const ys = path.map(([, y]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [width, height] = [right - left, bottom - top];
    if (Math.min(width, height) > THICKEST || Math.max(width, height) < SHORTEST) return [];
    return width >= height
      ? [{ isHorizontal: true, at: (top + bottom) / 2, from: left, to: right }]
      : [{ isHorizontal: false, at: (left + right) / 2, from: top, to: bottom }];
  });
}

/** The page as it is turned to the reader. */
export interface View {
  readonly transform: readonly number[];
  readonly width: number;
}

/** Reads what a page paints. The view's transform turns its coordinates to ours; `fontOf` knows the fonts by their names in the list. */
export function pageContent(
  list: OperatorList,
  operators: Operators,
  { transform, width }: View,
  fontOf: (name: string) => FontFacts,
): PageContent {
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  const glyphs: Glyph[] = [];
  const rulings: Ruling[] = [];
  const stack: State[] = [];
  let state: State = {
    matrix: matrixOf(transform) ?? IDENTITY,
    font: { unit: 0.001, isVertical: false },
    ...{ size: 0, characterSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0, mode: 0, fill: '#000000', stroke: '#000000' },
  };
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;

  const push = (matrix: unknown): void => {
    stack.push(state);
    state = { ...state, matrix: times(state.matrix, matrixOf(matrix) ?? IDENTITY) };
  };
  const pop = (): void => {
    state = stack.pop() ?? state;
  };
  const moveLine = (x: unknown, y: unknown): void => {
    line = times(line, [1, 0, 0, 1, numberOf(x), numberOf(y)]);
    text = line;
  };
  const advance = (length: number): void => {
    text = times(text, state.font.isVertical ? [1, 0, 0, 1, 0, -length] : [1, 0, 0, 1, length * state.scale, 0]);
  };
  const show = (drawn: readonly unknown[]): void => {
    const { font, size, characterSpace, wordSpace } = state;
    for (const piece of drawn) {
      if (typeof piece === 'number') {
        advance(((font.isVertical ? 1 : -1) * piece * size) / 1000);
      } else if (typeof piece === 'object' && piece !== null) {
        const { unicode, width, isSpace } = piece as DrawnGlyph;
        const whole = times(state.matrix, text);
        // In vertical writing the origin is above the middle of the character.
        const length = font.isVertical ? size : numberOf(width) * font.unit * size;
        const [x, y] = font.isVertical ? moved(whole, -size / 2, -size) : moved(whole, 0, state.rise);
        const [endX, endY] = font.isVertical ? moved(whole, size / 2, -size) : moved(whole, length * state.scale, state.rise);
        const height = Math.abs(size) * Math.hypot(whole[2], whole[3]);
        const isUpright = Math.abs(endX - x) >= Math.abs(endY - y);
        if (typeof unicode === 'string' && unicode.trim() !== '' && !INVISIBLE_MODES.has(state.mode)) {
          const [left, right] = isUpright ? [Math.min(x, endX), Math.max(x, endX)] : [x - height / 2, x + height / 2];
          glyphs.push({ text: unicode.normalize('NFC'), left, right, y: isUpright ? y : (y + endY) / 2, size: height });
        }
        advance(length + (characterSpace + (isSpace === true ? wordSpace : 0)) * (font.isVertical ? -1 : 1));
      }
    }
  };
  const draw = (operator: unknown, data: unknown): void => {
    const [path] = Array.isArray(data) ? (data as unknown[]) : [];
    if (typeof path !== 'object' || path === null) return;
    const name = names.get(numberOf(operator)) ?? '';
    const paths = subpathsOf(path as ArrayLike<number>, state.matrix);
    if (/stroke/i.test(name) && state.stroke !== WHITE) rulings.push(...strokedRulings(paths));
    if (/fill/i.test(name) && state.fill !== WHITE) rulings.push(...filledRulings(paths));
  };

  const actions: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save: () => push(undefined),
    restore: pop,
    transform: (args) => {
      state = { ...state, matrix: times(state.matrix, matrixOf(args.length === 6 ? args : args[0]) ?? IDENTITY) };
    },
    paintFormXObjectBegin: ([matrix]) => push(matrix),
    paintFormXObjectEnd: pop,
    beginText: () => {
      text = IDENTITY;
      line = IDENTITY;
    },
    setTextMatrix: (args) => {
      line = matrixOf(args.length === 6 ? args : args[0]) ?? IDENTITY;
      text = line;
    },
    moveText: ([x, y]) => moveLine(x, y),
    setLeadingMoveText: ([x, y]) => {
      state = { ...state, leading: -numberOf(y) };
      moveLine(x, y);
    },
    nextLine: () => moveLine(0, -state.leading),
    setLeading: ([leading]) => (state = { ...state, leading: numberOf(leading) }),
    setFont: ([name, size]) => (state = { ...state, font: fontOf(String(name)), size: numberOf(size) }),
    setCharSpacing: ([space]) => (state = { ...state, characterSpace: numberOf(space) }),
    setWordSpacing: ([space]) => (state = { ...state, wordSpace: numberOf(space) }),
    setHScale: ([scale]) => (state = { ...state, scale: numberOf(scale) / 100 }),
    setTextRise: ([rise]) => (state = { ...state, rise: numberOf(rise) }),
    setTextRenderingMode: ([mode]) => (state = { ...state, mode: numberOf(mode) }),
    setFillRGBColor: ([colour]) => (state = { ...state, fill: colour }),
    setStrokeRGBColor: ([colour]) => (state = { ...state, stroke: colour }),
    showText: ([drawn]) => Array.isArray(drawn) && show(drawn as unknown[]),
    constructPath: ([operator, data]) => draw(operator, data),
  };

  list.fnArray.forEach((code, index) => {
    const args = list.argsArray[index];
    actions[names.get(code) ?? '']?.(Array.isArray(args) ? (args as unknown[]) : []);
  });
  return { glyphs, rulings, width };
}
