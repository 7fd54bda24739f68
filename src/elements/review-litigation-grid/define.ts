import { define } from '../base/define.js';
import { ReviewLitigationGrid } from './review-litigation-grid.js';

define('review-litigation-grid', ReviewLitigationGrid);

export { ReviewLitigationGrid };
// Brings the type of the event with it.
export type { CheckDetail } from '../statutory-table/check/check-view.js';
