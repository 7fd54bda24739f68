import { join } from 'node:path';
import { MAX_WORKBOOK_REPORTS } from '../exporting/export-options.js';
import type { OutputKind } from '../exporting/export-options.js';
import { reportFiles } from '../exporting/report-files.js';
import type { OutputFile } from '../exporting/report-files.js';
import { DisclosureError } from '../report/error.js';
import type { Report } from '../report/report.js';
import type { ImportOptions } from '../importing/imported-report.js';
import { UsageError } from './errors/command-error.js';
import type { CommandOptions } from './command-line.js';
import { sayCommand } from './command-language.js';
import { inputFiles } from './input-files.js';
import type { Inputs } from './input-files.js';
import type { ExitCode } from './options.js';
import { outputFile, refuseInput } from './output-file.js';
import { outputFolder } from './output-folder.js';
import { reportsInFile } from './reports-in-file.js';
import type { Session } from './session.js';
import { printable } from './terminal.js';

/** The kinds of files that are text, which a terminal can show. */
const TEXT_KINDS: readonly OutputKind[] = ['csv', 'json'];

async function readReports(inputs: Inputs, options: ImportOptions, session: Session): Promise<Report[]> {
  const read: Report[] = [];
  await session.readEach(inputs, async (file) => {
    const name = session.nameOf(file);
    const { reports, problems, warnings } = await reportsInFile(file, name, options);
    for (const { report } of reports) read.push(report);
    session.tellNotes(file, reports);
    for (const { path } of warnings) session.tell(file, sayCommand(session.language, 'cli:unknownKey', { path }));
    if (problems.length > 0) session.fail(file, new DisclosureError({ code: 'not-a-report', url: name, problems }));
  });
  return read;
}

/** Writes files to a folder, none of them over one that was read. */
async function writeFiles(files: readonly OutputFile[], folder: string, inputs: Inputs, { language, terminal }: Session): Promise<void> {
  const placed = files.map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
  for (const { path } of placed) await refuseInput(path, inputs.files);
  for (const { path, bytes } of placed) {
    const output = await outputFile(path, inputs.files);
    try {
      await output.write(bytes);
    } finally {
      await output.discard();
    }
    terminal.tell(printable(sayCommand(language, 'cli:written', { file: path })));
  }
}

/** Writes the one file to the standard output: as it is, or on a terminal as text without what only files have. */
async function printFile(files: readonly OutputFile[], kind: OutputKind, { terminal }: Session): Promise<void> {
  const [only, ...others] = files;
  if (!only) return;
  if (others.length > 0) throw new UsageError('severalDocuments', { count: files.length, kind });
  if (!terminal.showsResults) await terminal.printBytes(only.bytes);
  // The decoder takes the byte order mark away.
  else await terminal.print(new TextDecoder().decode(only.bytes).replaceAll('\r\n', '\n'));
}

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
