import { cellAt, MAX_NUMBER, readReport } from 'disclosure-elements';
import type { Cell, Report } from 'disclosure-elements';
import { hasCell } from './cell-names.js';
import { keysOf } from './work.js';
import type { Correction, Details, Draft, Work, WorkNote } from './work.js';

/** What is saved from one visit to the next. */
export interface Kept {
  readonly work: Work | null;
  /** The work that was on the bench before, which can be restored. */
  readonly replaced: Work | null;
  /** The text in the field for pasting. */
  readonly draft: string;
  /** The other years that were opened with the work, and those that were opened with the replaced work; left out if there are none. */
  readonly years?: readonly Work[];
  readonly replacedYears?: readonly Work[];
}

/** The saved state, and how many items in it were unusable. */
export interface ReadKept extends Kept {
  readonly unusable: number;
}

export const NOTHING_KEPT: Kept = { work: null, replaced: null, draft: '' };

/** Has to be incremented with every change of `Kept` or `Work` that gives saved data another meaning. */
const VERSION = 1;

export const keptText = (kept: Kept): string => JSON.stringify({ version: VERSION, ...kept });

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads an own property only: saved data may contain `__proto__`, or lack the property. */
const own = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const isCell = (value: unknown): value is Cell =>
  value === null || value === '/' || (typeof value === 'number' && Math.abs(value) <= MAX_NUMBER);

/** Whether a path is a cell of the report's format, and so cannot lead anywhere else. */
function pathIn(item: JsonObject, report: Report): string | null {
  const path = textOf(own(item, 'path'));
  return path !== undefined && hasCell(report, path) ? path : null;
}

function correctionIn(item: JsonObject, report: Report): Correction | null {
  const path = pathIn(item, report);
  const is = own(item, 'is');
  // The document's value is taken from the report, not from the saved data.
  return path !== null && isCell(is) ? { path, was: cellAt(report, keysOf(path)) ?? null, is } : null;
}

function draftIn(item: JsonObject, report: Report): Draft | null {
  const path = pathIn(item, report);
  const text = textOf(own(item, 'text'));
  // A draft may be half a number, since the page may have been closed while typing. It is applied once it is confirmed.
  return path !== null && text !== undefined ? { path, text, isRefused: true } : null;
}

function noteIn(item: JsonObject): WorkNote | null {
  const severity = own(item, 'severity');
  const message = textOf(own(item, 'message'));
  if ((severity !== 'info' && severity !== 'warning') || message === undefined) return null;
  const [path, place, quote] = ['path', 'place', 'quote'].map((key) => textOf(own(item, key)));
  const several = own(item, 'paths');
  const paths = Array.isArray(several) ? several.flatMap((one: unknown) => textOf(one) ?? []) : undefined;
  return {
    severity,
    message,
    ...(path !== undefined && { path }),
    ...(paths !== undefined && { paths }),
    ...(place !== undefined && { place }),
    ...(quote !== undefined && { quote }),
  };
}

function detailsIn(value: unknown): { readonly details?: Details } {
  if (!isObject(value)) return {};
  const published = textOf(own(value, 'published'));
  const source = textOf(own(value, 'source'));
  const isDate = published === '' || /^\d{4}-\d{2}-\d{2}$/.test(published ?? 'none');
  return { details: { ...(isDate && published !== undefined && { published }), ...(source !== undefined && { source }) } };
}

/** Reads saved data piece by piece, and counts what is invalid. */
class KeptReader {
  unusable = 0;

  list<T>(value: unknown, read: (item: JsonObject) => T | null): readonly T[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.unusable += 1;
      return [];
    }
    return value.flatMap((item: unknown) => {
      const found = isObject(item) ? read(item) : null;
      if (found === null) this.unusable += 1;
      return found === null ? [] : [found];
    });
  }

  report(value: unknown): Report | null {
    if (value === undefined || value === null) return null;
    const { report } = readReport(value);
    if (!report) this.unusable += 1;
    return report;
  }

  /** Last year's report of the same agency. Any other report did not come from this page. */
  previous(value: unknown, { agency, year }: Report): Report | null {
    const found = this.report(value);
    if (!found || (found.agency === agency && found.year === year - 1)) return found;
    this.unusable += 1;
    return null;
  }

  work(value: unknown): Work | null {
    if (value === undefined || value === null) return null;
    const json = isObject(value) ? value : {};
    const report = this.report(own(json, 'report') ?? {});
    if (!report) return null;
    const corrections = this.list(own(json, 'corrections'), (item) => correctionIn(item, report));
    const drafts = this.list(own(json, 'drafts'), (item) => draftIn(item, report));
    return {
      name: textOf(own(json, 'name')) ?? '',
      isBlank: own(json, 'isBlank') === true,
      report,
      notes: this.list(own(json, 'notes'), noteIn),
      corrections: onePerCell(corrections),
      drafts: onePerCell(drafts),
      previous: this.previous(own(json, 'previous'), report),
      ...detailsIn(own(json, 'details')),
    };
  }

  works(value: unknown): readonly Work[] {
    return this.list(value, (item) => this.work(item));
  }
}

/** The last of several items for one cell, which would have replaced the others. */
const onePerCell = <T extends { readonly path: string }>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((item) => [item.path, item])).values(),
];

/**
 * Reads saved data, which may come from another version of this page or have been changed by anybody: reports are validated as those from
 * files are, paths are restricted to cells, and anything invalid is dropped and counted.
 *
 * @param text a result of `keptText`
 * @returns `null` if nothing is usable
 */
export function readKept(text: string): ReadKept | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(json)) return null;
  // The first version saved no version number, and the same structure without drafts.
  const version = own(json, 'version') ?? VERSION;
  if (version !== VERSION) return null;
  const reader = new KeptReader();
  const work = reader.work(own(json, 'work'));
  const replaced = reader.work(own(json, 'replaced'));
  const years = reader.works(own(json, 'years'));
  const replacedYears = reader.works(own(json, 'replacedYears'));
  const draft = textOf(own(json, 'draft')) ?? '';
  const isNothing = !work && !replaced && draft === '';
  if (isNothing && reader.unusable > 0) return null;
  return {
    work,
    replaced,
    draft,
    ...(years.length > 0 && { years }),
    ...(replacedYears.length > 0 && { replacedYears }),
    unusable: reader.unusable,
  };
}
