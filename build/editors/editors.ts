// Data by which editors complete and explain the tags.
import { writeFile } from 'node:fs/promises';
import { elements } from '../manifest/elements.js';
import { cssData, htmlData } from './vscode.js';
import { webTypes } from './web-types.js';

/** The files for editors, by their names in dist/. */
const FILES = {
  'vscode.html-custom-data.json': htmlData,
  'vscode.css-custom-data.json': cssData,
  'web-types.json': webTypes,
};

/** Writes the files for editors to a folder. */
export async function writeEditorData(folder: string): Promise<void> {
  const all = await elements();
  for (const [name, data] of Object.entries(FILES)) await writeFile(`${folder}/${name}`, `${JSON.stringify(data(all), null, 2)}\n`);
}
