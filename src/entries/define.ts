// Registers every element.
export * from '../elements/disclosure-table/define.js';
export * from '../elements/application-matrix/define.js';
export * from '../elements/review-litigation-grid/define.js';
export * from '../elements/disclosure-trend/define.js';
export * from '../elements/disclosure-report/define.js';
