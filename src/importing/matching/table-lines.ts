import { isValueText, isVisibleText } from './cell-value.js';
import type { Grid, GridCell } from '../published-document.js';
import type { FormatLabels, RowLabels } from './format-labels.js';
import { isAnyHeading } from './heading-text.js';
import { isNumbered, normalizedLabel } from './normalized-label.js';
import { isOwnLabel, isStrange, TextsAbove } from './row-groups.js';
import type { NamedRow } from './row-groups.js';

/** A row of a published table. */
interface PublishedRow {
  readonly grid: Grid;
  /** The number of the row in its grid, from 0. */
  readonly row: number;
  /** All its places, and the cells that start in it. */
  readonly places: readonly GridCell[];
  readonly own: readonly GridCell[];
  /** The place of its first value among its own cells; -1 where it has none. */
  readonly firstValue: number;
}

/** A row of a published table, split into headings, the row's label, and the cells after it. */
export interface TableLine extends PublishedRow {
  /** The cells before the row's label, or before the first value where it has no label. */
  readonly headings: readonly GridCell[];
  /** The cells after the label: its numbers, if it has any. */
  readonly cells: readonly GridCell[];
  /** The label, and the row that it names. */
  readonly label?: GridCell;
  readonly labels?: RowLabels;
  /** Whether the label is the official one. */
  readonly isExact?: boolean;
}

/** Whether a cell contains anything visible, a number or a word. */
export const isFilled = ({ text, doubt }: GridCell): boolean => doubt !== undefined || isVisibleText(text);

/** Whether it is neither a number nor a mark in place of one. */
export const isText = ({ text }: GridCell): boolean => !isValueText(text);

/** Whether a number is in a cell, or what stands for one. */
const isValue = (cell: GridCell): boolean => isFilled(cell) && !isText(cell);

/** The cells before the first value of a row; all of them where it has none. */
const beforeValues = ({ own, firstValue }: PublishedRow): readonly GridCell[] => (firstValue < 0 ? own : own.slice(0, firstValue));

interface FoundLabel extends NamedRow {
  /** Its place among the row's own cells. */
  readonly at: number;
}

/** Whether a cell is neither blank nor a group of rows. */
const isNoGroup = (cell: GridCell, rowGroups: FormatLabels['rowGroups']): boolean =>
  isFilled(cell) && !rowGroups.has(normalizedLabel(cell.text));

/** The labels of a row, the last one first. There are none after the first number. */
function labelsIn(own: readonly GridCell[], { rowOf, rowGroups }: FormatLabels): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const [at, cell] of own.entries()) {
    if (!isFilled(cell)) continue;
    if (!isText(cell)) {
      // A number in the first place counts the rows.
      if (at === 0) continue;
      break;
    }
    const above = own[at - 1];
    const match = rowOf(cell.text) ?? (above && isText(above) && !found[0]?.isExact ? rowOf(above.text + cell.text) : undefined);
    // 其他 and 总计 are headings of columns too: they label a row where there are only groups or a number before them, and a value after them.
    const next = own[at + 1];
    const isHeading =
      match?.row.isAmbiguous &&
      !isNumbered(cell.text) &&
      (own.slice(0, at).some((cell) => isNoGroup(cell, rowGroups)) || !next || !isFilled(next) || isText(next));
    if (match && !isHeading) found.unshift({ at, label: cell, labels: match.row, isExact: match.isExact });
  }
  return found;
}

/** Splits the rows of tables, one after the other, because the rows above tell which groups a label is in, even across a page break. */
export class LineReader {
  readonly #labels: FormatLabels;
  #reaching = new TextsAbove();
  #isGrouped = false;
  #running: readonly string[] = [];
  #before: RowLabels | undefined;
  /** A group that the rows are in and that the format does not have. */
  #strange = '';

  constructor(labels: FormatLabels) {
    this.#labels = labels;
  }

