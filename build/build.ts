// `npm run build`: fills dist/ with the modules and their types, the libraries that are loaded on demand, the files for script tags and
// the page for frames, the JSON Schemas and the custom elements manifest.
import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FORMAT_IDS } from '../src/formats/formats.js';
import { reportSchema } from '../src/report/schema.js';
import { PAGES } from './entries.js';
import { writeDropIns } from './drop-in/drop-in.js';
import { writeManifest } from './manifest/manifest.js';
import { writeLibraries } from './package/libraries.js';
import { writeModules } from './package/modules.js';
import { writeTypes } from './package/types.js';
import { path } from './project.js';

async function writeSchemas(): Promise<void> {
  await mkdir(path('dist/schema'), { recursive: true });
  for (const id of FORMAT_IDS) await writeFile(path(`dist/schema/${id}.json`), `${JSON.stringify(reportSchema(id), null, 2)}\n`);
}

await rm(path('dist'), { recursive: true, force: true });
await writeModules();
await chmod(path('dist/cli/disclosure.js'), 0o755);
await writeLibraries();
writeTypes();
await writeDropIns();
for (const file of PAGES) await copyFile(path(`src/${file}`), path(`dist/${basename(file)}`));
await writeSchemas();
await writeManifest(path('dist/custom-elements.json'));
