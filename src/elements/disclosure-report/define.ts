// The tables and the trend are elements of their own, which the report contains.
import '../application-matrix/define.js';
import '../disclosure-table/define.js';
import '../disclosure-trend/define.js';
import '../review-litigation-grid/define.js';
import { define } from '../base/define.js';
import { DisclosureReport } from './disclosure-report.js';

define('disclosure-report', DisclosureReport);

export { DisclosureReport };
// Brings the type of the event with it.
export type { CheckDetail } from '../statutory-table/check/check-view.js';
