import { keptText, NOTHING_KEPT, readKept } from './stored-work.js';
import type { Kept, ReadKept } from './stored-work.js';

/** Where in the browser's storage the work is kept. */
const KEY = 'disclosure-workbench';

/** Where what was kept and cannot be used is put aside, so that it is not written over. */
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

/** Keeps what is on the bench. Tells whether it could: storage may be off, or full. */
export function keep(kept: Kept): boolean {
  try {
    if (!isEmpty(kept)) return put(KEY, keptText(kept)) || put(KEY, keptText({ ...kept, replaced: null }));
    localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** What was kept. What cannot be used of it does not stop the page: it is put aside, all of it, and can be had with `aside`. */
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

/** What was put aside; `null` where nothing was. */
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
    // Where there is no storage, there is nothing in it.
  }
}

/** Tells when another window writes over what this one keeps. */
export function whenOverwritten(tell: () => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue !== null) tell();
  });
}
