import type { CheckText } from '../zh-cn/check.js';

export const checkEn: Readonly<Record<CheckText, string>> = {
  'check:identical': 'All {count} numbers are the same as in last year’s report; please check that they are not last year’s data.',
  'check:preface': 'Preface',

  'check:blanks': 'Blank cells counted as nothing: {count}.',
  'check:notApplicable': 'Cells with “/” counted as nothing: {count}.',
  'check:mayLapse': 'Documents may also have lapsed or been counted otherwise; please check.',

  'check:lineSum': '{name}: {stated}, {sum} {comesTo}, off by {difference}',
  'check:sumOf-row': 'its columns add up to',
  'check:sumOf-column': 'its rows add up to',
  'check:sumOf-cell': 'its items add up to',
  'check:lineSums': '{name}: {added} are {comesTo}, {equals} are {stated}, off by {difference}',
  'check:lineMissing': '{name}: no number, cannot be checked',
  'check:lineYear': '{name}: {stated}, by last year’s report {comesTo}, off by {difference}',
  'check:line-whole': '{name}: {stated}, should be a whole number',
  'check:line-negative': '{name}: {stated}, should not be negative',
  'check:lineProse': '{part} ¶ {paragraph}, “{quote}”: the table has {name} {stated}, off by {difference}',
  'check:lineFee': '{part} ¶ {paragraph}, “{quote}”: not the same as “{otherQuote}” in {otherPart}',
  'check:lineSlip': '{name}: {says}, probably {would}, off by {difference}',
  'check:swapped': ', perhaps two neighbouring digits swapped',
  'check:blankCell': 'blank',
  'check:lineJoiner': ' · ',
  'check:equationJoiner': '; ',
  'check:slips': 'perhaps from cells: {count}',
  'check:why': 'Sum',
  'check:consequences': 'Consequences: {count}',
  'check:others': 'More: {count}',

  'check:sentenceJoiner': ' ',
  'check:listJoiner': '; ',
  'check:lastYear': 'last year’s {name}',

  'check:none': 'No problems found',
  'check:broken': '{count} not balanced',
  'check:notAssessableCount': '{count} could not be checked',
  'check:warnings': '{count} to look at',
  'check:summaryJoiner': ', ',

  'check:title': 'Check of the sums: {summary}.',
  'check:withPrevious': 'Checked against the report of {year}.',
  'check:withoutPrevious': 'Without the report of {year}, not checked against last year.',
  'check:mark-broken': 'Wrong: ',
  'check:mark-not-assessable': 'Not checked: ',
  'check:mark-warning': 'To look at: ',
};
