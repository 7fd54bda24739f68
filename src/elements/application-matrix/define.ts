import { define } from '../base/define.js';
import { ApplicationMatrix } from './application-matrix.js';

define('application-matrix', ApplicationMatrix);

export { ApplicationMatrix };
