import { jsonText, reportJson } from 'disclosure-elements';
import type { Report } from 'disclosure-elements';
import type { Settings } from './attributes.js';

// What is taken away: the code to paste, and the data as a file.

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The name of the file, in ASCII because old servers cannot handle other names. */
export function fileName(reports: readonly Report[]): string {
  const [only] = reports;
  return only && reports.length === 1 ? `${only.year}.json` : 'reports.json';
}

/** The data as the text of a file. */
export function fileText(reports: readonly Report[]): string {
  const [only] = reports;
  return jsonText(only && reports.length === 1 ? reportJson(only) : { reports: reports.map(reportJson) });
}

/** The HTML that shows the data on a page as it is shown here. */
export function pageCode(tag: string, settings: Settings, src: string, isEnglish: boolean): string {
  const attributes = Object.entries(settings).map(([name, value]) => (value === '' ? name : `${name}="${escaped(value)}"`));
  const language = isEnglish && settings.lang === undefined ? ['lang="en"'] : [];
  const needsWords = isEnglish || (settings.lang !== undefined && settings.lang !== 'zh-CN');
  return [
    ...(needsWords ? ['<script src="disclosure-elements.languages.js"></script>'] : []),
    '<script type="module" src="disclosure-elements.js"></script>',
    `<${[tag, `src="${src}"`, ...attributes, ...language].join(' ')}></${tag}>`,
  ].join('\n');
}
