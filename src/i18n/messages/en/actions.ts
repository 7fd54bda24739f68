import type { ActionsText } from '../zh-cn/actions.js';

/** The texts of what a reader does with a whole report, in English. */
export const actionsEn: Readonly<Record<ActionsText, string>> = {
  'aids:docx': 'Word document',
  'aids:xlsx': 'Excel workbook',
  'aids:csv': 'CSV data',
  'aids:json': 'JSON data',
  'aids:preparing': 'Preparing…',
  'aids:notSaved': 'Could not be downloaded: {message}',
  'aids:copyLink': 'Copy link',
  'aids:linkCopied': 'Link copied: {name}.',
  'aids:linkNotCopied': 'It was not copied: the browser does not let this page use the clipboard. The link is {url}',
  'aids:enterTable': ' Press the down arrow to enter the table and copy the link of a cell.',
  'aids:blankCell': 'blank',
  'aids:cellBar': 'The selected cell',
};
