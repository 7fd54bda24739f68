import { eachChecked } from '../../checking/check-reports.js';
import type { CheckedReport } from '../../checking/check-reports.js';
import { NO_FINDINGS, withFindings } from '../../checking/finding.js';
import type { FindingCounts } from '../../checking/finding.js';
import { reportNorms } from '../../checking/norms/report-norms.js';
import { yearChains } from '../../checking/year-chain.js';
import { DisclosureError } from '../../report/error.js';
import type { Report } from '../../report/report.js';
import type { CheckWriter } from './check-writer.js';
import { JsonWriter } from './checked-json.js';
import type { FileReport, FileWarning, ReadFiles } from './checked-json.js';
import { TextWriter } from './checked-text.js';
import type { CommandOptions } from '../command-line.js';
import { sayCommand } from '../command-language.js';
import { inputFiles } from '../input-files.js';
import type { Inputs } from '../input-files.js';
import type { ExitCode } from '../options.js';
import { reportsInFile } from '../reports-in-file.js';
import type { Session } from '../session.js';
import type { Terminal } from '../terminal.js';
import type { ImportOptions } from '../../importing/imported-report.js';

/**
 * Reads all files, and prints their notes. All are read before the first is checked: the report of the year before may be in the last of
 * them.
 */
async function readFiles(inputs: Inputs, options: ImportOptions, session: Session): Promise<ReadFiles> {
  const sources = new Map<Report, FileReport>();
  const warnings: FileWarning[] = [];
  await session.readEach(inputs, async (file) => {
    const name = session.nameOf(file);
    const { reports, problems, warnings: unknown } = await reportsInFile(file, name, options);
    for (const { report, notes } of reports) sources.set(report, { file, notes });
    for (const warning of unknown) warnings.push({ file, ...warning });
    session.tellNotes(file, reports);
    for (const { path } of unknown) session.tell(file, sayCommand(session.language, 'cli:unknownKey', { path }));
    if (problems.length > 0) session.fail(file, new DisclosureError({ code: 'not-a-report', url: name, problems }));
  });
  return { sources, warnings, failures: session.failures };
}

/** Checks and prints one report after another, each once the one before has been written, and counts the findings. */
async function printChecked(reports: readonly Report[], writer: CheckWriter, terminal: Terminal): Promise<FindingCounts> {
  let counts = NO_FINDINGS;
  let count = 0;
  await terminal.print(writer.start());
  for (const checked of eachChecked(reports)) {
    for (const piece of writer.report(checked, count)) {
      // Once nobody reads the output any more, only the exit code is still needed.
      if (!terminal.hasReader) break;
      await terminal.print(piece);
    }
    counts = withFindings(counts, checked.findings);
    count += 1;
  }
  await terminal.print(writer.end(count, counts, terminal.hasReader ? yearChains(reports) : []));
  return counts;
}

/**
 * `disclosure check`: checks the reports of files, those of one agency against each other.
 *
 * @throws UsageError, OutputError (as rejected promises)
 */
export async function checkCommand(
  paths: readonly string[],
  { json, norms, importing }: CommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { language, terminal } = session;
  const files = await readFiles(await inputFiles(paths, ['document', 'json']), importing, session);
  const { sources, failures } = files;
  const nameOf = (report: Report): string => session.nameOf(sources.get(report)?.file ?? '');
  const hintsOf = norms ? ({ report, previous }: CheckedReport) => reportNorms(report, previous) : undefined;
  const writer = json ? new JsonWriter(files, language, hintsOf) : new TextWriter(nameOf, language, hintsOf);
  const counts = await printChecked([...sources.keys()], writer, terminal);
  if (failures.length > 0) return 2;
  return counts.broken > 0 ? 1 : 0;
}
