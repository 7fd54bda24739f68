// A report: read from JSON, one of several, its cells, its outline. Importing this has no side effects.

// Reports: reading JSON into them, their cells, what is wrong with them.
export { cellAt } from '../report/cell-at.js';
export { CodedError, DisclosureError } from '../report/error.js';
export type { Failure } from '../report/error.js';
export { ERROR_CODES, IMPORT_ERROR_CODES } from '../report/error-codes.js';
export type { DocumentErrorCode, ErrorCode, FileErrorCode, ImportErrorCode } from '../report/error-codes.js';
export { paragraphsOf } from '../report/paragraphs-of.js';
export { problemText } from '../report/problem.js';
export type { Problem } from '../report/problem.js';
export { readReport, readReports } from '../report/reading/read-report.js';
export type { Reading, Readings, UnreadReport } from '../report/reading/read-report.js';
export { officialTitle } from '../report/report.js';
export type { Cell, Report, ReportIn, ReportInput, ReportsInput, ReportText, Signature } from '../report/report.js';
export { MAX_NUMBER, MAX_NUMBER as LARGEST_NUMBER } from '../report/reading/report-spec.js';
export { reportSchema } from '../report/schema/report-schema.js';
export type { Schema } from '../report/schema/report-schema.js';
export { reportsSchema } from '../report/schema/reports-schema.js';
export { withCell } from '../report/with-cell.js';

// One report of several.
export { pickReport, previousReport } from '../collection/pick-report.js';

// Outlines: a report as it is read, its key figures, and what its terms mean.
export { explanation } from '../outline/explanation.js';
export type { TermExplanation } from '../outline/explanation.js';
export { glossaryTerms } from '../outline/glossary.js';
export type { TermPlace } from '../outline/glossary.js';
export { keyFigures } from '../outline/key-figures.js';
export type { KeyFigure } from '../outline/key-figures.js';
export { proseBlocks } from '../outline/prose-blocks.js';
export type { ProseBlock, ProseHeading, ProseParagraph } from '../outline/prose-blocks.js';
export { reportOutline } from '../outline/report-outline.js';
export type { OutlinePart, ReportOutline } from '../outline/report-outline.js';
