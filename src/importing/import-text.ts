import { htmlDocument } from './html/html-document.js';
import { reportFrom } from './report-from.js';
import { textDocument } from './text/text-document.js';
import type { ImportOptions, ImportedReport } from './imported-report.js';

/**
 * Imports the report in a text: plain, Markdown, or with bars between cells. Gives the report and notes on what was uncertain.
 *
 * @throws ImportError
 */
export const importText = (text: string, options?: ImportOptions): ImportedReport => reportFrom(textDocument(text), options);

/**
 * Imports the report in a page or a fragment of HTML. Gives the report and notes on what was uncertain.
 *
 * @throws ImportError
 */
export const importHtml = (html: string, options?: ImportOptions): ImportedReport => reportFrom(htmlDocument(html), options);
