import { decodedEntities } from './html-entities.js';

/** What is told of a page while it is read. Names are in lower case. */
export interface HtmlHandler {
  readonly text: (text: string) => void;
  /** `attribute` gives the value of one of the tag's attributes, where it has it. */
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
}

/** Elements whose content is text up to their own end tag, whatever it looks like (HTML, 13.2.5.2 to 13.2.5.4): those that show it, and those that do not. */
const SHOWN_RAW = /^(?:textarea|title|xmp)$/;
const HIDDEN_RAW = /^(?:iframe|noembed|noframes|script|style)$/;

const NAME = /<(\/?)([a-z][^\t\n\f\r />]*)/iy;

/** A comment, a doctype, an end tag without a name: what shows nothing. It ends with the page at the latest. */
const MARKUP = /<(?:!--(?:-?>|[^]*?(?:--!?>|$))|[!/?][^>]*(?:>|$))/y;

/** An attribute, which may start with an equals sign, and what stands before it; or only that. A quote that is never closed ends with the page. */
const ATTRIBUTE =
  /[\t\n\f\r /]*(?:([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\t\n\f\r >]*)))?)?/y;

/** Goes over the attributes of a tag from behind its name, and returns the place of its `>`; the end of the page where it has none. */
function overAttributes(html: string, from: number, found?: (name: string, value: string) => void): number {
  let at = from;
  while (at < html.length && html[at] !== '>') {
    ATTRIBUTE.lastIndex = at;
    // Most tags are only passed over.
    if (!found) ATTRIBUTE.test(html);
    else {
      const [, name, inQuotes, inApostrophes, bare = ''] = ATTRIBUTE.exec(html) ?? [];
      if (name !== undefined) found(name.toLowerCase(), inQuotes ?? inApostrophes ?? bare);
    }
    at = ATTRIBUTE.lastIndex;
  }
  return at;
}

/**
 * Reads a page or a fragment of one, tag by tag, as the HTML standard's tokenizer does (13.2.5). What is open when is not its business:
 * however deep elements are nested, it holds nothing. Scripts, stylesheets and comments are passed over.
 */
export function readHtml(html: string, handler: HtmlHandler): void {
  let at = 0;
  // Where the text starts that was not told yet.
  let start = 0;
  const tellText = (end: number): void => {
    if (end > start) handler.text(decodedEntities(html.slice(start, end)));
  };
  for (let opening = html.indexOf('<'); opening >= 0; opening = html.indexOf('<', at)) {
    NAME.lastIndex = MARKUP.lastIndex = opening;
    const [, slash, given] = NAME.exec(html) ?? [];
    if (given === undefined) {
      at = opening + 1;
      // A `<` that opens nothing is text.
      if (!MARKUP.test(html)) continue;
      tellText(opening);
      start = at = MARKUP.lastIndex;
      continue;
    }
    tellText(opening);
    const name = given.toLowerCase();
    const attributes = NAME.lastIndex;
    at = overAttributes(html, attributes);
    // A tag that the page ends in is none.
    if (at >= html.length) return;
    start = at += 1;
    if (slash) {
      handler.close(name);
      continue;
    }
    handler.open(name, (wanted) => {
      let value: string | undefined;
      overAttributes(html, attributes, (key, found) => {
        if (key === wanted) value ??= decodedEntities(found);
      });
      return value;
    });
    const isShown = SHOWN_RAW.test(name);
    if (!isShown && !HIDDEN_RAW.test(name)) continue;
    const end = html.slice(at).search(new RegExp(`</${name}[\\t\\n\\f\\r />]`, 'i'));
    at = end < 0 ? html.length : at + end;
    if (isShown) tellText(at);
    start = at;
  }
  tellText(html.length);
}
