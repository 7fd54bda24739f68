import { join } from 'node:path';
import type { OutputFile } from '../exporting/report-files.js';
import { DisclosureError } from '../report/error.js';
import type { Report } from '../report/report.js';
import type { ImportOptions } from '../importing/imported-report.js';
import { UsageError } from './errors/command-error.js';
import { sayCommand } from './command-language.js';
import type { Inputs } from './input-files.js';
import { outputFile, refuseInput } from './output-file.js';
import { reportsInFile } from './reports-in-file.js';
import type { Session } from './session.js';
import { printable } from './terminal.js';

// What the commands that write files of reports have in common.

/** The reports in files; what cannot be read is told and counted as a failure. */
export async function readReports(inputs: Inputs, options: ImportOptions, session: Session): Promise<Report[]> {
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
export async function writeFiles(
  files: readonly OutputFile[],
  folder: string,
  inputs: Inputs,
  { language, terminal }: Session,
): Promise<void> {
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
export async function printFile(files: readonly OutputFile[], kind: string, { terminal }: Session): Promise<void> {
  const [only, ...others] = files;
  if (!only) return;
  if (others.length > 0) throw new UsageError('severalDocuments', { count: files.length, kind });
  if (!terminal.showsResults) await terminal.printBytes(only.bytes);
  // The decoder takes the byte order mark away.
  else await terminal.print(new TextDecoder().decode(only.bytes).replaceAll('\r\n', '\n'));
}
