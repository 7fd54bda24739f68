import type { SeenText } from '../../published-document.js';
import type { Piece } from '../../seen-text.js';
import { areaOf, isInside } from '../geometry.js';
import type { Box } from '../geometry.js';
import type { Glyph, DrawnObject } from '../painting/page-content.js';
import { cellText } from './page-lines.js';
import type { TablePlaces } from './table-places.js';

// Collects the content of each cell of a table.

/** The middle of a character above its baseline, as a share of its size. */
const RISE = 0.3;

/** How far a drawing in a cell may extend over its borders, in points. */
const OVER = 3;

/** How far a line or box in a cell must be from its borders, in points. A closer one is a border. */
const WITHIN = 3.5;

/** As a multiple of a cell's area. A larger picture is behind several cells. */
const MAX_OWN_PICTURE = 1.3;

/** As a share of the page's area. A larger picture is its background. */
const MIN_BACKGROUND = 0.8;

/** Pictures behind several cells of one page. */
const MAX_BEHIND = 50;

/** Quoted characters of a text that runs from one cell into another. */
const MAX_QUOTE = 20;

/** As a share of the font size. A wider gap separates two texts of one operator. */
const MAX_GAP = 0.2;

/** The y of a character's middle. */
export const heightOf = ({ y, size }: Glyph): number => y - RISE * size;

const holds = (box: Box, inner: Box, by: number): boolean =>
  inner.left >= box.left - by && inner.right <= box.right + by && inner.top >= box.top - by && inner.bottom <= box.bottom + by;

/** As a multiple of the font size of a cell. Larger characters behind the text are not part of it. */
const MIN_BACKDROP = 1.8;

/** The characters of a cell without large ones behind its text. */
function withoutBackdrop(glyphs: readonly Glyph[]): readonly Glyph[] {
  const size = glyphs.reduce((most, glyph) => (glyph.behind ? most : Math.max(most, glyph.size)), 0);
  return size === 0 ? glyphs : glyphs.filter((glyph) => !glyph.behind || glyph.size < MIN_BACKDROP * size);
}

const drawn = ({ text }: DrawnObject): Piece => ({ text, standing: 'drawn' });

/**
 * The height of a line that may be a 1, or part of a 4, as a share of the font size; and the share of it that must be at the height of the
 * text.
 */
const DIGIT_HEIGHT = { least: 0.4, most: 1.1 };
const MIN_LEVEL = 0.6;

/** In points. Lower lines are dots and underlines. */
const MIN_HIGH = 2;

/** Higher lines in one cell; more are a drawing. */
const MAX_HIGH = 200;

/** Whether a line is as high as a digit and in line with the text beside it. */
function isLikeDigit({ left, right, top, bottom }: Box, glyphs: readonly Glyph[]): boolean {
  const height = bottom - top;
  const isLevel = ({ y, size }: Glyph): boolean =>
    height >= DIGIT_HEIGHT.least * size &&
    height <= DIGIT_HEIGHT.most * size &&
    Math.min(bottom, y) - Math.max(top, y - size) >= MIN_LEVEL * height;
  return glyphs.some(isLevel) && glyphs.every((glyph) => left > (glyph.left + glyph.right) / 2 || right < (glyph.left + glyph.right) / 2);
}

/** The lines in a cell that may be digits. */
function likeDigits(traces: readonly DrawnObject[], glyphs: readonly Glyph[]): readonly DrawnObject[] {
  const high = traces.filter(({ box }) => box.bottom - box.top >= MIN_HIGH);
  return high.length > MAX_HIGH ? high.slice(0, 1) : high.filter(({ box }) => isLikeDigit(box, glyphs));
}

