import type { Report } from '../../report/report.js';

/** Where the reports of files go, file by file: none is kept once it was written, so that a folder may hold as many as there are. */
export interface ReportSink {
  /**
   * Writes the reports of one file.
   *
   * @throws OutputError (as a rejected promise) where nothing more can be written; any other error is of this file alone
   */
  readonly add: (file: string, reports: readonly Report[]) => Promise<void>;
  /** Completes what was written; where that is nothing, what was there stays. */
  readonly end: () => Promise<void>;
  /** Leaves nothing half written. */
  readonly discard: () => Promise<void>;
}
