import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importHtml } from '../../../../src/importing/import-text.js';
import type { ImportedReport, ImportOptions } from '../../../../src/importing/imported-report.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';
import { paragraphsOf } from '../../../../src/report/paragraphs-of.js';
import type { Report } from '../../../../src/report/report.js';
import { PART_TITLES } from './forms/part-titles.js';
import { PERIODS } from './forms/periods.js';
import { PUBLISHED } from './forms/published.js';
import { SIGNATURES } from './forms/signatures.js';
import { TITLES } from './forms/titles.js';

const ROWS = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '1', '2', '3'],
  ['行政规范性文件', '4', '5', '6'],
];

const TABLE = `<table>${ROWS.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;

/** A page with these lines, of which `|` is the table. */
const page = (lines: readonly string[]): string => lines.map((text) => (text === '|' ? TABLE : `<p>${text}</p>`)).join('');

/** The forms and readings of a table of examples. */
const formsIn = (table: string): [form: string, reading: string][] =>
  table
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => line.split(' => ') as [string, string]);

const linesOf = (form: string): string[] => form.split('⏎');

const PART_ONE = ['一、总体情况', '好。', '二、主动公开政府信息情况', '|'];

const OTHERS = { agency: '某机关', year: 2023 } as const;

/** The report with what the document says, and `?` for what has to be asked for. */
function asked(html: string): { readonly agency: string; readonly year: string } {
  const read = (options: ImportOptions): ImportedReport | ImportError => {
    try {
      return importHtml(html, options);
    } catch (error) {
      if (error instanceof ImportError) return error;
      throw error;
    }
  };
  const [forAgency, forYear] = [read({ year: OTHERS.year }), read({ agency: OTHERS.agency })];
  return {
    agency: forAgency instanceof ImportError ? '?' : forAgency.report.agency,
    year: forYear instanceof ImportError ? '?' : String(forYear.report.year),
  };
}

describe('the title of a report', () => {
  for (const [form, reading] of formsIn(TITLES))
    it(form, () => {
      const { agency, year } = asked(page([...linesOf(form), ...PART_ONE]));
      assert.equal(`${agency} ${year}`, reading);
    });
});

describe('the period in the preface', () => {
  for (const [form, reading] of formsIn(PERIODS))
    it(form, () => {
      const lines = ['示例市示例局政府信息公开工作年度报告', `本报告所列数据的统计期限${form}`, ...PART_ONE];
      assert.equal(asked(page(lines)).year, reading);
    });
});

const PARTS: readonly (readonly [part: string, title: string])[] = [
  ['overview', '一、总体情况'],
  ['disclosure', '二、主动公开政府信息情况'],
  ['applications', '三、收到和处理政府信息公开申请情况'],
  ['reviews', '四、政府信息公开行政复议、行政诉讼情况'],
  ['problems', '五、存在的主要问题及改进情况'],
  ['other', '六、其他需要报告的事项'],
];

const TITLE = '示例市示例局2023年政府信息公开工作年度报告';

const textsOf = (report: Report): readonly (readonly string[])[] =>
  PARTS.map(([part]) => (part in report.notes ? (report.notes as unknown as Record<string, string[]>)[part]! : paragraphsOf(report, part)));

describe('the title of a part', () => {
  for (const [form, reading] of formsIn(PART_TITLES))
    it(`${form} (${reading})`, () => {
      const own = (part: string): string[] => [
        `${part}的第一段。`,
        ...(part === 'overview' && reading === '-' ? linesOf(form) : []),
        `${part}的第二段。`,
      ];
      const lines = PARTS.flatMap(([part, title]) => [
        ...(part === reading ? linesOf(form) : [title]),
        ...own(part),
        ...(part === 'disclosure' ? ['|', '表后的一段。'] : []),
      ]);
      const { report, notes } = importHtml(page([TITLE, ...lines]));
      const expected = PARTS.map(([part]) => [...own(part), ...(part === 'disclosure' ? ['表后的一段。'] : [])]);
      assert.deepEqual(textsOf(report), expected);
      assert.deepEqual(
        notes.filter(({ code }) => code === 'text-not-placed'),
        [],
      );
    });
});

describe('the date of publication', () => {
  for (const [form, reading] of formsIn(PUBLISHED))
    it(form, () => {
      const { report } = importHtml(page([...linesOf(TITLE + form), '本报告的统计期限是2023年1月1日至2023年12月31日。', ...PART_ONE]));
      assert.equal(report.published ?? '-', reading);
      assert.deepEqual([report.agency, report.year], ['示例市示例局', 2023]);
      assert.equal(report.title.replace(/（全文）$/, ''), TITLE);
      assert.deepEqual(report.preface, ['本报告的统计期限是2023年1月1日至2023年12月31日。']);
    });
});

describe('the signature', () => {
  for (const [form, reading] of formsIn(SIGNATURES))
    it(form, () => {
      const lines = ['2023年政府信息公开工作年度报告', ...PART_ONE, '六、其他需要报告的事项', '无。', ...linesOf(form)];
      const { report } = importHtml(page(lines), OTHERS);
      const { agency, date } = report.signature;
      assert.equal(`${agency ?? '-'} ${date ?? '-'}`, reading);
      assert.deepEqual(report.other, ['无。']);
    });
});
