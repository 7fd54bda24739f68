import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { officialTable } from '../../../src/exporting/official-table.js';
import { tableCsv } from '../../../src/exporting/table-csv.js';
import { tableHtml } from '../../../src/exporting/table-html.js';
import { tableText } from '../../../src/exporting/table-text.js';
import { FORMAT_IDS, formatOf } from '../../../src/formats/formats.js';
import { tableParts } from '../../../src/formats/parts.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { importDocument } from '../../../src/importing/import-document.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { consistentReport, withBlanks } from '../../helpers/importing/printed-report.js';
import { validReport } from '../../helpers/random-report.js';

type Element = DefaultTreeAdapterTypes.Element;

const PARTS = ['disclosure', 'applications', 'reviews'] as const;

const read = (json: object): Report => {
  const { report, problems } = readReport(json);
  assert.deepEqual(problems, []);
  assert.ok(report);
  return report;
};

const disclosure = (cells: object, agency = '示例市档案局'): Report => read({ agency, year: 2024, disclosure: cells });

const textIn = (node: DefaultTreeAdapterTypes.ChildNode): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
};

/** The cells of the table in some HTML. */
function cellsIn(html: string): { text: string; style: string; attributes: string[] }[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (!('tagName' in node)) return;
    if (node.tagName === 'td' || node.tagName === 'th') found.push(node);
    node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return found.map((cell) => ({
    text: textIn(cell),
    style: cell.attrs.find(({ name }) => name === 'style')?.value ?? '',
    attributes: cell.attrs.map(({ name }) => name).filter((name) => !['style', 'scope'].includes(name)),
  }));
}

const reports = fc.constantFrom(...FORMAT_IDS).chain((id) => fc.oneof(consistentReport(id), consistentReport(id).chain(withBlanks)));

