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

  'export:sheet:text': 'Text',
  'export:sheet:data': 'Data',
};
