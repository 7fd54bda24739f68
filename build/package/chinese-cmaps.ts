// Writes src/importing/libraries/chinese-cmaps.json from pdfjs-dist: the code tables of fonts that a PDF names without carrying them, those
// of mainland China. Run it after an update of pdfjs-dist; a test compares the file with the package.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');

/** ISO 32000-2, table 116: the Chinese (simplified) ones but UniGB-UTF8 and -UTF32, which no writer uses; and the way from them to Unicode. */
const NAMES = [
  ...['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'].flatMap((name) => [`${name}-H`, `${name}-V`]),
  'Adobe-GB1-UCS2',
];

export const CHINESE_CMAPS = fileURLToPath(new URL('../../src/importing/libraries/chinese-cmaps.json', import.meta.url));

export const chineseCmaps = (): string =>
  `${JSON.stringify(Object.fromEntries(NAMES.map((name) => [name, readFileSync(join(folder, `${name}.bcmap`)).toString('base64')])), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(CHINESE_CMAPS, chineseCmaps());
