/** Something that can be found: a page, a place in one, an export. */
export interface SearchEntry {
  readonly title: string;
  /** Its address, from the folder of the site. */
  readonly url: string;
  /** What it belongs to: the page that it is in, or what kind of thing it is. */
  readonly place: string;
  /** What is said of it. */
  readonly text: string;
  /** Other names that it is looked for by. */
  readonly names?: string;
  /** What else is written there: it is looked through, but not shown. */
  readonly body?: string;
  /** How much sooner it is listed than others. */
  readonly weight?: number;
}
