import { unzipSync } from 'fflate';
import { reportDocx } from '../../../src/exporting/docx/report-docx.js';
import type { ExportOptions } from '../../../src/exporting/export-options.js';
import { elementsIn, xmlRoot } from '../../../src/importing/office/xml.js';
import type { XmlElement } from '../../../src/importing/office/xml.js';
import type { Report } from '../../../src/report/report.js';

/** The root elements of the parts of a report as a Word document, by the names of their files. */
export async function docxParts(report: Report, options?: ExportOptions): Promise<Readonly<Record<string, XmlElement>>> {
  const files = unzipSync(await reportDocx(report, options));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, xmlRoot(bytes)]));
}

/** The text below an element, a tab and a line break as those characters. */
export const shownText = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 't' ? child : '';
      if (child.name === 'tab' || child.name === 'br') return child.name === 'tab' ? '\t' : '\n';
      return shownText(child);
    })
    .join('');

/** The `w:val` of the element at the end of a chain of names; undefined where one of them is not there. */
export const valueBelow = (element: XmlElement, ...names: readonly string[]): string | undefined =>
  names.reduce<XmlElement | undefined>((inner, name) => inner && elementsIn(inner, name)[0], element)?.attributes.val;
