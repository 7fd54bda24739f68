import fc from 'fast-check';
import { cellsNamed } from '../../src/formats/named-cells.js';
import type { TopicPanel } from '../../src/trend/topic-panels.js';
import { FORMAT_IDS, FORMATS } from '../../src/formats/formats.js';
import { readReport } from '../../src/report/reading/read-report.js';
import type { Report } from '../../src/report/report.js';
import { validReport } from './random-report.js';

/** Whether every metric of panels names a cell or a group of some format. */
export const metricPanelsAreInFormats = (panels: readonly TopicPanel[]): boolean =>
  panels.every(({ metrics, total }) =>
    [...metrics, ...(total ? [total] : [])].every(({ path }) => FORMAT_IDS.some((id) => cellsNamed(FORMATS[id], path).length > 0)),
  );

/** Reports of one agency over several years, with some missing, in any order, with any numbers that JSON may contain. */
export const randomYears: fc.Arbitrary<Report[]> = fc
  .array(fc.constantFrom(...FORMAT_IDS).chain(validReport), { minLength: 1, maxLength: 5 })
  .chain((reports) =>
    fc
      .uniqueArray(fc.integer({ min: 2019, max: 2028 }), { minLength: reports.length, maxLength: reports.length })
      .map((years) => reports.map((report, index) => readReport({ ...report, agency: '示例市', year: years[index] }).report!)),
  );

/** Reports of several agencies in one year. */
export const randomAgencies: fc.Arbitrary<Report[]> = fc
  .array(fc.constantFrom(...FORMAT_IDS).chain(validReport), { minLength: 1, maxLength: 5 })
  .map((reports) => reports.map((report, index) => readReport({ ...report, agency: `示例${index}局`, year: 2024 }).report!));

type Json = Readonly<Record<string, unknown>> | null | undefined;

/** A whole number, and how often to divide it by ten. */
interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const decimals = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return decimals >= 0 ? { digits, decimals } : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}

/** The sum of numbers as one would add them up on paper, without the library's code. */
function sumOf(numbers: readonly number[]): number {
  const terms = numbers.map(decimalOf);
  const most = Math.max(...terms.map(({ decimals }) => decimals));
  const sum = terms.reduce((total, { digits, decimals }) => total + digits * 10n ** BigInt(most - decimals), 0n);
  return Number(`${sum}e-${most}`);
}

const valueAt = (json: Json, keys: readonly string[]): unknown => keys.reduce<unknown>((value, key) => (value as Json)?.[key], json);

/** The value at a path of a report's JSON. */
export interface PublishedNumber {
  readonly says: number | '' | '/';
  /** Whether it is the sum of the rows of a group, which no report publishes. */
  readonly isSum: boolean;
}

/** Reads the value at a path of a report's JSON without the library's code: the value there, or the sum of the rows of the group above. */
export function publishedNumber(report: object | undefined, path: string): PublishedNumber {
  const keys = path.split('.');
  const own = valueAt(report as Json, keys);
  if (typeof own === 'number' || own === '/') return { says: own, isSum: false };
  const group = valueAt(report as Json, keys.slice(0, -1));
  if (own !== undefined || typeof group !== 'object' || group === null) return { says: '', isSum: false };
  const cells = Object.values(group).map((row) => (row as Json)?.[keys[keys.length - 1] ?? '']);
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length > 0) return { says: sumOf(numbers), isSum: true };
  return { says: cells.length > 0 && cells.every((cell) => cell === '/') ? '/' : '', isSum: false };
}

interface TopicColumn {
  readonly head: string;
  readonly path: string;
}

const columns = (unit: string, paths: Readonly<Record<string, string>>): TopicColumn[] =>
  Object.entries(paths).map(([name, path]) => ({ head: `${name}（${unit}）`, path }));

const outcomes = (row: string): TopicColumn[] =>
  columns('件', {
    结果维持: `reviews.${row}.upheld`,
    结果纠正: `reviews.${row}.corrected`,
    其他结果: `reviews.${row}.other`,
    尚未审结: `reviews.${row}.pending`,
    总计: `reviews.${row}.total`,
  });

const changes = (row: string): TopicColumn[] =>
  columns('件', { 现行有效: `disclosure.${row}.inForce`, 制发: `disclosure.${row}.issued`, 废止: `disclosure.${row}.repealed` });

/** The columns of each topic's table, in order, and the paths of their numbers in a report's JSON. Written by hand, not derived. */
export const TOPIC_COLUMNS: Readonly<Record<string, readonly TopicColumn[]>> = {
  applications: columns('件', {
    新收申请: 'applications.received.total',
    上年结转: 'applications.carriedOver.total',
    办结: 'applications.results.total.total',
    结转下年: 'applications.carriedForward.total',
  }),
  results: columns('件', {
    予以公开: 'applications.results.granted.total',
    部分公开: 'applications.results.partlyGranted.total',
    不予公开: 'applications.results.refused.total',
    无法提供: 'applications.results.unavailable.total',
    不予处理: 'applications.results.declined.total',
    其他处理: 'applications.results.closed.total',
    办结: 'applications.results.total.total',
  }),
  applicants: columns('件', {
    自然人: 'applications.received.person',
    商业企业: 'applications.received.business',
    科研机构: 'applications.received.research',
    社会公益组织: 'applications.received.charity',
    法律服务机构: 'applications.received.legal',
    其他: 'applications.received.other',
    总计: 'applications.received.total',
  }),
  reviews: [...outcomes('review'), ...outcomes('litigation')],
  disclosure: [
    ...changes('rules'),
    ...changes('normativeDocuments'),
    ...columns('件', { 处理决定: 'disclosure.licensing.decisions' }),
    ...columns('件', { 处理决定: 'disclosure.penalties.decisions' }),
    ...columns('件', { 处理决定: 'disclosure.coercion.decisions' }),
    ...columns('万元', { 收费金额: 'disclosure.fees.amount' }),
  ],
};

/** The names of the series of a topic, in order. */
export const seriesOfTopic = (topic: string): string[] => (TOPIC_COLUMNS[topic] ?? []).map(({ head }) => head.replace(/（[^（]+）$/, ''));

interface ChartTitle {
  readonly chinese: string;
  readonly english: string;
  readonly unit: string;
}

const charts = (titles: Readonly<Record<string, string>>, unit = '件'): ChartTitle[] =>
  Object.entries(titles).map(([chinese, english]) => ({ chinese, english, unit }));

/** The titles of the charts of each topic that has several, in order. Written by hand, not derived. */
export const TOPIC_CHARTS: Readonly<Record<'reviews' | 'disclosure', readonly ChartTitle[]>> = {
  reviews: charts({ 行政复议: 'Administrative reconsideration', 行政诉讼: 'Administrative litigation' }),
  disclosure: [
    ...charts({
      规章: 'Government rules',
      行政规范性文件: 'Administrative normative documents',
      行政许可: 'Administrative licensing',
      行政处罚: 'Administrative penalties',
      行政强制: 'Administrative coercion',
    }),
    ...charts({ 行政事业性收费: 'Administrative fees' }, '万元'),
  ],
};

/**
 * The paths in a report's JSON of the numbers under some headings.
 *
 * @param heads headings of a topic's table, of which some may be missing
 */
export function pathsUnder(topic: string, heads: readonly string[]): string[] {
  const left = [...(TOPIC_COLUMNS[topic] ?? [])];
  return heads.map((head) => {
    const place = left.findIndex((column) => column.head === head);
    if (place < 0) throw new Error(`${topic} has no column ${head}.`);
    return left.splice(0, place + 1)[place]?.path ?? '';
  });
}
