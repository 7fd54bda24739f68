import type { Draw } from '../oracle/oracle.js';
import { placedCells } from '../placed-cells.js';
import type { PrintedCell, PrintedTable } from '../printed-report.js';
import { ASIDE_FONTS, escaped, SEEN_FONTS, SIZED, styleOf } from './sheet-styles.js';
import type { Style } from './sheet-styles.js';

const columnName = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));

interface Run {
  readonly text: string;
  /** The content of `rPr`; left out if the piece has none. */
  readonly font?: string | undefined;
}

const runXml = ({ text, font }: Run): string =>
  `<r>${font === undefined ? '' : `<rPr>${font}</rPr>`}<t xml:space="preserve">${escaped(text)}</t></r>`;

/** A sheet under construction. Rows and columns are those of the sheet, including hidden ones. */
export class SheetWriter {
  readonly #draw: Draw;
  readonly #strings: Map<string, number>;
  readonly #hiddenColumn: number;
  readonly rows = new Map<number, string[]>();
  readonly hiddenRows = new Set<number>();
  readonly merged: string[] = [];
  readonly conditions: string[] = [];
  readonly anchors: string[] = [];
  row = 0;

  constructor(draw: Draw, strings: Map<string, number>) {
    this.#draw = draw;
    this.#strings = strings;
    // There may be a hidden column between any two others.
    this.#hiddenColumn = draw(4) === 0 ? draw(12) : -1;
  }

  get hiddenColumn(): number {
    return this.#hiddenColumn;
  }

