// Detects the kind of a file from its bytes: names lie, and a `.doc` is often a web page or an `.xls` a text table.

export type FileKind = 'zip' | 'pdf' | 'ole' | 'rtf' | 'picture' | 'mht' | 'text';

const startsWith = (bytes: Uint8Array, codes: readonly number[], at = 0): boolean =>
  codes.every((code, index) => bytes[at + index] === code);

const codesOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  // A zip file without any file in it.
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', /* @__PURE__ */ codesOf('{\\rtf')],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', /* @__PURE__ */ codesOf('GIF8')],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
];

/** How many bytes PDF readers search for the header (ISO 32000-1, note to 7.5.2 in annex H). */
const PDF_MARK_WITHIN = 1024;

/** The kind of a file. Anything without a signature of its own is text. */
export function fileKind(bytes: Uint8Array): FileKind {
  const known = SIGNATURES.find(([, codes]) => startsWith(bytes, codes));
  if (known) return known[0];
  const mark = codesOf('%PDF-');
  for (let at = 0; at < PDF_MARK_WITHIN; at += 1) if (startsWith(bytes, mark, at)) return 'pdf';
  return isMht(bytes) ? 'mht' : 'text';
}

/** How many bytes of a web page saved in one file may be headers: those of a browser have a few hundred. */
const HEADERS_WITHIN = 8192;

/** A header, or the rest of the one before it. */
const HEADER = /^(?:[\w-]+:|[ \t]+\S)/;

/** Whether a file starts with the headers of a web page saved in one file (RFC 2557). */
function isMht(bytes: Uint8Array): boolean {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEADERS_WITHIN)).replace(/^(?:ï»¿)?\s*/, '');
  const lines = start.split(/\r?\n/);
  const end = lines.findIndex((line) => line.trim() === '');
  const headers = end === -1 ? [] : lines.slice(0, end);
  const has = (pattern: RegExp): boolean => headers.some((line) => pattern.test(line));
  return headers.every((line) => HEADER.test(line)) && has(/^mime-version:/i) && has(/^content-type:\s*(?:multipart\/|text\/html)/i);
}

/** The directory entry that shows that an Office file is encrypted (MS-OFFCRYPTO 2.3.4.4), in UTF-16. */
const ENCRYPTED = /* @__PURE__ */ Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const [first = 0, , second = 0] = ENCRYPTED;
  // Two letters of the name are compared first: comparing all of it takes a hundred times as long.
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === first && bytes[at + 2] === second && startsWith(bytes, ENCRYPTED, at)) return true;
  return false;
}

export type TextKind = 'html' | 'json' | 'csv' | 'plain';

const TAG = /<(?:!doctype\s+html|html|head|body|meta|table|tbody|tr|td|div|p|span|h[1-6]|br|section|article)\b[^<]*>/i;

/** How many characters of a text are enough to tell its kind. */
const LOOKED_AT = 200_000;

/** The percentage of lines with two commas outside quotes from which on a text consists of records. */
const MIN_RECORDS_PERCENT = 40;

/** Whether most lines are records of comma-separated values. A line of prose has Chinese commas. */
function hasRecords(text: string): boolean {
  const lines = text
    .replace(/"[^"]*"/g, '""')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const records = lines.filter((line) => (line.match(/,/g)?.length ?? 0) >= 2).length;
  return lines.length > 0 && records * 100 >= MIN_RECORDS_PERCENT * lines.length;
}

/** The start of JSON objects or lists. Other text may start with a bracket too, but what follows is different. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/;

/**
 * Whether a text is JSON. A long one is not parsed to find out: that takes many times its size in memory, and no published report is JSON.
 */
function isJson(text: string, start: string): boolean {
  if (text.length > LOOKED_AT) return JSON_START.test(start);
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The line below the headings of a Markdown table: | --- | :---: |. */
const MARKDOWN_RULE = /^[ \t]*\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*$/m;

const TABLE_TAG = /<(?:!doctype|html|body|table|tr|td)\b/i;

/** The kind of a text. The name of its file is only used where nothing else tells. */
export function textKind(text: string, name = ''): TextKind {
  const start = text.slice(0, LOOKED_AT);
  if (isJson(text, start)) return 'json';
  // Markdown may contain tags.
  if (TAG.test(start)) return MARKDOWN_RULE.test(start) && !TABLE_TAG.test(start) ? 'plain' : 'html';
  if (/[|｜]/.test(start)) return 'plain';
  return hasRecords(start) || /\.csv$/i.test(name) ? 'csv' : 'plain';
}
