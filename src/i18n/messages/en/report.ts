import type { ReportMessage } from '../zh-cn/report.js';

/** The texts of `<disclosure-report>` in English. */
export const reportEn: Readonly<Record<ReportMessage, string>> = {
  'report:published': 'Published {date}',
  'report:period': 'Period: {period}',
  'report:source': 'Source: ',

  'report:tools': 'Tools',
  'report:size': 'Text size',
  'report:small': 'Small',
  'report:medium': 'Medium',
  'report:large': 'Large',
  'report:print': 'Print',
  'report:download': 'Download',

  'report:contents': 'Contents',
  'report:years': 'Years',
  'report:year': '{year}',
  'report:trend': 'Over the years',

  'report:figures': 'Key figures',
  'report:changeNote': 'Changes are calculated by this page, against the report for {year}.',
  'report:derivedNote': 'Numbers marked * are calculated by this page from those in the report.',

  'report:missing': 'Parts of this report without content: {parts}.',
};
