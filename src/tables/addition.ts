// Apart from the code that writes it: the types of functions that need no page must compile without those of the DOM.

/** What a page adds to a cell: it never takes the place of the number, and cannot be taken for a part of it. */
export interface CellAddition {
  /** A short text behind the number, smaller and softer. It may not begin with anything that could continue a number; beside a cell without a number it may have no digits at all. */
  readonly suffix?: string | null | undefined;
  /** Names for `::part()` of the cell, separated by spaces, besides its own. */
  readonly part?: string | null | undefined;
  /** What browsers show where the pointer rests on the cell. */
  readonly title?: string | null | undefined;
}