  /** The rows of one table. */
  read(grid: Grid): TableLine[] {
    this.#reaching = new TextsAbove();
    this.#isGrouped = false;
    return grid.rows.flatMap((places, row) => this.#line(grid, places, row) ?? []);
  }

  #line(grid: Grid, places: readonly GridCell[], row: number): TableLine | undefined {
    const own = places.filter((cell, index) => cell.row === row && !cell.isMissing && cell !== places[index - 1]);
    if (own.length === 0) return undefined;
    this.#reaching.add(places);
    const firstValue = own.findIndex(isValue);
    const line: PublishedRow = { grid, row, places, own, firstValue };
    const found = this.#labelIn(line);
    if (found) {
      const { at, label, labels, isExact } = found;
      return { grid, row, places, own, firstValue, headings: own.slice(0, at), cells: own.slice(at + 1), label, labels, isExact };
    }
    // Groups start anew below other headings.
    if (firstValue < 0 && own.some(({ text }) => isAnyHeading(text, this.#labels))) this.#reaching = new TextsAbove();
    const from = beforeValues(line).reduce((end, cell, index) => (isText(cell) ? index + 1 : end), 0);
    return { grid, row, places, own, firstValue, headings: own.slice(0, from), cells: own.slice(from) };
  }

  /** Whether a text is after the corner of a table: then it is a heading, whatever it says. */
  #isBehindCorner(own: readonly GridCell[], { at }: FoundLabel): boolean {
    return own.slice(0, at).some((cell) => isFilled(cell) && this.#labels.corners.has(normalizedLabel(cell.text)));
  }

  /** The headings in a row without values. */
  #headingsIn({ own, firstValue }: PublishedRow): readonly GridCell[] {
    return firstValue >= 0 ? [] : own.filter(({ text }) => isAnyHeading(text, this.#labels));
  }

  /** The label of a row, provided that it is in its own group; the last one, if there are several. */
  #labelIn(line: PublishedRow): FoundLabel | undefined {
    this.#follow(line);
    const { own, places, grid } = line;
    const { isRagged, isStream } = grid;
    const [running, before] = [this.#running, this.#before];
    const strange = this.#strange === '' ? [] : [this.#strange];
    const headings = isStream ? [] : this.#headingsIn(line);
    const found = labelsIn(own, this.#labels).find((one) => {
      if (!isStream && this.#isBehindCorner(own, one)) return false;
      // A row label among headings is a heading that the table should not have.
      if (headings.some((cell) => cell !== one.label)) return false;
      // Where nothing separates rows, the headings are before the first label.
      const beside = isStream ? [] : this.#reaching.groupsOver(places, one, this.#labels);
      // In rows of text, a group is only written before the first of its rows.
      const isAfterFirst = isRagged && beside.length === 0 && !one.labels.isAmbiguous;
      const over = [...(isAfterFirst ? running : beside), ...strange];
      return isOwnLabel(one, { over, running, before, isGrouped: this.#isGrouped }, this.#labels);
    });
    if (found) [this.#running, this.#before] = [found.labels.groups, found.labels];
    // A row outside of all groups ends one that the format does not have.
    if (found?.labels.groups.length === 0) this.#strange = '';
    return found;
  }

  /**
   * Tracks the groups before the labels of a row. In rows of text, a group that the format does not have lasts until its outermost group
   * ends.
   */
  #follow(line: PublishedRow): void {
    const { rowGroups } = this.#labels;
    const isRagged = line.grid.isRagged === true;
    const texts = beforeValues(line).map(({ text }) => normalizedLabel(text));
    for (const [index, text] of texts.entries()) {
      const groups = rowGroups.get(text);
      this.#running = groups ?? this.#running;
      this.#isGrouped ||= groups !== undefined && !isRagged && index < texts.length - 1;
      if (groups?.length === 1) this.#strange = '';
      // The last text labels the row itself.
      else if (isRagged && line.firstValue > 0 && index < texts.length - 1 && isStrange(text, this.#labels)) this.#strange = text;
    }
  }
}
