import { define } from '../base/define.js';
import { ReviewLitigationGrid } from './review-litigation-grid.js';

define('review-litigation-grid', ReviewLitigationGrid);

export { ReviewLitigationGrid };
