import { define } from '../base/define.js';
import { DisclosureTable } from './disclosure-table.js';

define('disclosure-table', DisclosureTable);

export { DisclosureTable };
