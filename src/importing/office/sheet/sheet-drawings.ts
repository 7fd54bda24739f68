import type { ZipFile } from '../../bytes/zip.js';
import { officePart } from '../office-parts.js';
import type { OfficePart } from '../office-parts.js';
import type { CoveredRanges } from './sheet-conditions.js';
import type { SheetRange } from './sheet-places.js';
import { EMU_PER_PIXEL } from './visible-lines.js';
import type { Lines } from './visible-lines.js';
import { childOf, elementsIn, textIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { ImportError } from '../../notes/import-error.js';
import { quoted } from '../../notes/quoted.js';
import { drawnName } from '../../notes/drawn-name.js';
import type { DrawnThing } from '../../notes/drawn-name.js';

// Finds what is drawn over the cells of a sheet: pictures, shapes, charts, form controls. ECMA-376 part 1, clause 20.5, and part 4, clause
// 19.4 for VML.

/** What a note calls drawn elements that contain no text. */
const THINGS: ReadonlyMap<string, DrawnThing> = new Map<string, DrawnThing>([
  ['pic', 'picture'],
  ['graphicFrame', 'chart'],
  ['cxnSp', 'connector'],
  ['sp', 'shape'],
  ['grpSp', 'shape'],
  ['contentPart', 'ink'],
]);

/** Outlines that leave the cells inside them clear. Lines of other shapes may cross the cells' text. */
const FRAMES = ['rect', 'roundRect', 'ellipse'];

/**
 * English Metric Units (EMU) by which a drawing must extend into a cell to cover it: two points, about as precisely as drawings are placed
 * by hand.
 */
const MIN_OVERLAP = 25_400;

const covering = (range: SheetRange, quote: string): CoveredRanges => ({
  ranges: [range],
  name: quote,
  cover: { kind: 'overlaid', quote },
});

const numberIn = (element: XmlElement | undefined, name: string): number => {
  const child = childOf(element, name);
  return child ? Number(textIn(child)) || 0 : 0;
};

/** The last row or column that a drawing covers if it ends at an offset (EMU) within `line`. */
const lastLine = (line: number, offset: number): number => (offset < MIN_OVERLAP ? line - 1 : line);

/** The positions of the bottoms of a sheet's rows, or of the right edges of its columns, in EMU. */
class LineEnds {
  readonly #ends: Float64Array;

  constructor(lines: Lines, count: number) {
    this.#ends = new Float64Array(count);
    let end = 0;
    for (let line = 0; line < count; line += 1) {
      end += lines.isHidden(line) ? 0 : lines.sizeOf(line);
      this.#ends[line] = end;
    }
  }

  /** The last row or column that a drawing covers if it starts at an offset within `start` and has this size. All sizes are in EMU. */
  last(start: number, offset: number, size: number): number {
    const end = (this.#ends[start - 1] ?? 0) + offset + size;
    let [low, high] = [0, this.#ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return lastLine(low, end - (this.#ends[low - 1] ?? 0));
  }
}

/** The positions of the used rows and columns of a sheet. */
export interface SheetEnds {
  readonly rows: LineEnds;
  readonly columns: LineEnds;
}

/** The positions of the first `rowCount` rows and `columnCount` columns of a sheet. */
export const sheetEnds = (rows: Lines, columns: Lines, rowCount: number, columnCount: number): SheetEnds => ({
  rows: new LineEnds(rows, rowCount),
  columns: new LineEnds(columns, columnCount),
});

/** The cells that an anchor covers. It extends from one cell to another, or from a cell or the sheet's corner over a given size. */
function anchoredRange(anchor: XmlElement, { rows, columns }: SheetEnds): SheetRange {
  const from = childOf(anchor, 'from');
  const to = childOf(anchor, 'to');
  const [row, column] = [numberIn(from, 'row'), numberIn(from, 'col')];
  if (to) {
    return {
      row,
      column,
      lastRow: Math.max(row, lastLine(numberIn(to, 'row'), numberIn(to, 'rowOff'))),
      lastColumn: Math.max(column, lastLine(numberIn(to, 'col'), numberIn(to, 'colOff'))),
    };
  }
  const { x = '0', y = '0' } = childOf(anchor, 'pos')?.attributes ?? {};
  const { cx = '0', cy = '0' } = childOf(anchor, 'ext')?.attributes ?? {};
  const below = numberIn(from, 'rowOff') + Number(y);
  const beside = numberIn(from, 'colOff') + Number(x);
  return {
    row: Math.max(row, rows.last(row, below, MIN_OVERLAP)),
    column: Math.max(column, columns.last(column, beside, MIN_OVERLAP)),
    lastRow: Math.max(row, rows.last(row, below, Number(cy))),
    lastColumn: Math.max(column, columns.last(column, beside, Number(cx))),
  };
}

/** Whether a shape is only a frame, with no text and no fill. */
function isFrame(shape: XmlElement, text: string): boolean {
  const properties = childOf(shape, 'spPr');
  const outline = childOf(properties, 'prstGeom')?.attributes.prst ?? '';
  return text === '' && childOf(properties, 'noFill') !== undefined && FRAMES.includes(outline);
}

/** The text of a shape, shortened for quoting. */
const shapeText = (shape: XmlElement): string => {
  const body = childOf(shape, 'txBody');
  return body ? quoted(textIn(body)) : '';
};

/** The child elements of an element; for alternatives, those of the first choice. */
const contentOf = (element: XmlElement): XmlElement[] =>
  elementsIn(element).flatMap((child) => (child.name === 'AlternateContent' ? elementsIn(childOf(child, 'Choice') ?? child) : [child]));

/** The text or the kind of what an anchor places over cells; undefined if it covers nothing. */
function coveringText(anchor: XmlElement): string | undefined {
  const drawn = contentOf(anchor).find(({ name }) => THINGS.has(name));
  if (!drawn) return undefined;
  const properties = elementsIn(drawn).find(({ name }) => name.startsWith('nv'));
  if (['1', 'true'].includes(childOf(properties, 'cNvPr')?.attributes.hidden ?? '')) return undefined;
  const text = drawn.name === 'sp' ? shapeText(drawn) : '';
  if (drawn.name === 'sp' && isFrame(drawn, text)) return undefined;
  if (text !== '') return text;
  const thing = THINGS.get(drawn.name);
  return thing && drawnName(thing);
}

const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

function drawingCovers(drawing: XmlElement, ends: SheetEnds): CoveredRanges[] {
  return contentOf(drawing).flatMap((anchor): CoveredRanges[] => {
    const quote = ANCHORS.includes(anchor.name) ? coveringText(anchor) : undefined;
    return quote === undefined ? [] : [covering(anchoredRange(anchor, ends), quote)];
  });
}

/**
 * The cover of a VML shape: a form control, or a comment that is always shown. Its anchor lists column, offset, row, offset for the first
 * corner, then for the last.
 */
function oldShapeCover(shape: XmlElement): CoveredRanges[] {
  const data = childOf(shape, 'ClientData');
  const anchor = childOf(data, 'Anchor');
  const isComment = data?.attributes.ObjectType === 'Note';
  if (!anchor || (isComment && !childOf(data, 'Visible'))) return [];
  const [column = 0, , row = 0, , lastColumn = 0, right = 0, lastRow = 0, bottom = 0] = textIn(anchor).split(',').map(Number);
  const range = {
    row,
    column,
    lastRow: Math.max(row, lastLine(lastRow, bottom * EMU_PER_PIXEL)),
    lastColumn: Math.max(column, lastLine(lastColumn, right * EMU_PER_PIXEL)),
  };
  return Object.values(range).every(Number.isInteger) ? [covering(range, drawnName(isComment ? 'comment' : 'control'))] : [];
}

/** The root of a drawing of a sheet; undefined if it has none. VML is often not well-formed, in which case it is ignored. */
function drawingOf(zip: ZipFile, { root, targets }: OfficePart, name: 'drawing' | 'legacyDrawing'): XmlElement | undefined {
  try {
    return officePart(zip, targets.get(childOf(root, name)?.attributes.id ?? '') ?? '')?.root;
  } catch (error) {
    if (name === 'legacyDrawing' && error instanceof ImportError && error.code === 'broken-file') return undefined;
    throw error;
  }
}

/** Everything drawn over the cells of a sheet. */
export function drawnOver(zip: ZipFile, sheet: OfficePart, ends: SheetEnds): CoveredRanges[] {
  const drawing = drawingOf(zip, sheet, 'drawing');
  const old = drawingOf(zip, sheet, 'legacyDrawing');
  return [...(drawing ? drawingCovers(drawing, ends) : []), ...(old ? elementsIn(old, 'shape').flatMap(oldShapeCover) : [])];
}
