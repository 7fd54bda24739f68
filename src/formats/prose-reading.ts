/**
 * Cells whose sum a phrase may refer to: those of `add`, less those of `subtract`. A path names a cell, or the rows of a group in one
 * column.
 */
export interface ProseReading {
  readonly add: readonly string[];
  readonly subtract?: readonly string[];
}

/**
 * What phrases of a report's prose refer to. 收到 and 受理 (`taken`) may also mean everything there was to handle, 答复 (`answered`) everything
 * that was not closed otherwise, 依申请公开 (`onApplication`) the applications or what was disclosed on them; `reviewsAndLawsuits` is both
 * together. `feeNotices` is what came of notices of a fee, `processingFee` the fee itself, which is in no table; `documents` are normative documents, `licensing`, `penalties` and `coercion` decisions.
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
  | 'fees'
  | 'feeNotices'
  | 'processingFee'
  | 'rulesIssued'
  | 'rulesRepealed'
  | 'rulesInForce'
  | 'documentsIssued'
  | 'documentsRepealed'
  | 'documentsInForce'
  | 'licensing'
  | 'penalties'
  | 'coercion';

/**
 * The possible readings of each subject that a format has cells for. The first is the usual one; a number that fits another is right as
 * well, since the phrase may mean that.
 */
export type ProseCells = Readonly<Partial<Record<ProseSubject, readonly ProseReading[]>>>;
