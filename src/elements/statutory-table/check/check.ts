// What `check` loads: the findings of one table, and those of a whole report.
export { CheckView } from './check-view.js';
export { ReportCheck } from './report-check.js';
