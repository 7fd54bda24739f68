import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reportsXlsx } from '../../../src/exporting/xlsx/reports-xlsx.js';
import { numberFormat } from '../../../src/exporting/xlsx/number-format.js';
import { FORMAT_IDS } from '../../../src/formats/formats.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { numberText } from '../../../src/report/number-text.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import { textIn } from '../../../src/importing/office/xml.js';
import type { Report } from '../../../src/report/report.js';
import { wholeReport } from '../../helpers/exporting/whole-report.js';
import { storedWorkbook, workbookErrors } from '../../helpers/exporting/workbook.js';
import type { StoredSheet, StoredWorkbook } from '../../helpers/exporting/workbook.js';
import { elementsBelow } from '../../helpers/exporting/xml-elements.js';
import { validReport } from '../../helpers/random-report.js';

const read = (json: Record<string, unknown>): Report => {
  const { report } = readReport({ agency: '示例市民政局', year: 2024, ...json });
  assert.ok(report);
  return report;
};

const stored = async (reports: readonly Report[]): Promise<StoredWorkbook> => storedWorkbook(await reportsXlsx(reports));

const sheetOf = ({ sheets }: StoredWorkbook, name: string): StoredSheet => {
  const sheet = sheets.find((one) => one.name.includes(name));
  assert.ok(sheet, name);
  return sheet;
};

const CELLS = {
  disclosure: {
    rules: { issued: 0, repealed: '/', inForce: null },
    normativeDocuments: { issued: 120_000_000_000, repealed: 9_007_199_254_740_991, inForce: 12 },
    fees: { amount: 25.1 },
  },
};

