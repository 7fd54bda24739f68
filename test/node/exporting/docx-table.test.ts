import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportDocx } from '../../../src/exporting/docx/report-docx.js';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, formatOf } from '../../../src/formats/formats.js';
import { tableParts } from '../../../src/formats/parts.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import type { Language } from '../../../src/i18n/language.js';
import { docxDocument } from '../../../src/importing/office/word/docx-document.js';
import { elementsIn } from '../../../src/importing/office/xml.js';
import type { XmlElement } from '../../../src/importing/office/xml.js';
import { cellAt } from '../../../src/report/cell-at.js';
import type { Cell, Report } from '../../../src/report/report.js';
import { tableModel } from '../../../src/tables/table-model.js';
import { REPORTS } from '../../../stories/reports.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import { reportOf } from '../../helpers/consistent-report.js';
import { docxParts, shownText, valueBelow } from '../../helpers/exporting/docx-parts.js';
import { elementsBelow } from '../../helpers/exporting/xml-elements.js';

/** 156 mm in twips, which round up. */
const TYPE_WIDTH = 8845;
const CELL_MARGINS = 2 * 57;

const filled = (id: string, value: (index: number) => Cell): Report =>
  reportOf(id, new Map(formatCells(formatOf(id)).map(({ path }, index) => [path, value(index)])));

/** The tables of a report as a Word document. */
const tablesOf = async (report: Report, language: Language = SIMPLIFIED_CHINESE): Promise<XmlElement[]> =>
  elementsBelow((await docxParts(report, { language }))['word/document.xml']!, 'tbl');

const rowsOf = (table: XmlElement): XmlElement[] => elementsIn(table, 'tr');
const cellsOf = (row: XmlElement): XmlElement[] => elementsIn(row, 'tc');
const has = (row: XmlElement, name: string): boolean => elementsBelow(row, name).length > 0;
const spanOf = (cell: XmlElement): number => Number(valueBelow(cell, 'tcPr', 'gridSpan') ?? 1);
const widthOf = (cell: XmlElement): number => Number(elementsBelow(cell, 'tcW')[0]?.attributes.w);
const sizeOf = (cell: XmlElement): number => Number(elementsBelow(cell, 'sz')[0]?.attributes.val ?? 21) / 2;

