/** Cells whose sum a phrase may speak of: those of `add`, less those of `subtract`. A path names a cell, or the rows of a group in one column. */
export interface ProseReading {
  readonly add: readonly string[];
  readonly subtract?: readonly string[];
}

/**
 * What phrases of a report's prose speak of. 收到 and 受理 (`taken`) may also be said of all that there was to handle, 答复 (`answered`) of all that was not closed otherwise,
 * 依申请公开 (`onApplication`) of the applications and of what was disclosed on them; `reviewsAndLawsuits` of both together.
 */
export type ProseSubject =
  | 'received'
  | 'taken'
  | 'carriedOver'
  | 'carriedForward'
  | 'settled'
  | 'answered'
  | 'onApplication'
  | 'reviews'
  | 'lawsuits'
  | 'reviewsAndLawsuits'
  | 'fees';

/**
 * The readings of each subject that a format has cells for. The first reading is the usual one; a number that fits another is right as well, since the phrase may
 * mean that.
 */
export type ProseCells = Readonly<Partial<Record<ProseSubject, readonly ProseReading[]>>>;
