import type { ProseSubject } from '../prose-reading.js';

/** One way to phrase one thing. A phrase without a number says that something did not happen, which is zero. */
export interface ProsePhrase {
  /** What it refers to; several phrases may share one id. */
  readonly id: string;
  /** The words by which it is found. Where several phrases have the same cue, the first one that fits counts. */
  readonly cues: readonly string[];
  /** The patterns directly before the cue, and directly after it. */
  readonly before?: string;
  readonly after: string;
  /** A pattern that must occur in the whole phrase. */
  readonly needs?: string;
  /** The subject that determines the cells its number may be of, by the format's `proseCells`. */
  readonly subject: ProseSubject;
  /** Whether the preceding text must be about applications for disclosure (`topic`), or the phrase always is. */
  readonly about: 'always' | 'topic';
  /** Set where it often refers to a part of the whole, as after 其中. */
  readonly isOftenPart?: true;
  /** Nothing but words of time, of the agency and of handling may stand before it in its clause. */
  readonly isBare?: true;
  /** A pattern of words in its clause, before it, with which it is about something else. */
  readonly unless?: string;
  /** Set where agencies also count all that they had: all reviews, of which those on disclosure are a part. */
  readonly mayBeOfAll?: true;
  /** The phrase right before it must be one with this id: the number after 其中政府信息公开类 is of reviews or of lawsuits. */
  readonly follows?: string;
}
