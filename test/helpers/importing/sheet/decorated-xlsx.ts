import { strToU8, zipSync } from 'fflate';
import type { Draw } from '../oracle/oracle.js';
import { placedCells } from '../placed-cells.js';
import type { PrintedBlock, PrintedCell, PrintedTable } from '../printed-report.js';

// Workbooks in which a share of the cells is decorated in every way in which a sheet can show other text than it stores. What is plainly seen stays what was printed.

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const columnName = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));

/** The styles of every workbook here, by name: the font, the fill and the number format of each, by their numbers below. */
const STYLES = {
  plain: [0, 0, 0],
  whole: [0, 0, 1],
  grouped: [0, 0, 3],
  spaced: [0, 0, 200],
  red: [0, 0, 201],
  unit: [0, 0, 202],
  'zero as slash': [0, 0, 203],
  'zero as dash': [0, 0, 204],
  'no zero': [0, 0, 205],
  nothing: [0, 0, 206],
  'white format': [0, 0, 207],
  'no sign': [0, 0, 208],
  filled: [0, 0, 209],
  white: [1, 0, 0],
  'white of the theme': [2, 0, 0],
  'white by number': [3, 0, 0],
  'white on dark': [1, 2, 0],
  'theme on dark': [2, 3, 0],
  'dark on dark': [0, 2, 0],
  'grey on grey': [6, 4, 0],
  struck: [4, 0, 0],
  raised: [5, 0, 0],
  repeated: [0, 0, 0],
  crossed: [0, 0, 0],
} as const satisfies Record<string, readonly [number, number, number]>;

type Style = keyof typeof STYLES;

const NAMES = Object.keys(STYLES) as Style[];

const styleOf = (name: Style): number => NAMES.indexOf(name);

const CODES = ['0_ ', '[Red]0;[Red]-0', '0"件"', '0;-0;"/"', '#,##0;-#,##0;"-"', '0;-0;;@', ';;;', '[White]0', '0;[Red]0', '0*1'];

const FONTS = [
  '<sz val="11"/><color theme="1"/>',
  '<sz val="11"/><color rgb="FFFFFFFF"/>',
  '<sz val="11"/><color theme="0"/>',
  '<sz val="11"/><color indexed="9"/>',
  '<strike/><sz val="11"/>',
  '<vertAlign val="superscript"/><sz val="11"/>',
  '<sz val="11"/><color rgb="FFBFBFBF"/>',
];

const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  'rgb="FF1F4E78"',
  'theme="1"',
  'rgb="FFC0C0C0"',
].map((fill) => (fill.startsWith('<') ? fill : `<patternFill patternType="solid"><fgColor ${fill}/><bgColor indexed="64"/></patternFill>`));

