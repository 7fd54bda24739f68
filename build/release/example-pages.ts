import { readFile } from 'node:fs/promises';
import { reportDocx } from '../../src/exporting/docx/report-docx.js';
import { jsonText } from '../../src/exporting/report-json.js';
import { readReport } from '../../src/report/reading/read-report.js';
import type { Report } from '../../src/report/report.js';
import { path } from '../project.js';
import { filled } from './filled.js';

// The example in the zip: the reports of an agency that does not exist, as data, as a document, and in pages that open by double click.

const PAGES = ['report.html', 'tables.html', 'trend.html'] as const;
const STYLES = ['example.css'] as const;

const readJson = async (name: string): Promise<unknown> => JSON.parse(await readFile(path(`stories/reports/${name}`), 'utf8')) as unknown;

/** Text of a `<script>` that its end cannot come early in. */
const inScript = (json: unknown): string => JSON.stringify(json).replace(/</g, '\\u003c');

function reportIn(json: unknown): Report {
  const { report, problems } = readReport(json);
  if (!report) throw new Error(`The example is no report: ${JSON.stringify(problems)}`);
  return report;
}

/**
 * The files of the example, by their names.
 *
 * @param scripts the folder of the scripts, as seen from the pages
 */
export async function exampleFiles(scripts: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const years = (await readJson('example-full-agency.json')) as { readonly reports: readonly unknown[] };
  const latest = reportIn(years.reports.at(-1));
  const values: Readonly<Record<string, string>> = { scripts, years: inScript(years), latest: inScript(years.reports.at(-1)) };
  const files = new Map<string, string | Uint8Array>([
    [`${latest.year}.json`, jsonText(latest)],
    [`${latest.year}.docx`, await reportDocx(latest)],
    ['years.json', `${JSON.stringify(years, null, 2)}\n`],
  ]);
  for (const name of PAGES) files.set(name, filled(await readFile(path(`build/release/pages/${name}`), 'utf8'), values));
  for (const name of STYLES) files.set(name, await readFile(path(`build/release/pages/${name}`), 'utf8'));
  return files;
}
