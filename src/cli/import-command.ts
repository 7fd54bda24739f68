import { stat } from 'node:fs/promises';
import { basename, extname, sep } from 'node:path';
import { importDocuments } from '../importing/import-document.js';
import { UsageError } from './errors/command-error.js';
import type { CommandOptions } from './command-line.js';
import { sayCommand } from './command-language.js';
import { fileBytes } from './file-bytes.js';
import { importedLine, summaryLines } from './import/import-summary.js';
import type { ImportedLine } from './import/import-summary.js';
import { ReportFolder } from './import/report-folder.js';
import { ReportList } from './import/report-list.js';
import type { ReportSink } from './import/report-sink.js';
import { inputFiles } from './input-files.js';
import type { Inputs } from './input-files.js';
import type { ExitCode } from './options.js';
import { outputFile } from './output-file.js';
import { outputFolder } from './output-folder.js';
import type { Session } from './session.js';
import type { ImportOptions } from '../importing/imported-report.js';

/**
 * Whether the output is a folder, with a JSON for each file: it is one already, or ends like one, or nothing is there yet, several files are read, and the
 * name has no extension.
 */
async function isFolderOutput(path: string, { isSingle }: Inputs): Promise<boolean> {
  if (path.endsWith('/') || path.endsWith(sep)) return true;
  const existing = await stat(path).catch(() => undefined);
  return existing ? existing.isDirectory() : !isSingle && extname(path) === '';
}

/** Where the reports go: to the standard output, to a file, or each file's to a file of its own. */
async function outputOf(path: string | undefined, inputs: Inputs, session: Session): Promise<ReportSink> {
  if (path !== undefined && (await isFolderOutput(path, inputs))) return new ReportFolder(path, await outputFolder(path), inputs, session);
  const file = path === undefined ? undefined : await outputFile(path, inputs.files);
  return new ReportList(file, session.terminal, inputs.isSingle);
}

/** Reads one file after another, and writes the reports of each before the next is read. Says of each report what the table at the end says. */
async function importEach(inputs: Inputs, output: ReportSink, options: ImportOptions, session: Session): Promise<ImportedLine[]> {
  const lines: ImportedLine[] = [];
  await session.readEach(inputs, async (file) => {
    const imported = await importDocuments(await fileBytes(file), { ...options, name: basename(file) });
    session.tellNotes(file, imported);
    for (const one of imported) lines.push(importedLine(file, one));
    await output.add(
      file,
      imported.map(({ report }) => report),
    );
  });
  return lines;
}

/** Prints the table of what was read from which file, and the totals. */
function tellSummary(lines: readonly ImportedLine[], inputs: Inputs, session: Session): void {
  const { failures, language, terminal } = session;
  const table = summaryLines({
    files: [...inputs.failures.map(({ file }) => file), ...inputs.files],
    lines,
    failures,
    nameOf: (file) => session.nameOf(file),
    language,
    columns: terminal.messageColumns,
  });
  for (const line of ['', ...table, '']) terminal.tell(line);
  const read = new Set(lines.map(({ file }) => file));
  const failed = failures.filter(({ file }) => !read.has(file)).length;
  terminal.tell(sayCommand(language, 'cli:imported', { count: lines.length, failed }));
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
  const output = await outputOf(path, inputs, session);
  try {
    const lines = await importEach(inputs, output, importing, session);
    await output.end();
    if (!inputs.isSingle || lines.length > 1) tellSummary(lines, inputs, session);
    return lines.length === 0 || session.failures.length > 0 ? 1 : 0;
  } finally {
    await output.discard();
  }
}
