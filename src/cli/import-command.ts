import { basename } from 'node:path';
import { importDocuments } from '../importing/import-document.js';
import { jsonText, reportJson } from '../exporting/report-json.js';
import type { Report } from '../report/report.js';
import { UsageError } from './errors/command-error.js';
import type { CommandOptions } from './command-line.js';
import { sayCommand } from './command-language.js';
import { fileBytes } from './file-bytes.js';
import { inputFiles } from './input-files.js';
import type { Inputs } from './input-files.js';
import type { ExitCode } from './options.js';
import { outputFile } from './output-file.js';
import type { Session } from './session.js';
import { withoutControls } from './terminal.js';
import type { ImportOptions } from '../importing/imported-report.js';

async function reportsOf(inputs: Inputs, options: ImportOptions, session: Session): Promise<Report[]> {
  const reports: Report[] = [];
  await session.readEach(inputs, async (file) => {
    const imported = await importDocuments(await fileBytes(file), { ...options, name: basename(file) });
    session.tellNotes(file, imported);
    for (const { report } of imported) reports.push(report);
  });
  const values = { count: reports.length, failed: session.failures.length };
  if (!inputs.isSingle || reports.length > 1) session.terminal.tell(sayCommand(session.language, 'cli:imported', values));
  return reports;
}

/**
 * `disclosure import`: reads documents, and writes the JSON of their reports.
 *
 * @throws UsageError, OutputError (as rejected promises)
 */
export async function importCommand(
  paths: readonly string[],
  { output: path, importing }: CommandOptions,
  session: Session,
): Promise<ExitCode> {
  const inputs = await inputFiles(paths, ['document']);
  if (importing.agency !== undefined && importing.year !== undefined && inputs.files.length > 1) throw new UsageError('sameReport');
  const output = path === undefined ? undefined : await outputFile(path, inputs.files);
  try {
    const reports = await reportsOf(inputs, importing, session);
    const [first] = reports;
    if (!first) return 1;
    const isOne = inputs.isSingle && reports.length === 1;
    // A file may be viewed on a terminal too, so it gets the text that would be printed.
    const text = withoutControls(jsonText(isOne ? reportJson(first) : reports.map(reportJson)));
    await (output ? output.write(text) : session.terminal.print(text));
    return session.failures.length > 0 ? 1 : 0;
  } finally {
    await output?.discard();
  }
}
