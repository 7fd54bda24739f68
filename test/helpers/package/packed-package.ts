// The package as it is published, packed once for all suites of a process.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { path } from '../../../build/project.js';
import { shared } from '../shared.js';

export interface PackedPackage {
  /** The tarball. */
  readonly file: string;
  /** The paths of the files in it. */
  readonly contents: readonly string[];
}

/** Runs npm in a folder, and gives what it printed. */
export const npm = (folder: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'disclosure-elements-'));

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const packed = shared(
  () => {
    const folder = emptyFolder();
    const [{ filename, files }] = JSON.parse(npm(folder, 'pack', path('.'), '--json', '--ignore-scripts')) as [
      { filename: string; files: { path: string }[] },
    ];
    return Promise.resolve({ folder, file: join(folder, filename), contents: files.map((file) => file.path) });
  },
  ({ folder }) => {
    removeFolder(folder);
    return Promise.resolve();
  },
);

/** Packs the package before the suite in which it is called, and removes it after the last such suite. */
export const usePackedPackage = (): void => packed.use();

export const packedPackage = (): Promise<PackedPackage> => packed.started();
