import fc from 'fast-check';
import { formatCells } from '../../../src/formats/cells.js';
import type { Format, Kind, Part } from '../../../src/formats/format.js';
import { formatOf, yearsOf } from '../../../src/formats/formats.js';
import { proseParts } from '../../../src/formats/prose-parts.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { numberText } from '../../../src/report/number-text.js';
import { paragraphsOf } from '../../../src/report/paragraphs-of.js';
import { cellAt } from '../../../src/report/cell-at.js';
import type { Cell, Report } from '../../../src/report/report.js';
import { tableModel } from '../../../src/tables/table-model.js';
import type { DataCell, TableCell } from '../../../src/tables/table-model.js';
import { memoize } from '../../../src/values/memoize.js';
import { consistentNumbers, reportOf } from '../consistent-report.js';

// Lays out reports as they are published, independent of the kind of file.

export interface PrintedCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  /** The path of the number that it shows; left out in headings. */
  readonly path?: string;
}

export interface PrintedTable {
  readonly kind: 'table';
  readonly part: string;
  /** As in HTML, a place over which a cell before or above it extends has no cell. */
  readonly rows: readonly (readonly PrintedCell[])[];
}

export interface PrintedParagraph {
  readonly kind: 'paragraph';
  readonly role: 'title' | 'preface' | 'heading' | 'prose' | 'signature';
  readonly text: string;
}

export type PrintedBlock = PrintedTable | PrintedParagraph;

type Values = ReadonlyMap<string, Cell>;

const PROSE: Readonly<Record<string, readonly string[]>> = {
  problems: ['（一）存在的问题。', '一是解读形式不够丰富；二是人员力量不足。', '（二）改进措施。', '加强培训。'],
  other: ['本年度未收取政府信息公开信息处理费。'],
};

const AGENCIES = ['示例市自然资源和规划局', '示例县人民政府', '示例区教育局', '示例省生态环境厅', '示例镇人民政府', '示例市公安局'];

/** A report with these cells, with prose in every part. */
function reportWith(id: string, agency: string, year: number, cells: Values): Report {
  const parts = Object.fromEntries(proseParts(formatOf(id)).map(({ key }) => [key, PROSE[key] ?? PROSE.other]));
  return reportOf(id, cells, {
    ...parts,
    agency,
    year,
    preface: [
      `本报告由${agency}按照《中华人民共和国政府信息公开条例》编制，所列数据统计期限为${year}年1月1日至${year}年12月31日。`,
      '如有疑问，请与本机关办公室联系（电话：0000-0000000）。',
    ],
    overview: ['（一）主动公开情况。', `${year}年，全年主动公开政府信息1862条。`, '（二）依申请公开情况。', '答复均在法定期限内作出。'],
    signature: { agency, date: `${year + 1}-01-22` },
  });
}

/** Most cells of real reports are zero; few are larger than a handful. */
const PUBLISHED_NUMBER = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(3000));

const reportYears = (id: string): fc.Arbitrary<number> => {
  const { from, to } = yearsOf(formatOf(id));
  return fc.integer({ min: from, max: to ?? from + 8 });
};

/** A report of a format whose numbers satisfy every sum rule. */
export const consistentReport = (id: string): fc.Arbitrary<Report> =>
  fc
    .record({ agency: fc.constantFrom(...AGENCIES), year: reportYears(id), cells: consistentNumbers(id, PUBLISHED_NUMBER) })
    .map(({ agency, year, cells }) => reportWith(id, agency, year, cells));

/**
 * The same report with some cells left blank or not applicable, as on real pages. The first row of part three is always filled: if it were
 * blank in a table whose rows are padded with blank cells, nothing would tell where the numbers start, and they would be left out with a
 * note.
 */
export const withBlanks = (report: Report): fc.Arbitrary<Report> => {
  const specs = formatCells(formatOf(report.format));
  const fate = fc.constantFrom<'keep' | null | '/'>('keep', 'keep', 'keep', null, '/');
  return fc.array(fate, { minLength: specs.length, maxLength: specs.length }).map((fates) => {
    const cells = specs.map(({ keys, path }, index): [string, Cell] => {
      const own = cellAt(report, keys) ?? null;
      const drawn = fates[index] ?? null;
      const isKept = drawn === 'keep' || (drawn === null && path.startsWith('applications.received.'));
      return [path, isKept ? own : drawn];
    });
    return reportWith(report.format, report.agency, report.year, new Map(cells));
  });
};

