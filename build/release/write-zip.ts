// Writes release/disclosure-elements-VERSION.zip from what `npm run build` built. Part of `npm pack`, and the second half of `npm run release`.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { path } from '../project.js';
import { FOLDER, releaseFiles } from './release-files.js';
import { zipOf } from './zip.js';

const file = `release/${FOLDER}.zip`;
const zip = zipOf(await releaseFiles());
// Only one version goes into a package.
await rm(path('release'), { recursive: true, force: true });
await mkdir(path('release'));
await writeFile(path(file), zip);
console.log(`${file}: ${(zip.length / 1e6).toFixed(1)} MB`);
