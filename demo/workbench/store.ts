import { readReport } from '../../src/index.js';
import type { Report } from '../../src/index.js';
import type { Work } from './work.js';

/** What is kept from one visit to the next. */
export interface Kept {
  readonly work: Work | null;
  /** What stands in the field for pasting. */
  readonly draft: string;
}

const KEY = 'disclosure-workbench';

/** Keeps what is on the bench. Tells whether it could: storage may be off, or full. */
export function keep(kept: Kept): boolean {
  try {
    if (!kept.work && !kept.draft) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

const reportIn = (value: unknown): Report | null => readReport(value).report;

const EMPTY: Kept = { work: null, draft: '' };

/** What was kept. Whatever cannot be read of it, as that of another version, counts as nothing. */
export function kept(): Kept {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null;
    if (!found) return EMPTY;
    const report = found.work && reportIn(found.work.report);
    const previous = found.work?.previous ? reportIn(found.work.previous) : null;
    return { draft: found.draft, work: found.work && report ? { ...found.work, report, previous } : null };
  } catch {
    return EMPTY;
  }
}
