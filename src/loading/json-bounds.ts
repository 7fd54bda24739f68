import { MAX_REPORTS } from '../report/reading/report-spec.js';

// Limits for JSON, checked before it is parsed: once parsed, it may take thirty times its size.

/** A full report has about 50 objects and lists and about 250 values, in four kilobytes; most of `MAX_REPORTS` have fewer. */
const MAX_CONTAINERS = 60 * MAX_REPORTS;
const MAX_VALUES = 150 * MAX_REPORTS;

/** The longest list of a report is that of its paragraphs, a few dozen; a row of a table has eight cells. */
const MAX_VALUES_IN_A_ROW = 1000;

/** Distinct names of properties. The formats have about two hundred; for each new name, engines allocate much more than for a value. */
const MAX_NAMES = 2000;

/** The characters that separate values or start a list, an object or a string. */
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The separator between a name and its value. */
const COLON = /[\t\n\r ]*:/y;

/** The end of the JSON string that starts at a place: the first quote with an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at;
  }
  return text.length;
}

function isName(text: string, end: number): boolean {
  COLON.lastIndex = end + 1;
  return COLON.test(text);
}

/** Whether JSON text has more values, or more distinct names, than any file of reports. */
export function hasTooManyValues(text: string): boolean {
  const names = new Set<string>();
  let containers = 0;
  let values = 0;
  let inARow = 0;
  for (let index = 0; index < text.length && inARow <= MAX_VALUES_IN_A_ROW && names.size <= MAX_NAMES; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      const end = endOfString(text, index);
      if (isName(text, end)) names.add(text.slice(index + 1, end));
      index = end;
    } else if (code === COMMA) {
      values += 1;
      inARow += 1;
    } else if (code === BRACE || code === BRACKET) {
      containers += 1;
      inARow = 0;
    }
  }
  return containers > MAX_CONTAINERS || values > MAX_VALUES || inARow > MAX_VALUES_IN_A_ROW || names.size > MAX_NAMES;
}
