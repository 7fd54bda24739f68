// Web pages saved in one file (MHTML), as browsers and Word write them.

/** A part of a file. */
interface WrittenPart {
  readonly type: string;
  readonly text: string | Uint8Array;
  readonly charset?: string;
  readonly encoding: 'quoted-printable' | 'base64' | '8bit';
  readonly location?: string;
  readonly id?: string;
}

/** In lines of at most 76 characters, broken anywhere, even inside a Chinese character. */
function quotedPrintable(bytes: Uint8Array): string {
  const lines: string[] = [];
  let line = '';
  for (const code of bytes) {
    const isPlain = code >= 0x20 && code < 0x7f && code !== 0x3d;
    const next = isPlain ? String.fromCharCode(code) : code === 0x0a ? '\r\n' : `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
    if (next === '\r\n') {
      lines.push(line);
      line = '';
    } else if (line.length + next.length > 75) {
      lines.push(`${line}=`);
      line = next;
    } else line += next;
  }
  return [...lines, line].join('\r\n');
}

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

const header = (name: string, value: string | undefined): string => (value === undefined ? '' : `${name}: ${value}\r\n`);

function partBytes({ type, text, charset, encoding, location, id }: WrittenPart): Uint8Array {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const content = encoding === '8bit' ? bytes : Buffer.from(encoding === 'base64' ? base64(bytes) : quotedPrintable(bytes));
  const head =
    `Content-Type: ${type}${charset === undefined ? '' : `;\r\n\tcharset="${charset}"`}\r\n` +
    `Content-Transfer-Encoding: ${encoding}\r\n${header('Content-Location', location)}${header('Content-ID', id && `<${id}>`)}\r\n`;
  return Buffer.concat([Buffer.from(head), content]);
}

const BOUNDARY = '----=_NextPart_01DA5C3A.8F3E2C10';

/** A file of parts, the first of which is the page. */
export function mhtFile(parts: readonly WrittenPart[], start?: string): Uint8Array {
  const head =
    'From: <Saved by Blink>\r\nSubject: =?utf-8?Q?=E5=B9=B4=E6=8A=A5?=\r\nMIME-Version: 1.0\r\n' +
    `Content-Type: multipart/related;\r\n\ttype="text/html";${start === undefined ? '' : `\r\n\tstart="<${start}>";`}\r\n\tboundary="${BOUNDARY}"\r\n\r\n` +
    'This is a multi-part message in MIME format.\r\n\r\n';
  const pieces = parts.flatMap((part) => [Buffer.from(`--${BOUNDARY}\r\n`), partBytes(part), Buffer.from('\r\n\r\n')]);
  return new Uint8Array(Buffer.concat([Buffer.from(head), ...pieces, Buffer.from(`--${BOUNDARY}--\r\n`)]));
}

/** A page alone. */
export const mhtOf = (html: string): Uint8Array =>
  mhtFile([
    { type: 'text/html', charset: 'utf-8', encoding: 'quoted-printable', location: 'https://www.example.gov.cn/nb/1.html', text: html },
  ]);
