// `npm run build`: fills dist/ with the modules and their types, the drop-in files, the JSON Schemas and the manifest of the elements.
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { FORMAT_IDS } from '../src/formats/formats.js';
import { reportSchema } from '../src/report/schema.js';
import { DROP_IN_FILES, dropInBuild } from './library.js';
import type { DropInFile } from './library.js';
import { libraryBuild, libraryFiles, modulesBuild } from './modules.js';
import { writeManifest } from './reference.js';

const run = (script: string, ...args: string[]): void => {
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
};

await build(modulesBuild());
await chmod('dist/cli/disclosure.js', 0o755);
for (const file of libraryFiles) await build(libraryBuild(file));
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const file of Object.keys(DROP_IN_FILES) as DropInFile[]) await build(dropInBuild(file));

await mkdir('dist/schema', { recursive: true });
for (const id of FORMAT_IDS) await writeFile(`dist/schema/${id}.json`, `${JSON.stringify(reportSchema(id), null, 2)}\n`);
await writeManifest('dist/custom-elements.json');
