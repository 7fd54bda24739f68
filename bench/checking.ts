import { checkReports } from '../src/checking/check-reports.js';
import { checkReport } from '../src/checking/check-report.js';
import { readReports } from '../src/report/reading/read-report.js';
import type { ReportInput } from '../src/report/report.js';
import { REPORTS } from '../stories/reports.js';

// How long it takes to check reports, compared with parsing their JSON.

const COUNT = 10_000;
const ROUNDS = 15;

const EXAMPLES: readonly ReportInput[] = [
  REPORTS.linhe,
  REPORTS.full,
  REPORTS.slips,
  REPORTS.blanks,
  REPORTS.example2019,
  ...REPORTS.sixYears.reports,
];

/** The reports of the stories, repeated for different agencies, with prose, as JSON without white space. */
const texts = (): string[] =>
  Array.from({ length: COUNT }, (_, index) => {
    const example = EXAMPLES[index % EXAMPLES.length] ?? REPORTS.linhe;
    return JSON.stringify({ ...example, agency: `${example.agency}${Math.floor(index / EXAMPLES.length)}` });
  });

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

/** Medians in milliseconds, for all reports: parsing them, checking each alone, checking each against the previous year. */
export interface CheckingTimes {
  readonly parse: number;
  readonly check: number;
  readonly checkYears: number;
}

/** Measures in turn, so that a slow machine affects all times alike. The first rounds are for warming up. */
export function checkingTimes(): CheckingTimes {
  const json = texts();
  const { reports } = readReports(json.map((text): unknown => JSON.parse(text)));
  const work = {
    parse: () => json.forEach((text) => JSON.parse(text) as unknown),
    check: () => reports.forEach((report) => checkReport(report)),
    checkYears: () => checkReports(reports),
  };
  const rounds = Array.from({ length: ROUNDS }, () => ({
    parse: timed(work.parse),
    check: timed(work.check),
    checkYears: timed(work.checkYears),
  })).slice(3);
  const middle = (name: keyof CheckingTimes) => median(rounds.map((round) => round[name]));
  return { parse: middle('parse'), check: middle('check'), checkYears: middle('checkYears') };
}
