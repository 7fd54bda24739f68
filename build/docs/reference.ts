// `npm run docs`: generates docs/reference.md from the source.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksSection } from './checks-section.js';
import { commandSection } from './command-section.js';
import { elementsSection } from './elements-section.js';
import { errorsSection } from './errors-section.js';
import { functionsSection } from './functions-section.js';
import { jsonSection } from './json-section.js';
import { paragraphs } from './markdown.js';

/** The text of docs/reference.md. */
export async function referenceText(): Promise<string> {
  const text = paragraphs(
    '# 参考',
    '本页由 `npm run docs` 从源码生成，请勿手工修改。This page is generated from the source by `npm run docs`: elements, functions, the JSON of a report with the official label of every cell, error codes, the rules of checks, the command. Elements and functions are described in both languages; labels are the official ones, in Chinese.',
    await elementsSection(),
    functionsSection(),
    jsonSection(),
    errorsSection(),
    checksSection(),
    commandSection(),
  );
  return `${text}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('../../docs/reference.md', import.meta.url));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await referenceText());
}
