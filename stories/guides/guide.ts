import type { ReportsInput, TablePartKey } from 'disclosure-elements';

/** A text in both languages of the site. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What keys do, in one place of an element. */
export interface KeyGuide {
  /** The names of the keys, as they stand on a keyboard. */
  readonly keys: readonly string[];
  readonly does: Bilingual;
}

/** What a person has to know to use an element that its source does not say. Code in the texts stands between backquotes. */
export interface ElementGuide {
  /** What the element is called where its tag would be too dry. */
  readonly name: Bilingual;
  /** What it is for, and what is better where it is not. */
  readonly purpose: Bilingual;
  readonly example: {
    /** The files in stories/reports/ that are worth trying, the first of which is shown at first. */
    readonly data: readonly { readonly file: string; readonly name: Bilingual }[];
    /** The attributes that the example has at first. */
    readonly attributes: Readonly<Record<string, string | true>>;
    /** The story that the gallery shows first. */
    readonly story: string;
  };
  /** Values worth trying of attributes that take any text. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** What of the report's JSON it reads. */
  readonly data: Bilingual;
  /** The part of a report whose cells it shows, where that is one. */
  readonly part?: TablePartKey;
  /** The smallest JSON with which it shows something. */
  readonly smallest: ReportsInput;
  readonly keyboard: readonly KeyGuide[];
  readonly dos: readonly Bilingual[];
  readonly donts: readonly Bilingual[];
}
