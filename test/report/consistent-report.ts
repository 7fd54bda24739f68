import fc from 'fast-check';
import { formatCells } from '../../src/formats/cells.js';
import { FORMATS } from '../../src/formats/formats.js';
import type { FormatId } from '../../src/formats/formats.js';
import { sumChecks } from '../../src/checking/sum-checks.js';
import { readReport } from '../../src/report/read-report.js';
import type { Report } from '../../src/report/report.js';
import { setAt } from './random-report.js';

/** The numbers of a report by their paths. */
export type Numbers = ReadonlyMap<string, number | null | '/'>;

export function reportOf(id: FormatId, numbers: Numbers, more: object = {}): Report {
  const json: Record<string, unknown> = { format: id, agency: '示例市', year: 2024, ...more };
  for (const { keys, path } of formatCells(FORMATS[id])) setAt(json, keys, numbers.get(path) ?? null);
  return readReport(json).report!;
}

export const sumOf = (numbers: Numbers, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + (typeof numbers.get(path) === 'number' ? Number(numbers.get(path)) : 0), 0);

/**
 * Random numbers that keep every sum rule: the cells that are no total are drawn, then the totals follow. What was carried forward is what is left,
 * so that results are never more than there was to handle.
 */
export const consistentNumbers = (id: FormatId): fc.Arbitrary<Map<string, number | null | '/'>> => {
  const cells = formatCells(FORMATS[id]);
  const checks = sumChecks(FORMATS[id]);
  return fc.array(fc.nat(300), { minLength: cells.length, maxLength: cells.length }).map((drawn) => {
    const numbers = new Map<string, number | null | '/'>(cells.map(({ path }, index) => [path, drawn[index] ?? 0]));
    const settle = (rule: string) => {
      for (const { rule: own, sum, equals } of checks) if (own.id === rule) numbers.set(equals[0]!, sumOf(numbers, sum));
    };
    settle('results');
    for (const { rule, sum, equals } of checks) {
      if (rule.id !== 'balance' || sum[0]!.endsWith('.total')) continue;
      const [received, carriedOver] = sum as [string, string];
      const [results, carriedForward] = equals as [string, string];
      const left = sumOf(numbers, [carriedForward]);
      numbers.set(received, sumOf(numbers, [results]) + left);
      numbers.set(carriedOver, 0);
      const moved = Math.min(sumOf(numbers, [received]), left);
      numbers.set(received, sumOf(numbers, [received]) - moved);
      numbers.set(carriedOver, moved);
    }
    for (const rule of ['applicants', 'review', 'litigation.direct', 'litigation.afterReview']) settle(rule);
    return numbers;
  });
};
