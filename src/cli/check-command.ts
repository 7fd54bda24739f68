import { checkReports } from '../checking/check-reports.js';
import { LoadFailure } from '../loading/load-reports.js';
import { jsonText } from '../exporting/report-json.js';
import type { Report } from '../report/report.js';
import { checkedJson } from './checked-json.js';
import type { FileReport, FileWarning } from './checked-json.js';
import { checkedText } from './checked-text.js';
import type { CommandOptions } from './command-line.js';
import { say } from './command-language.js';
import { inputFiles } from './input-files.js';
import type { ExitCode } from './options.js';
import { reportsInFile } from './reports-in-file.js';
import type { Session } from './session.js';

/**
 * `disclosure check`: checks the reports of files, those of one agency against each other.
 *
 * @throws UsageError (as a rejected promise)
 */
export async function checkCommand(paths: readonly string[], { json, importing }: CommandOptions, session: Session): Promise<ExitCode> {
  const { language, terminal } = session;
  const inputs = await inputFiles(paths, ['document', 'json']);
  const sources = new Map<Report, FileReport>();
  const warnings: FileWarning[] = [];
  await session.readEach(inputs, async (file) => {
    const name = session.nameOf(file);
    const { reports, problems, warnings: unknown } = await reportsInFile(file, name, importing);
    for (const { report, notes } of reports) sources.set(report, { file, notes });
    for (const warning of unknown) warnings.push({ file, ...warning });
    session.tellNotes(file, reports);
    for (const { path } of unknown) session.tell(file, say(language, 'cli:unknownKey', { path }));
    if (problems.length > 0) session.fail(file, new LoadFailure({ code: 'not-a-report', url: name, problems }));
  });
  const checked = checkReports([...sources.keys()]);
  const { failures } = session;
  const nameOf = (report: Report): string => session.nameOf(sources.get(report)?.file ?? '');
  const text = json ? jsonText(checkedJson({ checked, sources, warnings, failures }, language)) : checkedText(checked, nameOf, language);
  await terminal.print(text);
  if (failures.length > 0) return 2;
  return checked.some(({ findings }) => findings.some(({ status }) => status === 'broken')) ? 1 : 0;
}
