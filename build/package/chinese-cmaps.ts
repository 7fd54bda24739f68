// Generates src/importing/libraries/chinese-cmaps.json from pdfjs-dist: the CMaps for simplified Chinese, which PDFs refer to without
// embedding them. Run it after updating pdfjs-dist; a test compares the file with the package.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');

/**
 * ISO 32000-2, table 116: the simplified Chinese ones, except UniGB-UTF8 and -UTF32, which no software uses; and those that map to Unicode.
 */
const NAMES = [
  ...['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'].flatMap((name) => [`${name}-H`, `${name}-V`]),
  'Adobe-GB1-UCS2',
];

export const CHINESE_CMAPS = fileURLToPath(new URL('../../src/importing/libraries/chinese-cmaps.json', import.meta.url));

export const chineseCmaps = (): string =>
  `${JSON.stringify(Object.fromEntries(NAMES.map((name) => [name, readFileSync(join(folder, `${name}.bcmap`)).toString('base64')])), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(CHINESE_CMAPS, chineseCmaps());
