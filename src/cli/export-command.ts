import { MAX_WORKBOOK_REPORTS } from '../exporting/export-options.js';
import type { OutputKind } from '../exporting/export-options.js';
import { reportFiles } from '../exporting/report-files.js';
import { UsageError } from './errors/command-error.js';
import type { CommandOptions } from './command-line.js';
import { inputFiles } from './input-files.js';
import type { ExitCode } from './options.js';
import { outputFolder } from './output-folder.js';
import { printFile, readReports, writeFiles } from './report-output.js';
import type { Session } from './session.js';

/** The kinds of files that are text, which a terminal can show. */
const TEXT_KINDS: readonly OutputKind[] = ['csv', 'json'];

/**
 * `disclosure export`: reads reports, from their JSON or from documents, and writes them as files of one kind.
 *
 * @throws UsageError, OutputError (as rejected promises)
 */
export async function exportCommand(
  paths: readonly string[],
  { to = 'json', output: path, importing }: CommandOptions,
  session: Session,
): Promise<ExitCode> {
  const inputs = await inputFiles(paths, ['document', 'json']);
  if (importing.agency !== undefined && importing.year !== undefined && inputs.files.length > 1) throw new UsageError('sameReport');
  if (path === undefined && session.terminal.showsResults && !TEXT_KINDS.includes(to)) throw new UsageError('needsFolder', { kind: to });
  const folder = path === undefined ? undefined : await outputFolder(path);
  try {
    const reports = await readReports(inputs, importing, session);
    if (to === 'xlsx' && reports.length > MAX_WORKBOOK_REPORTS)
      throw new UsageError('tooManyReports', { count: reports.length, most: MAX_WORKBOOK_REPORTS });
    const files = await reportFiles(reports, to);
    await (path === undefined ? printFile(files, to, session) : writeFiles(files, path, inputs, session));
    return files.length === 0 || session.failures.length > 0 ? 1 : 0;
  } finally {
    await folder?.discard();
  }
}
