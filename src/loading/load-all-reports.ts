import { failureOf } from '../report/error.js';
import type { Failure } from '../report/error.js';
import type { Readings } from '../report/read-report.js';
import { loadReports } from './load-reports.js';
import type { Loading } from './load-reports.js';

/** What several sources hold together, and what became of those that nothing is known of. */
export interface JoinedReadings extends Readings {
  readonly failures?: readonly Failure[];
}

const NOTHING: Readings = { reports: [], problems: [], warnings: [], unread: [] };

async function joined(loadings: readonly Loading[]): Promise<JoinedReadings> {
  const results = await Promise.allSettled(loadings.map(({ readings }) => readings));
  const failures: Failure[] = [];
  const read = results.map((result, place): Readings => {
    const url = loadings[place]?.url;
    const named = (unread: Readings['unread']) => unread.map((report) => ({ ...report, ...(url !== undefined && { url }) }));
    if (result.status === 'fulfilled') return { ...result.value, unread: named(result.value.unread) };
    const { unread = [], problems = [], ...failure } = failureOf(result.reason);
    // Of a source that holds only reports that cannot be read, it is known whose they are.
    if (unread.length > 0) return { ...NOTHING, problems, unread: named(unread) };
    failures.push({ ...failure, problems });
    return NOTHING;
  });
  // One that could be read is enough to show something.
  const first = results.find((result) => result.status === 'rejected');
  if (first && read.every(({ reports }) => reports.length === 0)) throw first.reason;
  return {
    reports: read.flatMap(({ reports }) => reports),
    problems: read.flatMap(({ problems }) => problems),
    warnings: read.flatMap(({ warnings }) => warnings),
    unread: read.flatMap(({ unread }) => unread),
    failures,
  };
}

/** Loads and reads the reports at one or more URLs, separated by spaces, and joins them in that order. */
export function loadAllReports(src: string, base: string): Loading {
  const loadings = src
    .trim()
    .split(/\s+/)
    .map((url) => loadReports(url, base));
  const [first] = loadings;
  if (first && loadings.length === 1) return first;
  return {
    readings: joined(loadings),
    release: () => {
      for (const loading of loadings) loading.release();
    },
  };
}
