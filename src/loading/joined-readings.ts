import { failureOf } from '../report/error.js';
import type { Failure } from '../report/error.js';
import type { Readings } from '../report/reading/read-report.js';

/** The reports of several sources together, and the errors of sources that could not be loaded at all. */
export interface JoinedReadings extends Readings {
  readonly failures?: readonly Failure[];
}

/** The outcome of loading one of several sources. */
export interface LoadedSource {
  /** The URL that was loaded, if it is one. */
  readonly url: string | undefined;
  readonly result: PromiseSettledResult<Readings>;
}

const NOTHING: Readings = { reports: [], problems: [], warnings: [], unread: [] };

/**
 * Joins the reports of several sources, in their order.
 *
 * @throws the error of the first source, where none could be read: one that could is enough to show something
 */
export function joinedReadings(sources: readonly LoadedSource[]): JoinedReadings {
  const failures: Failure[] = [];
  const read = sources.map(({ url, result }): Readings => {
    const named = (unread: Readings['unread']) => unread.map((report) => ({ ...report, ...(url !== undefined && { url }) }));
    if (result.status === 'fulfilled') return { ...result.value, unread: named(result.value.unread) };
    const { unread = [], problems = [], ...failure } = failureOf(result.reason);
    // Where a source only has reports that cannot be read, their names are still known.
    if (unread.length > 0) return { ...NOTHING, problems, unread: named(unread) };
    failures.push({ ...failure, problems });
    return NOTHING;
  });
  const first = sources.map(({ result }) => result).find((result) => result.status === 'rejected');
  if (first && read.every(({ reports }) => reports.length === 0)) throw first.reason;
  return {
    reports: read.flatMap(({ reports }) => reports),
    problems: read.flatMap(({ problems }) => problems),
    warnings: read.flatMap(({ warnings }) => warnings),
    unread: read.flatMap(({ unread }) => unread),
    failures,
  };
}