describe('a table in a Word document', () => {
  it('has every label and number at the places where the official form has it, merged as there', async () => {
    for (const id of FORMAT_IDS)
      for (const language of [SIMPLIFIED_CHINESE, ENGLISH]) {
        const report = filled(id, (index) => 1000 + index);
        const { blocks } = await docxDocument(await reportDocx(report, { language }));
        const grids = blocks.filter((block) => block.kind === 'grid');
        tableParts(formatOf(id)).forEach(({ key }, index) => {
          const { head, bodies, labelColumns, dataColumns } = tableModel(formatOf(id), key, language);
          const rows = [...head, ...bodies.flat()];
          const grid = grids[index]!.rows;
          assert.deepEqual([grid.length, grid[0]?.length], [rows.length, labelColumns + dataColumns]);
          rows.forEach(({ cells }, line) => {
            for (const cell of cells) {
              const column = cell.kind === 'data' ? labelColumns + cell.column : cell.kind === 'corner' ? 0 : cell.column;
              const text =
                cell.kind === 'data' ? String(cellAt(report, cell.keys)) : cell.kind === 'corner' ? cell.text : cell.text + cell.unit;
              const rowSpan = cell.kind === 'data' ? 1 : cell.rowSpan;
              const first = grid[line]![column]!;
              assert.equal(first.text, text);
              const places = grid.flat().filter((place) => place === first);
              assert.equal(places.length, cell.colSpan * rowSpan, text);
            }
          });
        });
      }
  });

  it('has a blank cell, a zero and "/" as three different things', async () => {
    const [table] = await tablesOf(filled('2021', (index) => [null, 0, '/'][index % 3] as Cell));
    const rules = rowsOf(table!)[2]!;
    assert.deepEqual(cellsOf(rules).map(shownText), ['规章', '', '0', '/']);
  });

  it('says that amounts are in 万元, with all their digits', async () => {
    const text = (await tablesOf(filled('2019', () => 2182.6401)).then(([table]) => rowsOf(table!).map(shownText))).join('\n');
    assert.match(text, /采购总金额（万元）/);
    assert.match(text, /2182\.6401/);
    assert.match((await tablesOf(filled('2021', () => 0))).map(shownText).join(''), /本年收费金额（单位：万元）/);
  });

  it('repeats its column headings on every page, and breaks no row over two', async () => {
    const format = formatOf('2021');
    const tables = await tablesOf(filled('2021', () => 0));
    tableParts(format).forEach(({ key }, index) => {
      const { head } = tableModel(format, key, SIMPLIFIED_CHINESE);
      const rows = rowsOf(tables[index]!);
      assert.deepEqual(
        rows.map((row) => has(row, 'tblHeader')),
        rows.map((_, line) => line < head.length),
      );
      assert.ok(rows.every((row) => has(row, 'cantSplit')));
    });
  });

  it('leaves no heading at the foot of a page, and no block in two halves', async () => {
    const [disclosure, applications] = await tablesOf(filled('2021', () => 0));
    const staysWithNext = (row: XmlElement): boolean => cellsOf(row).every((cell) => has(cell, 'keepNext'));
    const texts = rowsOf(disclosure!).map((row) => cellsOf(row).map(shownText).join(' '));
    const ends = texts.filter((_, index) => !staysWithNext(rowsOf(disclosure!)[index]!));
    assert.deepEqual(ends, ['行政规范性文件 0 0 0', '行政许可 0', '行政强制 0', '行政事业性收费 0']);
    const rows = rowsOf(applications!).map(staysWithNext);
    assert.deepEqual(rows.slice(0, 3), [true, true, true]);
    assert.ok(!rows[5], 'a long table may go on on the next page');
    assert.deepEqual(rows.slice(-3), [true, true, false]);
  });

  it('fills the type area, each row like the others', async () => {
    for (const id of FORMAT_IDS)
      for (const language of [SIMPLIFIED_CHINESE, ENGLISH])
        for (const table of await tablesOf(
          filled(id, () => 12),
          language,
        )) {
          const columns = elementsBelow(table, 'gridCol').map(({ attributes }) => Number(attributes.w));
          const width = columns.reduce((sum, own) => sum + own, 0);
          assert.ok(width <= TYPE_WIDTH && width > TYPE_WIDTH - columns.length - 1, String(width));
          for (const row of rowsOf(table)) {
            assert.equal(
              cellsOf(row).reduce((sum, cell) => sum + widthOf(cell), 0),
              width,
            );
            assert.equal(
              cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), 0),
              columns.length,
            );
          }
        }
  });

  it('breaks no number: neither in large ones, nor where a font has wide digits', async () => {
    for (const id of FORMAT_IDS)
      for (const number of [0, 999, 9999, 99_999, 1_234_567])
        for (const table of await tablesOf(filled(id, () => number)))
          for (const cell of elementsBelow(table, 'tc').filter((one) => shownText(one) === String(number)))
            assert.ok(String(number).length * 0.65 * sizeOf(cell) * 20 <= widthOf(cell) - CELL_MARGINS, `${number} in ${id}`);
  });

  it('is in a size that can be read: 五号 in usual reports, and one for all its cells', async () => {
    for (const json of [REPORTS.linhe, REPORTS.full, REPORTS.example2019]) {
      const { report } = readReport(json);
      for (const table of await tablesOf(report!)) assert.ok(!has(table, 'sz'));
    }
    for (const table of await tablesOf(filled('2021', () => 99_999))) {
      const sizes = new Set(
        elementsBelow(table, 'tc')
          .filter((cell) => shownText(cell))
          .map(sizeOf),
      );
      assert.equal(sizes.size, 1);
    }
  });
});
