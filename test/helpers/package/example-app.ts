// The example apps, each installed in a folder of its own with the packed package.
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { path } from '../../../build/project.js';
import { emptyFolder, npm, packedPackage } from './packed-package.js';

/** What a command did. */
export interface Outcome {
  readonly isFine: boolean;
  /** What it printed. */
  readonly output: string;
}

const ENVIRONMENT = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: '1' };

/** Installs an example with the packed package in place of the published one, and gives its folder. */
export async function installedExample(name: string): Promise<string> {
  const folder = emptyFolder();
  cpSync(path(`examples/${name}`), folder, { recursive: true, filter: (file) => !file.includes('node_modules') });
  const file = join(folder, 'package.json');
  const app = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
  app.dependencies['disclosure-elements'] = `file:${(await packedPackage()).file}`;
  writeFileSync(file, JSON.stringify(app));
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock');
  return folder;
}

/** Runs a script of an app. */
export function runScript(folder: string, script: string, ...args: string[]): Outcome {
  const command = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  const { status, stdout, stderr } = spawnSync('npm', command, { cwd: folder, encoding: 'utf8', env: ENVIRONMENT });
  return { isFine: status === 0, output: stdout + stderr };
}

/** The file of a built app at a path; undefined where there is none. */
export function builtFile(folder: string, file: string): string | undefined {
  const built = join(folder, 'dist', file === '/' ? 'index.html' : file);
  return existsSync(built) ? built : undefined;
}

/** Starts the server of an app that has one, by its own command. */
export const startedServer = (folder: string, command: string, port: number): ChildProcess =>
  spawn(process.execPath, [join(folder, 'node_modules', command), 'start', '-p', String(port)], {
    cwd: folder,
    env: ENVIRONMENT,
    stdio: 'ignore',
  });
