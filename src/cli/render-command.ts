import { htmlFiles } from '../exporting/html/html-files.js';
import type { CommandOptions } from './command-line.js';
import { UsageError } from './errors/command-error.js';
import { inputFiles } from './input-files.js';
import type { ExitCode } from './options.js';
import { outputFolder } from './output-folder.js';
import { printFile, readReports, writeFiles } from './report-output.js';
import type { Session } from './session.js';

/**
 * `disclosure render`: reads reports, from their JSON or from documents, and writes each as HTML, which needs no script.
 *
 * @throws UsageError, OutputError (as rejected promises)
 */
export async function renderCommand(
  paths: readonly string[],
  { form, merged, output: path, importing }: CommandOptions,
  session: Session,
): Promise<ExitCode> {
  const inputs = await inputFiles(paths, ['document', 'json']);
  if (importing.agency !== undefined && importing.year !== undefined && inputs.files.length > 1) throw new UsageError('sameReport');
  const folder = path === undefined ? undefined : await outputFolder(path);
  try {
    const reports = await readReports(inputs, importing, session);
    const files = htmlFiles(reports, { form, merged });
    await (path === undefined ? printFile(files, 'html', session) : writeFiles(files, path, inputs, session));
    return files.length === 0 || session.failures.length > 0 ? 1 : 0;
  } finally {
    await folder?.discard();
  }
}
