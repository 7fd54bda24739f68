import { FORMATS, jsonText, reportHtml, SIMPLIFIED_CHINESE, tableParts } from 'disclosure-elements';
import type { Report } from 'disclosure-elements';
import { elementTag, inFolder, scriptTag } from '../placing/addresses.js';
import type { Places } from '../placing/places.js';
import { TABLE_TAGS } from './tables.js';
import { correctedReport } from './work.js';
import type { Work } from './work.js';

/** The name of the downloaded file, in ASCII because old servers cannot handle other names. */
export const fileName = ({ report }: Work): string => `report-${report.year}.json`;

/** The name of the file with several years. It stays the same every year, and so does its address. */
export const YEARS_FILE = 'reports.json';

/** The content of the file: the report with its corrections. */
export const fileText = (work: Work): string => jsonText(correctedReport(work));

/** The content of the file with several years, in their order. */
export const yearsText = (reports: readonly Report[]): string =>
  jsonText({ reports: [...reports].sort((a, b) => a.agency.localeCompare(b.agency) || a.year - b.year) });

const LINK = '报告数据';

const script = ({ scripts, script: kind }: Places): string => scriptTag(scripts, kind);

/** The HTML with which a webmaster shows the whole report on a page. */
export const reportTag = (work: Work, places: Places): string =>
  [script(places), elementTag('disclosure-report', inFolder(places.data, fileName(work)), LINK)].join('\n');

/**
 * The HTML for the report of a year in the file with several years, which readers can change to another. It names its year: next year, when the file has one
 * more, the article still shows its own.
 */
export const yearsTag = ({ report }: Work, places: Places): string =>
  [script(places), elementTag('disclosure-report', inFolder(places.data, YEARS_FILE), LINK, ` year="${report.year}" route trend`)].join(
    '\n',
  );

/** The HTML with which a webmaster shows the three tables of the file in an article. */
export function embedTag(work: Work, places: Places): string {
  const src = inFolder(places.data, fileName(work));
  const titles = tableParts(FORMATS[work.report.format]).map(({ title }) => SIMPLIFIED_CHINESE.label(title));
  return [script(places), ...TABLE_TAGS.map((tag, index) => elementTag(tag, src, `${titles[index] ?? ''}（数据）`))].join('\n');
}

/** The name of the downloaded page. */
export const pageName = ({ report }: Work): string => `report-${report.year}.html`;

/** The report as a page that needs no script; with last year's, where that is there, it shows what has changed. */
export function pageText(work: Work): string {
  const report = correctedReport(work);
  const { agency, year } = report;
  return reportHtml(work.previous ? [report, work.previous] : [report], { form: 'page', agency, year });
}

/** The report as HTML for the text of an article. */
export const fragmentText = (work: Work, { keepsSpans }: Places): string =>
  reportHtml(correctedReport(work), { form: 'fragment', merged: keepsSpans });

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
