import type { Failure } from '../../report/error.js';
import type { Readings } from '../../report/read-report.js';
import { LoadFailure, loadReports } from '../shared/load-reports.js';
import type { Loading } from '../shared/load-reports.js';

/** What several sources hold together, and what came of those that could not be read. */
export interface JoinedReadings extends Readings {
  readonly failures?: readonly Failure[];
}

async function joined(loadings: readonly Loading[]): Promise<JoinedReadings> {
  const results = await Promise.allSettled(loadings.map(({ readings }) => readings));
  const read = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const reasons = results.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
  // One that could be read is enough to show something.
  if (read.length === 0) throw reasons[0];
  return {
    reports: read.flatMap(({ reports }) => reports),
    problems: read.flatMap(({ problems }) => problems),
    warnings: read.flatMap(({ warnings }) => warnings),
    unread: read.flatMap(({ unread }) => unread),
    failures: reasons.map((reason): Failure =>
      reason instanceof LoadFailure ? reason.failure : { code: 'unexpected', detail: String(reason) },
    ),
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
