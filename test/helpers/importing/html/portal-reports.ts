import fc from 'fast-check';
import type { Report } from '../../../../src/report/report.js';
import { drawsFrom } from '../oracle/draws.js';
import type { Draw } from '../oracle/draws.js';
import { printedReport, taggedReport } from '../printed-report.js';
import type { PrintedBlock, PrintedParagraph } from '../printed-report.js';
import { writtenParagraph, writtenSentence } from '../written-paragraphs.js';
import { PORTALS, portalPage } from './portal-pages.js';

// Reports by agencies of all kinds, with titles and signatures of several forms, each in the page of a portal.

const AGENCIES = [
  '示例市自然资源和规划局',
  '示例县人民政府',
  '示例镇人民政府',
  '示例新区示例街道办事处',
  '示例市政务服务和数据管理局',
  '国家税务总局示例市税务局',
  '示例海关',
  '示例市第一人民医院',
  '示例大学',
  '示例国有林场',
  '示例高新技术产业开发区管委会',
  '示例市防汛抗旱指挥部',
  '示例市水务集团有限公司',
  '示例市住房和城乡建设局（人民防空办公室）',
];

const pick = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)]!;

const paragraph = (role: PrintedParagraph['role'], text: string): PrintedParagraph => ({ kind: 'paragraph', role, text });

/** A title above the article, and the lines that repeat it in the article. Some name no agency or no year. */
interface PrintedTitle {
  readonly shown: string;
  readonly repeated: readonly string[];
  readonly namesAgency: boolean;
  readonly namesYear: boolean;
}

function titleOf(agency: string, year: number, draw: Draw): PrintedTitle {
  const whole = pick(
    [
      `${agency}${year}年政府信息公开工作年度报告`,
      `${year}年${agency}政府信息公开工作年度报告`,
      `${agency}${year}年度信息公开年度报告`,
      `${agency}政府信息公开工作${year}年度报告`,
      `${agency}政府信息公开工作年度报告（${year}年度）`,
      `关于${agency}${year}年政府信息公开工作年度报告的公告`,
    ],
    draw,
  );
  const plain = `${year}年政府信息公开工作年度报告`;
  const twoLines = [agency, plain];
  switch (draw(7)) {
    case 0:
      return { shown: plain, repeated: [], namesAgency: false, namesYear: true };
    case 1:
      return { shown: '政府信息公开年报', repeated: [], namesAgency: false, namesYear: false };
    case 2:
      return { shown: plain, repeated: twoLines, namesAgency: true, namesYear: true };
    case 3:
      return { shown: whole, repeated: twoLines, namesAgency: true, namesYear: true };
    case 4:
      return { shown: whole, repeated: [whole.slice(0, -6), whole.slice(-6)], namesAgency: true, namesYear: true };
    case 5:
      return { shown: whole, repeated: [whole], namesAgency: true, namesYear: true };
    default:
      return { shown: whole, repeated: [], namesAgency: true, namesYear: true };
  }
}

interface Signed {
  readonly lines: readonly string[];
  readonly signature: Report['signature'];
}

function signatureOf(agency: string, year: number, draw: Draw): Signed {
  const date = `${year + 1}-01-22`;
  const signature = { agency, date };
  const chinese = pick([`${year + 1}年1月22日`, `${year + 1}年01月22日`, `${year + 1} 年 1 月 22 日`], draw);
  switch (draw(5)) {
    case 0:
      return { lines: [], signature: { agency: null, date: null } };
    case 1:
      return { lines: [`${agency}（盖章）`, chinese], signature };
    case 2:
      return { lines: [`${agency} ${chinese}`], signature };
    case 3:
      return { lines: [agency, date], signature };
    default:
      return { lines: [agency, chinese], signature };
  }
}

/** A page of a portal. */
export interface MadePage {
  readonly html: string;
  /** The report that it shows. */
  readonly report: Report;
  readonly title: PrintedTitle;
  readonly signed: Signed;
}

// Random texts and reports are slow to make, and pages are many: each has some of these texts, and the numbers of a report in another order.
const PARAGRAPHS = fc.sample(fc.array(writtenParagraph, { minLength: 1, maxLength: 6 }), { numRuns: 500, seed: 43 });
const SENTENCES = fc.sample(fc.array(writtenSentence, { maxLength: 2 }), { numRuns: 200, seed: 47 });
const REPORTS = new Map(['2019', '2021'].map((format) => [format, fc.sample(taggedReport(format), { numRuns: 30, seed: 53 })]));

const TABLES = ['disclosure', 'applications', 'reviews'];

/** A value with each number in it replaced, one after the other. */
const renumbered = (value: unknown, replace: (number: number) => number): unknown => {
  if (typeof value === 'number') return replace(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renumbered(inner, replace)]));
};

/** A report with the numbers of its tables in another order. */
function reordered(report: Report, draw: Draw): Report {
  const tables = Object.entries(report).filter(([key]) => TABLES.includes(key));
  const numbers: number[] = [];
  renumbered(Object.fromEntries(tables), (number) => numbers.push(number));
  for (let left = numbers.length - 1; left > 0; left -= 1) {
    const at = draw(left + 1);
    [numbers[left], numbers[at]] = [numbers[at]!, numbers[left]!];
  }
  return { ...report, ...(renumbered(Object.fromEntries(tables), () => numbers.pop()!) as object) };
}

/** A page, and the report that it shows. Its maker is the rest of the seed by `PORTALS`. */
export function madePage(seed: number): MadePage {
  const draw = drawsFrom(seed);
  const plain = reordered(pick(REPORTS.get(pick(['2021', '2021', '2019'], draw))!, draw), draw);
  const [overview, problems, other] = [pick(PARAGRAPHS, draw), pick(PARAGRAPHS, draw), pick(PARAGRAPHS, draw)];
  const notes = Object.fromEntries(TABLES.map((part) => [part, pick(SENTENCES, draw)]));
  const { year } = plain;
  const agency = pick(AGENCIES, draw);
  const title = titleOf(agency, year, draw);
  const signed = signatureOf(agency, year, draw);
  const report: Report = {
    ...plain,
    agency,
    preface: plain.preface.map((text) => text.replace(plain.agency, agency)),
    overview,
    problems,
    other: pick([['无。'], other], draw),
    notes: notes as unknown as Report['notes'],
    signature: signed.signature,
    published: `${year + 1}-01-${10 + draw(18)}`,
  };
  const blocks = printedReport(report).flatMap((block): PrintedBlock[] => {
    if (block.kind === 'table') return [block, ...notes[block.part]!.map((text) => paragraph('prose', text))];
    return block.role === 'title' || block.role === 'signature' ? [] : [block];
  });
  const all = [
    ...title.repeated.map((text) => paragraph('title', text)),
    ...blocks,
    ...signed.lines.map((text) => paragraph('signature', text)),
  ];
  const facts = { title: title.shown, agency, year, published: report.published! };
  return { html: portalPage(seed % PORTALS, facts, all, draw), report, title, signed };
}
