import type { Settings } from './attributes.js';
import type { Shown } from './reading.js';

/** What somebody wants to read, and what is read again with an agency and a year. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'example'; readonly id: string; readonly value: unknown };

/** Everything that the page shows. */
export interface State {
  readonly shown: Shown | null;
  /** What was shown before the present report, to go back to. */
  readonly before: Shown | null;
  readonly source: Source | null;
  /** The example that is shown; empty where it is something else. */
  readonly example: string;
  readonly tag: string;
  readonly settings: Settings;
  readonly text: string;
  readonly message: string;
  readonly error: string;
  readonly asks: boolean;
  readonly isBusy: boolean;
}

export const START: State = {
  shown: null,
  before: null,
  source: null,
  example: '',
  tag: 'disclosure-report',
  settings: {},
  text: '',
  message: '',
  error: '',
  asks: false,
  isBusy: false,
};