const STYLE_SHEET = `<styleSheet><numFmts>${CODES.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`).join('')}</numFmts>
<fonts>${FONTS.map((font) => `<font>${font}</font>`).join('')}</fonts><fills>${FILLS.map((fill) => `<fill>${fill}</fill>`).join('')}</fills>
<borders><border/><border diagonalUp="1"><diagonal style="thin"/></border></borders><cellXfs>${NAMES.map((name) => {
  const [font, fill, code] = STYLES[name];
  return `<xf numFmtId="${code}" fontId="${font}" fillId="${fill}" borderId="${name === 'crossed' ? 1 : 0}">${name === 'repeated' ? '<alignment horizontal="fill"/>' : ''}</xf>`;
}).join('')}</cellXfs>
<dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf><dxf><font><b/></font></dxf><dxf><numFmt numFmtId="300" formatCode=";;;"/></dxf><dxf><font><strike/></font></dxf></dxfs></styleSheet>`;

interface Run {
  readonly text: string;
  /** What stands in `rPr`; left out where the piece has none. */
  readonly font?: string | undefined;
}

const runXml = ({ text, font }: Run): string =>
  `<r>${font === undefined ? '' : `<rPr>${font}</rPr>`}<t xml:space="preserve">${escaped(text)}</t></r>`;

const SIZED = '<sz val="11"/>';

/** Fonts of pieces that are not seen, or not plainly. */
const ASIDE_FONTS = [
  `<strike/>${SIZED}`,
  '<strike val="1"/><color theme="1"/>',
  `<color rgb="FFFFFFFF"/>${SIZED}`,
  `<color theme="0"/>${SIZED}`,
  `<color rgb="FFFEFEFE"/>${SIZED}`,
  `<vertAlign val="superscript"/>${SIZED}`,
  `<vertAlign val="subscript"/>${SIZED}`,
  '<sz val="1"/>',
];

const SEEN_FONTS = [
  undefined,
  SIZED,
  `<b/>${SIZED}<color rgb="FFFF0000"/>`,
  `<strike val="0"/>${SIZED}`,
  `<vertAlign val="baseline"/>${SIZED}`,
];

/** A sheet in the making. Rows and columns are those of the sheet, hidden ones included. */
class SheetWriter {
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
    // A hidden column may stand between any two of the others.
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

  /** A number, stored as one and shown as it was printed. */
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

  /** A blank cell that stores something all the same. */
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

  /** A printed text with other text beside it that is not plainly seen, or in a cell where it is not. */
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

  /** A number under a format that shows it in white, without its sign, or filled up with ones. */
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

  /** A row of numbers that is hidden. */
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
      // What is stored behind a merged cell is not shown.
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

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships>${targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

/** The same report with other numbers. */
const withOtherNumbers = (blocks: readonly PrintedBlock[]): PrintedBlock[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block
      : { ...block, rows: block.rows.map((row) => row.map((cell) => (cell.path === undefined ? cell : { ...cell, text: '77' }))) },
  );

function written(blocks: readonly PrintedBlock[], draw: Draw, strings: Map<string, number>): SheetWriter {
  const sheet = new SheetWriter(draw, strings);
  for (const block of blocks) {
    if (block.kind === 'table') sheet.table(block);
    else sheet.prose(block.text);
  }
  return sheet;
}

/**
 * A report as a workbook: on one sheet or a sheet for each table, a share of its cells decorated, with hidden rows, columns and sheets in it.
 *
 * @param blocks the report as it is printed
 * @param draw decides what is decorated, and how
 */
export function decoratedXlsx(blocks: readonly PrintedBlock[], draw: Draw): Uint8Array {
  const strings = new Map<string, number>();
  const groups =
    draw(2) === 0
      ? [[...blocks]]
      : [blocks.filter(({ kind }) => kind === 'paragraph'), ...blocks.filter(({ kind }) => kind === 'table').map((block) => [block])];
  const sheets = groups.map((group) => ({ sheet: written(group, draw, strings), state: '' }));
  if (draw(6) === 0) {
    const copy = written(withOtherNumbers(blocks), draw, strings);
    if (draw(2) === 0) copy.hideAll();
    sheets.push({
      sheet: copy,
      state: copy.hiddenRows.size === copy.rows.size ? '' : draw(2) === 0 ? ' state="hidden"' : ' state="veryHidden"',
    });
  }
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets.map(({ state }, index) => `<sheet name="表${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"${state}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLE_SHEET,
  };
  sheets.forEach(({ sheet }, index) => {
    const number = index + 1;
    parts[`xl/worksheets/sheet${number}.xml`] = sheet.xml();
    if (sheet.anchors.length === 0) return;
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships([['drawing', `../drawings/drawing${number}.xml`]]);
    parts[`xl/drawings/drawing${number}.xml`] = `<wsDr>${sheet.anchors.join('')}</wsDr>`;
  });
  parts['xl/sharedStrings.xml'] = `<sst>${[...strings.keys()].map((xml) => `<si>${xml}</si>`).join('')}</sst>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: draw(2) === 0 ? 0 : 1 });
}
