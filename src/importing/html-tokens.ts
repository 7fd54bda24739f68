import { decodedEntities } from './html-entities.js';

/** What is told of a page while it is read. Names are in lower case. */
export interface HtmlHandler {
  readonly text: (text: string) => void;
  /** `attribute` gives the value of one of the tag's attributes, where it has it. */
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
}

/** Elements whose content is text up to their own end tag, whatever it looks like (HTML, 13.2.5.2 to 13.2.5.4), and whether it shows. */
const RAW: Readonly<Record<string, boolean>> = {
  iframe: false,
  noembed: false,
  noframes: false,
  script: false,
  style: false,
  textarea: true,
  title: true,
  xmp: true,
};

const [TAB, SPACE, QUOTE, APOSTROPHE, SLASH, EQUALS, END] = [9, 32, 34, 39, 47, 61, 62] as const;

const isSpace = (code: number): boolean => code === SPACE || (code >= TAB && code <= 13 && code !== 11);
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Where the value of an attribute that starts at `at` ends, its closing quote included. */
function endOfValue(html: string, at: number): number {
  const first = html.charCodeAt(at);
  if (first === QUOTE || first === APOSTROPHE) {
    const end = html.indexOf(first === QUOTE ? '"' : "'", at + 1);
    return end < 0 ? html.length : end + 1;
  }
  let end = at;
  while (end < html.length && !isSpace(html.charCodeAt(end)) && html.charCodeAt(end) !== END) end += 1;
  return end;
}

/** Goes over the attributes of a tag from behind its name, telling where each name and value starts and ends, and returns the place of its `>`. */
function overAttributes(html: string, from: number, found?: (name: string, value: string) => boolean): number {
  let at = from;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === END) return at;
    if (isSpace(code) || code === SLASH) {
      at += 1;
      continue;
    }
    const start = at;
    // An equals sign that comes first is part of the name.
    at += 1;
    while (at < html.length) {
      const inner = html.charCodeAt(at);
      if (inner === EQUALS || inner === END || inner === SLASH || isSpace(inner)) break;
      at += 1;
    }
    const end = at;
    while (isSpace(html.charCodeAt(at))) at += 1;
    let value = '';
    if (html.charCodeAt(at) === EQUALS) {
      at += 1;
      while (isSpace(html.charCodeAt(at))) at += 1;
      // `<td width=>`: the tag ends here, without a value.
      const stop = html.charCodeAt(at) === END ? at : endOfValue(html, at);
      if (found) value = html.slice(at, stop).replace(/^(["'])([^]*)\1$/, '$2');
      at = stop;
    }
    if (found?.(html.slice(start, end).toLowerCase(), value)) return at;
  }
  return at;
}

/** Where the end tag of an element starts whose content is raw text; the end of the page where it has none. */
function endOfRaw(html: string, name: string, from: number): number {
  let at = html.indexOf('</', from);
  while (at >= 0) {
    const after = at + 2 + name.length;
    const code = html.charCodeAt(after);
    if (html.slice(at + 2, after).toLowerCase() === name && (code === END || code === SLASH || isSpace(code))) return at;
    at = html.indexOf('</', at + 2);
  }
  return html.length;
}

/** Where a comment, a doctype or anything else ends that is no tag and shows nothing. `from` is behind its `<`. */
function endOfMarkup(html: string, from: number): number {
  if (!html.startsWith('!--', from)) {
    const end = html.indexOf('>', from);
    return end < 0 ? html.length : end + 1;
  }
  if (html.charCodeAt(from + 3) === END) return from + 4;
  if (html.startsWith('->', from + 3)) return from + 5;
  const end = /--!?>/g;
  end.lastIndex = from + 3;
  return end.exec(html) ? end.lastIndex : html.length;
}

/**
 * Reads a page or a fragment of one, tag by tag, as the HTML standard's tokenizer does (13.2.5). What is open when is not its business:
 * however deep elements are nested, it holds nothing. Scripts, stylesheets and comments are passed over.
 */
export function readHtml(html: string, { text, open, close }: HtmlHandler): void {
  let at = 0;
  // Where the text starts that was not told yet.
  let start = 0;
  const tellText = (end: number): void => {
    if (end > start) text(decodedEntities(html.slice(start, end)));
  };
  while (at < html.length) {
    const opening = html.indexOf('<', at);
    if (opening < 0) break;
    const isEnd = html.charCodeAt(opening + 1) === SLASH;
    const nameStart = opening + (isEnd ? 2 : 1);
    const first = html.charCodeAt(nameStart);
    if (!isLetter(first)) {
      const isMarkup = isEnd || html[nameStart] === '!' || html[nameStart] === '?';
      at = nameStart;
      // A `<` that opens nothing is text.
      if (!isMarkup) continue;
      tellText(opening);
      start = at = isEnd ? endOfMarkup(html, nameStart) : endOfMarkup(html, opening + 1);
      continue;
    }
    tellText(opening);
    let nameEnd = nameStart + 1;
    while (nameEnd < html.length) {
      const code = html.charCodeAt(nameEnd);
      if (code === END || code === SLASH || isSpace(code)) break;
      nameEnd += 1;
    }
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    const end = overAttributes(html, nameEnd);
    // A tag that the page ends in is none.
    if (end >= html.length) return;
    start = at = end + 1;
    if (isEnd) {
      close(name);
      continue;
    }
    open(name, (wanted) => {
      let value: string | undefined;
      overAttributes(html, nameEnd, (key, given) => {
        if (key === wanted) value = given;
        return key === wanted;
      });
      return value === undefined ? undefined : decodedEntities(value);
    });
    const shows = RAW[name];
    if (shows === undefined) continue;
    at = endOfRaw(html, name, at);
    if (shows) tellText(at);
    start = at;
  }
  tellText(html.length);
}
