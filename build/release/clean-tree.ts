import { execFileSync } from 'node:child_process';

/** How many files are named before the rest is only counted. */
const MAX_NAMED = 10;

/** The files of a checkout that differ from its commit, one a line as `git status --short` prints them. */
export function changedFiles(folder: string): readonly string[] {
  const printed = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], { cwd: folder, encoding: 'utf8' });
  return printed.split('\n').filter((line) => line !== '');
}

/** Why nothing is released from a checkout: what its commit does not hold. Empty if it is clean. */
export function dirtyTreeText(changed: readonly string[]): string {
  if (changed.length === 0) return '';
  const named = changed.slice(0, MAX_NAMED).map((line) => `  ${line}`);
  const more = changed.length > MAX_NAMED ? [`  … ${changed.length - MAX_NAMED} more`] : [];
  return ['Not released: these files differ from the commit. Commit them, or put them aside.', ...named, ...more].join('\n');
}
