import type { ReportInput } from '../../src/report/report.js';

// What code without this library would extract from the JSON, with the labels that the chart uses.

export const TITLE = '政府信息公开申请的办理结果：2019 至 2028 年';
export const UNIT = '单位：件';
export const FORMAT_CHANGE = '格式调整';
export const TOTAL = '办结';

const KINDS = [
  ['granted', '予以公开'],
  ['partlyGranted', '部分公开'],
  ['refused', '不予公开'],
  ['unavailable', '无法提供'],
  ['declined', '不予处理'],
  ['closed', '其他处理'],
] as const;

interface Row {
  readonly total: number;
}

/** A kind of result: one row, or the sum of several. */
type Kind = Row | Readonly<Record<string, Row>>;

const isRow = (kind: Kind): kind is Row => typeof kind.total === 'number';
const sumOf = (kind: Kind): number => (isRow(kind) ? kind.total : Object.values(kind).reduce((sum, { total }) => sum + total, 0));

/** The outcomes of applications over the years. */
export interface Results {
  readonly years: readonly string[];
  /** `sums`: which values are sums. */
  readonly series: readonly { readonly name: string; readonly values: readonly number[]; readonly sums: readonly boolean[] }[];
  readonly totals: readonly number[];
  /** The first year in another format. */
  readonly formatChange: number;
}

export function resultsOf(reports: readonly ReportInput[]): Results {
  const results = reports.map((report) => report.applications?.results as unknown as Readonly<Record<string, Kind>>);
  const valuesOf = (key: string): number[] => results.map((kinds) => sumOf(kinds[key] ?? {}));
  return {
    years: reports.map(({ year }) => String(year)),
    series: KINDS.map(([key, name]) => ({ name, values: valuesOf(key), sums: results.map((kinds) => !isRow(kinds[key] ?? {})) })),
    totals: valuesOf('total'),
    formatChange: reports.findIndex(({ format }, index) => index > 0 && format !== reports[index - 1]?.format),
  };
}
