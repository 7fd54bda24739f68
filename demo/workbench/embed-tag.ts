import { jsonText, reportHtml } from 'disclosure-elements';
import { TABLE_TAGS } from './tables.js';
import { correctedReport } from './work.js';
import type { Work } from './work.js';

/** The name of the downloaded file, in ASCII because old servers cannot handle other names. */
export const fileName = ({ report }: Work): string => `report-${report.year}.json`;

/** The content of the file: the report with its corrections. */
export const fileText = (work: Work): string => jsonText(correctedReport(work));

/** The script for a site: in the folder that the page names with `data-scripts`, or else beside the site's page. */
const scriptTag = (): string => `<script type="module" src="${document.body.dataset.scripts ?? ''}disclosure-elements.js"></script>`;

const element = (tag: string, src: string): string => `<${tag} src="${src}"></${tag}>`;

/** The HTML with which a webmaster shows the whole report on a page. */
export const reportTag = (work: Work): string => [scriptTag(), element('disclosure-report', fileName(work))].join('\n');

/** The HTML with which a webmaster shows the three tables of the file in an article. */
export const embedTag = (work: Work): string => [scriptTag(), ...TABLE_TAGS.map((tag) => element(tag, fileName(work)))].join('\n');

/** The name of the downloaded page. */
export const pageName = ({ report }: Work): string => `report-${report.year}.html`;

/** The report as a page that needs no script; with last year's, where that is there, it shows what has changed. */
export function pageText(work: Work): string {
  const report = correctedReport(work);
  const { agency, year } = report;
  return reportHtml(work.previous ? [report, work.previous] : [report], { form: 'page', agency, year });
}

/** The report as HTML for the text of an article. */
export const fragmentText = (work: Work): string => reportHtml(correctedReport(work), { form: 'fragment' });

/** Downloads a text as a file. */
export function download(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies the text of a field. Without a secure connection, as on many intranets, only `execCommand` is available. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  }
}