describe('a copied table', () => {
  it('is read back as it was, with its merged cells, from what is pasted', () =>
    fc.assert(
      fc.asyncProperty(fc.noShrink(reports), async (report) => {
        const html = PARTS.map((part) => tableHtml(officialTable(report, part, SIMPLIFIED_CHINESE))).join('');
        const page = `<!doctype html><html lang="zh"><meta charset="utf-8"><body>${html}</body></html>`;
        const { report: again } = await importDocument(new TextEncoder().encode(page), { agency: report.agency, year: report.year });
        for (const part of PARTS) assert.deepEqual(again[part], report[part]);
      }),
      { numRuns: 12, endOnFailure: true },
    ));

  it('has a border of its own around every cell, which does not hang on any style sheet', () => {
    for (const part of PARTS)
      for (const { style } of cellsIn(tableHtml(officialTable(disclosure({}), part, SIMPLIFIED_CHINESE)))) {
        assert.match(style, /(^|;)border:1px solid #000;/);
        assert.doesNotMatch(style, /var\(|-(inline|block)/);
      }
  });

  it('is the official form in every format and language: as many columns in every row', () => {
    for (const id of FORMAT_IDS)
      for (const language of [SIMPLIFIED_CHINESE, ENGLISH])
        for (const { key } of tableParts(formatOf(id))) {
          const table = officialTable(read({ format: id, agency: 'A', year: 2024 }), key as (typeof PARTS)[number], language);
          const lines = tableText(table).replace(/\r\n$/, '').split('\r\n').slice(2);
          assert.deepEqual(
            new Set(lines.map((line) => line.split('\t').length)),
            new Set([table.model.labelColumns + table.model.dataColumns]),
          );
        }
  });

  it('has the titles above it, the part first', () => {
    const table = officialTable(disclosure({}), 'disclosure', SIMPLIFIED_CHINESE);
    assert.ok(tableText(table).startsWith('二、主动公开政府信息情况\r\n示例市档案局2024年\r\n'));
    assert.ok(tableHtml(table).startsWith('<p><b>二、主动公开政府信息情况</b></p><p>示例市档案局2024年</p><table'));
  });

  it('keeps whole numbers whole, long ones in all their digits, and "/" as it is', () => {
    const cells = {
      rules: { issued: 0, repealed: 120000000000, inForce: 9007199254740991 },
      normativeDocuments: { issued: '/', repealed: null, inForce: 1.5 },
    };
    const report = disclosure({ ...cells });
    const table = officialTable(report, 'disclosure', SIMPLIFIED_CHINESE);
    const data = table.model.cells.map((cell) => table.valueOf(cell));
    const html = cellsIn(tableHtml(table)).filter(({ style }) => style.includes('text-align:center'));
    const formatOfText = (text: string): string | undefined =>
      /mso-number-format:([^;]*);/.exec(html.find((cell) => cell.text === text)?.style ?? '')?.[1];
    const expected: Record<string, string | undefined> = {
      '0': '0',
      '120000000000': '0',
      '9007199254740991': String.raw`'\@'`,
      '/': String.raw`'\@'`,
      '1.5': undefined,
    };
    const shown = data.filter((value) => value !== null).map(String);
    assert.deepEqual(new Set(shown), new Set(Object.keys(expected)));
    for (const [text, format] of Object.entries(expected)) assert.equal(formatOfText(text), format, text);
  });

  it('never becomes a formula or markup, whoever named the agency', () => {
    for (const agency of ['=1+1', '+86', '@SUM(A1)', '-1', '<img src=x onerror=alert(1)>', '"&amp;', '＝1', '\t=1']) {
      const table = officialTable(disclosure({}, agency), 'disclosure', SIMPLIFIED_CHINESE);
      const nodes = parseFragment(tableHtml(table)).childNodes;
      assert.deepEqual(
        nodes.map(({ nodeName }) => nodeName),
        ['p', 'p', 'table'],
      );
      const [, line = ''] = tableText(table).split('\r\n');
      for (const text of [line, ...nodes.slice(0, 2).map(textIn)]) assert.doesNotMatch(text, /^\s*[=+\-@＝]/);
      assert.ok(nodes[1] && textIn(nodes[1]).includes(`${agency}2024年`));
    }
  });

  it('is as many lines as rows and columns, whatever the report holds', () =>
    fc.assert(
      fc.property(fc.constantFrom(...FORMAT_IDS).chain(validReport), (json) => {
        const report = read(json);
        for (const part of PARTS) {
          const table = officialTable(report, part, SIMPLIFIED_CHINESE);
          const rows = table.model.head.length + table.model.bodies.flat().length;
          const lines = tableText(table).split('\r\n');
          assert.equal(lines.length, rows + 3);
          const values = table.model.cells.map((cell) => table.valueOf(cell)).filter((value) => value !== null);
          const fields = lines.slice(2).flatMap((line) => line.split('\t'));
          for (const value of values)
            if (value === '/' || Number.isInteger(value)) assert.ok(fields.includes(String(value)), String(value));
        }
      }),
      { numRuns: 20 },
    ));
});

describe('a table as CSV', () => {
  const linesOf = (report: Report, part: (typeof PARTS)[number]): string[] =>
    tableCsv(officialTable(report, part, SIMPLIFIED_CHINESE))
      .slice(1)
      .trimEnd()
      .split('\r\n');

  it('has a byte order mark, and joins the headings of each row and each column', () => {
    const report = disclosure({});
    assert.equal(tableCsv(officialTable(report, 'applications', SIMPLIFIED_CHINESE)).charCodeAt(0), 0xfeff);
    const [head = '', ...rows] = linesOf(report, 'applications');
    assert.ok(head.includes('"申请人情况 · 法人或其他组织 · 商业企业"'), head);
    assert.ok(rows.some((row) => row.startsWith('"三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密",')));
    assert.equal(rows.length, 25);
  });

  it('has every block of part two under its own headings, and equally many fields in every line', () => {
    const lines = linesOf(disclosure({ rules: { issued: 3, repealed: '/', inForce: null }, licensing: { decisions: 7 } }), 'disclosure');
    assert.deepEqual(lines.slice(0, 3), [
      '"第二十条第（一）项",,,',
      '"信息内容","本年制发件数","本年废止件数","现行有效件数"',
      '"规章",3,"/",',
    ]);
    assert.deepEqual(new Set(lines.map((line) => line.split(',').length)), new Set([4]));
  });

  it('has no column of row headings where the form has none', () => {
    const [head = '', numbers = ''] = linesOf(disclosure({}), 'reviews');
    assert.ok(head.startsWith('"行政复议 · 结果维持",'));
    assert.equal(numbers, ','.repeat(14));
  });
});
