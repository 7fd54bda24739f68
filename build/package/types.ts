import { execFileSync } from 'node:child_process';
import { path } from '../project.js';

/** Writes the type declarations of the modules next to them in dist/. */
export function writeTypes(): void {
  execFileSync(process.execPath, [path('node_modules/typescript-native/bin/tsc'), '-p', path('tsconfig.build.json')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
