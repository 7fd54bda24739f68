import fc from 'fast-check';
import { withDraft } from '../../../demo/workbench/work.js';
import type { Work } from '../../../demo/workbench/work.js';
import { cellAt } from '../../../src/report/cell-at.js';
import type { Cell, Report } from '../../../src/report/report.js';
import { consistentReport } from '../importing/printed-report.js';

/** A report in which everything adds up. */
export const [REPORT] = fc.sample(consistentReport('2021'), { seed: 9, numRuns: 1 }) as [Report];
/** A report of the previous format. */
export const [OLD] = fc.sample(consistentReport('2019'), { seed: 9, numRuns: 1 }) as [Report];

export const PATH = 'applications.received.total';
export const OTHER = 'applications.received.person';

/** Work on a report without edits. */
export const workOf = (report: Report): Work => ({
  name: '年报.docx',
  isBlank: false,
  report,
  notes: [{ severity: 'warning', message: '第 3 格', path: PATH, quote: '1O' }],
  corrections: [],
  drafts: [],
  previous: null,
});

/** The value of a cell of a report. */
export const at = (report: Report, path: string): Cell | undefined => cellAt(report, path.split('.'));

/** Work with a draft for a cell. */
export const typed = (path: string, text: string, work = workOf(REPORT)): Work => withDraft(work, { path, text, isRefused: false });
