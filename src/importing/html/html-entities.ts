/** The names that stand in Chinese pages and in what Word and WPS write. Another is left as it stands, and so is never taken for a number. */
const NAMED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    bull: '•',
    comma: ',',
    copy: '©',
    deg: '°',
    divide: '÷',
    emsp: '\u2003',
    ensp: '\u2002',
    gt: '>',
    hellip: '…',
    laquo: '«',
    ldquo: '“',
    lpar: '(',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    middot: '·',
    minus: '−',
    nbsp: '\u00a0',
    ndash: '–',
    percnt: '%',
    period: '.',
    permil: '‰',
    plusmn: '±',
    quot: '"',
    raquo: '»',
    rdquo: '”',
    reg: '®',
    rpar: ')',
    rsquo: '’',
    shy: '\u00ad',
    sol: '/',
    thinsp: '\u2009',
    times: '×',
    yen: '¥',
    zwj: '\u200d',
    zwnj: '\u200c',
  }),
);

/** The characters of Windows-1252 from 0x80 to 0x9f. Not by a TextDecoder: that of Node 20 takes them for those of Latin-1. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** What a numeric reference stands for (HTML, 13.2.5.80): those that mean Windows characters mean them still. */
function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.charAt(code - 0x80);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}

/** Text with its character references replaced: `&nbsp;`, `&#160;`, `&#xa0;`. */
export function decodedEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(x[0-9a-f]{1,8}|[0-9]{1,10})|([a-z]{2,8}));?/gi, (whole, code?: string, name?: string) => {
    // `x1f` with a zero before it is how JavaScript writes it too, and `31` is no other number with one.
    if (code) return character(Number(`0${code}`));
    return NAMED.get(name ?? '') ?? whole;
  });
}
