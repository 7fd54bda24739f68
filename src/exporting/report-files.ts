import { loadPart } from '../dom/load-part.js';
import type { Report } from '../report/report.js';
import { OUTPUT_KINDS } from './export-options.js';
import type { ExportOptions, OutputKind } from './export-options.js';
import { needOptions } from './need-options.js';
import { withOwnNames } from './own-names.js';
import { reportFileName } from './report-file-name.js';
import { jsonText, reportJson } from './report-json.js';
import { reportsCsv } from './reports-csv.js';
import { needReports } from '../report/need-report.js';
import { need } from '../values/wrong-call.js';

export type { OutputKind };

/** An exported file. */
export interface OutputFile {
  /** Its name, which every file system accepts: 临河区民政局2024年政府信息公开工作年度报告.xlsx. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const TYPES: Readonly<Record<OutputKind, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  docx: `${OFFICE}.wordprocessingml.document`,
  json: 'application/json',
};

/** A document is one report; the other kinds hold several. */
const isOneEach = (kind: OutputKind): boolean => kind === 'docx';

function onlyOne(reports: readonly Report[]): Report {
  const [only, ...others] = reports;
  if (!only || others.length > 0) throw new RangeError('A document holds one report.');
  return only;
}

// The writers of office files are loaded when they are first asked for, each by itself.
async function bytesOf(reports: readonly Report[], kind: OutputKind, options: ExportOptions): Promise<Uint8Array<ArrayBuffer>> {
  switch (kind) {
    case 'csv':
      return new TextEncoder().encode(reportsCsv(reports, options));
    case 'json':
      return new TextEncoder().encode(jsonText(reports.length === 1 ? reportJson(onlyOne(reports)) : reports.map(reportJson)));
    case 'xlsx': {
      const { reportsXlsx } = await loadPart('xlsx', () => import('./xlsx/reports-xlsx.js'));
      return reportsXlsx(reports, options);
    }
    case 'docx': {
      const { reportDocx } = await loadPart('docx', () => import('./docx/report-docx.js'));
      return reportDocx(onlyOne(reports), options);
    }
  }
}

const needKind = (call: string, kind: unknown): void =>
  need(
    (OUTPUT_KINDS as readonly unknown[]).includes(kind),
    call,
    [`一种文件：${OUTPUT_KINDS.join('、')}`, `a kind of file: ${OUTPUT_KINDS.join(', ')}`],
    kind,
  );

/**
 * Reports as one file: CSV, a workbook (`xlsx`) and JSON hold one report or several, a Word document (`docx`) one. The code that writes it is loaded when
 * it is first needed.
 *
 * @throws RangeError (as a rejected promise) for no report, for several in one document, and for more in a workbook than `MAX_WORKBOOK_REPORTS`;
 *   DisclosureError `missing-part` where the code could not be loaded
 */
export async function reportFile(reports: readonly Report[], kind: OutputKind, options: ExportOptions = {}): Promise<OutputFile> {
  needReports('reportFile', reports);
  needKind('reportFile', kind);
  needOptions('reportFile', options);
  if (reports.length === 0) throw new RangeError('There is no report to export.');
  const bytes = await bytesOf(reports, kind, options);
  return { name: `${reportFileName(reports)}.${kind}`, type: TYPES[kind], bytes };
}

/**
 * Reports as files, each with a name of its own: a Word document for each report, and one file of any other kind for all of them. None where there is no
 * report.
 *
 * @throws DisclosureError `missing-part` (as a rejected promise) where the code that writes the files could not be loaded
 */
export async function reportFiles(
  reports: readonly Report[],
  kind: OutputKind,
  options: ExportOptions = {},
): Promise<readonly OutputFile[]> {
  needReports('reportFiles', reports);
  needKind('reportFiles', kind);
  needOptions('reportFiles', options);
  if (reports.length === 0) return [];
  if (!isOneEach(kind)) return [await reportFile(reports, kind, options)];
  const files: OutputFile[] = [];
  for (const report of reports) files.push(await reportFile([report], kind, options));
  return withOwnNames(files, kind);
}
