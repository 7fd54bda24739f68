import { define } from '../base/define.js';
import { ApplicationMatrix } from './application-matrix.js';

define('application-matrix', ApplicationMatrix);

export { ApplicationMatrix };
// Brings the type of the event with it.
export type { CheckDetail } from '../statutory-table/check/check-view.js';
