// `npm run build`: fills dist/ with the modules and their types, the libraries that are loaded on demand, the files for script tags and
// the page for frames, the JSON Schemas, the custom elements manifest, and the typings and data that are made from it.
import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FORMAT_IDS } from '../src/formats/formats.js';
import { reportSchema } from '../src/report/schema/report-schema.js';
import { reportsSchema } from '../src/report/schema/reports-schema.js';
import { PAGES } from './entries.js';
import { writeDropIns } from './drop-in/drop-in.js';
import { writeEditorData } from './editors/editors.js';
import { writeFrameworks } from './frameworks/frameworks.js';
import { writeNotices } from './licences/notices.js';
import { writeManifest } from './manifest/manifest.js';
import { writeLibraries } from './package/libraries.js';
import { writeModules } from './package/modules.js';
import { writeTypes } from './package/types.js';
import { path } from './project.js';

async function writeSchemas(): Promise<void> {
  await mkdir(path('dist/schema'), { recursive: true });
  const schemas = { ...Object.fromEntries(FORMAT_IDS.map((id) => [id, reportSchema(id)])), reports: reportsSchema() };
  for (const [name, schema] of Object.entries(schemas))
    await writeFile(path(`dist/schema/${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

await rm(path('dist'), { recursive: true, force: true });
const modules = await writeModules();
await chmod(path('dist/cli/disclosure.js'), 0o755);
const libraries = await writeLibraries();
writeTypes();
const scripts = await writeDropIns();
await writeNotices(new Map([...modules, ...libraries, ...scripts]));
for (const file of PAGES) await copyFile(path(`src/${file}`), path(`dist/${basename(file)}`));
await writeSchemas();
await writeManifest(path('dist/custom-elements.json'));
await writeFrameworks(path('dist/frameworks'));
await writeEditorData(path('dist'));
