import type { ToolsText } from '../zh-cn/tools.js';

export const toolsEn: Readonly<Record<ToolsText, string>> = {
  'tools:copy': 'Copy',
  'tools:copied': 'Copied',
  'tools:download': 'Download',
  'tools:csv': 'CSV',
  'tools:notCopied':
    'It was not copied: the browser does not let this page use the clipboard. Select the table and use the browser’s own “Copy”.',
  'tools:notSaved': 'It was not downloaded: {message}.',
};
