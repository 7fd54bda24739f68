import { importDocument, ImportError, readReport, readReports } from '../../src/index.js';
import type { FileOptions, FormatId, ImportNote, Problem, Report } from '../../src/index.js';
import { pickReport, previousReport } from '../../src/index.js';
import { problemText } from '../../src/report/problem.js';
import { SIMPLIFIED_CHINESE } from '../../src/index.js';

/** What came of a document: a report, or why there is none, and what to ask for. */
export type Read =
  | { readonly report: Report; readonly notes: readonly ImportNote[]; readonly previous: Report | null }
  | { readonly error: string; readonly ask?: 'agency' | 'year' };

const failed = (problems: readonly Problem[]): Read => {
  const [first] = problems;
  const more = problems.length > 1 ? `（共 ${problems.length} 处）` : '';
  return { error: `JSON 不符合报告的格式${more}。${first ? problemText(first, SIMPLIFIED_CHINESE) : ''}` };
};

/** A report that was read before and comes back as JSON. */
function readJson(bytes: Uint8Array): Read {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { error: '文件看起来是 JSON，但不完整，或不是 UTF-8 编码，无法读取。' };
  }
  const { reports, problems } = readReports(json);
  const report = pickReport(reports, { agency: null, year: null });
  if (!report) return failed(problems);
  return { report, notes: [], previous: previousReport(reports, report) ?? null };
}

/** The report in a file. Nothing leaves the browser: what reads it is loaded, and it is read here. */
export async function readBytes(bytes: Uint8Array, options: FileOptions): Promise<Read> {
  try {
    return { ...(await importDocument(bytes, options)), previous: null };
  } catch (error) {
    if (!(error instanceof ImportError)) return { error: `读取时出错：${error instanceof Error ? error.message : String(error)}` };
    if (error.code === 'is-json') return readJson(bytes);
    if (error.code === 'no-agency') return { error: error.message, ask: 'agency' };
    if (error.code === 'no-year') return { error: error.message, ask: 'year' };
    return { error: error.message };
  }
}

/** A report in which every cell is blank. */
export function blankReport(agency: string, year: number, format: FormatId | undefined): Read {
  const { report, problems } = readReport({ agency, year, ...(format && { format }) });
  return report ? { report, notes: [], previous: null } : failed(problems);
}
