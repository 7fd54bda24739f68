import type { CheckSentence } from '../zh-cn/check-sentences.js';

export const checkSentencesEn: Readonly<Record<CheckSentence, string>> = {
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
  'check:prose':
    '{part}, paragraph {paragraph}, “{quote}”: the table has {place} {number}, a difference of {difference} from {said} in the text.',
  'check:fee':
    '{part}, paragraph {paragraph}, “{quote}”: the information processing fee is not the one in {otherPart}, paragraph {otherParagraph}, “{otherQuote}”; please check.',
  'check:likelySlip': '{place} may be the slip: it {says}; with {would} all its sums hold.',
  'check:transposed': 'If the {says} of {place} were {would} (two neighbouring digits swapped), all its sums would hold.',
  'check:saysNumber': 'is {number}',
  'check:saysNothing': 'is blank',
  'check:norm:overview-long': 'Part one has {characters} characters; no more than {most} are usually asked for.',
  'check:norm:overview-heads': 'Part one has no heading on: {heads}.',
  'check:norm:applications-zero': 'The text says “{quote}”, but all rows of part three are zero or blank.',
  'check:norm:processing-fee':
    'Part six does not state the information processing fee collected; that there was none is to be stated, too.',
  'check:norm:same-prose':
    'The text is that of the report of {year}, apart from the years in it: please check whether the text of another year was used.',
  'check:placeJoiner': ', ',
  'check:nameJoiner': ' – ',

  'check:chain:title': 'Year to year: {agency}',
  'check:chain:year': 'Year',
  'check:chain:holds': '✓ {stated}',
  'check:chain:broken': '✗ {expected} ≠ {stated}',
  'check:chain:warning': '! {expected} ≠ {stated}',
  'check:chain:first-year': '—',
  'check:chain:missing-year': '— no report of the year before',
  'check:chain:other-format': '— another format',
  'check:chain:blank': '— no number',
  'check:chain:place': ' ({details})',
  'check:chain:others': '{count} more',
  'check:chain:legend':
    '✓ continues the year before; ✗ does not balance; ! please check; — cannot be compared. Before ≠: what follows from the year before; behind it: what this year states.',
};
