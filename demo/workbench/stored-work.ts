import { cellAt, MAX_NUMBER, readReport } from 'disclosure-elements';
import type { Cell, Report } from 'disclosure-elements';
import { hasCell } from './cell-names.js';
import { keysOf } from './work.js';
import type { Correction, Draft, Work, WorkNote } from './work.js';

/** What is kept from one visit to the next. */
export interface Kept {
  readonly work: Work | null;
  /** What was on the bench before. */
  readonly replaced: Work | null;
  /** What stands in the field for pasting. */
  readonly draft: string;
}

/** What was kept, and how many things in it cannot be used. */
export interface ReadKept extends Kept {
  readonly unusable: number;
}

export const NOTHING_KEPT: Kept = { work: null, replaced: null, draft: '' };

/** Counts up with every change of `Kept` or `Work` that makes what was kept before mean something else. */
const VERSION = 1;

export const keptText = (kept: Kept): string => JSON.stringify({ version: VERSION, ...kept });

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property: what was kept may hold a `__proto__` or leave out what is read. */
const own = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const isCell = (value: unknown): value is Cell =>
  value === null || value === '/' || (typeof value === 'number' && Math.abs(value) <= MAX_NUMBER);

/** A path that is a cell of the report's format, and so leads to nothing but a cell. */
function pathIn(item: JsonObject, report: Report): string | null {
  const path = textOf(own(item, 'path'));
  return path !== undefined && hasCell(report, path) ? path : null;
}

function correctionIn(item: JsonObject, report: Report): Correction | null {
  const path = pathIn(item, report);
  const is = own(item, 'is');
  // What the document says is taken from the report, not from what was kept.
  return path !== null && isCell(is) ? { path, was: cellAt(report, keysOf(path)) ?? null, is } : null;
}

function draftIn(item: JsonObject, report: Report): Draft | null {
  const path = pathIn(item, report);
  const text = textOf(own(item, 'text'));
  // What was being typed when the page went away was perhaps half a number: it is taken when it is confirmed.
  return path !== null && text !== undefined ? { path, text, isRefused: true } : null;
}

function noteIn(item: JsonObject): WorkNote | null {
  const severity = own(item, 'severity');
  const message = textOf(own(item, 'message'));
  if ((severity !== 'info' && severity !== 'warning') || message === undefined) return null;
  const [path, place, quote] = ['path', 'place', 'quote'].map((key) => textOf(own(item, key)));
  return {
    severity,
    message,
    ...(path !== undefined && { path }),
    ...(place !== undefined && { place }),
    ...(quote !== undefined && { quote }),
  };
}

/** Reads what was kept, piece by piece, and counts what is not as it should be. */
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

  /** Last year's report of the same agency; another one was put there by somebody else. */
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
    };
  }
}

/** Of several for one cell the last: it would have taken the place of the others. */
const onePerCell = <T extends { readonly path: string }>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((item) => [item.path, item])).values(),
];

/**
 * Reads what was kept. It may be of another version of this page, or have been changed by anybody: reports are read as those of a file are, paths
 * lead to cells alone, and what is not as it should be is left out and counted.
 *
 * @param text what `keptText` gave, once
 * @returns `null` where none of it can be used
 */
export function readKept(text: string): ReadKept | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(json)) return null;
  // What the first version kept had no mark, and the same shape without drafts.
  const version = own(json, 'version') ?? VERSION;
  if (version !== VERSION) return null;
  const reader = new KeptReader();
  const work = reader.work(own(json, 'work'));
  const replaced = reader.work(own(json, 'replaced'));
  const draft = textOf(own(json, 'draft')) ?? '';
  const isNothing = !work && !replaced && draft === '';
  return isNothing && reader.unusable > 0 ? null : { work, replaced, draft, unusable: reader.unusable };
}
