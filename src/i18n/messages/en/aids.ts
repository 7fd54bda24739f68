import type { AidsText } from '../zh-cn/aids.js';

/** The texts that stand around a whole report, in English. */
export const aidsEn: Readonly<Record<AidsText, string>> = {
  'aids:address': 'Address: {url}',
  'aids:printedOn': 'Printed on {date}',
  'aids:terms': 'Terms explained ({count})',
  'aids:copyPart': 'Copy link: {title}',
};
