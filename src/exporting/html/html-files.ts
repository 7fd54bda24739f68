import type { Report } from '../../report/report.js';
import type { OutputFile } from '../report-files.js';
import { reportFileName } from '../report-file-name.js';
import { withOwnNames } from '../own-names.js';
import type { HtmlOptions } from './html-options.js';
import { reportHtml } from './report-html.js';

const TYPE = 'text/html;charset=utf-8';

/** Reports as files of HTML, one each, with a name of its own. What a page shows of the years is that of all of them. */
export function htmlFiles(reports: readonly Report[], options: Omit<HtmlOptions, 'agency' | 'year' | 'part'>): readonly OutputFile[] {
  const encoder = new TextEncoder();
  // The page and the fragment of a report can stand in one folder.
  const kind = options.form === 'fragment' ? 'fragment.html' : 'html';
  const files = reports.map((report): OutputFile => {
    const { agency } = report;
    // Its own first: of two reports of one year, each has its own page.
    const years = [report, ...reports.filter((other) => other.agency === agency && other.year !== report.year)];
    const html = reportHtml(years, { ...options, agency, year: report.year });
    return { name: `${reportFileName([report])}.${kind}`, type: TYPE, bytes: encoder.encode(html) };
  });
  return withOwnNames(files, kind);
}
