// dist/frameworks/: typings of the tags for frameworks. What is generated is elements.d.ts; what a framework adds to it stands in types/, by hand.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { FRAMEWORKS, TAGS } from '../entries.js';
import { elements } from '../manifest/elements.js';
import { path } from '../project.js';
import { elementTypes } from './element-types.js';

/** Loaded where somebody imports the typings with `import 'disclosure-elements/react'`, which bundlers then look for. */
const NOTHING = 'export {};\n';

/** What the module of a framework holds besides its typings. */
const CODE: Partial<Readonly<Record<(typeof FRAMEWORKS)[number], string>>> = {
  vue: `const TAGS = ${JSON.stringify(TAGS)};\nexport const isDisclosureElement = (tag) => TAGS.includes(tag);\n`,
};

/** Writes the typings of the frameworks, and their modules, to a folder. */
export async function writeFrameworks(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/elements.d.ts`, elementTypes(await elements()));
  for (const framework of FRAMEWORKS) {
    await copyFile(path(`build/frameworks/types/${framework}.d.ts`), `${folder}/${framework}.d.ts`);
    await writeFile(`${folder}/${framework}.js`, CODE[framework] ?? NOTHING);
  }
}
