import type { Settings } from './attributes.js';

// What is on the page survives a reload, and the switch of the language, in this tab. Where the browser keeps nothing, nothing is kept.

const KEY = 'disclosure-elements playground';

export interface Kept {
  readonly data: unknown;
  readonly text: string;
  readonly tag: string;
  readonly settings: Settings;
}

export function keep(kept: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // It is too large, or storage is not allowed.
  }
}

export function kept(): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
