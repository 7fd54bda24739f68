import type { Text } from './zh-cn.js';

export const en: Readonly<Record<Text, string>> = {
  caption: '{agency}, {year}',
  yearAlone: '{year}',
  joiner: '; ',
  notApplicable: 'not applicable',

  more: '{amount} more than the year before',
  less: '{amount} fewer than the year before',
  same: 'unchanged on the year before',
  incomparable: 'nothing to compare in the year before',
  compareNote:
    'Small figures are the change on {year}, calculated by this page. A number without one is unchanged; “…” means that {year} has nothing to compare.',
  noPrevious: 'There is no report for {year} to compare with.',

  loading: 'Loading the report…',
  empty: 'There is no report to show.',
  retry: 'Try again',
  inPage: 'the data in this page',

  'error:bad-url': 'The address of the report is not valid: {url}',
  'error:network': 'The report could not be loaded: no connection, or the server does not let this page read it. Address: {url}',
  'error:file':
    'The page was opened from a file, and the browser does not let it read data; open it from a web site (http). Address: {url}',
  'error:timeout': 'The report could not be loaded: the server did not answer in time. Address: {url}',
  'error:status': 'The report could not be loaded: the server answered {detail}. Address: {url}',
  'error:too-large': 'The report was not read: it is larger than {detail}. Address: {url}',
  'error:encoding': 'The report is not encoded in UTF-8; save it as UTF-8. Place: {url}',
  'error:html': 'A web page (HTML) was found where JSON was expected. Place: {url}',
  'error:not-json': 'The report is not valid JSON{place}; often a comma is missing or one too many. Place: {url}',
  'error:not-a-report': 'The data departs from the format in {count} places. {first}',
  'error:no-reports': 'There is no report in the data. Place: {url}',
  'error:not-found': 'There is no report for {wanted}. There is: {detail}.',
  'error:unexpected': 'The report could not be shown: {detail}',
  place: ' (line {line}, character {column})',

  problem: '{path}: {expected} was expected, {found} was there',
  problemsLeft: '{count} more.',
  root: '(the whole data)',
  nothing: 'nothing',
  'expected:report': 'a report (an object)',
  'expected:reports': 'a list of reports',
  'expected:cell': 'a number, null or "/"',
  'expected:group': 'an object or null',
  'expected:name': 'the agency’s name (a text)',
  'expected:text': 'a text',
  'expected:paragraphs': 'a list of paragraphs, one string each',
  'expected:date': 'a date (such as "2025-01-22")',
  'expected:year': 'a year (a whole number, such as 2024)',
  'expected:format': '"2019" or "2021" (or none, with a year from 2019 on)',
  'expected:known': 'a key of the format',
};
