// Reports as files, as HTML and as tables. Importing this has no side effects.

// Tables: what a statutory table shows, without a page.
export { tableModel } from '../tables/table-model.js';
export type { CellAddition } from '../tables/addition.js';
export type { CornerCell, DataCell, HeaderCell, TableCell, TableModel, TableRow } from '../tables/table-model.js';

// Exporting: reports as files and as HTML, trends as CSV.
export { reportDocx } from '../exporting/docx/report-docx.js';
export { MAX_WORKBOOK_REPORTS, OUTPUT_KINDS } from '../exporting/export-options.js';
export type { ExportOptions, OutputKind } from '../exporting/export-options.js';
export { reportHtml } from '../exporting/html/report-html.js';
export type { HtmlOptions, HtmlPart } from '../exporting/html/html-options.js';
export { jsonLdText, reportJsonLd } from '../exporting/report-json-ld.js';
export type { JsonLdOptions, SchemaNode } from '../exporting/report-json-ld.js';
export { reportFile, reportFiles } from '../exporting/report-files.js';
export type { OutputFile } from '../exporting/report-files.js';
export { jsonText, reportJson } from '../exporting/report-json.js';
export { reportsCsv } from '../exporting/reports-csv.js';
export { trendCsv } from '../exporting/trend-csv.js';
export { reportsXlsx } from '../exporting/xlsx/reports-xlsx.js';
export { officialTable } from '../exporting/official-table.js';
export type { OfficialTable } from '../exporting/official-table.js';
export { tableCsv } from '../exporting/table-csv.js';
export { tableHtml } from '../exporting/table-html.js';
export { tableText } from '../exporting/table-text.js';
