import type { ReportInput } from 'disclosure-elements';
import { REPORTS } from './reports.js';
import type { Story } from './story.js';

type Numbers = Readonly<Record<string, unknown>>;

/** A made-up report with numbers as long as wanted: zeros stay, any other number becomes one with that many digits. */
function withDigits(digitsOf: (column: string) => number): ReportInput {
  const lengthened = (value: unknown, column: string): unknown => {
    if (typeof value === 'number') return value === 0 ? 0 : Number(String(value).repeat(9).slice(0, digitsOf(column)));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, lengthened(inner, key)]));
  };
  const { disclosure, applications, reviews, ...facts } = REPORTS.full as Numbers;
  return { ...facts, ...(lengthened({ disclosure, applications, reviews }, '') as object) } as ReportInput;
}

const COLUMNS = ['person', 'business', 'research', 'charity', 'legal', 'other', 'total'];

const longName: ReportInput = {
  ...REPORTS.full,
  agency: '示例维吾尔自治州示例市示例哈萨克自治县人力资源和社会保障局综合行政执法大队',
};

/** The layouts of all three statutory tables, by the width of the element: a page on a phone leaves 20 pixels at the sides. */
export const LAYOUT_STORIES = {
  Phone320: { name: '手机 320 像素，四位数', args: { report: withDigits(() => 4), width: 300 } },
  Phone375: { name: '手机 375 像素', args: { report: REPORTS.full, width: 355 } },
  Column700: { name: '栏宽 700 像素', args: { report: REPORTS.full, width: 700 } },
  Window1280: { name: '窗口 1280 像素', args: { report: REPORTS.full, width: 1260 } },
} as const satisfies Readonly<Record<string, Story>>;

/** What is only worth seeing of part three, the largest table. */
export const MATRIX_STORIES = {
  Digits: { name: '手机：一至七位数', args: { report: withDigits((column) => COLUMNS.indexOf(column) + 1 || 7), width: 355 } },
  SevenDigits: { name: '手机：都是七位数', args: { report: withDigits(() => 7), width: 355 } },
  PhoneWide: { name: '手机：按官方表样', args: { report: REPORTS.full, width: 355, layout: 'wide' } },
  WindowCompact: { name: '宽处也用窄表', args: { report: REPORTS.full, width: 1260, layout: 'compact' } },
  PhoneRightToLeft: { name: '手机：从右到左', args: { report: REPORTS.full, width: 355, dir: 'rtl' } },
  PhoneVertical: { name: '手机：竖排', args: { report: REPORTS.full, width: 355, className: 'vertical' } },
  PhoneEnglish: { name: '手机：English', args: { report: REPORTS.full, width: 355, lang: 'en' } },
  PhoneLongName: { name: '手机：机关名称很长', args: { report: longName, width: 300 } },
  PhoneLarge: { name: '手机：适老化大字', args: { report: REPORTS.full, width: 355, className: 'large' } },
  Blue: { name: '政务蓝', args: { report: REPORTS.full, width: 700, accent: 'blue' } },
  Ink: { name: '墨色', args: { report: REPORTS.full, width: 700, accent: 'ink' } },
} as const satisfies Readonly<Record<string, Story>>;
