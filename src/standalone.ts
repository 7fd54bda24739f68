// The drop-in file for pages without a build: one script tag registers every element. Those that weigh much come when a page uses them.
import './elements/disclosure-table/define.js';
import './elements/application-matrix/define.js';
import './elements/review-litigation-grid/define.js';
import { whenUsed } from './embed/when-used.js';

whenUsed('disclosure-trend', () => import('./elements/disclosure-trend/define.js'));
