import type { ExportText } from '../zh-cn/export.js';

export const exportEn: Readonly<Record<ExportText, string>> = {
  'export:agency': 'Agency',
  'export:year': 'Year',
  'export:format': 'Format',
  'export:part': 'Part',
  'export:path': 'Path',
  'export:labels': 'Cell',
  'export:value': 'Value',
  'export:unit': 'Unit',

  'export:fact:agency': 'Published by: {agency}',
  'export:fact:published': 'Published: {date}',
  'export:fact:period': 'Period: {period}',
  'export:fact:source': 'Source: ',
  'export:years': 'Over the years',

  'export:sheet:text': 'Text',
  'export:sheet:data': 'Data',
};