function addTo<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Collects what is in the cells of one table. */
export class CellContents {
  readonly #places: TablePlaces;
  readonly #glyphs = new Map<number, Glyph[]>();
  readonly #others = new Map<number, Piece[]>();
  /** Objects that only matter in a cell with nothing else in it, or where they look like a digit beside the text. */
  readonly #traces = new Map<number, DrawnObject[]>();
  readonly #behind: DrawnObject[] = [];
  /** The characters of the current operator so far, and the cell of the last one. */
  #run: Glyph[] = [];
  #lastCell: number | undefined;

  constructor(places: TablePlaces) {
    this.#places = places;
  }

  #cellOf(glyph: Glyph): number | undefined {
    return this.#places.cellAt((glyph.left + glyph.right) / 2, heightOf(glyph));
  }

  /**
   * Adds a character to the cell in which its middle is; returns false if it is outside the table. Characters have to be added in the order
   * of painting.
   */
  add(glyph: Glyph): boolean {
    const cell = this.#cellOf(glyph);
    this.#follow(glyph, cell);
    if (cell === undefined) return false;
    const box = this.#places.boxes.get(cell);
    // A character behind the table does not belong to a cell, unless it is entirely inside.
    if (!glyph.behind || (box && holds(box, glyph.behind, 0))) addTo(this.#glyphs, cell, glyph);
    return true;
  }

  /** Tracks texts of one operator that run from one cell into another. They belong to neither. */
  #follow(glyph: Glyph, cell: number | undefined): void {
    const last = this.#run[this.#run.length - 1];
    const isNext =
      last?.run !== undefined &&
      last.run === glyph.run &&
      Math.abs(last.y - glyph.y) < MAX_GAP * glyph.size &&
      Math.abs(glyph.left - last.right) < MAX_GAP * glyph.size;
    const lastCell = this.#lastCell;
    if (!isNext) this.#run = [];
    this.#run.push(glyph);
    this.#lastCell = cell;
    if (!isNext || lastCell === cell || glyph.isTurned || glyph.behind) return;
    const text = this.#run
      .slice(-MAX_QUOTE)
      .map((one) => one.text)
      .join('');
    for (const one of [lastCell, cell]) if (one !== undefined) addTo(this.#others, one, { text, standing: 'overlaid' });
  }

  addHidden(glyph: Glyph): boolean {
    const cell = this.#cellOf(glyph);
    if (cell === undefined) return false;
    addTo(this.#glyphs, cell, glyph);
    return true;
  }

  /** @param page the area of the page */
  addThing(thing: DrawnObject, page: number): void {
    const { box, kind } = thing;
    const cell = this.#places.cellAt((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const own = cell === undefined ? undefined : this.#places.boxes.get(cell);
    const isOwnPicture = own !== undefined && areaOf(box) <= MAX_OWN_PICTURE * areaOf(own);
    if (kind === 'picture' && !isOwnPicture) {
      if (areaOf(box) < MIN_BACKGROUND * page && this.#behind.length < MAX_BEHIND) this.#behind.push(thing);
    } else if (cell === undefined || !own) return;
    else if (kind === 'field' || kind === 'picture' || (kind === 'shape' && holds(own, box, OVER))) addTo(this.#others, cell, drawn(thing));
    else if (kind === 'trace' && holds(own, box, -WITHIN)) addTo(this.#traces, cell, thing);
  }

  /** The visible text of a cell. */
  textOf(cell: number): SeenText {
    const [glyphs, traces] = [withoutBackdrop(this.#glyphs.get(cell) ?? []), this.#traces.get(cell) ?? []];
    const others = [...(this.#others.get(cell) ?? []), ...likeDigits(traces, glyphs).map(drawn)];
    const seen = cellText(glyphs, others);
    if (seen.text.trim() !== '' || seen.doubt) return seen;
    const box = this.#places.boxes.get(cell);
    const [x, y] = box ? [(box.left + box.right) / 2, (box.top + box.bottom) / 2] : [NaN, NaN];
    const behind = this.#behind.filter((thing) => isInside(thing.box, x, y));
    return cellText(glyphs, [...others, ...[...traces, ...behind].map(drawn)]);
  }
}
