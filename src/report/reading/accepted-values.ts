import { formatNamed } from '../../formats/formats.js';
import { DATE_PATTERN, MAX_NUMBER, YEARS } from './report-spec.js';
import type { Leaf } from './report-spec.js';
import type { Cell } from '../report.js';

const DATE = new RegExp(DATE_PATTERN);

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a value is valid for a leaf of a report's spec. That most may be left out or null is checked elsewhere. */
export const ACCEPTS: Readonly<Record<Leaf, (value: unknown) => boolean>> = {
  cell: (value) => value === '/' || (typeof value === 'number' && Math.abs(value) <= MAX_NUMBER),
  date: (value) => isText(value) && DATE.test(value),
  format: (value) => formatNamed(value) !== undefined,
  name: (value) => isText(value) && value !== '',
  paragraphs: Array.isArray,
  text: isText,
  year: (value) => Number.isInteger(value) && Number(value) >= YEARS.minimum && Number(value) <= YEARS.maximum,
};

/** Whether a value is valid for a cell: a number, `"/"`, or `null` for a blank one. */
export const isCell = (value: unknown): value is Cell => value === null || ACCEPTS.cell(value);
