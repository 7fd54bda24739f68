// Every class, type and pure function of the package. Importing this registers nothing.

// Formats: what a report of a year consists of.
export { formatCells } from '../formats/cells.js';
export type { CellSpec } from '../formats/cells.js';
export { cellOf, cellsNamed } from '../formats/named-cells.js';
export type { Block, Format, Heading, Kind, Part, ProsePart, TablePart } from '../formats/format.js';
export { FORMAT_IDS, formatOf, formatOfYear, FORMATS, yearsOf } from '../formats/formats.js';
export type { FormatId, ProsePartKey, TablePartKey } from '../formats/formats.js';
export { partTitle } from '../formats/part-title.js';
export { tablePart, tableParts } from '../formats/parts.js';
export { proseParts } from '../formats/prose-parts.js';
export type { Rules, SumRule, YearRule } from '../formats/rule.js';
export { RULES } from '../formats/rules.js';
export type { Topic, TopicChart } from '../formats/topic.js';

// Languages: what labels and messages are said in.
export { ENGLISH } from '../i18n/english.js';
export { registerLanguage, SIMPLIFIED_CHINESE } from '../i18n/language.js';
export type { Language, Text } from '../i18n/language.js';
export { TRADITIONAL_CHINESE } from '../i18n/traditional-chinese.js';
export { unitMark } from '../i18n/unit-mark.js';

// Reports: reading JSON into them, their cells, what is wrong with them.
export { cellAt } from '../report/cell-at.js';
export { CodedError, DisclosureError } from '../report/error.js';
export type { Failure } from '../report/error.js';
export { ERROR_CODES, IMPORT_ERROR_CODES } from '../report/error-codes.js';
export type { DocumentErrorCode, ErrorCode, FileErrorCode, ImportErrorCode } from '../report/error-codes.js';
export { paragraphsOf } from '../report/paragraphs-of.js';
export { problemText } from '../report/problem.js';
export type { Problem } from '../report/problem.js';
export { readReport, readReports } from '../report/read-report.js';
export type { Reading, Readings, UnreadReport } from '../report/read-report.js';
export { officialTitle } from '../report/report.js';
export type { Cell, Report, ReportIn, ReportInput, ReportsInput, ReportText, Signature } from '../report/report.js';
export { MAX_NUMBER, MAX_NUMBER as LARGEST_NUMBER } from '../report/report-spec.js';
export { reportSchema } from '../report/schema.js';
export type { Schema } from '../report/schema.js';
export { withCell } from '../report/with-cell.js';

// Checking: what does not add up.
export { cellName, cellNamed } from '../checking/words/cell-name.js';
export { chainHeadings, chainLegend, chainLinkText, chainTitle } from '../checking/words/chain-words.js';
export { checkReport } from '../checking/check-report.js';
export type { CheckOptions } from '../checking/check-report.js';
export { checkReports } from '../checking/check-reports.js';
export type { CheckedReport } from '../checking/check-reports.js';
export type {
  FeeFinding,
  FeeStatement,
  Finding,
  FindingCell,
  FindingCounts,
  FindingStatus,
  IdenticalFinding,
  ProseFinding,
  ProseNumber,
  Slip,
  SumFinding,
  ValueFinding,
} from '../checking/finding.js';
export { findingsSummary, findingText } from '../checking/words/finding-text.js';
export { reportNorms } from '../checking/norms/report-norms.js';
export type { NormHint } from '../checking/norms/report-norms.js';
export { normText } from '../checking/words/norm-text.js';
export { proseNumbers } from '../checking/prose/prose-numbers.js';
export type { ProseNumbers } from '../checking/prose/prose-numbers.js';
export { sumChecks } from '../checking/sum-checks.js';
export type { SumCheck } from '../checking/sum-checks.js';
export { yearChains } from '../checking/year-chain.js';
export type { ChainGap, ChainLink, ChainYear, YearChain } from '../checking/year-chain.js';
export { yearChecks } from '../checking/year-checks.js';
export type { YearCheck } from '../checking/year-checks.js';

// Collections: one report of several, and metrics over years and agencies.
export { measure } from '../collection/measure.js';
export type { Measurement, Measurement as Measured } from '../collection/measure.js';
export type { Metric } from '../collection/metric.js';
export { parseMetric } from '../collection/parse-metric.js';
export { pickReport, previousReport } from '../collection/pick-report.js';
export { seriesOverAgencies, seriesOverYears } from '../collection/series.js';
export type { Point, Position, Series, SeriesQuery, SeriesQuery as YearsWanted, SeriesSet } from '../collection/series.js';