/** A report in which no number occurs twice, so that each identifies its path. The numbers are in no order, and satisfy no sum rule. */
export const taggedReport = (format: string): fc.Arbitrary<Report> => {
  const specs = formatCells(formatOf(format));
  const order = fc.shuffledSubarray(
    specs.map((_, index) => index),
    { minLength: specs.length },
  );
  return fc.record({ order, agency: fc.constantFrom(...AGENCIES), year: reportYears(format) }).map(({ order: tags, agency, year }) => {
    const cells = specs.map(({ path }, index): [string, Cell] => [path, 10_007 + 37 * (tags[index] ?? 0)]);
    return reportWith(format, agency, year, new Map(cells));
  });
};

const FULL_WIDTH = (text: string): string => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const BLANK_TEXTS = ['', ' ', '\u00a0', '\u3000'];

const NOT_APPLICABLE_TEXTS = ['/', '-', '—', '无', '／'];

const amountTexts = memoize((amount: number): readonly string[] => {
  const plain = numberText(amount);
  const grouped = plain.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
  return [plain, grouped, FULL_WIDTH(plain), ` ${plain} `];
});

const countTexts = memoize((count: number): readonly string[] => [...amountTexts(count), `${numberText(count)}件`]);

/** The ways in which a page may show the value of a cell. The first is the plain one. */
export function cellTexts(cell: Cell, kind: Kind = 'count'): readonly string[] {
  if (cell === null) return BLANK_TEXTS;
  if (cell === '/') return NOT_APPLICABLE_TEXTS;
  return kind === 'count' ? countTexts(cell) : amountTexts(cell);
}

/** What each cell of a format counts, by its path. */
export const kindsOf = memoize(
  (format: Format): ReadonlyMap<string, Kind> => new Map(formatCells(format).map(({ path, kind }) => [path, kind])),
);

/** The text of the cell at a path. */
export type Print = (cell: Cell, path: string) => string;

/** A heading as it is printed in every report; a cell with a number as it is, because each report prints its own. */
const printedHeading = (cell: TableCell): PrintedCell | DataCell =>
  cell.kind === 'data' ? cell : { text: cell.text, colspan: cell.colSpan, rowspan: cell.rowSpan };

/** The rows of the official table of a part, cached because thousands of documents are made from each. */
const officialRows = memoize((format: Format) =>
  memoize((part: string): readonly (readonly (PrintedCell | DataCell)[])[] => {
    const { head, bodies } = tableModel(format, part, SIMPLIFIED_CHINESE);
    return [...head, ...bodies.flat()].map(({ cells }) => cells.map(printedHeading));
  }),
);

/** The table of one part, with the official labels and the spans of the official table. */
export function printedTable(report: Report, part: string, print: Print = (cell) => cellTexts(cell)[0] ?? ''): PrintedTable {
  const rows = officialRows(formatOf(report.format))(part).map((cells) =>
    cells.map((cell): PrintedCell => {
      if (!('keys' in cell)) return cell;
      const { keys, path, colSpan: colspan } = cell;
      return { text: print(cellAt(report, keys) ?? null, path), colspan, rowspan: 1, path };
    }),
  );
  return { kind: 'table', part, rows };
}

const chineseDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** A whole report in the published order: title, preface, parts, signature. */
export function printedReport(report: Report, print?: Print): PrintedBlock[] {
  const paragraph = (role: PrintedParagraph['role'], text: string): PrintedParagraph => ({ kind: 'paragraph', role, text });
  const part = ({ kind, key, title }: Part): PrintedBlock[] => [
    paragraph('heading', title),
    ...(kind === 'table' ? [printedTable(report, key, print)] : paragraphsOf(report, key).map((text) => paragraph('prose', text))),
  ];
  return [
    paragraph('title', report.title),
    ...report.preface.map((text) => paragraph('preface', text)),
    ...formatOf(report.format).parts.flatMap(part),
    paragraph('signature', report.signature.agency ?? ''),
    paragraph('signature', chineseDate(report.signature.date ?? '')),
  ];
}
