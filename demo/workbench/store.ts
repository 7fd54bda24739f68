import { keptText, NOTHING_KEPT, readKept } from './stored-work.js';
import type { Kept, ReadKept } from './stored-work.js';
import { hasEntries } from './work.js';

/** The key of the saved work in the browser's storage. */
const KEY = 'disclosure-workbench';

/** The key under which unusable data is set aside, so that it is not overwritten. */
const ASIDE = 'disclosure-workbench-aside';

function put(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

const isEmpty = ({ work, replaced, draft }: Kept): boolean => !work && !replaced && draft === '';

/** What is saved where not everything fits: without what was replaced, then only those years that were edited. */
const smaller = (kept: Kept): Kept[] => [
  { ...kept, replaced: null, replacedYears: [] },
  { ...kept, replaced: null, replacedYears: [], years: (kept.years ?? []).filter(hasEntries) },
];

/** Saves the work. Returns whether that succeeded: storage may be disabled, or full. */
export function keep(kept: Kept): boolean {
  try {
    if (!isEmpty(kept)) return [kept, ...smaller(kept)].some((part) => put(KEY, keptText(part)));
    localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** The saved work. Unusable data does not stop the page: all of it is set aside, where `aside` returns it. */
export function kept(): ReadKept {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return { ...NOTHING_KEPT, unusable: 0 };
    const found = readKept(text) ?? { ...NOTHING_KEPT, unusable: 1 };
    if (found.unusable > 0) put(ASIDE, text);
    return found;
  } catch {
    return { ...NOTHING_KEPT, unusable: 0 };
  }
}

/** The data that was set aside; `null` if there is none. */
export function aside(): string | null {
  try {
    return localStorage.getItem(ASIDE);
  } catch {
    return null;
  }
}

export function removeAside(): void {
  try {
    localStorage.removeItem(ASIDE);
  } catch {
    // Without storage, nothing is saved.
  }
}

/** Calls back when another window overwrites the saved work. */
export function whenOverwritten(tell: () => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue !== null) tell();
  });
}