// Outlines: a report as it is read, its key figures, and what its terms mean.
export { explanation, glossaryTerms } from '../outline/glossary.js';
export type { TermExplanation, TermPlace } from '../outline/glossary.js';
export { keyFigures } from '../outline/key-figures.js';
export type { KeyFigure } from '../outline/key-figures.js';
export { proseBlocks } from '../outline/prose-blocks.js';
export type { ProseBlock, ProseHeading, ProseParagraph } from '../outline/prose-blocks.js';
export { reportOutline } from '../outline/report-outline.js';
export type { OutlinePart, ReportOutline } from '../outline/report-outline.js';

// Trends: what a chart and its table show.
export { TOPIC_IDS } from '../trend/topic-panels.js';
export type { ChartType, TopicId } from '../trend/topic-panels.js';
export { MIN_FOR_SHARES } from '../trend/trend.js';
export type { Trend, TrendPanel, TrendPoint, TrendPosition, TrendQuery, TrendSeries, UnreadSources } from '../trend/trend.js';
export { trendNotes } from '../trend/trend-notes.js';
export { trendOf } from '../trend/trend-of.js';
export { panelSummary } from '../trend/trend-summary.js';

// Importing: a published document as a report, with notes of what was not certain.
export { decodedText, decodeText } from '../importing/bytes/encoding.js';
export type { DecodedText } from '../importing/bytes/encoding.js';
export { DOUBTS } from '../importing/published-document.js';
export type {
  DocumentBlock,
  DocumentLink,
  Doubt,
  Grid,
  GridCell,
  Paragraph,
  PublishedDocument,
  SeenText,
} from '../importing/published-document.js';
export { gridOfSpans } from '../importing/html/grid-of-spans.js';
export type { SpannedCell } from '../importing/html/grid-of-spans.js';
export { htmlDocument } from '../importing/html/html-document.js';
export { importHtml, importText } from '../importing/import-text.js';
export { importDocument, importDocuments } from '../importing/import-document.js';
export type { FileOptions } from '../importing/import-document.js';
export type { ImportedReport, ImportedReport as Imported, ImportOptions } from '../importing/imported-report.js';
export { cellValue } from '../importing/matching/cell-value.js';
export type { CellValue } from '../importing/matching/cell-value.js';
export { PLACE_KINDS, placeText } from '../importing/notes/document-place.js';
export type { DocumentPlace, PlaceInDocument, PlaceKind } from '../importing/notes/document-place.js';
export { ImportError } from '../importing/notes/import-error.js';
export type { ImportErrorReason } from '../importing/notes/import-error.js';
export { importNoteText, NOTE_CODES } from '../importing/notes/import-note.js';
export type { DocumentNoteCode, ImportNote, ImportNoteCode } from '../importing/notes/import-note.js';
export type { NoteSpot, PlacedText, Spots } from '../importing/notes/note-spots.js';
export type { Excerpt, NoteValue, NoteValues } from '../importing/notes/note-values.js';
export { reportFrom } from '../importing/report-from.js';
export { textDocument } from '../importing/text/text-document.js';

// Tables: what a statutory table shows, without a page.
export { tableModel } from '../tables/table-model.js';
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

// Elements: their classes, unregistered.
export type { ErrorDetail, LoadDetail, ReportsElement } from '../elements/base/reports-element.js';
export { ApplicationMatrix } from '../elements/application-matrix/application-matrix.js';
export { DisclosureReport } from '../elements/disclosure-report/disclosure-report.js';
export type { YearDetail } from '../elements/disclosure-report/disclosure-report.js';
export { DisclosureTable } from '../elements/disclosure-table/disclosure-table.js';
export { DisclosureTrend } from '../elements/disclosure-trend/disclosure-trend.js';
export { ReviewLitigationGrid } from '../elements/review-litigation-grid/review-litigation-grid.js';
export type { CheckDetail } from '../elements/statutory-table/check/check-view.js';
export type { StatutoryTable, StatutoryTable as PartElement } from '../elements/statutory-table/statutory-table.js';

// Published tables of a page.
export { upgradeTables } from '../embed/upgrade-tables.js';
export type { TableUpgrade, UpgradeRefusal } from '../elements/upgrade/table-upgrade.js';

export { VERSION } from '../version.js';
