/** A term of the field that a report uses without explaining it. Its explanation is a message, by its key. */
export interface Term {
  readonly key: string;
  /** The term itself: 三安全一稳定. */
  readonly term: string;
  /** Other wordings of it, and words that stand for it in a text. */
  readonly also?: readonly string[];
  /** What makes another word of it where it follows: 规章制度 are not 规章. */
  readonly notBefore?: readonly string[];
  /** The articles of the Regulation (国务院令第711号) that it comes from. Without any, it comes from the format of the report. */
  readonly articles?: readonly number[];
}
