// `npm run release [-- --pictures]`: builds the zip for webmasters, release/disclosure-elements-VERSION.zip, from a commit: not from a checkout with other files.
import { execFileSync } from 'node:child_process';
import { packageJson, path } from '../project.js';
import { changedFiles, dirtyTreeText } from './clean-tree.js';
import { missingFieldsText } from './package-addresses.js';

const run = (module: string): void => {
  execFileSync(process.execPath, ['--import', 'tsx', path(module)], { cwd: path('.'), stdio: 'inherit' });
};

if (process.argv.includes('--pictures')) {
  run('build/release/guide-pictures.ts');
  console.log('The pictures of the guide are new: commit them, and release.');
  process.exit();
}

const refusal = dirtyTreeText(changedFiles(path('.')));
if (refusal !== '') {
  console.error(refusal);
  process.exit(1);
}

console.log(`Building ${packageJson.name} ${packageJson.version} …`);
run('build/build.ts');
run('build/release/write-zip.ts');
const warning = missingFieldsText(packageJson);
if (warning !== '') console.warn(warning);
