import { htmlDocument } from './html/html-document.js';
import { reportFrom } from './report-from.js';
import { textDocument } from './text/text-document.js';
import type { ImportOptions, Imported } from './imported.js';

/**
 * The report in a text, and what was uncertain about it.
 *
 * @throws ImportError
 */
export const importText = (text: string, options?: ImportOptions): Imported => reportFrom(textDocument(text), options);

/**
 * The report in a page or a fragment of HTML, and what was uncertain about it.
 *
 * @throws ImportError
 */
export const importHtml = (html: string, options?: ImportOptions): Imported => reportFrom(htmlDocument(html), options);
