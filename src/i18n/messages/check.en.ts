import type { CheckText } from './check.zh-cn.js';

export const checkEn: Readonly<Record<CheckText, string>> = {
  'check:sum': '{place}: {terms} = {sum}, but the table has {total}, a difference of {difference}.',
  'check:noTerms': '{place}: nothing is filled in to add up, but the table has {total}, a difference of {difference}.',
  'check:is': '{name} {number}',
  'check:equation': '{terms} = {sum}',
  'check:notAssessable': '{place}: cannot be checked, since there is no number for {missing}.',
  'check:year': '{place}: {terms} = {sum}, but this year has {total}, a difference of {difference}.',
  'check:yearSame': '{place}: last year’s report has {previous} {number}, this year’s has {total}, a difference of {difference}.',
  'check:yearNotAssessable': '{place}: cannot be checked against last year, since there is no number for {missing}.',
  'check:whole': '{place} is {number}; it should be a whole number.',
  'check:negative': '{place} is {number}; it should not be negative.',
  'check:identical': 'All {count} numbers are the same as in last year’s report; please check that they are not last year’s data.',
  'check:prose':
    '{part}, paragraph {paragraph}, “{quote}”: the table has {place} {number}, a difference of {difference} from {said} in the text.',
  'check:preface': 'Preface',

  'check:blanks': 'Blank cells counted as nothing: {count}.',
  'check:notApplicable': 'Cells with “/” counted as nothing: {count}.',
  'check:mayLapse': 'Documents may also have lapsed or been counted otherwise; please check.',
  'check:likelySlip': '{place} may be the slip: it {says}; with {would} all its sums hold.',
  'check:transposed': 'If the {says} of {place} were {would} (two neighbouring digits swapped), all its sums would hold.',
  'check:saysNumber': 'is {number}',
  'check:saysNothing': 'is blank',

  'check:placeJoiner': ', ',
  'check:sentenceJoiner': ' ',
  'check:nameJoiner': ' – ',
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
