// Every class, type and pure function of the package. Importing this registers nothing.
//
// What needs no page is listed in the files of the rooms, each of which is a door of its own.
export * from './formats.js';
export * from './report.js';
export * from './checking.js';
export * from './trend.js';
export * from './importing.js';
export * from './exporting.js';

// Elements: their classes, unregistered.
export type { ErrorDetail, LoadDetail, ReportsElement } from '../elements/base/reports-element.js';
export { ApplicationMatrix } from '../elements/application-matrix/application-matrix.js';
export { DisclosureReport } from '../elements/disclosure-report/disclosure-report.js';
export type { YearDetail } from '../elements/disclosure-report/disclosure-report.js';
export { DisclosureTable } from '../elements/disclosure-table/disclosure-table.js';
export { DisclosureTrend } from '../elements/disclosure-trend/disclosure-trend.js';
export { ReviewLitigationGrid } from '../elements/review-litigation-grid/review-litigation-grid.js';
export type { CellDetail, CellFacts, CellLabels } from '../elements/statutory-table/cells/cell-detail.js';
export type { CellHook } from '../elements/statutory-table/cells/cell-hook.js';
export type { CheckDetail } from '../elements/statutory-table/check/check-view.js';
export type { StatutoryTable, StatutoryTable as PartElement } from '../elements/statutory-table/statutory-table.js';

// Published tables of a page.
export { upgradeTables } from '../embed/upgrade-tables.js';
export type { TableUpgrade, UpgradeRefusal } from '../elements/upgrade/table-upgrade.js';

export { VERSION } from '../version.js';