describe('a workbook of a report', () => {
  it('has each table as in the official form: titles, merged headings, each number in its place', async () => {
    const workbook = await stored([read({ applications: { received: { person: 3, total: 3 } } })]);
    const { cells, merged } = sheetOf(workbook, '三、');
    assert.equal(cells.get('A1'), '"示例市民政局2024年政府信息公开工作年度报告"');
    assert.equal(cells.get('A2'), '"三、收到和处理政府信息公开申请情况"');
    assert.equal(cells.get('D3'), '"申请人情况"');
    assert.equal(cells.get('E5'), '"商业企业"');
    assert.deepEqual(
      [cells.get('A6'), cells.get('D6'), cells.get('E6'), cells.get('J6')],
      ['"一、本年新收政府信息公开申请数量"', '3', undefined, '3'],
    );
    assert.equal(cells.get('C10'), '"1.属于国家秘密"');
    for (const range of ['A1:J1', 'A3:C5', 'D3:J3', 'E4:I4', 'D4:D5', 'A6:C6', 'A8:A29', 'B10:B17'])
      assert.ok(merged.includes(range), range);
  });

  it('keeps blank, 0 and "/" apart, shows numbers with all their digits, and those that Excel would cut as text', async () => {
    const { cells, formats } = sheetOf(await stored([read(CELLS)]), '二、');
    const at = (place: string): unknown[] => [cells.get(place), formats.get(place)];
    assert.deepEqual(at('B5'), ['0', '0']);
    assert.deepEqual(at('C5'), ['"/"', '@']);
    assert.deepEqual(at('D5'), [undefined, 'General']);
    assert.deepEqual(at('B6'), ['120000000000', '0']);
    assert.deepEqual(at('C6'), ['"9007199254740991"', '@']);
    assert.deepEqual(
      [...cells].filter(([, value]) => value === '25.1').map(([place]) => formats.get(place)),
      ['0.0'],
    );
  });

  it('has a number format for each number that shows it as it was published, or none at all', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), fc.integer(), fc.maxSafeInteger(), fc.constantFrom(1e-7, 0.1, 1e-20)),
        (value) => {
          const format = numberFormat(value);
          const text = numberText(value);
          if (format === undefined)
            assert.ok(text.replace(/^-?[0.]*/, '').replace('.', '').length > 15 || (text.split('.')[1] ?? '').length > 15, text);
          else assert.equal(format.replace(/^0\.?/, '').length, (text.split('.')[1] ?? '').length, text);
        },
      ),
    ));

  it('is told apart from formulas whatever it is called, and broken by no name', async () => {
    for (const agency of [
      '=1+1',
      '+86',
      '@SUM(A1)',
      '-1',
      '<v>&amp;"\'',
      'constructor',
      '__proto__',
      '_x0041_',
      'a\u0000\u0001\ud800b',
      '局\r\n二',
    ])
      for (const sheet of (await stored([read({ agency, overview: [agency, '=HYPERLINK("x")'] })])).sheets) {
        assert.deepEqual(elementsBelow(sheet.root, 'f'), []);
        const [first = ''] = sheet.cells.values();
        assert.ok(first.startsWith('"'), 'a text');
      }
    const escaped = sheetOf(await stored([read({ agency: '_x0041_' })]), '数据').cells.get('A2');
    assert.equal(escaped, '"_x005F_x0041_"', 'a reader would take it for A');
  });

  it('has the elements of its parts where the schema has them, in every format and language', () =>
    fc.assert(
      fc.asyncProperty(fc.noShrink(fc.constantFrom(...FORMAT_IDS).chain(wholeReport)), fc.boolean(), async (report, isEnglish) => {
        const { parts } = storedWorkbook(await reportsXlsx([report, report], isEnglish ? { language: ENGLISH } : {}));
        for (const [name, root] of Object.entries(parts)) assert.deepEqual(workbookErrors(root), [], name);
        for (const name of Object.keys(parts).filter((part) => part.startsWith('xl/') && !part.includes('_rels')))
          assert.ok(
            elementsBelow(parts['[Content_Types].xml']!, 'Override').some(({ attributes }) => attributes.PartName === `/${name}`),
            name,
          );
      }),
      { numRuns: 5 },
    ));

  it('is written for every valid report', () =>
    fc.assert(
      fc.asyncProperty(fc.noShrink(fc.constantFrom(...FORMAT_IDS).chain(validReport)), async (json) => {
        const long = '全年主动公开政府信息。'.repeat(5000);
        const { parts, sheets } = await stored([readReport({ ...json, overview: [long] }).report!]);
        for (const root of Object.values(parts)) assert.deepEqual(workbookErrors(root), []);
        for (const { root } of sheets)
          for (const { attributes } of elementsBelow(root, 'row'))
            assert.ok(Number(attributes.ht ?? 0) <= 409, 'Excel refuses higher rows');
      }),
      { numRuns: 20 },
    ));

  it('is the same file, byte by byte, whenever it is made', async () => {
    const report = read(CELLS);
    assert.deepEqual(await reportsXlsx([report]), await reportsXlsx([report]));
  });

  it('keeps headings in the window, and repeats them on each page, as wide as the paper', async () => {
    const workbook = await stored([read(CELLS)]);
    const { root } = sheetOf(workbook, '三、');
    const [pane] = elementsBelow(root, 'pane');
    assert.deepEqual([pane?.attributes.xSplit, pane?.attributes.ySplit, pane?.attributes.state], ['3', '5', 'frozen']);
    const [setup] = elementsBelow(root, 'pageSetup');
    assert.deepEqual([setup?.attributes.paperSize, setup?.attributes.fitToWidth, setup?.attributes.fitToHeight], ['9', '1', '0']);
    assert.equal(elementsBelow(root, 'pageSetUpPr')[0]?.attributes.fitToPage, '1');
    assert.equal(elementsBelow(sheetOf(workbook, '四、').root, 'pageSetup')[0]?.attributes.orientation, 'landscape');
    const names = elementsBelow(workbook.parts['xl/workbook.xml']!, 'definedName').map(textIn);
    assert.ok(names.includes("'三、收到和处理政府信息公开申请情况'!$1:$5"), names.join(' '));
  });

  it('opens at the first table, though the text is in front of it', async () => {
    const workbook = await stored([read({ overview: ['一段。'] })]);
    assert.deepEqual(
      workbook.sheets.map(({ name }) => name),
      ['正文', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '数据'],
    );
    assert.equal(elementsBelow(workbook.parts['xl/workbook.xml']!, 'workbookView')[0]?.attributes.activeTab, '1');
    const selected = workbook.sheets.filter(({ root }) => elementsBelow(root, 'sheetView')[0]?.attributes.tabSelected === '1');
    assert.deepEqual(
      selected.map(({ name }) => name),
      ['二、主动公开政府信息情况'],
    );
  });

  it('has a row for each cell of each report in the sheet of all data, of which those that are blank are empty', async () => {
    const { cells, root } = sheetOf(await stored([read(CELLS), read({ year: 2023 })]), '数据');
    const row = (number: number): (string | undefined)[] => Array.from('ABCDEFGH', (column) => cells.get(`${column}${number}`));
    assert.deepEqual(
      row(1),
      ['机关', '年度', '格式', '部分', '路径', '指标', '数值', '单位'].map((text) => `"${text}"`),
    );
    const start = ['"示例市民政局"', '2024', '"2021"', '"二、主动公开政府信息情况"'];
    assert.deepEqual(row(2), [...start, '"disclosure.rules.issued"', '"第二十条第（一）项 · 规章 · 本年制发件数"', '0', '"件"']);
    assert.deepEqual([row(3)[6], row(4)[6]], ['"/"', undefined]);
    assert.equal(row(202)[1], '2023');
    assert.equal(elementsBelow(root, 'autoFilter')[0]?.attributes.ref, 'A1:H401');
  });
});
