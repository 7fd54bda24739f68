import {
  importDocuments,
  ImportError,
  pickReport,
  previousReport,
  problemText,
  readReport,
  readReports,
  SIMPLIFIED_CHINESE,
} from 'disclosure-elements';
import type { FileOptions, FormatId, ImportedReport, ImportNote, ImportOptions, Problem, Report } from 'disclosure-elements';

/** The result of reading a document: a report, or the reason why there is none and the options to ask for. */
export type Read =
  | {
      readonly report: Report;
      readonly notes: readonly ImportNote[];
      readonly previous: Report | null;
      /** The other reports in the document. */
      readonly others: readonly Report[];
    }
  | { readonly error: string; readonly ask?: 'agency' | 'year' };

const failed = (problems: readonly Problem[]): Read => {
  const [first] = problems;
  const more = problems.length > 1 ? `（共 ${problems.length} 处）` : '';
  return { error: `JSON 不符合报告的格式${more}。${first ? problemText(first, SIMPLIFIED_CHINESE) : ''}` };
};

/** The report that the options ask for, with the report of the year before. */
function pick(imported: readonly ImportedReport[], { agency, year }: ImportOptions): Read | null {
  const reports = imported.map(({ report }) => report);
  const report = pickReport(reports, { agency: agency ?? null, year: year ?? null });
  if (!report) return null;
  const previous = previousReport(reports, report) ?? null;
  const notes = imported.find((one) => one.report === report)?.notes ?? [];
  return { report, notes, previous, others: reports.filter((other) => other !== report && other !== previous) };
}

const namesOf = (reports: readonly Report[]): string => reports.map(({ agency, year }) => `${agency}${year}年`).join('、');

/** The reports in JSON, and what is wrong with others in it. */
function reportsInJson(bytes: Uint8Array): { readonly imported: readonly ImportedReport[]; readonly problems: readonly Problem[] } | null {
  try {
    const { reports, problems } = readReports(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return { imported: reports.map((report) => ({ report, notes: [] })), problems };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

const NOT_JSON = '文件看起来是 JSON，但不完整，或不是 UTF-8 编码，无法读取。';

/** Reads a report that comes back as JSON. */
function readJson(bytes: Uint8Array, options: ImportOptions): Read {
  const json = reportsInJson(bytes);
  if (!json) return { error: NOT_JSON };
  const { imported, problems } = json;
  // Options entered for another document may match none of these reports; then the first is used.
  return pick(imported, options) ?? pick(imported, {}) ?? failed(problems);
}

/** Reads the report in a document: if there are several, the one that the options name, otherwise the latest of the first agency. */
async function readDocument(bytes: Uint8Array, options: FileOptions): Promise<Read> {
  const imported = await importDocuments(bytes, options);
  const [first] = imported;
  // For a single report, the options state its agency, whose name may differ in the document.
  if (first && imported.length === 1) return { ...first, previous: null, others: [] };
  return pick(imported, options) ?? failed([]);
}

/** A message that names the other reports of a document; empty if there are none. */
export function othersText({ agency }: Report, others: readonly Report[]): string {
  if (others.length === 0) return '';
  if (others.every((other) => other.agency === agency)) return `文件中另有 ${others.length} 年的报告，一起打开了，见历年衔接。`;
  return `文件中另有 ${others.length} 份报告：${namesOf(others)}。要读取其中一份，请填写机关名称和年份，再按“按所填重新读取”。`;
}

const unexpected = (error: unknown): string => `读取时出错：${error instanceof Error ? error.message : String(error)}`;

/** The reports of one file of several, and why some or all of it could not be read; empty if all could. */
export interface FileReports {
  readonly imported: readonly ImportedReport[];
  readonly error: string;
}

/** Reads all reports in one file of several. */
export async function reportsInFile(file: File): Promise<FileReports> {
  const bytes = await bytesOf(file);
  if (!bytes) return { imported: [], error: UNREADABLE };
  try {
    return { imported: await importDocuments(bytes, { name: file.name }), error: '' };
  } catch (error) {
    if (!(error instanceof ImportError)) return { imported: [], error: unexpected(error) };
    if (error.code !== 'is-json') return { imported: [], error: error.message };
    const json = reportsInJson(bytes);
    if (!json) return { imported: [], error: NOT_JSON };
    const [problem] = json.problems;
    return { imported: json.imported, error: problem ? problemText(problem, SIMPLIFIED_CHINESE) : '' };
  }
}

/** Reads the report in a file. Nothing leaves the browser: the code that reads it is loaded and runs here. */
export async function readBytes(bytes: Uint8Array, options: FileOptions): Promise<Read> {
  try {
    return await readDocument(bytes, options);
  } catch (error) {
    if (!(error instanceof ImportError)) return { error: unexpected(error) };
    if (error.code === 'is-json') return readJson(bytes, options);
    if (error.code === 'no-agency' || error.code === 'several-reports') return { error: error.message, ask: 'agency' };
    if (error.code === 'no-year') return { error: error.message, ask: 'year' };
    return { error: error.message };
  }
}

export const UNREADABLE = '浏览器不能读取这个文件：它可能已被移动、删除或锁定。';

/** The bytes of a file; `null` if it cannot be read. */
export async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** A report in which every cell is blank. */
export function blankReport(agency: string, year: number, format: FormatId | undefined): Read {
  const { report, problems } = readReport({ agency, year, ...(format && { format }) });
  return report ? { report, notes: [], previous: null, others: [] } : failed(problems);
}