  #sheetColumn(column: number): number {
    return this.#hiddenColumn !== -1 && column >= this.#hiddenColumn ? column + 1 : column;
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#draw(list.length)] as T;
  }

  #oneOf(ways: readonly (() => void)[]): void {
    this.#pick(ways)();
  }

  #put(row: number, column: number, inner: string, attributes = '', style: Style = 'plain'): void {
    const cells = this.rows.get(row) ?? [];
    this.rows.set(row, cells);
    cells.push(`<c r="${columnName(column)}${row + 1}" s="${styleOf(style)}"${attributes}>${inner}</c>`);
  }

  /** Pieces of text, in the workbook's list of strings or in the cell. */
  #putRuns(row: number, column: number, runs: readonly Run[], style: Style = 'plain'): void {
    const [only] = runs;
    const own =
      runs.length === 1 && only && only.font === undefined
        ? `<t xml:space="preserve">${escaped(only.text)}</t>`
        : runs.map(runXml).join('');
    const xml = this.#draw(8) === 0 ? `${own}<rPh sb="0" eb="1"><t>9</t></rPh>` : own;
    if (this.#draw(2) === 0) {
      this.#put(row, column, `<is>${xml}</is>`, ' t="inlineStr"', style);
      return;
    }
    const index = this.#strings.get(xml) ?? this.#strings.size;
    this.#strings.set(xml, index);
    this.#put(row, column, `<v>${index}</v>`, ' t="s"', style);
  }

  #runsOf(text: string): Run[] {
    const at = this.#draw(text.length + 1);
    return [text.slice(0, at), text.slice(at)]
      .filter((piece) => piece !== '')
      .map((piece) => ({ text: piece, font: this.#pick(SEEN_FONTS) }));
  }

  /** A number, stored as one and displayed as published. */
  #putNumber(row: number, column: number, text: string): void {
    const isWhole = /^-?\d+$/.test(text);
    const styles: Style[] = isWhole ? ['plain', 'whole', 'spaced', 'red', ...(text.length < 4 ? (['grouped'] as const) : [])] : ['plain'];
    const noise = isWhole && text !== '0' && this.#draw(4) === 0 ? '.00000000001' : '';
    const formula = this.#draw(4) === 0 ? '<f>SUM(A1:A9)</f>' : '';
    this.#put(row, column, `${formula}<v>${text}${noise}</v>`, '', this.#pick(styles));
  }

  #putPlain(row: number, column: number, text: string): void {
    const isNumber = /^-?(0|[1-9]\d{0,9})(\.\d{1,4})?$/.test(text);
    if (isNumber && this.#draw(3) > 0) this.#putNumber(row, column, text);
    else if (text === '/' && this.#draw(2) === 0) this.#put(row, column, '<v>0</v>', '', 'zero as slash');
    else if (text === '-' && this.#draw(2) === 0) this.#put(row, column, '<v>0</v>', '', 'zero as dash');
    else if (text !== '') this.#putRuns(row, column, this.#draw(3) === 0 ? this.#runsOf(text) : [{ text }]);
  }

  /** A cell that looks blank but stores something. */
  #putHidden(row: number, column: number): void {
    const other = String(1 + this.#draw(9999));
    this.#oneOf([
      () => this.#put(row, column, `<v>${other}</v>`, '', 'nothing'),
      () => this.#put(row, column, '<v>0</v>', '', 'no zero'),
      () => this.#putRuns(row, column, [{ text: other, font: this.#pick(ASIDE_FONTS) }]),
      () => this.#put(row, column, `<v>${other}</v>`, '', this.#pick(['struck', 'white', 'white of the theme', 'white by number'])),
      () => this.#put(row, column, '<f></f><v></v>', ' t="str"'),
    ]);
  }

  /** A text with other text beside it that is not plainly visible, or in a cell that is not. */
  #putDecorated(row: number, column: number, text: string): void {
    const other = String(1 + this.#draw(99));
    const aside: Run = { text: other, font: this.#pick(ASIDE_FONTS) };
    const runs = this.#runsOf(text);
    const small: readonly Run[] = [
      { text, font: SIZED },
      { text: other, font: '<sz val="6"/>' },
    ];
    const faint: readonly Style[] = ['white', 'white of the theme', 'dark on dark', 'grey on grey', 'raised', 'repeated', 'crossed'];
    this.#oneOf([
      () => this.#putRuns(row, column, [aside, ...runs]),
      () => this.#putRuns(row, column, [...runs, aside]),
      () => this.#putRuns(row, column, [...runs.slice(0, 1), aside, ...runs.slice(1)]),
      () => this.#putRuns(row, column, small),
      () => this.#putRuns(row, column, [{ text }], this.#pick(['white on dark', 'theme on dark'])),
      () => this.#putRuns(row, column, [{ text }], this.#pick(faint)),
      () => this.#put(row, column, this.#pick(['<f>SUM(A1:A9)</f><v></v>', '<f>SUM(A1:A9)</f>', '<f t="shared" si="0"/><v/>'])),
      () => this.#putTwice(row, column, text, other),
      () => this.#putCovered(row, column, text),
      () => this.#putFormatted(row, column, text),
      () => this.#putOddly(row, column, text),
    ]);
  }

  #putTwice(row: number, column: number, text: string, other: string): void {
    this.#put(row, column, `<v>${other}</v>`);
    this.#putRuns(row, column, [{ text }]);
  }

  /** A number in a format that shows it in white, without its sign, or padded with ones. */
  #putOddly(row: number, column: number, text: string): void {
    if (!/^\d{1,9}$/.test(text)) this.#putPlain(row, column, text);
    else if (this.#draw(2) === 0) this.#put(row, column, `<v>${text}</v>`, '', this.#pick(['white format', 'filled', 'unit']));
    else this.#put(row, column, `<v>${text}</v>`, '', this.#pick(['no sign', 'spaced']));
  }

  #putCovered(row: number, column: number, text: string): void {
    this.#putPlain(row, column, text);
    const place = (name: string, at: number, down: number): string =>
      `<${name}><col>${at}</col><colOff>0</colOff><row>${down}</row><rowOff>0</rowOff></${name}>`;
    const held = this.#pick([
      '<pic><nvPicPr><cNvPr id="1" name="a"/></nvPicPr></pic>',
      '<sp><nvSpPr><cNvPr id="1" name="a"/></nvSpPr><txBody><p><r><t>12</t></r></p></txBody></sp>',
      '<cxnSp><nvCxnSpPr><cNvPr id="1" name="a"/></nvCxnSpPr></cxnSp>',
    ]);
    this.anchors.push(`<twoCellAnchor>${place('from', column, row)}${place('to', column + 1, row + 1)}${held}</twoCellAnchor>`);
  }

  #putFormatted(row: number, column: number, text: string): void {
    this.#putPlain(row, column, text);
    const number = /^\d+$/.test(text) ? text : '0';
    const rule = this.#pick([
      `<cfRule type="cellIs" dxfId="0" operator="equal"><formula>${number}</formula></cfRule>`,
      '<cfRule type="cellIs" dxfId="0" operator="lessThan"><formula>-5</formula></cfRule>',
      '<cfRule type="expression" dxfId="1"><formula>TRUE</formula></cfRule>',
      '<cfRule type="expression" dxfId="2"><formula>TRUE</formula></cfRule>',
      '<cfRule type="expression" dxfId="3"><formula>TRUE</formula></cfRule>',
      '<cfRule type="dataBar"><dataBar showValue="0"/></cfRule>',
      '<cfRule type="dataBar"><dataBar/></cfRule>',
    ]);
    this.conditions.push(`<conditionalFormatting sqref="${columnName(column)}${row + 1}">${rule}</conditionalFormatting>`);
  }

  /** A hidden row of numbers. */
  #hiddenRow(width: number): void {
    const row = this.row++;
    this.hiddenRows.add(row);
    for (let column = 0; column < width; column += 1) this.#put(row, this.#sheetColumn(column), `<v>${1 + this.#draw(99)}</v>`);
  }

  #label(row: number, column: number, text: string): void {
    if (text === '') return;
    const aside: Run = { text: '旧', font: this.#pick(ASIDE_FONTS.slice(0, 5)) };
    if (this.#draw(12) > 0) this.#putPlain(row, column, text);
    else if (this.#draw(2) === 0) this.#putRuns(row, column, [{ text }], this.#pick(['white on dark', 'theme on dark']));
    else this.#putRuns(row, column, [...this.#runsOf(text), aside]);
  }

  #cell(row: number, column: number, { text, path }: PrintedCell): void {
    if (path === undefined) this.#label(row, column, text);
    else if (this.#draw(6) > 0) this.#putPlain(row, column, text);
    else if (text.trim() === '') this.#putHidden(row, column);
    else this.#putDecorated(row, column, text);
  }

  table(table: PrintedTable): void {
    const { cells, width } = placedCells(table);
    const sheetRows = table.rows.map(() => {
      if (this.#draw(12) === 0) this.#hiddenRow(width);
      return this.row++;
    });
    for (const { cell, row, column } of cells) {
      const [first = 0, last = 0] = [sheetRows[row], sheetRows[row + cell.rowspan - 1]];
      const [left, right] = [this.#sheetColumn(column), this.#sheetColumn(column + cell.colspan - 1)];
      this.#cell(first, left, cell);
      if (cell.colspan === 1 && cell.rowspan === 1) continue;
      this.merged.push(`<mergeCell ref="${columnName(left)}${first + 1}:${columnName(right)}${last + 1}"/>`);
      // Values behind a merged cell are not displayed.
      if (this.#draw(6) === 0 && right > left) this.#put(first, right, `<v>${this.#draw(99)}</v>`);
    }
    if (this.#hiddenColumn !== -1)
      for (const row of sheetRows) if (this.#draw(2) === 0) this.#put(row, this.#hiddenColumn, `<v>${this.#draw(99)}</v>`);
  }

  prose(text: string): void {
    this.#putRuns(this.row, this.#sheetColumn(0), this.#draw(6) === 0 ? this.#runsOf(text) : [{ text }]);
    this.row += 1;
  }

  /** Hides everything that has been written. */
  hideAll(): void {
    for (const row of this.rows.keys()) this.hiddenRows.add(row);
  }

  xml(): string {
    const rows = [...this.rows.entries()].sort(([one], [other]) => one - other);
    const hidden = (row: number): string => (this.hiddenRows.has(row) ? (row % 2 ? ' hidden="1"' : ' ht="0" customHeight="1"') : '');
    const columns =
      this.#hiddenColumn === -1 ? '' : `<cols><col min="${this.#hiddenColumn + 1}" max="${this.#hiddenColumn + 1}" hidden="1"/></cols>`;
    const merged = this.merged.length > 0 ? `<mergeCells>${this.merged.join('')}</mergeCells>` : '';
    const data = rows.map(([row, cells]) => `<row r="${row + 1}"${hidden(row)}>${cells.join('')}</row>`).join('');
    const drawing = this.anchors.length > 0 ? '<drawing r:id="rId1"/>' : '';
    return `<worksheet xmlns:r="r">${columns}<sheetData>${data}</sheetData>${merged}${this.conditions.join('')}${drawing}</worksheet>`;
  }
}
