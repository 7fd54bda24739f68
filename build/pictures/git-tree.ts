import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { path } from '../project.js';

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: path('.'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** The hash of the commit that a name means: a tag, a branch, `HEAD~3`. Throws if there is none. */
export function commitOf(ref: string): string {
  try {
    return git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  } catch {
    throw new Error(`Git knows no commit ${ref}.`);
  }
}

/** The last release: the newest tag that the checkout stems from; without one, its commit. */
export function lastRelease(): string {
  try {
    return git('describe', '--tags', '--abbrev=0');
  } catch {
    return 'HEAD';
  }
}

/** Puts the files of a commit into a folder, with the dependencies of this checkout: those of the commit would take minutes to install. */
export function unpackCommit(commit: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', '--format=tar', commit], { cwd: path('.'), maxBuffer: 1e9 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(path('node_modules'), `${folder}/node_modules`, 'junction');
}
