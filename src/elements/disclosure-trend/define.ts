import { define } from '../base/define.js';
import { DisclosureTrend } from './disclosure-trend.js';

define('disclosure-trend', DisclosureTrend);

export { DisclosureTrend };
