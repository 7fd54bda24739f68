import { define } from '../base/define.js';
import { DisclosureTable } from './disclosure-table.js';

define('disclosure-table', DisclosureTable);

export { DisclosureTable };
// Brings the type of the event with it.
export type { CheckDetail } from '../statutory-table/check/check-view.js';
