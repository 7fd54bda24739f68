/** A file of the site that is made from the source: in the development server on request, in the built site once. */
export interface SitePage {
  /** Its path in the folder of the site: `elements/disclosure-table.html`. */
  readonly path: string;
  readonly render: () => Promise<string> | string;
}
