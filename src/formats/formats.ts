import { format2019 } from './2019/format-2019.js';
import { format2021 } from './2021/format-2021.js';
import type { Format } from './format.js';
import { needFormat } from './parts.js';

// When the state issues the next format: copy the folder of the last one, change what differs, and add its line to FORMATS here, and what is
// checked, followed and shown first in it to sum-rules.ts, year-rules.ts, topics.ts, prose-cells.ts and key-figures.ts. What it prints like
// another is imported from common/. Labels that are too long for a legend get a short one in labels/short-label.ts. Tests then name the labels
// that have no English in labels/english.ts; `npm run traditional` makes the traditional ones.

/** The official formats by their id, in the order in which they were issued. */
export const FORMATS = { '2019': format2019, '2021': format2021 } as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;

/** The ids of the official formats, in the order in which they were issued. */
export const FORMAT_IDS = /* @__PURE__ */ Object.keys(FORMATS) as readonly FormatId[];

type OfficialPart = (typeof FORMATS)[FormatId]['parts'][number];

/** The key of a part that is a table in one of the official formats. */
export type TablePartKey = Extract<OfficialPart, { readonly kind: 'table' }>['key'];

/** The key of a part that is text in one of the official formats. */
export type ProsePartKey = Extract<OfficialPart, { readonly kind: 'prose' }>['key'];

let known: readonly Format[] = Object.values(FORMATS);

/** All known formats, in the order in which they were issued. */
export const knownFormats = (): readonly Format[] => known;

/**
 * Adds a format to those that are known. Call `addFormat` instead, which also adds its checks and topics.
 *
 * @returns a function that removes it again
 * @throws RangeError where there already is a format with its id
 */
export function addKnownFormat(format: Format): () => void {
  if (formatNamed(format.id)) throw new RangeError(`There is a format ${format.id}.`);
  known = [...known, format].sort((one, other) => one.firstYear - other.firstYear);
  return () => {
    known = known.filter((other) => other !== format);
  };
}

/** The format with an id; `undefined` where there is none. */
export const formatNamed = (id: unknown): Format | undefined => known.find((format) => format.id === id);

/**
 * The format with an id.
 *
 * @throws RangeError where there is none
 */
export function formatOf(id: string): Format {
  const format = formatNamed(id);
  if (!format) throw new RangeError(`There is no format ${id}. There are: ${known.map((one) => one.id).join(', ')}.`);
  return format;
}

/** The report years that a format applies to, up to the year before the next format; `to` is null while it is in force. */
export function yearsOf(format: Format): { readonly from: number; readonly to: number | null } {
  const next = known[known.indexOf(needFormat(format)) + 1];
  return { from: format.firstYear, to: next ? next.firstYear - 1 : null };
}

/** The format that a report of a year is to be written in; `undefined` before the first. */
export const formatInForce = (year: number): Format | undefined => known.filter(({ firstYear }) => firstYear <= year).pop();

/** The official format that a report of a year is to be written in; `undefined` before 2019. */
export const formatOfYear = (year: number): FormatId | undefined => FORMAT_IDS.find((id) => FORMATS[id] === formatInForce(year));
